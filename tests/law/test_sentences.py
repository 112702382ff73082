"""Is every sentence that rests on law which moved marked, and no other?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wellfounded.facts import CATALOGUE
from wellfounded.law import RULEBOOK
from wellfounded.law.plain import CARDS
from wellfounded.law.rulebook import REVIEWED
from wellfounded.law.sentences import bound_to, older_than_the_law, sentences
from wellfounded.law.what_moved import How, Move
from wellfounded.logic import Span

IDS = {one.id for one in sentences()}
LEBANON_ENDS = date(2026, 11, 27)
"""The last day of a designation that is known: what follows is not."""
TPS = {"protects.tps", "day.tps", "gather.tps", "tps.country_designated.title"}


def test_every_card_and_rule_is_bound_and_every_reason_that_cites_a_text() -> None:
    assert {card.id for card in CARDS} <= IDS
    assert {f"{rule}.title" for rule in RULEBOOK} <= IDS
    reasons = {one for one in IDS if one.endswith(".why")}
    assert {one.removesuffix(".why") for one in reasons} <= set(CATALOGUE)
    assert "work_permit.category.why" in reasons
    assert "applicant.gender.why" not in reasons


def test_the_words_of_a_release_know_its_law() -> None:
    assert older_than_the_law(REVIEWED) == {}


def test_what_moves_by_its_own_date_marks_what_rests_on_it() -> None:
    assert older_than_the_law(LEBANON_ENDS) == {}
    marked = older_than_the_law(LEBANON_ENDS + timedelta(days=1))
    assert set(marked) >= TPS
    assert {move.subject for move in marked.values()} == {"countries.LB"}
    assert "hard.one_year" not in marked


@pytest.mark.parametrize(
    ("citation", "there", "absent"),
    [
        ("8 CFR 1208.33", "hard.border", "hard.one_year"),
        ("INA 208(a)(2)(B)", "hard.one_year", "hard.border"),
        ("8 CFR 1208.35", "border_limits.circumstances.why", "applicant.nationality.why"),
        ("INA 244(c)(2)(B)(i)", "arrests[].grade.why", "tps.away_long.why"),
        ("INA 201(b)", "family.us_relatives.why", "family.citizen_parent.why"),
    ],
)
def test_a_state_of_an_authority_marks_the_cards_that_stand_on_it(
    citation: str, there: str, absent: str
) -> None:
    moved = Move(
        day=Span.on(REVIEWED + timedelta(days=3)),
        how=How.STATE,
        subject=citation,
        title="An invented order",
        before="in force",
        after="stayed",
        authority=citation,
    )
    said = bound_to(moved)
    assert there in said
    assert absent not in said
