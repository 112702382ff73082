"""Does a case call for each form on the right day, and for none before?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.law.authorities import authority
from wellfounded.law.filing.called_for import CALLS, Called, called_for

FILED = {"application": {"filed": True, "filed_on": date(2026, 1, 5)}}
WAITING = {**FILED, "decision": {"outcome": "waiting"}, "statuses": [], "statuses_complete": True}
ASYLUM = {
    **FILED,
    "decision": {"outcome": "asylum", "on": date(2025, 3, 1)},
    "statuses": [],
    "statuses_complete": True,
    "entries": [{"date": date(2024, 1, 1)}],
    "entries_complete": True,
}


def stands(answers: dict[str, Any], form: str, day: date) -> Called:
    found = called_for(parse_case(answers, "case"), day)
    return next(one for one in found if one.call.form == form)


@pytest.mark.parametrize(("day", "open_yet"), [(date(2026, 6, 3), False), (date(2026, 6, 4), True)])
def test_a_work_card_waits_so_many_days(day: date, open_yet: bool) -> None:
    one = stands(WAITING | {"arrests": [], "arrests_complete": True}, "I-765", day)
    assert one.now is open_yet
    if open_yet:
        assert one.opens is None
    else:
        assert one.opens is not None
        assert one.opens.earliest == one.opens.latest == date(2026, 6, 4)


@pytest.mark.parametrize(("day", "now"), [(date(2026, 2, 28), False), (date(2026, 3, 1), True)])
def test_a_green_card_waits_a_year(day: date, now: bool) -> None:
    one = stands(ASYLUM, "I-485", day)
    assert one.now is now
    assert (one.opens is None) is now
    if one.opens is not None:
        assert one.opens.earliest == date(2026, 3, 1)


@pytest.mark.parametrize("answers", [ASYLUM, WAITING, {}])
def test_a_paper_to_travel_is_for_a_trip_whatever_is_held(answers: dict[str, Any]) -> None:
    one = stands(answers, "I-131", date(2026, 7, 1))
    assert one.beside
    assert "ask a lawyer before travel" in one.call.when.lower()


def test_the_asylum_form_is_called_for_until_it_is_filed() -> None:
    assert stands({"application": {"filed": False}}, "I-589", date(2026, 7, 1)).now is True
    assert stands(WAITING, "I-589", date(2026, 7, 1)).now is False


@pytest.mark.parametrize(
    "answers",
    [
        {"applicant": {"located_in": "KE"}},
        {"applicant": {"located_in": "MX"}},
        {
            "statuses": [{"kind": "refugee", "from": date(2026, 3, 1), "to": "present"}],
            "statuses_complete": True,
        },
        {"statuses": [{"kind": "immigrant", "from": date(2020, 3, 1)}]},
        ASYLUM | {"application": {}},
    ],
)
def test_the_asylum_form_is_for_people_here_without_a_protection(answers: dict[str, Any]) -> None:
    assert stands(answers, "I-589", date(2026, 7, 1)).now is False


@pytest.mark.parametrize("here", ["US", "PR", "GU", "VI", "MP"])
def test_the_asylum_form_is_for_people_anywhere_in_the_country(here: str) -> None:
    assert stands({"applicant": {"located_in": here}}, "I-589", date(2026, 7, 1)).now is True


def test_the_court_has_forms_of_its_own_for_who_speaks() -> None:
    representative = stands({}, "G-28", date(2026, 7, 1)).call
    assert "USCIS" in representative.when
    assert representative.authority == "8 CFR 292.4(a)"


def test_nothing_known_settles_only_that_nothing_is_filed() -> None:
    found = called_for(parse_case({}, "case"), date(2026, 7, 1))
    assert [one.call.form for one in found if one.now] == ["I-589"]
    assert not [one.call.form for one in found if one.opens]
    assert [one.call.form for one in found if one.beside] == [
        "I-765WS", "I-131", "I-912", "G-28", "G-1145", "AR-11", "EOIR-33", "EOIR-26A",
    ]  # fmt: skip


def test_each_names_an_authority_that_is_registered() -> None:
    for call in CALLS:
        assert authority(call.authority).title
