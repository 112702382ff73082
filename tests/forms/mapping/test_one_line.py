"""What stands on one line of a court's form can be read again."""

from __future__ import annotations

import pytest

from wellfounded.forms.values import CannotWrite
from wellfounded.forms.values.one_line import (
    dollars,
    last_first_middle,
    read_dollars,
    read_last_first_middle,
    read_street_line,
    read_town_line,
    street_line,
    town_line,
)


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        (("Rivas", "Yorman", ""), "Rivas, Yorman"),
        (("Rivas Peña", "Yorman", "José Luis María"), "Rivas Peña, Yorman, José Luis María"),
        (("Sukarno", "FNU", "none"), "Sukarno"),
        (("", "", ""), ""),
    ],
)
def test_a_name_on_one_line(parts: tuple[str, str, str], line: str) -> None:
    assert last_first_middle(*parts) == line
    said = [part if part not in ("FNU", "none", "") else None for part in parts]
    assert [part or None for part in read_last_first_middle(line)] == said


@pytest.mark.parametrize(
    ("street", "unit", "line"),
    [
        ("12 Elm Street", "3", "12 Elm Street, Apt 3"),
        ("12 Elm Street", "Suite 400", "12 Elm Street, Suite 400"),
        ("12 Elm Street", "#4", "12 Elm Street, #4"),
        ("Elm House", "", "Elm House"),
        ("12 Unity Road", "", "12 Unity Road"),
        ("12 Floor Street", "B", "12 Floor Street, Apt B"),
    ],
)
def test_a_street_on_one_line(street: str, unit: str, line: str) -> None:
    assert street_line(street, unit) == line
    assert read_street_line(line) == (street, line.removeprefix(f"{street}, ") if unit else None)


def test_a_town_on_one_line() -> None:
    line = town_line("Denver", "CO", "80202")
    assert line == "Denver, CO 80202, United States"
    assert read_town_line(line) == ("Denver", "CO", "80202")
    assert read_town_line("St. Louis, Missouri 63101") == ("St. Louis", "Missouri", "63101")
    assert read_town_line("somewhere") == (None, None, None)


@pytest.mark.parametrize(("amount", "line"), [(0, "0.00"), (1850, "1,850.00"), (-250, "-250.00")])
def test_an_amount(amount: int, line: str) -> None:
    assert dollars(amount).text == line
    assert read_dollars(line) == (amount,)


@pytest.mark.parametrize("no_amount", [None, True, "many"])
def test_what_is_no_amount_is_not_written(no_amount: object) -> None:
    with pytest.raises(CannotWrite, match="amount in dollars"):
        dollars(no_amount)  # type: ignore[arg-type]


def test_cents_are_not_read_as_dollars() -> None:
    assert read_dollars("0.50") == (None,)
    assert read_dollars("$1850") == (1850,)
