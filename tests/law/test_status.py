"""Does each rule say how far it can be relied on, and where it comes from?"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from wellfounded.facts import CATALOGUE, ELEMENTS, parse_case
from wellfounded.law import DAYS, RULEBOOK
from wellfounded.law.authorities import State, register
from wellfounded.law.parameters import PARAMETERS
from wellfounded.law.reading_list import facts_read, rules_used
from wellfounded.law.rulebook import BEGINS, Confidence, UnknownRule
from wellfounded.law.status import Coverage, describe, listing, shaky_sources, status
from wellfounded.logic import Reading, explain

TODAY = date(2026, 11, 21)
CONTRACT = {"id", "title", "authorities", "status", "reviewed"}


def test_the_listing_is_json_with_the_promised_keys() -> None:
    rules = json.loads(json.dumps(listing(TODAY)))["rules"]
    assert [rule["id"] for rule in rules] == list(RULEBOOK)
    assert all(rule.keys() >= CONTRACT for rule in rules)


@pytest.mark.parametrize(
    ("rule", "day", "state"),
    [
        ("asylum.firm_resettlement_bar", TODAY, State.ENJOINED),
        ("asylum.population_control.spouse_until_2008", date(2007, 1, 1), State.IN_FORCE),
        ("asylum.population_control.spouse_until_2008", TODAY, State.OVERRULED),
        ("asylum.population_control.spouse_since_2008", date(2008, 5, 14), State.NOT_YET),
        ("asylum.population_control.spouse_since_2008", date(2008, 5, 15), State.IN_FORCE),
        ("asylum.state_actor_past", date(2022, 1, 1), State.VACATED),
        ("asylum.state_actor_past", TODAY, State.REVIVED),
        ("asylum.severity", date(2020, 1, 1), State.IN_FORCE),
        ("asylum.safe_third_country.cooperative_agreement", TODAY, State.CHALLENGED),
        ("asylum.border_limits.lawful_pathways", date(2023, 5, 11), State.IN_FORCE),
        ("asylum.border_limits.lawful_pathways", date(2026, 5, 6), State.CHALLENGED),
        ("asylum.border_limits.lawful_pathways", date(2026, 5, 7), State.VACATED),
        ("asylum.border_limits.proclamation", date(2026, 4, 23), State.ENJOINED_FOR_CLASS),
        ("asylum.border_limits.proclamation", date(2026, 4, 24), State.CHALLENGED),
        ("asylum.health_emergency", date(2025, 12, 30), State.NOT_YET),
        ("expedited_removal.within_reach", date(2025, 8, 28), State.IN_FORCE),
        ("expedited_removal.within_reach", date(2025, 8, 29), State.STAYED),
        ("expedited_removal.within_reach", date(2026, 7, 17), State.CHALLENGED),
    ],
)
def test_the_most_telling_state_is_shown(rule: str, day: date, state: State) -> None:
    assert status(rule, day).state is state


@pytest.mark.parametrize(
    ("rule", "since"),
    [
        ("asylum.one_year_bar", date(1997, 4, 1)),
        ("asylum.nexus", date(2005, 5, 11)),
        ("asylum.severity", date(1997, 4, 1)),
        ("asylum.safe_third_country.canada", date(2004, 12, 29)),
        ("asylum.unaccompanied_child.earlier_finding", date(2009, 3, 23)),
        ("asylum.open_where_the_person_is", date(2009, 11, 28)),
    ],
)
def test_a_rule_begins_with_its_leading_text(rule: str, since: date) -> None:
    assert status(rule, TODAY).since == since


@pytest.mark.parametrize(
    ("rule", "days"),
    [("asylum.firm_resettlement_bar", 14), ("asylum.one_year_bar", 180)],
)
def test_a_check_grows_old(rule: str, days: int) -> None:
    last = TODAY + timedelta(days=days)
    assert status(rule, last).expires == last
    assert not status(rule, last).check_today
    assert status(rule, last + timedelta(days=1)).check_today


def test_a_source_that_moves_says_check_today_once_the_look_at_it_is_old() -> None:
    def said(day: date) -> list[str]:
        known = parse_case({"applicant": {"located_in": "US", "nationality": ["LB"]}}, "x")
        finding = explain(RULEBOOK["tps.country_designated"].rule, Reading(known.known(day)))
        return [str(source) for source in shaky_sources(finding, day)]

    assert not any("check today" in one for one in said(date(2026, 10, 7)))
    (old,) = (one for one in said(date(2026, 10, 8)) if "check today" in one)
    assert old.startswith("USCIS list of countries designated for Temporary Protected Status: ")
    assert old.endswith("Last looked at on 2026-09-23: check today.")


@pytest.mark.parametrize(
    ("rule", "coverage"),
    [
        ("asylum.one_year.arrival_day_counted", Coverage.COMPLETE),
        ("asylum.security_bar", Coverage.PARTIAL),
        ("asylum.border_limits", Coverage.PARTIAL),
        ("asylum.severity", Coverage.REFERRAL),
        ("asylum.discretion", Coverage.REFERRAL),
    ],
)
def test_what_a_rule_decides_by_itself(rule: str, coverage: Coverage) -> None:
    assert status(rule, TODAY).coverage is coverage


def test_a_description_tells_all() -> None:
    told = describe("asylum.one_year.filed_in_time", TODAY)
    assert "asylum.one_year_bar" in told.used_by
    assert "asylum.one_year.arrival_day_counted" in told.uses
    assert "proceedings.circuit" in told.facts
    assert "asylum.one_year.safe_day" in dict(told.days)
    assert [one.authority.citation for one in told.sources] == list(told.entry.rule.authorities)


@pytest.mark.parametrize("id", RULEBOOK)
def test_no_rule_lacks_what_it_must_say(id: str) -> None:
    one = status(id, TODAY)
    assert one.authorities
    assert one.since >= BEGINS
    assert one.confidence in Confidence
    assert one.reviewed <= TODAY < one.reviewed + timedelta(days=181)
    assert one.expires <= one.reviewed + timedelta(days=180)
    assert bool(one.left_out) is (one.coverage is not Coverage.COMPLETE)
    for citation in one.authorities:
        assert register()[citation].checked <= TODAY


def test_a_rule_holds_no_longer_than_the_rows_it_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    read = "expedited_removal.inland"
    table, day = PARAMETERS[read], date(2026, 11, 21)
    *before, last = table.rows
    old = replace(last, checked=date(2026, 11, 1))
    monkeypatch.setitem(PARAMETERS, read, replace(table, rows=(*before, old)))
    assert status("expedited_removal.within_reach", day).expires == date(2026, 11, 15)
    assert status("expedited_removal.within_reach", day).check_today


def test_a_rule_rests_on_the_rows_by_which_its_days_are_counted() -> None:
    waits = ("work_permit_waits.to_ask", "work_permit_waits.to_get")
    assert describe("work.waited", TODAY).tables == waits
    assert status("work.waited", TODAY).expires == date(2026, 10, 16)
    assert status("work.waited", TODAY).check_today


def test_an_unknown_rule_is_refused_by_name() -> None:
    with pytest.raises(UnknownRule, match=r"asylum\.nothing"):
        describe("asylum.nothing", TODAY)


@pytest.mark.parametrize("id", RULEBOOK)
def test_every_rule_can_be_described(id: str) -> None:
    told = describe(id, TODAY)
    assert told.status.title == told.entry.title
    assert set(told.uses) | set(told.used_by) <= {*RULEBOOK, *DAYS}


@pytest.mark.parametrize("id", [*RULEBOOK, *DAYS])
def test_every_fact_read_is_in_the_catalogue(id: str) -> None:
    node = RULEBOOK[id].rule if id in RULEBOOK else DAYS[id][0]
    for path in facts_read(node, through_rules=True):
        element = path.removeprefix("assessments.")
        assert path in CATALOGUE or element in ELEMENTS


def test_a_rule_reads_its_own_facts_and_names_the_rest() -> None:
    bar = RULEBOOK["asylum.prior_denial_bar"].rule
    assert "prior_applications[].decided_by" in facts_read(bar)
    assert facts_read(RULEBOOK["asylum"].rule) == ()
    assert "prior_applications[].decided_by" in facts_read(
        RULEBOOK["asylum"].rule, through_rules=True
    )
    assert "asylum.one_year_bar" in rules_used(RULEBOOK["asylum.bars_to_applying"].rule)
