"""Is an unknown part of a condition counted only when it can change the answer?"""

from __future__ import annotations

from itertools import product

import duckdb
import pytest

from wellfounded.logic import (
    ALWAYS,
    NEVER,
    Condition,
    Known,
    Reading,
    Rule,
    Verdict,
    When,
    decide,
    needs,
    on,
    yes,
)
from wellfounded.logic.condition import And, Or
from wellfounded.logic.reading import Columns

from .cases_table import read_as_sql

VERDICTS: tuple[Verdict, ...] = (True, False, None)
A, B, C = yes("a"), yes("b"), yes("c")


def knowing(**answers: Verdict) -> Known:
    return Known({path: answer for path, answer in answers.items() if answer is not None})


def completions(*answers: Verdict) -> list[tuple[bool, ...]]:
    return list(product(*((True, False) if a is None else (a,) for a in answers)))


@pytest.mark.parametrize(
    ("condition", "meaning"),
    [
        (A & B & C, lambda a, b, c: a and b and c),
        (A | B | C, lambda a, b, c: a or b or c),
        (~A & (B | ~C), lambda a, b, c: not a and (b or not c)),
        (When(A, B, C), lambda a, b, c: b if a else c),
        (When(~A, B & C, NEVER), lambda a, b, c: not a and b and c),
        (A & ALWAYS | NEVER, lambda a, b, c: a),  # noqa: ARG005
    ],
)
def test_settled_when_every_completion_agrees(condition: Condition, meaning: object) -> None:
    assert callable(meaning)
    assignments = list(product(VERDICTS, repeat=3))
    cases = [knowing(a=a, b=b, c=c) for a, b, c in assignments]
    for assignment, case in zip(assignments, cases, strict=True):
        outcomes = {meaning(*world) for world in completions(*assignment)}
        assert decide(condition, case) is (outcomes.pop() if len(outcomes) == 1 else None)
    kinds = {"a": "yes_no", "b": "yes_no", "c": "yes_no"}
    by_sql = read_as_sql([Rule("goal", condition, ())], cases, kinds)  # type: ignore[arg-type]
    assert by_sql == [(decide(condition, case),) for case in cases]


def test_the_two_readings_share_the_constants() -> None:
    with duckdb.connect() as connection:
        for constant in (ALWAYS, NEVER):
            found = connection.execute(f"SELECT {constant.sql(Columns())}").fetchone()
            assert found == (constant.decide(Reading(Known())),)


def test_joined_conditions_are_flat_and_a_double_denial_is_none() -> None:
    joined = A & B & C
    assert isinstance(joined, And)
    assert joined.parts == (A, B, C)
    either = A | (B | C)
    assert isinstance(either, Or)
    assert either.parts == (A, B, C)
    assert ~~A is A


@pytest.mark.parametrize(
    "mistake",
    [
        lambda: A and B,
        lambda: A or B,
        lambda: not A,
        lambda: B if A else C,
        lambda: on(2024, 1, 1) <= on(2024, 2, 1) <= on(2024, 3, 1),
    ],
)
def test_python_words_in_place_of_signs_are_refused(mistake: object) -> None:
    assert callable(mistake)
    with pytest.raises(TypeError, match=r"join with &, \| and ~"):
        mistake()


def test_needs_are_asked_in_the_order_of_the_text_without_what_is_settled() -> None:
    assert needs(A & B & C, Known()) == ("a", "b", "c")
    assert needs(C & (B | A), knowing(b=True)) == ("c",)
    assert needs(A & B, knowing(a=False)) == ()
    assert needs(A & B & A, Known()) == ("a", "b")


def test_once_the_choice_is_known_only_its_branch_is_needed() -> None:
    chosen = When(A, B, C)
    assert needs(chosen, Known()) == ("a", "b", "c")
    assert needs(chosen, knowing(a=True)) == ("b",)
    assert needs(chosen, knowing(a=False)) == ("c",)
    assert needs(chosen, knowing(b=True, c=True)) == ()
