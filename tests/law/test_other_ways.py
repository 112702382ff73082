"""Is a person told of other ways to ask about, and told no verdict on them?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.law import RULEBOOK
from wellfounded.law.authorities import State
from wellfounded.law.other_ways import OTHER_WAYS, REFERRED
from wellfounded.law.plain import CARDS, shown
from wellfounded.law.status import Coverage, status
from wellfounded.logic import Reading

TODAY = date(2026, 11, 21)
HERE: dict[str, Any] = {"applicant": {"located_in": "US"}}


def cards(data: dict[str, Any]) -> set[str]:
    reading = Reading(parse_case(data, "x").known(TODAY))
    return {one.card.id for one in shown(CARDS, reading)}


@pytest.mark.parametrize("id", sorted(REFERRED))
def test_each_is_marked_as_referral_only_with_the_reason(id: str) -> None:
    assert status(id, TODAY).coverage is Coverage.REFERRAL
    assert status(id, TODAY).left_out == REFERRED[id]
    assert RULEBOOK[id].notes[0].startswith("Referral only. ")


def test_all_are_marked() -> None:
    assert {rule.id for rule in OTHER_WAYS} == set(REFERRED)


@pytest.mark.parametrize(
    ("data", "card"),
    [
        (
            {
                "applicant": {"located_in": "US", "date_of_birth": "2008-02-01",
                              "marital_status": "single"},
                "victim": {"parent_left": True},
            },
            "ask.young_person",
        ),
        ({"victim": {"crime_here": True}}, "ask.victim_of_crime"),
        ({**HERE, "victim": {"forced_work": True}}, "ask.victim_of_trafficking"),
        (
            {"victim": {"hurt_by_family": True}, "family": {"us_relatives": ["spouse"]}},
            "ask.hurt_by_family",
        ),
        ({"applicant": {"located_in": "US", "nationality": ["CU"]}}, "ask.cuba"),
        ({**HERE, "entries": [{"date": "2015-05-01"}]}, "ask.cancellation"),
        ({"family": {"us_relatives": ["sibling"]}}, "ask.family_petition"),
        ({"family": {"citizen_parent": True}}, "ask.citizen"),
        (
            {"population_control": {"spouse_forced_procedure": "sterilization"}},
            "hard.births_spouse",
        ),
        ({"population_control": {"fears_procedure": True}}, "hard.births_today"),
        ({"population_control": {"persecuted_for_resisting": True}}, "hard.births_fines"),
        ({"population_control": {"forced_procedure": "device"}}, "gather.births"),
        (
            {"work_permit": {"category": "C08", "expires_on": "2027-03-01"}},
            "day.new_work_permit",
        ),
    ],
)  # fmt: skip
def test_a_card_is_shown_when_something_points_to_it(data: dict[str, Any], card: str) -> None:
    assert card in cards(data)
    assert card not in cards({})


def asylee(**more: Any) -> dict[str, Any]:
    held = {"kind": "asylee", "from": "2026-01-10", "to": "present"}
    return {**HERE, "statuses": [held], "statuses_complete": True, **more}


def test_cards_after_asylum() -> None:
    told = cards(asylee(entries=[{"date": "2024-05-01"}], entries_complete=True))
    assert {"protects.work_with_asylum", "hard.travel_with_asylum", "day.green_card"} <= told
    assert "hard.public_help" in told
    assert not {"protects.work_with_withholding", "ask.refugee_past_a_year"} & told


def test_cards_after_withholding() -> None:
    told = cards({**HERE, "decision": {"outcome": "withholding", "on": "2026-02-03"}})
    assert {"protects.work_with_withholding", "hard.travel_with_withholding"} <= told
    assert not {"protects.work_with_asylum", "day.green_card"} & told


def test_the_days_of_a_work_permit_are_on_the_card() -> None:
    data = {
        "application": {"filed": True, "filed_on": "2026-09-01"},
        "decision": {"outcome": "waiting"},
    }
    table = shown(CARDS, Reading(parse_case(data, "x").known(TODAY)))
    (card,) = [one for one in table if one.card.id == "day.work_permit"]
    days = {name: str(span) for name, span in card.days.items()}
    assert days == {"first_day_to_ask": "2027-01-29", "first_day_to_get": "2027-02-28"}


def test_no_day_is_printed_that_is_not_known() -> None:
    waiting = {"application": {"filed": True}, "decision": {"outcome": "waiting"}}
    assert not {"day.work_permit", "day.new_work_permit"} & cards(
        {**waiting, "work_permit": {"category": "C08"}}
    )


def test_a_proposed_rule_stands_as_proposed_and_an_ended_one_as_ended() -> None:
    assert status("work.proposed_wait", TODAY).state is State.PROPOSED
    assert status("work.asylum_applicant", TODAY).state is State.IN_FORCE
    assert status("work.automatic_extension", TODAY).state is State.ENDED
    assert status("after.refugee_past_a_year", TODAY).state is State.ENJOINED_FOR_CLASS
