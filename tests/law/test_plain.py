"""Does the applicant see what the case calls for, in words that give no verdict?"""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from wellfounded.facts import parse_case, read_case
from wellfounded.law.asylum.asylum import bars_to_applying
from wellfounded.law.asylum.bars_to_a_grant import bars_to_a_grant
from wellfounded.law.asylum.border_limits import border_limits
from wellfounded.law.asylum.one_year_deadline.in_sight import in_sight
from wellfounded.law.plain import CARDS, Kind, shown
from wellfounded.law.rulebook import RULEBOOK
from wellfounded.logic import Reading, Rule, Span

DAY = date(2026, 7, 1)
PERSONAS = Path(str(files("wellfounded.facts") / "personas"))


def cards_of(name: str) -> set[str]:
    known = read_case(PERSONAS / f"{name}.toml").known(DAY)
    return {card.card.id for card in shown(CARDS, Reading(known))}


def known(data: dict[str, Any]) -> Any:
    return parse_case(data, "x").known(DAY)


@pytest.mark.parametrize("path", sorted(PERSONAS.glob("*.toml")), ids=lambda p: p.stem)
def test_everyone_is_told_what_protects_and_whom_to_ask(path: Path) -> None:
    table = list(shown(CARDS, Reading(read_case(path).known(DAY))))
    kinds = {card.card.kind for card in table}
    assert {Kind.PROTECTS, Kind.GATHER, Kind.ASK} <= kinds
    assert all(card.card.authority for card in table)


@pytest.mark.parametrize(
    ("name", "there", "absent"),
    [
        ("carlos_hernandez", {"ask.today", "hard.earlier_denial"}, {"protects.refugee_abroad"}),
        ("carlos_hernandez", {"hard.border", "gather.time_here"}, {"hard.withholding_only"}),
        ("juana_ramirez_mam", {"hard.withholding_only"}, {"hard.border", "hard.without_a_judge"}),
        ("ana_lucia_menchu", {"ask.child", "gather.government_finding"}, {"hard.one_year"}),
        (
            "abdirahman_warsame",
            {"protects.refugee_abroad", "protects.parole_abroad", "hard.embassies"},
            {"protects.tps", "hard.holds"},
        ),
        (
            "abdirahman_warsame",
            {"hard.refugee_program", "hard.entry_ban"},
            {"protects.asylum", "day.new_address"},
        ),
        ("juana_ramirez_mam", {"ask.today", "hard.earlier_order"}, {"protects.asylum"}),
        ("farid_noori", {"hard.armed_groups"}, {"ask.child"}),
        ("hanna_tesfaye", {"hard.resettled", "protects.withholding"}, {"protects.refugee_abroad"}),
        ("marie_joseph", {"protects.tps", "day.tps", "gather.tps", "hard.holds"}, set()),
        ("gurpreet_kaur_family", {"ask.each_person"}, {"protects.tps", "day.family_follows"}),
        (
            "tomas_reyes",
            {"hard.convictions", "protects.convention_against_torture"},
            {"protects.asylum"},
        ),
        ("marie_joseph", {"hard.one_year", "day.one_year_past"}, {"day.one_year_ahead"}),
    ],
)
def test_cards_follow_the_case(name: str, there: set[str], absent: set[str]) -> None:
    cards = cards_of(name)
    assert there <= cards
    assert not absent & cards


def test_a_birthday_ahead_is_shown_until_the_form_is_received() -> None:
    child = {"date_of_birth": "2005-07-02", "marital_status": "single"}
    case = {"applicant": {"located_in": "US"}, "family": {"children": [child]}}
    for application, there in (({}, True), ({"filed": False}, True), ({"filed": True}, False)):
        facts = known({**case, "application": application})
        cards = {card.card.id for card in shown(CARDS, Reading(facts))}
        assert ("day.child_turns_21" in cards) is there


def test_the_two_years_for_family_are_shown_with_their_safe_day() -> None:
    case = {
        "applicant": {"marital_status": "married"},
        "statuses": [{"kind": "asylee", "from": "2025-03-04", "to": "present"}],
        "statuses_complete": True,
    }
    cards = {card.card.id: card for card in shown(CARDS, Reading(known(case)))}
    assert cards["day.family_follows"].days["safe_day"] == Span.on(date(2027, 3, 3))
    assert {"protects.family_follows", "gather.family_follows"} <= cards.keys()


def test_an_empty_case_gets_no_bar_thrown_at_it() -> None:
    cards = {card.card.id for card in shown(CARDS, Reading(known({})))}
    assert not {id for id in cards if id.startswith("hard.")}
    assert {"protects.asylum", "ask.lawyer", "ask.fraud"} <= cards


def test_a_no_in_the_fear_interview_shows_the_last_day_for_the_judge() -> None:
    interview = {"kind": "credible", "found": "no_fear", "found_on": "2026-06-29"}
    table = {
        card.card.id: card
        for card in shown(CARDS, Reading(known({"screening_interview": interview})))
    }
    assert table["day.fear_review"].days == {"review_by": Span.on(date(2026, 7, 6))}
    assert "gather.fear_interview" in table
    decided = known({"screening_interview": {**interview, "review": "agreed"}})
    assert "day.fear_review" not in {card.card.id for card in shown(CARDS, Reading(decided))}


def test_an_order_made_while_the_reach_was_stayed_sends_to_a_lawyer() -> None:
    order = {"kind": "expedited_removal", "date": "2026-06-30"}
    cards = {card.card.id for card in shown(CARDS, Reading(known({"orders": [order]})))}
    assert "ask.order_while_stayed" in cards


ARRIVED = {"entries": [{"date": "2025-09-10"}]}


@pytest.mark.parametrize(
    ("located_in", "told"),
    [({"unknown": "does_not_know"}, True), ("US", True), ("KE", False), ("MP", False)],
)
def test_the_deadline_is_told_unless_asylum_is_closed_there(
    located_in: object, *, told: bool
) -> None:
    case = known({**ARRIVED, "applicant": {"located_in": located_in}})
    cards = {card.card.id for card in shown(CARDS, Reading(case))}
    assert ("day.one_year_open" in cards) is told
    assert ("hard.one_year" in cards) is told


BARS = (*bars_to_applying.body.parts, *bars_to_a_grant.parts, border_limits)
HERE: dict[str, Any] = {
    "applicant": {"located_in": "US", "date_of_birth": "1980-05-05"},
    "entries": [{"date": "2020-01-05", "returning_from_permitted_trip": False}],
    "entries_complete": True,
    "statuses_complete": True,
}
ORDER = {"kind": "removal", "reinstated": False, "stands": True}
WEIGHED = {"verdict": "yes"}
BARRED: dict[str, dict[str, Any]] = {
    "asylum.safe_third_country_bar": {
        "assessments": {"safe_third_country": WEIGHED},
        "application": {"filed_on": "2024-03-01"},
    },
    "asylum.one_year_bar": {
        "application": {"filed_on": "2024-03-01", "filed_with": "court"},
        "delay": {"reasons_complete": True},
        "assessments": {
            "changed_circumstances_exception": {"verdict": "no"},
            "extraordinary_circumstances_exception": {"verdict": "no"},
        },
    },
    "asylum.prior_denial_bar": {"assessments": {"previous_denial": WEIGHED}},
    "asylum.reinstatement_bar": {"orders": [{"reinstated": True}]},
    "asylum.outstanding_order_bar": {"orders": [ORDER]},
    "asylum.frivolous_bar": {"assessments": {"frivolous": WEIGHED}},
    "asylum.persecutor_bar": {"assessments": {"persecutor_bar": WEIGHED}},
    "asylum.particularly_serious_crime_bar": {
        "arrests": [{"convicted": True, "aggravated_felony": True}]
    },
    "asylum.serious_nonpolitical_crime_bar": {
        "assessments": {"serious_nonpolitical_crime": WEIGHED}
    },
    "asylum.security_bar": {"assessments": {"security_terrorism_bar": WEIGHED}},
    "asylum.firm_resettlement_bar": {"assessments": {"firm_resettlement": WEIGHED}},
    "asylum.border_limits": {
        "entries": [{"arrived_from": "MX", "by": "land", "date": "2024-02-03"}],
        "border_limits": {"held_to_apply": True},
    },
}


def test_there_is_a_case_for_each_bar() -> None:
    assert {bar.id for bar in BARS if isinstance(bar, Rule)} == set(BARRED)


@pytest.mark.parametrize("bar", BARRED)
def test_asylum_is_not_offered_to_whom_it_is_closed_and_the_reason_is_told(bar: str) -> None:
    before = {card.card.id for card in shown(CARDS, Reading(known(HERE)))}
    reading = Reading(known({**HERE, **BARRED[bar]}))
    assert RULEBOOK[bar].rule.decide(reading) is True
    cards = {card.card.id for card in shown(CARDS, reading)}
    assert "protects.asylum" in before - cards
    told = {card for card in cards - before if card.startswith("hard.")}
    assert told or (bar, "hard.one_year" in cards) == ("asylum.one_year_bar", True)


def test_the_day_is_kept_in_sight_from_the_arrivals_named_so_far() -> None:
    seen = in_sight(known({"entries": [{"date": "2025-09-10"}]}))
    assert seen is not None
    assert seen.so_far
    assert seen.safe_day == Span.on(date(2026, 9, 9))
    assert seen.last_lawful_day == Span.on(date(2026, 9, 10))


def test_no_day_is_invented_before_an_arrival_is_named_or_after_the_filing() -> None:
    assert in_sight(known({})) is None
    filed = {"entries": [{"date": "2025-09-10"}], "application": {"filed_on": "2026-01-02"}}
    assert in_sight(known(filed)) is None
