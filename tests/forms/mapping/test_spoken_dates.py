"""Does a date in a sentence say no day that the person did not?"""

from __future__ import annotations

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.values.dates import spoken


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"from": "2023-04", "to": "2024-03"}, "between 04/2023 and 03/2024"),
        ({"from": "2023-04-01", "to": "2024-03-30"}, "between 04/2023 and 03/30/2024"),
        ({"from": "2023-04-02", "to": "2024-03"}, "between 04/02/2023 and 03/2024"),
        ("2023-04", "04/2023"),
        ("2023-04-01", "04/01/2023"),
    ],
)
def test_no_day_is_made_up(given: object, said: str) -> None:
    when = parse_case({"harms": [{"date": given}]}, "case").items("harms")[0].date("date")
    assert when is not None
    assert spoken(when) == said
