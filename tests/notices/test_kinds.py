"""Do the tables of kinds, roles and doubts fit together and with the rest of the program?"""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

from wellfounded import notices
from wellfounded.facts import fact_at
from wellfounded.facts.catalogue.happenings import HAPPENINGS
from wellfounded.law.authorities import register
from wellfounded.notices.doubts import DOUBTS, OF_THE_PAPER, STOPS
from wellfounded.notices.kinds import Forum, PaperKind, kinds
from wellfounded.notices.narrowing import BEFORE, SITTING
from wellfounded.notices.roles import roles
from wellfounded.notices.skeleton import bones
from wellfounded.notices.whose_case import (
    AT_THE_BOARD,
    AT_USCIS,
    ENDS,
    IN_COURT,
    REASONS,
    TO_A_JUDGE,
)
from wellfounded.notices.words import BOXES, messages

READS = {"date", "time", "a_number", "receipt", "i94", "name", "place", "amount", "charge"}
OF_THEIR_OWN = {"derived", "form", "said", "box"}
STOP_PAPERS = {
    "expedited_order",
    "referral_to_judge",
    "fear_no",
    "supervision",
    "removal_warrant",
    "in_absentia",
    "judge_order",
    "board_decision",
}


@pytest.mark.parametrize("kind", kinds().values(), ids=list(kinds()))
def test_a_kind_names_what_there_is(kind: PaperKind) -> None:
    assert set(kind.roles) <= set(roles())
    assert set(kind.labels) <= set(kind.roles)
    assert {box.role for box in kind.boxes} <= set(kind.roles)
    assert kind.titles or kind.forms
    assert not kind.stop or kind.stop in STOPS
    assert not kind.authority or kind.authority in register()
    for step in kind.happens:
        assert step.event in HAPPENINGS
        named = (step.day, step.time, step.place, step.answer_by, step.told)
        assert {role for role in named if role} <= set(kind.roles)
        assert set(step.boxes) <= set(kind.roles)
    for path, role in kind.answers.items():
        fact_at(path)
        if role.startswith("="):
            fact_at(path).kind.read(role.removeprefix("="))
        else:
            assert role in {*kind.roles, "court"}


def test_the_papers_of_a_final_order_and_of_fear_stop_everything_else() -> None:
    assert {id for id, kind in kinds().items() if kind.stop} >= STOP_PAPERS


def test_roles_have_their_reader_and_no_label_twice() -> None:
    for role in roles().values():
        assert role.reads in READS | OF_THEIR_OWN
        folded = [bones(label) for label in role.labels]
        assert len(set(folded)) == len(folded), role.id
        assert not role.of or roles()[role.of].reads == "date"
    assert {role for pair in BEFORE for role in pair} | SITTING <= set(roles())


def test_the_steps_that_tell_where_a_case_is_are_steps() -> None:
    assert set(HAPPENINGS) >= IN_COURT | AT_USCIS | AT_THE_BOARD | ENDS | TO_A_JUDGE


def test_every_reason_has_an_authority() -> None:
    assert {authority for _, authority in REASONS.values()} <= set(register())


def test_every_doubt_has_words_and_every_word_a_doubt() -> None:
    room = Path(inspect.getfile(notices)).parent
    said = {
        node.value
        for file in room.rglob("*.py")
        if file.name != "doubts.py"
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert {doubt for doubt in {**DOUBTS, **OF_THE_PAPER} if doubt not in said} == set()


def test_no_message_has_two_texts() -> None:
    said = list(messages())
    assert len({context for context, _ in said}) == len(said)
    assert all(english for _, english in said)
    assert {f"notice.forum.{where}" for where in Forum} <= {context for context, _ in said}
    boxes = {box.value for kind in kinds().values() for box in kind.boxes}
    assert {value for value in boxes if value not in BOXES} <= {"arriving", "present", "admitted"}
