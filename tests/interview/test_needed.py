"""Who needs a fact: a rule, a helper who weighs, the form?"""

from __future__ import annotations

from tests.interview.walker import DAY
from wellfounded.facts import CATALOGUE, ELEMENTS, Case, parse_case
from wellfounded.interview import NOT_ASKED, PAGES, needed
from wellfounded.interview.demand import ALWAYS_NEEDED, RULES, WEIGHED_FROM, needed_by_rules
from wellfounded.law.reading_list import facts_read
from wellfounded.logic import Reading


def test_every_fact_that_is_asked_is_needed_by_somebody() -> None:
    read = {path for rule in RULES for path in facts_read(rule, through_rules=True)}
    read |= {path + "_complete" for path in read}
    weighed = {path for paths in WEIGHED_FROM.values() for path in paths}
    asked = {path for page in PAGES if not page.section.beside for path in page.paths}
    on_the_cover = {"proceedings.judge", "proceedings.online", "proceedings.last_tab"}
    beside_others = {"applicant.stateless", "family.spouse.name.native"} | on_the_cover
    assert asked - read - weighed - ALWAYS_NEEDED == beside_others


def test_only_what_is_there_is_needed() -> None:
    weighed = {path for paths in WEIGHED_FROM.values() for path in paths}
    assert {*weighed, *ALWAYS_NEEDED} <= set(CATALOGUE)
    assert set(WEIGHED_FROM) <= set(ELEMENTS)


def test_an_empty_case_needs_what_an_empty_form_lacks() -> None:
    wanted = set(needed(Case(), DAY))
    assert {"applicant.name.family", "entries", "entries_complete", "note"} <= wanted
    assert not wanted & NOT_ASKED.keys()
    assert not {path for path in wanted if path.startswith("assessments.")}
    assert not {path for path in wanted if path.startswith(("family.spouse", "preparer"))}


def test_what_an_answer_settles_is_not_needed() -> None:
    assert "border_limits.held_to_apply" in needed(Case(), DAY)
    abroad = parse_case({"applicant": {"located_in": "KE"}}, "x")
    assert "border_limits.held_to_apply" not in needed(abroad, DAY)


def test_a_finding_that_is_waited_for_brings_what_it_is_weighed_from() -> None:
    case = parse_case({"armed_groups": [{"name": "x"}], "armed_groups_complete": True}, "x")
    assert "conduct.account" in needed_by_rules(Reading(case.known(DAY)))
    quiet = {
        "armed_groups_complete": True,
        "conduct": {"danger_to_security": False, "crime_abroad": False},
        "arrests_complete": True,
    }
    settled = parse_case(quiet, "x")
    assert "conduct.account" not in needed_by_rules(Reading(settled.known(DAY)))


def test_they_come_in_the_order_of_the_pages() -> None:
    order = [path for page in PAGES for path in page.paths]
    wanted = [order.index(path) for path in needed(Case(), DAY)]
    assert wanted == sorted(wanted)
