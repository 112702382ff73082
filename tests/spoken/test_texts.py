"""Is every text there once, and does its fingerprint move with its words alone?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wellfounded.explained import index
from wellfounded.facts import fact_at
from wellfounded.facts.kinds import Records
from wellfounded.interview import PAGES
from wellfounded.languages import OFFERED, Language
from wellfounded.spoken import Text, group_at, groups, text
from wellfounded.spoken.text import fingerprint

DAY = date(2026, 11, 22)


@pytest.mark.parametrize("code", OFFERED)
def test_every_text_is_found_by_its_id_and_once(code: str) -> None:
    found = [one for group in groups(Language(code), DAY) for one in group.texts]
    assert len({one.id for one in found}) == len(found)
    assert all(one.written == code and one.lines[0] for one in found)
    for one in found[::7]:
        assert text(one.id, code, DAY) == one


def test_every_question_and_every_explanation_can_be_read_out() -> None:
    there = {one.id for group in groups(Language(), DAY) for one in group.texts}
    for page in PAGES:
        for path in page.paths:
            if not isinstance(fact_at(path).kind, Records):
                assert f"question.{path}" in there
    for address in index():
        assert group_at(address, Language(), DAY)


def test_a_fingerprint_moves_with_the_words_and_not_with_spaces() -> None:
    one = Text(id="a", written="en", lines=("Who are you?", "Write it."))
    assert one.fingerprint == fingerprint("en", "Who  are you? \nWrite it.\n")
    assert one.fingerprint == fingerprint("en", "Who are you?\n\nWrite it.")
    assert one.fingerprint != fingerprint("es", one.words)
    assert one.fingerprint != fingerprint("en", "Who were you?\nWrite it.")
    assert fingerprint("es", "razón") == fingerprint("es", "razo\u0301n")


def test_a_number_that_moves_with_the_law_moves_the_text() -> None:
    """A fee is said in it, so a recording of last year's is not one of this year's."""
    fees = group_at("xl", Language(), DAY)
    before = group_at("xl", Language(), DAY - timedelta(days=500))
    assert fees
    assert before
    assert {one.id: one.fingerprint for one in fees.texts} != {
        one.id: one.fingerprint for one in before.texts
    }


@pytest.mark.parametrize(
    "id", ["", "question.", "question.none", "list.x", "explained.none.a", "x"]
)
def test_there_is_no_text_of_another_id(id: str) -> None:
    assert text(id, "en", DAY) is None
    assert text("question.fear.what", "xx", DAY) is None
