"""Is a named paper, a promised letter or a text without English ever called proof in hand?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.evidence.told import LETTER, PAPER, found_in, of, told
from wellfounded.evidence import ElementRow, Lacking, Row, Standing, ready
from wellfounded.facts import Case
from wellfounded.languages import Language

ROSA: dict[str, Any] = {"name": "Rosa Vale", "will": "letter", "shows": ["harms[0]"]}
TWO = [{"what": "They came.", "by_kind": "government"}, {"what": "They came again."}]


def harm(case: Case, number: int = 0) -> Row:
    return next(row for row in of(case).rows if row.load.at == f"harms[{number}]")


def element(case: Case, name: str) -> ElementRow:
    return next(row for row in of(case).elements if row.element == name)


def without(paper: dict[str, Any], *names: str, **more: Any) -> dict[str, Any]:
    return {name: value for name, value in paper.items() if name not in names} | more


NAMED = without(PAPER, "file")
IN_DARI = without(PAPER, "translation", language="Dari", translation="missing")
STATES = [
    ({"exhibits": [NAMED]}, Lacking.NAMED, "named, no file yet"),
    ({"exhibits": [IN_DARI]}, Lacking.NEEDS_ENGLISH, "needs English"),
    ({"exhibits": [without(IN_DARI, "translation")]}, Lacking.NEEDS_ENGLISH, "needs English"),
    ({"witnesses": [ROSA]}, Lacking.PROMISED, "a letter, promised by Rosa Vale"),
    (
        {"witnesses": [{**ROSA, "letter": "A paper"}], "exhibits": [without(NAMED, "shows")]},
        Lacking.PROMISED,
        "a letter, promised by Rosa Vale",
    ),
]


@pytest.mark.parametrize(("answers", "why", "said"), STATES)
def test_each_state_has_its_name_and_is_no_proof_in_hand(
    answers: dict[str, Any], why: Lacking, said: str
) -> None:
    row = harm(told(**answers))
    assert row.standing is Standing.NOT_IN_HAND
    assert [(one.why, one.state.say(Language())) for one in row.not_in_hand] == [(why, said)]


@pytest.mark.parametrize(("answers", "why", "said"), STATES)
def test_a_fact_with_only_that_stops_and_a_reason_frees_it(
    answers: dict[str, Any], why: Lacking, said: str
) -> None:
    found = [one for one in found_in(told(**answers)) if one.at == "harms[0]"]
    assert [one.kind for one in found] == [f"only_{why}"]
    assert not ready(found)
    reason = [{"of": "harms[0]", "what": "A police paper", "why": "does_not_exist"}]
    explained = told(**answers, not_to_be_had=reason)
    assert harm(explained).standing is Standing.EXPLAINED
    assert not [one for one in found_in(explained) if one.at == "harms[0]"]


@pytest.mark.parametrize(
    "answers",
    [
        {"exhibits": [PAPER]},
        {"exhibits": [{**IN_DARI, "translation": "without_certificate"}]},
        {"exhibits": [without(IN_DARI, "translation", translation_file="english.pdf")]},
        {"exhibits": [NAMED, PAPER]},
        {"witnesses": [{**ROSA, "letter": "A PAPER"}], "exhibits": [without(LETTER, "shows")]},
        {"witnesses": [{**ROSA, "will": "both"}]},
        {"witnesses": [{**ROSA, "will": "testify"}]},
    ],
)
def test_what_is_in_hand_shows_it(answers: dict[str, Any]) -> None:
    assert harm(told(**answers)).standing is Standing.SHOWN


def test_a_letter_without_english_is_not_the_letter_yet() -> None:
    letter = without(LETTER, "translation", "shows", language="Dari", translation="missing")
    case = told(witnesses=[{**ROSA, "letter": "A paper"}], exhibits=[letter])
    assert harm(case).standing is Standing.NOT_IN_HAND


def test_an_element_is_shown_only_if_each_fact_under_it_is() -> None:
    partly = element(told(harms=TWO, exhibits=[PAPER]), "past_persecution")
    assert partly.standing is Standing.PARTLY
    assert [row.load.at for row in partly.open_rows] == ["harms[1]"]
    both = [{**PAPER, "shows": ["harms[0]", "harms[1]"]}]
    assert element(told(harms=TWO, exhibits=both), "past_persecution").standing is Standing.SHOWN


def test_an_element_that_a_paper_names_is_partly_shown_while_a_fact_is_open() -> None:
    named = element(told(exhibits=[{**PAPER, "shows": ["past_persecution"]}]), "past_persecution")
    assert named.standing is Standing.PARTLY
    assert [row.load.at for row in named.open_rows] == ["harms[0]"]


@pytest.mark.parametrize(
    ("paper", "standing"),
    [
        (NAMED, Standing.NOT_IN_HAND),
        ({**NAMED, "shows": ["firm_resettlement"]}, Standing.OPEN),
    ],
)
def test_an_element_with_nothing_in_hand(paper: dict[str, Any], standing: Standing) -> None:
    assert element(told(exhibits=[paper]), "past_persecution").standing is standing


def test_a_paper_without_a_file_that_names_an_element_is_not_in_hand() -> None:
    case = told(exhibits=[{**NAMED, "shows": ["firm_resettlement"]}])
    assert element(case, "firm_resettlement").standing is Standing.NOT_IN_HAND


def test_an_explained_fact_beside_a_shown_one_leaves_nothing_open() -> None:
    why = [{"of": "harms[1]", "what": "A paper", "why": "destroyed"}]
    row = element(told(harms=TWO, exhibits=[PAPER], not_to_be_had=why), "past_persecution")
    assert (row.standing, row.open_rows) == (Standing.PARTLY, ())
