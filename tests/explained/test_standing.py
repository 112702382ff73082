"""Is a statement marked when the law under it moves, and only then?"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from wellfounded.explained import Mark, mark, page_called, shown, standing
from wellfounded.explained.page import page_of
from wellfounded.explained.statement import Statement, statement
from wellfounded.languages import Language
from wellfounded.law.authorities import Standing, State, register
from wellfounded.law.rulebook import REVIEWED
from wellfounded.logic import Span

DAY = date(2026, 11, 22)
CHECKED = date(2026, 11, 21)


def made(text: str = "The law says this.", checked: date = CHECKED, **bound: object) -> Statement:
    return statement("explained.x.y", {"id": "z", "text": text, **bound}, checked)


@pytest.fixture
def fresh() -> Iterator[None]:
    """The law is read anew before and after."""

    def forget() -> None:
        for kept in (standing._moves, standing._under):
            kept.cache_clear()

    forget()
    yield
    forget()


def kind(found: Mark | None) -> str:
    return found.kind if found else ""


def test_what_stands_is_not_marked() -> None:
    assert mark(made(cite="INA 208(a)(2)(B)"), DAY) is None
    assert mark(made(rules="asylum.one_year_bar"), DAY) is None


def test_a_change_after_the_check_is_told_with_its_day() -> None:
    one = made(values="fees.annual_uscis", checked=date(2026, 10, 1))
    assert kind(mark(one, date(2026, 10, 15))) == ""
    found = mark(one, date(2026, 10, 16))
    assert found == Mark("changed", Span.on(date(2026, 10, 16)))


def test_a_number_that_fills_a_place_is_marked_after_its_change() -> None:
    one = made("{fee}", numbers={"fee": "fees.annual_uscis"}, checked=date(2026, 10, 1))
    assert kind(mark(one, DAY)) == "changed"


@pytest.mark.parametrize(
    ("citation", "state"),
    [
        ("91 FR 8616", "proposed"),
        ("90 FR 8139", "challenged"),
        ("91 FR 22952", "stayed"),
        ("91 FR, document 2026-02326", "vacated"),
    ],
)
def test_what_is_not_in_force_is_marked_unless_the_words_tell_of_it(
    citation: str, state: str
) -> None:
    assert kind(mark(made(cite=citation), DAY)) == state
    assert mark(made(cite=citation, states=[state]), DAY) is None


def test_a_rule_that_does_not_stand_marks_what_is_bound_to_it() -> None:
    one = made(rules="asylum.border_limits")
    assert kind(mark(one, DAY)) in {state.value for state in State} - {"in_force"}


def test_an_earlier_day_is_told_where_the_law_was_another() -> None:
    one = made(cite="Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025)")
    assert kind(mark(one, date(2025, 1, 1))) == "not_yet"
    one = made(values="births.china")
    assert kind(mark(one, date(2014, 1, 1))) == "earlier"
    assert mark(one, date(2022, 1, 1)) is None


@pytest.mark.usefixtures("fresh")
def test_what_the_office_enters_by_hand_marks_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_called("the_one_year_rule")
    plain = shown(page, DAY, Language())
    assert not any(line.mark for part in plain.parts for line in part.lines)
    citation = "INA 208(a)(2)(E)"
    stayed = Standing(state=State.STAYED, since=Span.on(date(2026, 5, 1)), by_hand=True)
    moved = replace(register()[citation], standings=(stayed,))
    law = {**register(), citation: moved}
    for room in ("standing", "shown"):
        module = sys.modules[f"wellfounded.explained.{room}"]
        monkeypatch.setattr(module, "authority", law.__getitem__)
    monkeypatch.setattr("wellfounded.law.what_moved.register", lambda: law)
    standing._moves.cache_clear()
    standing._under.cache_clear()
    marked = shown(page, DAY, Language())
    told = {line.anchor: line.mark for part in marked.parts for line in part.lines if line.mark}
    assert set(told) >= {"child"}
    assert "The law on this has changed since this was written." in told["child"]
    assert "1 May 2026" in told["child"]


PAGE = """
question = "What is this?"
address = "zz"
checked = 2026-11-21
[a]
title = "A"
lines = [
  { id = "open", text = "The program takes people.", while = { "program.program" = ["open"] } },
  { id = "shut", text = "The program is closed.", while = { "program.program" = ["suspended"] } },
  { id = "fee", text = "It costs {fee}.", numbers = { fee = "fees.i589" } },
  { id = "day", text = "Closed since {day}.", since = { day = "program.program" } },
  { id = "end", text = "It ends on {day}.", until = { day = "program.program" } },
  { id = "court", text = "It costs {fee}.", numbers = { fee = "fees.annual_court" } },
  { id = "both", text = "It costs {fee}.", numbers = { fee = [
    "fees.i765_c8_renewal", "fees.i765_paper"] } },
]
"""


def lines(day: date, page: str = PAGE) -> dict[str, tuple[str, str]]:
    found = shown(page_of(page, "x"), day, Language())
    return {line.anchor: (line.text, line.mark) for part in found.parts for line in part.lines}


def test_numbers_are_of_the_day_and_what_is_not_known_is_said() -> None:
    now, then = lines(DAY), lines(date(2025, 1, 1))
    assert now["fee"][0] == "It costs $100."
    assert then["fee"][0] == "It costs $0."
    assert now["both"][0] == "It costs $795."
    assert now["day"][0] == "Closed since 27 January 2025."
    assert then["end"][0] == "It ends on 26 January 2025."
    assert now["court"][0].startswith("It costs …. We do not know")
    assert "We do not know" in now["end"][0]


def test_a_number_that_was_never_verified_says_so() -> None:
    found = shown(page_called("work_permit"), DAY, Language())
    unsure = {line.anchor for part in found.parts for line in part.lines if line.unsure}
    assert unsure == {"fee"}


def test_the_words_written_for_the_state_of_the_day_are_said() -> None:
    assert "shut" in lines(DAY)
    assert "open" not in lines(DAY)
    assert "open" in lines(date(2024, 1, 1))
    assert "shut" not in lines(date(2024, 1, 1))


def test_nothing_is_lost_when_no_words_are_written_for_the_state() -> None:
    only_open = "\n".join(row for row in PAGE.splitlines() if '"shut"' not in row)
    text, said = lines(DAY, only_open)["open"]
    assert text
    assert "not as it was when this was written" in said


def test_the_release_itself_is_not_marked() -> None:
    assert REVIEWED <= DAY
