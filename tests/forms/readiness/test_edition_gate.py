"""Is an edition that must not be filed stopped, and is the one to take named?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.forms.readiness.edition import edition_problems

SERVED = date(2026, 9, 15)
"""The edition of Form I-765 that USCIS serves and a court has forbidden."""


@pytest.mark.parametrize("as_of", [date(2026, 9, 15), date(2026, 11, 22)])
def test_an_edition_that_a_court_forbids_is_stopped_and_the_one_to_take_is_named(
    as_of: date,
) -> None:
    [problem] = edition_problems("I-765", SERVED, as_of)
    assert problem.blocks
    assert not problem.overridable
    assert "edition 09/15/26 is not taken" in problem.reason
    assert "taken is 08/21/25" in problem.reason
    assert problem.fix.startswith("File edition 08/21/25")


def test_an_edition_of_which_nothing_is_known_is_stopped_too() -> None:
    [problem] = edition_problems("I-765", date(2024, 1, 1), date(2025, 1, 1))
    assert "not one that is known here" in problem.reason


def test_the_edition_in_force_is_not_stopped() -> None:
    assert not list(edition_problems("I-765", date(2025, 8, 21), date(2026, 11, 22)))
