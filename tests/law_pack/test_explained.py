"""Are the pages of plain law marked once the office has taken a change, from its next start on?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.law_pack.conftest import LONGER_WAIT, PACK, Program
from wellfounded.law_pack.taking import take

Publish = Callable[[str], Path]
CHANGED = "The law on this has changed since this was written."


def told(program: Program, page: str, day: str) -> dict[str, tuple[str, str]]:
    """By statement, its text and its mark."""
    made = json.loads(program("explain", page, "--on", day, "--json").stdout)
    return {
        line["anchor"]: ("".join(piece["text"] for piece in line["pieces"]), line["mark"])
        for part in made["parts"]
        for line in part["lines"]
    }


def test_a_pack_says_it_anew_and_marks_it_where_it_stands(
    trusting: Path, publish: Publish, program: Program
) -> None:
    take(publish(PACK))
    before = told(program, "the_refugee_program", "2026-11-30")
    after = told(program, "the_refugee_program", "2026-12-02")
    assert "December" not in before["suspended"][1]
    assert "suspended" not in after
    text, said = after["open"]
    assert text == "The program takes people."
    assert said.startswith(CHANGED)
    assert "1 December 2026" in said
    assert after["none"][1] == ""


def test_a_number_that_a_pack_moves_is_the_new_one_with_a_mark(
    trusting: Path, publish: Publish, program: Program
) -> None:
    take(publish(LONGER_WAIT))
    text, said = told(program, "work_permit", "2027-01-02")["ask"]
    assert "after 365 days" in text
    assert said.startswith(CHANGED)
    text, said = told(program, "work_permit", "2026-12-31")["ask"]
    assert ("150 days" in text, said) == (True, "")


def test_what_is_entered_by_hand_marks_what_is_bound_to_it_and_nothing_else(
    here: Path, program: Program
) -> None:
    citation, day = "INA 208(a)(2)(E)", "2026-11-25"
    entered = program("law", "set-state", citation, "stayed", "--from", day, "--by", "An order")
    assert entered.returncode == 0
    marked = {id for id, (_, said) in told(program, "the_one_year_rule", day).items() if said}
    assert "child" in marked
    assert marked <= {"child", "year"}
    assert all(said == "" for _, said in told(program, "fees", day).values())
