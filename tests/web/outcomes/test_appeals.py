"""Is what became of decisions on appeal told in whole sums, or as too few?"""

from __future__ import annotations

import re

import pytest

from tests.web.outcomes.conftest import Page
from wellfounded.web.outcomes.words import WORDS


def told(text: str, outcome: str) -> str:
    """What stands beside an outcome in the table of appeals."""
    words = re.escape(WORDS[f"outcomes.appeals.{outcome}"])
    found = re.search(rf"{words}</th><td>([^<]*)</td>", text)
    assert found, outcome
    return found[1].strip()


@pytest.mark.usefixtures("cube", "static_files")
def test_a_sum_of_which_a_year_is_withheld_is_not_given(page: Page) -> None:
    few = WORDS["outcomes.appeals.few"]
    cameroon, guatemala = (page("/en/q/o/n", n=code) for code in ("CM", "GT"))
    assert told(guatemala, "sustain") == "60"
    assert told(cameroon, "sustain") == few
    assert told(cameroon, "remand") == told(guatemala, "remand") == "150"
    assert told(guatemala, "other") == few
