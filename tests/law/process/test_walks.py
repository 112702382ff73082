"""Can each procedure be walked from its first stage to each last one, by each of its moves?"""

from __future__ import annotations

from functools import cache

import pytest

from tests.law.process.walks import FOLDER, Walk, walks
from wellfounded.law.process import PROCEDURES, Move

WALKS = tuple(walks())
NAMES = [f"{walk.procedure}: {walk.title}" for walk in WALKS]


def test_each_procedure_has_a_file_and_each_file_a_procedure() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(PROCEDURES)


def test_no_two_walks_have_one_name() -> None:
    assert len(NAMES) == len(set(NAMES))


@pytest.mark.parametrize("walk", WALKS, ids=NAMES)
def test_the_stage_after_each_step(walk: Walk) -> None:
    days = [step["date"] for step in walk.steps]
    assert days == sorted(days)
    stages = [walk.stage(number) for number in range(1, len(walk.steps) + 1)]
    said, before = [], ""
    for step in walk.steps:
        before = step.get("stage", before)
        said.append(before)
    assert stages == said


@pytest.mark.parametrize("walk", WALKS, ids=NAMES)
def test_no_step_of_a_walk_is_refused(walk: Walk) -> None:
    refused = walk.course(len(walk.steps)).refused
    assert [(one.event.kind, one.event.path) for one in refused] == []


@cache
def _made() -> frozenset[tuple[str, Move]]:
    return frozenset(
        (track.procedure.id, made.move)
        for walk in WALKS
        for track in walk.course(len(walk.steps)).tracks
        for made in track.made
    )


@pytest.mark.parametrize("id", PROCEDURES)
def test_every_move_is_made_by_some_walk(id: str) -> None:
    made = {move for procedure, move in _made() if procedure == id}
    left = [(move.on, move.leaves) for move in PROCEDURES[id].moves if move not in made]
    assert left == []


@pytest.mark.parametrize("id", PROCEDURES)
def test_every_stage_is_reached_by_a_walk_of_its_own(id: str) -> None:
    own = [walk for walk in WALKS if walk.procedure == id]
    reached = {step["stage"] for walk in own for step in walk.steps if "stage" in step}
    assert reached == set(PROCEDURES[id].stages)
