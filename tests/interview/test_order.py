"""Is every fact asked on exactly one page, and does a page keep its number for ever?"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from wellfounded.facts import CATALOGUE
from wellfounded.facts.kinds import Account, Records
from wellfounded.interview import (
    NOT_ASKED,
    PAGES,
    SECTIONS,
    Kind,
    NoSuchPage,
    Page,
    page,
    page_of,
    pages_of,
    section_with,
)
from wellfounded.interview.standing import RECORD_PAGES
from wellfounded.logic import ALWAYS, NEVER

PINNED = tomllib.loads(Path(__file__).with_name("numbers.toml").read_text("utf-8"))
MOST_BOXES = 7

HARD = ("told", "harms", "past_harm", "fear", "torture", "population_control", "accused", "arrests",
        "crimes_us", "conduct", "victim", "armed_groups", "persecutor",
        "application.cat_also", "admissibility")  # fmt: skip
"""Where the facts that hurt to tell, or are asked beside them, stand in the case file."""


def test_every_fact_is_on_one_page_or_has_a_reason_not_to_be_asked() -> None:
    placed = Counter(path for page in PAGES for path in page.paths)
    placed.update(NOT_ASKED.keys())
    assert set(placed) == set(CATALOGUE)
    assert [path for path, times in placed.items() if times > 1] == []


def test_every_reason_not_to_ask_is_a_sentence() -> None:
    assert [path for path, why in NOT_ASKED.items() if not why.endswith(".")] == []


def test_a_page_keeps_its_number() -> None:
    assert {str(page.number): list(page.paths) for page in PAGES} == {
        number: paths for number, paths in PINNED.items() if paths
    }


def test_a_number_is_never_used_again() -> None:
    retired = {int(number) for number, paths in PINNED.items() if not paths}
    assert len({page.number for page in PAGES}) == len(PAGES)
    assert not retired & {page.number for page in PAGES}


def test_pages_are_found_by_number_and_by_fact() -> None:
    assert all(page(one.number) is one for one in PAGES)
    assert all(page_of(path) is one for one in PAGES for path in one.paths)
    with pytest.raises(NoSuchPage, match="no page 9999"):
        page(9999)
    with pytest.raises(NoSuchPage, match="overrides"):
        page_of("overrides")


def test_sections_are_told_apart_and_hold_all_pages() -> None:
    assert len({section.id for section in SECTIONS}) == len(SECTIONS)
    assert [one for section in SECTIONS for one in pages_of(section)] == list(PAGES)
    assert all(section_with(section.id) is section for section in SECTIONS)
    with pytest.raises(LookupError, match="nowhere"):
        section_with("nowhere")


def test_what_counts_days_comes_first_and_the_last_word_is_the_persons() -> None:
    assert page_of("entries[].date").section is SECTIONS[0]
    assert PAGES[-1].paths == ("note",)


def test_hard_questions_stand_in_hard_sections_and_late() -> None:
    hard = {path for path in CATALOGUE if path.startswith(HARD) and path not in NOT_ASKED}
    assert {path for one in PAGES if one.hard for path in one.paths} == hard
    where = [section.hard for section in SECTIONS if not section.beside]
    assert where.index(True) > len(where) // 3
    assert not where[-1]


def test_a_page_is_small() -> None:
    assert [one.number for one in PAGES if boxes(one) > MOST_BOXES] == []


def boxes(one: Page) -> int:
    return sum(not path.endswith("_complete") for path in one.paths)


def test_an_account_stands_alone() -> None:
    accounts = [
        one for one in PAGES if any(isinstance(CATALOGUE[p].kind, Account) for p in one.paths)
    ]
    assert len(accounts) >= 19
    assert [one.number for one in accounts if len(one.paths) > 1] == []


def test_a_page_of_more_than_one_question_has_a_heading() -> None:
    several = [one for one in PAGES if one.kind is not Kind.LIST and boxes(one) > 1]
    assert [one.number for one in several if not one.heading] == []


def test_each_list_has_one_page_and_its_records_follow_at_once() -> None:
    lists = [p for p, fact in CATALOGUE.items() if isinstance(fact.kind, Records)]
    asked = [path for path in lists if path not in NOT_ASKED]
    assert sorted(one.list for one in PAGES if one.kind is Kind.LIST) == sorted(asked)
    before: Page | None = None
    for one in PAGES:
        if one.kind is Kind.RECORD and one.section.beside and told_elsewhere(one):
            continue
        if one.kind is Kind.RECORD:
            assert before is not None
            assert before.list == one.list, one.number
            assert all(path.startswith(f"{one.list}[].") for path in one.paths)
        before = one


def told_elsewhere(one: Page) -> bool:
    """Whether the list of a record's page is in another section."""
    return page_of(one.list).section != one.section


def test_the_box_for_the_convention_stands_beside_the_questions_about_torture() -> None:
    box = page_of("application.cat_also")
    assert box.section is page_of("torture.afraid").section
    assert "judge" in CATALOGUE["application.cat_also"].help


def test_a_list_can_ask_whether_there_is_anything_to_name() -> None:
    for one in PAGES:
        if one.kind is Kind.LIST and one.has_some is not ALWAYS:
            asked = one.whether or CATALOGUE[one.list].question
            first = asked.split()[0]
            assert first in {"Have", "Has", "Did", "Do", "Is"} or one.has_some == one.opens_if


def test_the_first_page_of_a_record_is_always_asked() -> None:
    firsts = [pages[0] for pages in RECORD_PAGES.values()]
    assert {(one.opens_if, one.closes_if) for one in firsts} == {(ALWAYS, NEVER)}


def test_only_boxes_of_the_page_may_be_blank() -> None:
    assert [one.number for one in PAGES if not one.may_be_blank <= set(one.paths)] == []
