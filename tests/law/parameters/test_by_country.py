"""Does a file of tables, one for each country, become the right condition?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.law.parameters import on_the_list
from wellfounded.law.parameters.table import tables_of
from wellfounded.logic import Condition, Known, Span, choice, day, decide

TEXT = """
checked = 2026-11-21
tag = "T"
A = { rows = [{ value = "on", to = 2025-12-31, authority = "INA 208(a)(1)" },
              { value = "awaited", from = 2026-01-01, authority = "INA 208(a)(1)" }] }
B = { rows = [{ value = "on", to = 2025-12-31, authority = "INA 208(a)(1)" },
              { value = "off", from = 2026-01-01, authority = "INA 208(a)(1)" }] }
"C.2021" = { country = "C", rows = [
              { value = "off", to = 2025-12-31, authority = "INA 208(a)(1)" },
              { value = "on", from = 2026-01-01, authority = "INA 208(a)(1)" }] }
"""


def from_one_of(*codes: str) -> Condition:
    return choice("country").among(*codes)


@pytest.mark.parametrize(
    ("country", "on", "verdict"),
    [
        ("A", date(2025, 12, 31), True),
        ("A", date(2026, 1, 1), None),
        ("B", date(2025, 12, 31), True),
        ("B", date(2026, 1, 1), False),
        ("C", date(2025, 12, 31), False),
        ("C", date(2026, 1, 1), True),
        ("D", date(2025, 12, 31), False),
    ],
)
def test_the_list_is_read_by_country_and_day(country: str, on: date, verdict: bool | None) -> None:
    tables = tables_of(TEXT, "x.toml").values()
    asked = on_the_list(tables, from_one_of, day("asked"), "on", unsettled=("awaited",))
    known = Known(values={"country": country, "asked": Span.on(on)})
    assert decide(asked, known) is verdict


def test_countries_with_the_same_days_are_asked_for_together() -> None:
    asked: list[tuple[str, ...]] = []

    def noted(*codes: str) -> Condition:
        asked.append(codes)
        return from_one_of(*codes)

    on_the_list(tables_of(TEXT, "x.toml").values(), noted, day("asked"), "on")
    assert asked == [("A", "B"), ("C",)]
