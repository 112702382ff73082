"""Is a procedure that cannot be relied on refused, with its file and the place in it?"""

from __future__ import annotations

import pytest

from wellfounded.law.authorities import UnknownAuthority
from wellfounded.law.process import PROCEDURES
from wellfounded.law.process.prescribed import PRESCRIBED
from wellfounded.law.process.procedure import FILES, FaultyProcedure, procedure_of

WHOLE = """
title = "A case"
forum = "court"
authority = "INA 240(b)(4)"

[stages.begun]
title = "It has begun"
means = "Something."
next = ["Wait."]
authority = "INA 240(b)(4)"
warnings = ["counsel"]

[stages.over]
title = "It is over"
means = "Nothing."
next = ["Keep the paper."]
authority = "INA 240(b)(4)"
last = true

[[moves]]
on = "nta_filed"
reaches = "begun"
authority = "INA 240(b)(4)"
opens = ["appeals.board"]

[[moves]]
on = "judge_denied"
leaves = ["begun"]
reaches = "over"
authority = "INA 240(b)(4)"
closes = ["appeals.board"]
"""


def test_a_whole_one_is_read() -> None:
    made = procedure_of(WHOLE, "x")
    assert [*made.stages] == ["begun", "over"]
    assert [move.on for move in made.moves] == ["nta_filed", "judge_denied"]


LEAVE = '[[moves]]\non = "{}"\nleaves = ["{}"]\nreaches = "over"\nauthority = "INA 240(b)(4)"\n'


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ('forum = "court"', 'forum = "pub"', "'pub'"),
        ('forum = "court"', "", "forum"),
        ('title = "A case"', 'titel = "A case"', "title"),
        ('title = "A case"', 'title = "A case"\ncolour = "red"', "'colour' means nothing here"),
        ('means = "Nothing."', "", "means"),
        ('means = "Nothing."', 'meens = "Nothing."', "meens"),
        ('next = ["Wait."]', "", "'begun': it does not say what to do next"),
        ('["counsel"]', '["cousel"]', "there is no prescribed warning 'cousel'"),
        ('on = "judge_denied"', 'on = "judge_smiled"', "no such step in the catalogue"),
        ('leaves = ["begun"]', 'leaves = ["begum"]', "there is no stage 'begum'"),
        ('reaches = "over"', 'reaches = "ower"', "there is no stage 'ower'"),
        ('opens = ["appeals.board"]', 'opens = ["appeals.bored"]', "no time limit 'appeals.bored'"),
        ('opens = ["appeals.board"]', "", "closes 'appeals.board', which no move here opens"),
        ('opens = ["appeals', 'guard = "dog"\nopens = ["appeals', "there is no guard 'dog'"),
        ('opens = ["appeals', 'beside = ["curt"]\nopens = ["appeals', "no procedure 'curt'"),
        ('opens = ["appeals', 'unless = ["curt"]\nopens = ["appeals', "no procedure 'curt'"),
        ("last = true", "", "'over' must be left by a move, or be a last one"),
        ('"Wait."]', '"Wait."]\nlast = true', "it leaves a last stage"),
        ('reaches = "over"', 'reaches = "begun"', "nothing reaches the stage 'over'"),
    ],
)
def test_a_fault_is_found_with_its_place(right: str, wrong: str, says: str) -> None:
    assert right in WHOLE
    with pytest.raises(FaultyProcedure, match=rf"^x\.toml: .*{says}"):
        procedure_of(WHOLE.replace(right, wrong, 1), "x")


def test_a_move_that_another_always_takes_first_is_a_fault() -> None:
    again = WHOLE + LEAVE.format("judge_denied", "begun")
    with pytest.raises(FaultyProcedure, match=r"another takes it from 'begun' before"):
        procedure_of(again, "x")


def test_a_move_after_one_with_a_condition_is_none() -> None:
    first = LEAVE.format("master_set", "begun").replace("reaches", 'beside = ["custody"]\nreaches')
    assert len(procedure_of(WHOLE + first + LEAVE.format("master_set", "begun"), "x").moves) == 4


def test_what_is_cited_must_be_registered() -> None:
    with pytest.raises(UnknownAuthority, match=r"INA 999"):
        procedure_of(WHOLE.replace("INA 240(b)(4)", "INA 999", 1), "x")


def test_text_that_is_no_toml_is_refused_by_its_file() -> None:
    with pytest.raises(FaultyProcedure, match=r"^x\.toml: "):
        procedure_of("title =", "x")


def test_every_file_is_listed_once() -> None:
    from importlib.resources import files

    there = {
        path.name.removesuffix(".toml")
        for path in files("wellfounded.law.process").iterdir()
        if path.name.endswith(".toml")
    }
    assert there == set(FILES) == set(PROCEDURES)
    assert len(FILES) == len(set(FILES))


def test_every_prescribed_warning_stands_somewhere() -> None:
    stand = {
        warning
        for procedure in PROCEDURES.values()
        for stage in procedure.stages.values()
        for warning in stage.warnings
    }
    assert stand == set(PRESCRIBED)


def test_every_procedure_has_a_last_stage() -> None:
    for procedure in PROCEDURES.values():
        assert any(stage.last for stage in procedure.stages.values()), procedure.id


def test_a_guard_that_nothing_asks_is_not_kept() -> None:
    from wellfounded.law.process import GUARDS

    asked = {move.guard for one in PROCEDURES.values() for move in one.moves if move.guard}
    assert asked == set(GUARDS)
