"""Does each invented person come through, asked all that matters and nothing closed?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.interview.walker import (
    DAY,
    PERSONAS,
    Walker,
    asked_of,
    nobody,
    persona,
    without_findings,
)
from wellfounded.facts import Case, Reason, Unknown
from wellfounded.interview import Place, first_page, is_open, needed, next_left, progress
from wellfounded.interview.demand import RULES
from wellfounded.interview.progress import State
from wellfounded.law.screening import screen

ids = [path.stem for path in PERSONAS]
each = pytest.mark.parametrize("path", PERSONAS, ids=ids)


def opened(case: Case, place: Place) -> None:
    assert is_open(case, DAY, place), place


def verdicts(case: Case) -> dict[str, bool | None]:
    return {d.id: d.verdict for d in screen(case, RULES, as_of=DAY).determinations}


def test_there_are_thirteen_of_them() -> None:
    assert len(PERSONAS) == 13


@each
@pytest.mark.parametrize("findings", [True, False], ids=["with findings", "without"])
def test_one_walk_asks_all_that_is_needed(path: Path, findings: bool) -> None:
    own = persona(path) if findings else without_findings(persona(path))
    walker = Walker(own, onlookers=[opened]).walk()
    assert needed(walker.now, DAY) == ()
    assert first_page(walker.now, DAY) is None
    assert {one.state for one in progress(walker.now, DAY)} <= {State.DONE, State.LEFT}


@each
def test_what_was_declined_is_walked_again_and_nothing_else(path: Path) -> None:
    walker = Walker(without_findings(persona(path))).walk()
    left, after = [], None
    while (after := next_left(walker.now, DAY, after)) is not None:
        left.append(after)
    declined = [p for p in walker.visited if any(map(declines(walker.now), p.paths))]
    assert set(left) <= set(declined)
    assert len(left) == len(set(left))
    assert bool(left) is (State.LEFT in {one.state for one in progress(walker.now, DAY)})


def declines(case: Case) -> Callable[[str], bool]:
    return lambda path: case.answers.get(path) == Unknown(Reason.DECLINED)


@each
def test_no_page_is_asked_twice(path: Path) -> None:
    walker = Walker(without_findings(persona(path))).walk()
    assert len(walker.visited) == len(set(walker.visited))


@each
@pytest.mark.parametrize("findings", [True, False], ids=["with findings", "without"])
def test_what_was_not_asked_changes_no_verdict(path: Path, findings: bool) -> None:
    own = persona(path) if findings else without_findings(persona(path))
    walked = Walker(own).walk().now
    whole = asked_of(own, walked, DAY)
    assert len(whole.answers) > 80
    assert verdicts(walked) == verdicts(whole)


@each
def test_what_was_said_is_what_stands_in_the_case(path: Path) -> None:
    own = persona(path)
    walked = Walker(own).walk().now
    said = {p: v for p, v in walked.answers.items() if not isinstance(v, Unknown)}
    assert said.items() <= own.answers.items()


def test_whoever_knows_nothing_comes_to_an_end() -> None:
    walker = Walker(nobody(), onlookers=[opened]).walk()
    assert needed(walker.now, DAY) == ()
    assert not set(walker.now.answers.values()) - {Unknown("does_not_know")}  # type: ignore[arg-type]
    assert not walker.now.sizes
