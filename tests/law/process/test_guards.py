"""Does each guard refuse where its rule is settled against the step, and nowhere else?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.languages import Language
from wellfounded.law.process import GUARDS, course
from wellfounded.law.process.words import because

TODAY = date(2026, 11, 21)
RECEIVED = {"kind": "i589_received", "date": date(2025, 3, 3)}
ASKED = {"kind": "fee_notice", "date": date(2026, 4, 1)}
HELD = {"kind": "taken_into_custody", "date": date(2025, 12, 1)}
SAID: dict[str, tuple[str, tuple[dict[str, Any], ...]]] = {
    "referral_without_interview": ("referred_unheard", (RECEIVED,)),
    "yearly_fee": ("fee_notice", (RECEIVED,)),
    "yearly_fee_in_court": ("fee_order", ()),
    "sent_back_for_fee": ("sent_back_for_fee", (RECEIVED, ASKED)),
    "bond_hearing": ("bond_hearing_asked", (HELD,)),
}
CAME = {"entries": [{"date": date(2024, 5, 2), "inspected": False, "at_port_of_entry": False}]}
WHOLE = CAME | {"entries_complete": True}


def refused(guard: str, day: date, **answers: Any) -> bool:
    """Whether the guard, and nothing else, refuses its step on a day."""
    kind, before = SAID[guard]
    steps = [step for step in before if step["date"] < day]
    told = parse_case(answers | {"events": [*steps, {"kind": kind, "date": day}]}, "a case")
    found = course(told, TODAY)
    for one in found.refused:
        assert (one.event.kind, one.guard) == (kind, guard)
        assert because(one, Language("en")) == GUARDS[guard].refused
    return bool(found.refused)


def test_every_guard_is_tried() -> None:
    assert set(SAID) == set(GUARDS)


@pytest.mark.parametrize(
    ("guard", "day", "no"),
    [
        ("referral_without_interview", date(2026, 7, 27), True),
        ("referral_without_interview", date(2026, 7, 28), False),
        ("referral_without_interview", date(2026, 7, 29), False),
        ("yearly_fee", date(2025, 7, 21), True),
        ("yearly_fee", date(2025, 7, 22), False),
        ("yearly_fee", date(2025, 7, 23), False),
        ("yearly_fee_in_court", date(2025, 7, 21), True),
        ("yearly_fee_in_court", date(2025, 7, 22), False),
        ("yearly_fee_in_court", date(2026, 1, 1), False),
        ("sent_back_for_fee", date(2026, 5, 28), True),
        ("sent_back_for_fee", date(2026, 5, 29), False),
        ("sent_back_for_fee", date(2026, 7, 20), False),
        ("sent_back_for_fee", date(2026, 7, 21), True),
        ("sent_back_for_fee", date(2026, 8, 5), True),
        ("sent_back_for_fee", TODAY, True),
    ],
)
def test_the_day_before_the_day_and_the_day_after(guard: str, day: date, no: bool) -> None:
    assert refused(guard, day) is no


@pytest.mark.parametrize(
    ("circuit", "day", "no"),
    [
        ("5", date(2026, 8, 31), False),
        ("5", date(2026, 9, 1), True),
        ("8", date(2026, 9, 1), True),
        ("9", date(2026, 9, 1), False),
        ("4", date(2026, 9, 1), False),
        ("", date(2026, 9, 1), False),
    ],
)
def test_a_bond_hearing_by_circuit(circuit: str, day: date, no: bool) -> None:
    where = {"proceedings": {"circuit": circuit}} if circuit else {}
    assert refused("bond_hearing", day, **WHOLE, **where) is no


def test_of_an_unknown_entry_a_bond_hearing_is_not_refused() -> None:
    where = {"proceedings": {"circuit": "5"}}
    assert not refused("bond_hearing", date(2026, 9, 1), **where)
    admitted = {"entries": [{"date": date(2024, 5, 2), "inspected": True}]}
    more = {"entries_complete": True}
    assert not refused("bond_hearing", date(2026, 9, 1), **where, **admitted, **more)


def test_an_undated_step_is_judged_by_today() -> None:
    told = {"events": [RECEIVED, {"kind": "referred_unheard"}]}
    for day, no in ((date(2026, 7, 27), True), (date(2026, 7, 28), False)):
        assert bool(course(parse_case(told, "a case"), day).refused) is no
