"""Are suggestions whole, neutral and rated, and do they come to whom they concern?"""

from __future__ import annotations

import re
from typing import Any

import pytest

from checks.reading_level import grade, sentences
from tests.evidence.told import DAY, told
from tests.test_wording import LONGEST_SENTENCE, hints
from wellfounded.evidence import KindOfClaim, NoSuchKindOfClaim, Of, suggestions, to_choose
from wellfounded.evidence.suggestions import FaultySuggestions, Rating, kinds_of_claim
from wellfounded.evidence.suggestions.suggestion import read_kind
from wellfounded.facts import Case

CLAIMS = 17
COUNTRIES = (
    *("AF", "CM", "CO", "CU", "ER", "ET", "GT", "HN", "HT"),
    *("IN", "IR", "NI", "RU", "SV", "TR", "UA", "VE"),
)
ROW = 'rows = [{ id = "a", of = "papers", rating = "R", for = ["harm"], text = "A paper." }]'
GOOD = f'title = "T"\nchosen = true\ntag = "M"\nsource = "S"\nchecked = 2026-11-21\n{ROW}\n'


def ids(case: Case, *chosen: str) -> set[str]:
    return {kind.id for kind in suggestions(case, DAY, chosen)}


def test_there_is_a_file_for_each_kind_of_claim_and_one_for_who_a_person_is() -> None:
    assert len(kinds_of_claim()) == CLAIMS + 1 + len(COUNTRIES)


@pytest.mark.parametrize("kind", kinds_of_claim().values(), ids=lambda kind: kind.id)
def test_each_kind_is_whole(kind: KindOfClaim) -> None:
    assert kind.source
    assert kind.tag in ("V", "S", "M", "?")
    assert {row.of for row in kind.rows} & {Of.PAPERS, Of.PEOPLE}
    assert all(row.shows for row in kind.rows)


def test_no_suggestion_hints_what_to_say() -> None:
    texts = [row.words.english for kind in kinds_of_claim().values() for row in kind.rows]
    leading = re.compile(r"\b(must|should|prove|strong|better|best|convinc)", re.I)
    assert [text for text in texts if hints(text) or leading.search(text)] == []
    assert grade(texts) <= 6
    each = [one for text in texts for one in sentences(text)]
    assert [one for one in each if len(one.split()) > LONGEST_SENTENCE] == []


def test_what_can_put_somebody_in_danger_is_rated_so() -> None:
    rows = {row.id: row for kind in kinds_of_claim().values() for row in kind.rows}
    assert rows["evidence.suggest.lgbt.abroad"].rating is Rating.HARD_OR_DANGEROUS
    assert rows["evidence.suggest.gender.family"].dangerous
    assert rows["evidence.suggest.identity.embassy"].dangerous
    assert not rows["evidence.suggest.identity.birth"].dangerous


@pytest.mark.parametrize(
    ("answers", "id"),
    [
        ({"fear": {"why": ["religion"]}}, "religion"),
        ({"fear": {"why": ["political_opinion"]}}, "political_opinion"),
        ({"fear": {"why": ["nationality"]}}, "ethnicity"),
        ({"torture": {"afraid": True}}, "torture"),
        (
            {"population_control": {"resisted": True}, "applicant": {"nationality": ["CN"]}},
            "births",
        ),
    ],
)
def test_an_answer_brings_its_kind(answers: dict[str, Any], id: str) -> None:
    assert id not in ids(told())
    assert id in ids(told(**answers))


def test_what_is_of_one_country_stays_there() -> None:
    births = {"population_control": {"resisted": True}}
    assert "births" not in ids(told(**births, applicant={"nationality": ["VN"]}))


@pytest.mark.parametrize("country", COUNTRIES)
def test_papers_of_a_country_come_to_its_people_each_row_with_a_source_and_a_day(
    country: str,
) -> None:
    kind = kinds_of_claim()[country.lower()]
    assert kind.country == country
    assert [row.id for row in kind.rows if not re.search(r"\b(19|20)\d\d\b", row.source)] == []
    assert kind.id in ids(told(applicant={"nationality": [country]}))
    assert kind.id not in ids(told(applicant={"nationality": ["VN"]}))


@pytest.mark.parametrize(
    ("done", "feared", "warned"),
    [
        ("private", "private", False),
        ("private", "government", True),
        ("government", "private", True),
        ("unknown", "private", True),
        ("private", None, True),
    ],
)
def test_asking_an_office_is_warned_of_unless_only_private_people_are_feared(
    done: str, feared: str | None, warned: bool
) -> None:
    fear = {"fear": {"by_kind": feared}} if feared else {}
    case = told(
        applicant={"nationality": ["GT"]}, harms=[{"what": "They came.", "by_kind": done}], **fear
    )
    (kind,) = [one for one in suggestions(case, DAY) if one.id == "gt"]
    assert {row.dangerous for row in kind.rows if row.at_an_office} == {warned}


def test_some_kinds_are_only_chosen() -> None:
    assert "lgbt" in {kind.id for kind in to_choose()}
    assert "lgbt" not in ids(told(fear={"why": ["particular_social_group"]}))
    assert "lgbt" in ids(told(), "lgbt")
    with pytest.raises(NoSuchKindOfClaim, match="no suggestions are called 'x'; choose one of"):
        suggestions(told(), DAY, ["x"])


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ('rating = "R"', 'rating = "Q"', "a.toml: 'Q' is not a valid Rating"),
        ('for = ["harm"]', 'for = ["harms"]', "for: 'harms' is not known; write one of identity"),
        ('tag = "M"', 'tag = "X"', "a.toml: tag: 'X' is not known; write one of V, S, M, ?"),
        ("chosen = true", "", "say either 'asked_if' or 'chosen = true'"),
        ("chosen = true", 'asked_if = "sometimes"', "asked_if: 'sometimes' is not known"),
        ('source = "S"', "", "a.toml: it lacks 'source'; add it"),
        ('title = "T"', 'title = "T"\nmore = 1', "'more' means nothing here; take it out"),
        ('text = "A paper."', 'text = "A.", x = 1', "'x' means nothing here; take it out"),
    ],
)
def test_a_faulty_file_is_refused_by_name(wrong: str, right: str, said: str) -> None:
    assert read_kind(GOOD, "a.toml").rows
    with pytest.raises(FaultySuggestions, match=re.escape(said)):
        read_kind(GOOD.replace(wrong, right), "a.toml")
