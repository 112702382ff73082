"""Is a page that cannot be relied on refused, and is a fault that was planted found?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks import explained as check
from checks.wording import terms
from wellfounded.explained import FaultyPage, NoSuchPage, index, page_at, page_called, shown
from wellfounded.explained.page import page_of
from wellfounded.languages import Language

HEAD = 'question = "What?"\naddress = "zz"\nchecked = 2026-11-21\n'


def page(line: str) -> str:
    return f'{HEAD}[a]\ntitle = "A"\nlines = [{{ id = "b", {line} }}]'


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('text = "B"', "write what it rests on"),
        ('text = "B", own = true, cite = "INA 208(a)(1)"', "write what it rests on"),
        ('text = "B", cite = "INA 999"', "INA 999"),
        ('text = "B", rules = "asylum.moon"', "there is no rule 'asylum.moon'"),
        ('text = "B", values = "fees.moon"', "fees.moon"),
        ('text = "{a}", numbers = { a = "fees.moon" }', "fees.moon"),
        ('text = "B", source = "moon"', "there is no publication 'moon'"),
        ('text = "B", while = { "91 FR 22952" = ["sunny"] }', "sunny"),
        ('text = "B", while = { "moon" = ["full"] }', "moon"),
        ('text = "B", states = ["sunny"], cite = "INA 208(a)(1)"', "sunny"),
        ('text = "B", own = true, colour = "red"', "'colour' means nothing here"),
        ("own = true", "text"),
    ],
)
def test_a_statement_that_rests_on_nothing_is_refused_by_place(line: str, said: str) -> None:
    with pytest.raises(FaultyPage, match=r"x\.toml, explained\.x\.a, b: ") as refused:
        page_of(page(line), "x")
    assert said in str(refused.value)


@pytest.mark.parametrize("text", ["", "question = 1", HEAD.replace("zz", "asylum")])
def test_a_page_without_its_head_is_refused(text: str) -> None:
    with pytest.raises(FaultyPage, match=r"x\.toml"):
        page_of(text, "x")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('text = "It costs $100.", cite = "90 FR 34511"', "'1' is typed"),
        ('text = "There are thirty days.", cite = "90 FR 34511"', "'thirty days' is typed"),
        ('text = "It costs {fee}.", cite = "90 FR 34511"', "not the same"),
        ('text = "A judge says no.", own = true', "speaks of 'judge'"),
        ('text = "B", cite = "91 FR 8616"', "not in force (proposed)"),
        ('text = "B", cite = "INA 208(a)(1)", checked = 2026-11-30', "after the law"),
        ('text = "B", values = "fees.annual_uscis", checked = 2026-10-01', "moved on 2026-10-16"),
    ],
)
def test_a_planted_fault_fails_the_check(line: str, said: str) -> None:
    found = list(check.faults([page_of(page(line), "x")]))
    assert any(fault.startswith("x.toml, explained.x.a.b: ") and said in fault for fault in found)


def test_a_page_that_is_hard_to_read_is_found() -> None:
    hard = "Extraordinary circumstances necessitate jurisdictional reconsideration."
    found = list(check.faults([page_of(page(f'text = "{hard}", cite = "INA 208(a)(1)"'), "x")]))
    assert any("x.toml reads at grade" in fault for fault in found)


@pytest.mark.parametrize("text", ["Form I-589 is filed.", "About 10 in 100 is {percent} in 100."])
def test_names_of_forms_may_be_typed(text: str) -> None:
    assert not check.TYPED.search(check.NAMES.sub("", text.replace("10 in", "ten in")))


def test_a_page_on_no_shelf_is_found(tmp_path: Path) -> None:
    (tmp_path / "moon.toml").write_text(HEAD)
    assert "moon.toml stands on no shelf" in next(iter(check.astray(tmp_path)))


def test_every_page_is_sound() -> None:
    assert list(check.faults(index().values())) == []


def test_the_terms_are_those_of_the_glossary() -> None:
    told = [one.term.english for page in index().values() for one in page.statements if one.term]
    known = {term.english for term in terms()} | {"the Board"}
    assert len(told) >= 20
    assert set(told) <= known


def test_a_term_is_linked_once_on_a_page_and_never_on_its_own() -> None:
    found = shown(page_called("fraud"), date(2026, 11, 22), Language())
    pieces = [piece for part in found.parts for line in part.lines for piece in line.pieces]
    linked = [piece.term for piece in pieces if piece.term]
    assert "ab#representative" in linked
    assert len(linked) == len(set(linked))
    words = shown(page_called("words_of_the_law"), date(2026, 11, 22), Language())
    lines = [line for part in words.parts for line in part.lines]
    assert not [piece for line in lines for piece in line.pieces if piece.term]
    assert {f"ab#{line.anchor}" for line in lines} >= set(linked)


QUESTIONS = (
    *("what_protection_is", "refugee_and_asylum", "what_persecution_is", "the_one_year_rule"),
    *("race", "religion", "nationality", "political_opinion", "particular_social_group"),
    *("uscis_or_a_judge", "filing_with_uscis", "waiting_is_not_a_status", "tps_beside_asylum"),
    *("withholding_and_torture", "the_refugee_program", "work_permit", "fees", "after_a_grant"),
    *("family_marriage_and_age", "chances_and_numbers", "fraud", "stopped_by_officers"),
    *("in_detention", "hard_memories", "words_of_the_law"),
)


def test_every_question_that_people_ask_has_a_page() -> None:
    assert {page.name for page in index().values()} >= set(QUESTIONS)
    led_to = {name for page in index().values() for name in page.see}
    assert set(QUESTIONS) - led_to == set()


def test_each_page_is_found_by_its_name_and_its_address() -> None:
    for address, found in index().items():
        assert page_at(address) is found
        assert page_called(found.name.replace("_", "-")) is found
    with pytest.raises(NoSuchPage, match="there is no page 'moon'; write one of"):
        page_called("moon")
