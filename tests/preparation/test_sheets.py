"""Does each person get each sheet, with what concerns them and nothing else?"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from wellfounded.facts import read_case
from wellfounded.law.authorities import State, status_on
from wellfounded.law.screening import BeforeTheRules
from wellfounded.logic import Span
from wellfounded.preparation import (
    APPOINTMENTS,
    KINDS,
    TOPICS,
    NoSuchSheet,
    sheet,
    what_to_bring,
)

from .sheets import PERSONAS, TODAY, case, lines, lines_of, part, persona

DAYS = (date(1997, 4, 1), date(2025, 6, 1), date(2026, 3, 1), TODAY)


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
@pytest.mark.parametrize("kind", KINDS)
def test_every_persona_gets_every_sheet_on_every_day(path: Path, kind: str) -> None:
    for day in DAYS:
        made = sheet(read_case(path), kind, day)
        assert made.parts[-1].id == "about.who_to_ask"
        assert all(one.lines for one in made.parts)


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_case_gets_a_sheet_that_says_nothing_of_the_person(kind: str) -> None:
    made = sheet(case({}), kind, TODAY)
    assert made.parts
    said = {id for id in lines_of(made) if id.startswith("your_answers")}
    assert not said
    assert not [line for one in made.parts for line in one.lines if line.about]


@pytest.mark.parametrize("appointment", APPOINTMENTS)
def test_there_is_a_list_for_each_appointment(appointment: str) -> None:
    for data in ({}, {"proceedings": {"in_removal": True}}):
        assert what_to_bring(case(data), appointment, TODAY).lines


def test_what_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(NoSuchSheet, match="write one of interview, hearing"):
        sheet(case({}), "party", TODAY)
    with pytest.raises(NoSuchSheet, match="there is no topic 'moon'"):
        sheet(case({}), "interview", TODAY, topics=["moon"])
    with pytest.raises(NoSuchSheet, match="appointment"):
        what_to_bring(case({}), "party", TODAY)
    with pytest.raises(BeforeTheRules):
        sheet(case({}), "interview", date(1997, 3, 31))
    with pytest.raises(BeforeTheRules):
        what_to_bring(case({}), "check_in", date(1997, 3, 31))


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_no_line_rests_on_law_that_was_not_there(path: Path) -> None:
    for kind in KINDS:
        for day in DAYS:
            for one in sheet(read_case(path), kind, day).parts:
                cited = (*one.authorities, *(c for line in one.lines for c in line.authorities))
                assert State.NOT_YET not in {status_on(c, day) for c in cited}


GROUNDS = {
    "race": "asked_of_the_reason.origin.",
    "religion": "asked_of_the_reason.faith.",
    "nationality": "asked_of_the_reason.nationality.",
    "political_opinion": "asked_of_the_reason.politics.",
    "particular_social_group": "asked_of_a_group.group.",
}


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("where", ["harms", "fear"])
def test_only_the_ground_that_was_named_is_asked_about(ground: str, where: str) -> None:
    named: dict[str, Any] = {"why": [ground]}
    found = lines({where: [named] if where == "harms" else named}, "interview")
    asked = {one for one, begins in GROUNDS.items() if any(id.startswith(begins) for id in found)}
    assert asked == {ground}


PROCEDURE = {"forced_procedure": "abortion"}
SECTIONS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "asked_of_the_story.harm.": ({"past_harm": {"any": True}}, {"past_harm": {"any": False}}),
    "asked_of_the_story.torture.": (
        {"application": {"cat_also": True}},
        {"application": {"cat_also": False}, "torture": {"afraid": False}},
    ),
    "asked_of_the_reason.births.": (
        {"population_control": PROCEDURE},
        {"population_control": {"forced_procedure": "none"}},
    ),
    "asked_of_the_bars.harm_to_others.": (
        {"persecutor": {"took_part": True}},
        {"persecutor": {"took_part": False}},
    ),
    "asked_of_the_bars.armed_groups.": (
        {"armed_groups": [{"kind": "paid"}]},
        {"armed_groups_complete": True},
    ),
    "asked_of_the_bars.crimes.": ({"arrests": [{"country": "MX"}]}, {"arrests_complete": True}),
    "asked_of_the_bars.crime_abroad.": (
        {"conduct": {"crime_abroad": True}},
        {"conduct": {"crime_abroad": False}},
    ),
    "asked_of_the_bars.security.": (
        {"conduct": {"danger_to_security": True}},
        {"conduct": {"danger_to_security": False}},
    ),
    "asked_of_the_bars.other_countries.": (
        {"transit": {"travelled": True}},
        {"transit": {"travelled": False}},
    ),
    "asked_of_the_bars.earlier.": (
        {"prior_claims": {"any": True}},
        {"prior_claims": {"any": False}, "prior_applications_complete": True},
    ),
    "asked_of_everyone.journey.back": (
        {"return_trips": {"any": True}},
        {"return_trips": {"any": False}},
    ),
    "interview.bring.family": (
        {"family": {"spouse": {"include": True}}},
        {"family": {"spouse": {"include": False}}},
    ),
    "interview.bring.lawyer": (
        {"representative": {"kind": "attorney"}},
        {"representative": {"kind": "none"}},
    ),
}


@pytest.mark.parametrize("begins", SECTIONS)
def test_a_part_is_shown_when_its_fact_is_settled_and_not_before(begins: str) -> None:
    there, absent = SECTIONS[begins]

    def shown(data: dict[str, Any]) -> bool:
        return any(id.startswith(begins) for id in lines(data, "interview"))

    assert [shown(there), shown(absent), shown({})] == [True, False, False]


def test_a_child_is_asked_as_a_child_to_the_day_before_eighteen() -> None:
    for born, there in ((date(2008, 11, 22), True), (date(2008, 11, 21), False)):
        found = lines({"applicant": {"date_of_birth": born}}, "interview")
        assert ("asked_at_the_end.child.truth" in found) is there


def test_the_first_year_is_asked_about_unless_the_form_was_in_time() -> None:
    arrived = {"entries": [{"date": date(2025, 3, 3)}], "entries_complete": True}
    alone = {"applicant": {"located_in": "US"}, **arrived}

    def asked(application: dict[str, Any]) -> bool:
        return "asked_of_everyone.one_year.proof" in lines(
            {**alone, "application": application}, "interview"
        )

    assert asked({})
    assert asked({"filed_on": date(2026, 3, 5)})
    assert not asked({"filed_on": date(2026, 3, 2)})


def test_a_hearing_asks_what_the_other_side_asks_and_an_interview_does_not() -> None:
    assert "asked_in_court.other_side.dates" in lines({}, "hearing")
    assert "asked_in_court.other_side.dates" not in lines({}, "interview")


def test_a_topic_is_asked_only_when_it_was_added() -> None:
    named = {"fear": {"why": ["particular_social_group"]}}
    begins = {topic: f"asked_of_a_group.{topic}." for topic in TOPICS}
    plain = lines(named, "interview")
    for topic in TOPICS:
        assert not any(id.startswith(begins[topic]) for id in plain)
        added = lines(named, "interview", topics=[topic])
        others = tuple(begins[one] for one in TOPICS if one != topic)
        assert any(id.startswith(begins[topic]) for id in added)
        assert not any(id.startswith(others) for id in added)


@pytest.mark.parametrize(
    ("day", "own"),
    [
        (date(2020, 9, 22), True),
        (date(2020, 9, 23), False),
        (date(2023, 9, 12), False),
        (date(2023, 9, 13), True),
        (TODAY, True),
    ],
)
def test_who_brings_the_interpreter_is_the_law_of_the_day(day: date, own: bool) -> None:
    found = lines({}, "interview", day)
    assert ("interview.interpreter.own" in found) is own
    assert ("interview.interpreter.theirs" in found) is not own
    assert ("interview.bring.interpreter" in found) is own


def test_who_speaks_english_brings_no_interpreter() -> None:
    assert "interview.bring.interpreter" not in lines(
        {"applicant": {"fluent_in_english": True}}, "interview"
    )


def test_each_forum_names_the_other_sheet() -> None:
    court = {"proceedings": {"in_removal": True}}
    assert "interview.before.in_court" in lines(court, "interview")
    assert "hearing.before.no_case" not in lines(court, "hearing")
    assert "hearing.before.no_case" in lines({"proceedings": {"in_removal": False}}, "hearing")


def test_the_days_for_papers_are_the_judges_in_detention() -> None:
    at_large = part({}, "hearing", "hearing.before")
    assert at_large is not None
    papers = next(line for line in at_large.lines if line.words.id.endswith(".papers"))
    assert papers.numbers == {"days": 15, "early": 30}
    held = lines({"proceedings": {"detained": True}}, "hearing")
    assert "hearing.before.papers_detained" in held
    assert "hearing.before.papers" not in held


def test_a_time_limit_that_nobody_knows_is_not_printed() -> None:
    found = lines({}, "hearing", date(2022, 8, 25))
    assert "hearing.before.papers" not in found
    assert "hearing.before.papers" in lines({}, "hearing", date(2022, 8, 26))


UNTIL = date(2026, 11, 21)
STATUSES: dict[str, tuple[dict[str, Any], set[str]]] = {
    "none": ({"statuses_complete": True}, {"no_status"}),
    "student": (
        {"statuses": [{"kind": "nonimmigrant", "from": date(2024, 1, 1), "to": "present"}]},
        {"status"},
    ),
    "tps on its last day": (
        {"statuses": [{"kind": "tps", "from": date(2024, 1, 1), "to": UNTIL}]},
        {"status"},
    ),
    "parole on its last day": (
        {"statuses": [{"kind": "parole", "from": date(2024, 1, 1), "to": UNTIL}]},
        {"parole"},
    ),
    "parole the day after": (
        {
            "statuses": [
                {"kind": "parole", "from": date(2024, 1, 1), "to": UNTIL - timedelta(days=1)}
            ],
            "statuses_complete": True,
        },
        {"parole_over"},
    ),
    "not told": ({}, set()),
}
ROUTES = {"no_status", "status", "parole", "parole_over"}


@pytest.mark.parametrize("name", STATUSES)
def test_what_a_no_leads_to_follows_the_status_of_the_day(name: str) -> None:
    data, today = STATUSES[name]
    found = lines(data, "filing")
    assert {id for id in ROUTES if f"filing.after_a_no.{id}" in found} == today
    later = {id for id in ROUTES if f"filing.after_a_no_then.{id}" in found}
    assert not later & today
    if name == "not told":
        assert later == ROUTES


def test_in_court_the_asylum_office_says_no_to_nobody() -> None:
    found = lines({"proceedings": {"in_removal": True}}, "filing")
    assert "filing.after_a_no.in_court" in found
    assert not {id for id in found if id.startswith("filing.after_a_no_then.")}


DATED = {
    "filing.can_cost.unheard": (date(2026, 7, 28), None),
    "filing.can_cost.case_after_denial": (date(2025, 2, 28), None),
    "filing.can_cost.reach": (date(2025, 1, 21), date(2025, 8, 28)),
    "filing.can_cost.reach_stayed": (date(2025, 8, 29), date(2026, 7, 16)),
    "filing.can_cost.reach_disputed": (date(2026, 7, 17), None),
    "filing.money.form": (date(2025, 7, 22), None),
    "filing.money.yearly_stayed": (date(2025, 10, 30), date(2026, 2, 1)),
    "filing.money.unpaid": (date(2026, 5, 29), date(2026, 7, 20)),
    "filing.money.unpaid_stayed": (date(2026, 7, 21), None),
}


@pytest.mark.parametrize("id", DATED)
def test_what_is_said_of_filing_turns_on_the_day(id: str) -> None:
    first, last = DATED[id]
    days = {first - timedelta(days=1): False, first: True, first + timedelta(days=1): True}
    if last:
        days |= {last: True, last + timedelta(days=1): False}
    else:
        days |= {TODAY: True}
    assert {day: id in lines({}, "filing", day) for day in days} == days


@pytest.mark.parametrize(("day", "amount"), [(date(2026, 10, 15), 102), (date(2026, 10, 16), 105)])
def test_the_yearly_fee_is_that_of_the_day(day: date, amount: int) -> None:
    money = part({}, "filing", "filing.money", day)
    assert money is not None
    yearly = next(line for line in money.lines if line.words.id.endswith(".yearly"))
    assert yearly.amounts == {"fee": amount}
    assert yearly.authorities


def test_a_member_of_the_ms_l_class_reads_of_no_fee() -> None:
    assert part({"application": {"ms_l_class": True}}, "filing", "filing.money") is None


def test_the_safe_day_is_in_sight_until_the_form_is_received() -> None:
    arrived: dict[str, Any] = {"entries": [{"date": date(2026, 5, 5)}]}
    can = part(arrived, "filing", "filing.can_bring")
    assert can is not None
    year = next(line for line in can.lines if line.words.id.endswith(".year"))
    assert year.days == {"safe_day": Span.on(date(2027, 5, 4))}
    filed = {**arrived, "application": {"filed_on": date(2026, 6, 6)}}
    assert "filing.can_bring.year" not in lines(filed, "filing")
    assert "filing.can_bring.year" not in lines({}, "filing")


def test_danger_comes_first_and_an_answered_no_is_not_repeated() -> None:
    told = sheet(case({"proceedings": {"detained": True}}), "filing", TODAY).parts[0]
    assert told.id == "about.first_look"
    assert told.lines[0].words.id.endswith(".says")
    clear = sheet(case({"proceedings": {"detained": False}}), "filing", TODAY).parts[0]
    assert not [line for line in clear.lines if "custody" in line.words.id]


def test_verdicts_are_for_helpers_alone() -> None:
    for kind in KINDS:
        assert "rules" not in {one.id for one in sheet(case({}), kind, TODAY).parts}
    ids = [one.id for one in sheet(case({}), "filing", TODAY, helper=True).parts]
    assert ids[-1] == "rules"
    assert "rules" not in {one.id for one in sheet(case({}), "visit", TODAY, helper=True).parts}


def test_an_order_that_stands_sends_to_a_lawyer_before_a_visit() -> None:
    order = {"orders": [{"kind": "removal", "stands": True, "in_absentia": True}]}
    found = lines(order, "visit")
    assert {"visit.before.order", "visit.before.absent"} <= found
    undone = {"orders": [{"kind": "removal", "stands": False}], "orders_complete": True}
    assert "visit.before.order" not in lines(undone, "visit")


STEPS = {
    "dismissal_asked": ("visit", "visit.court.dismissal_asked"),
    "end_without_hearing_asked": ("hearing", "hearing.before.end_asked"),
    "ordered_in_absence": ("visit", "visit.before.absent"),
    "expedited_order": ("visit", "visit.before.order"),
}


@pytest.mark.parametrize("kind", STEPS)
def test_a_step_of_the_case_that_is_dangerous_sends_to_a_lawyer(kind: str) -> None:
    for_, id = STEPS[kind]
    assert id in lines({"events": [{"kind": kind, "date": TODAY}]}, for_)
    assert id not in lines({}, for_)


@pytest.mark.parametrize(
    ("circuit", "there"),
    [("9", "bond_here"), ("5", "no_bond_here"), ("4", "bond_open"), (None, "bond_open")],
)
def test_what_is_said_of_bond_is_that_of_the_circuit(circuit: str | None, there: str) -> None:
    came: dict[str, Any] = {"entries": [{"inspected": False}]}
    if circuit:
        came["proceedings"] = {"circuit": circuit}
    found = {id for id in lines(came, "detention") if ".bond" in id or ".no_bond" in id}
    assert found == {f"detention.law.{there}"}


def test_what_is_filled_by_hand_is_asked_nowhere() -> None:
    card = part({"family": {"children": [{}]}}, "detention", "detention.card")
    assert card is not None
    blanks = [line for line in card.lines if line.blank]
    assert len(blanks) >= 8
    assert not any(line.about or line.authorities for line in blanks)


def test_a_sheet_does_not_change_from_one_making_to_the_next() -> None:
    for kind in KINDS:
        who = persona("gurpreet_kaur_family")
        assert sheet(who, kind, TODAY) == sheet(who, kind, TODAY)
