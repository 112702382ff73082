"""Is each question of the law answered or referred, and does each rule answer one?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from checks.reference.coverage import Part, coverage, faults, page, read
from wellfounded.law import RULEBOOK
from wellfounded.law.other_ways import REFERRED
from wellfounded.law.parameters import PARAMETERS

SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "M")


def without(text: str) -> tuple[Part, ...]:
    """All questions, without whatever names ``text`` itself."""
    return tuple(
        replace(
            part,
            rows=tuple(
                replace(
                    row,
                    rules=tuple(one for one in row.rules if one != text),
                    values=tuple(one for one in row.values if one != text),
                )
                for row in part.rows
            ),
        )
        for part in coverage()
    )


def test_every_question_is_answered_and_every_rule_and_value_is_named() -> None:
    assert list(faults(coverage())) == []


def test_every_part_of_the_law_is_there() -> None:
    parts = {part.id for part in coverage()}
    for section in SECTIONS:
        assert any(id == section or id.startswith(f"{section}-") for id in parts), section


@pytest.mark.parametrize(
    "name", ["asylum.one_year_bar", "credible_fear.review_by", "appeals.board_brief", "countries.*"]
)
def test_what_no_question_names_is_found(name: str) -> None:
    found = list(faults(without(name)))
    assert any(one.startswith(name.removesuffix("*")) for one in found)
    assert any("no question names this" in one for one in found)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ('rules = ["asylum.by_magic"]', "among rules there is no 'asylum.by_magic'"),
        ('values = ["fees.magic"]', "there is no dated value 'fees.magic'"),
        ('values = ["magic.*"]', "there is no dated value 'magic.*'"),
        ('rules = ["asylum"], decisions = ["x"]', "among decisions there is no 'x'"),
        ('rules = ["asylum"], forms = ["X-1"]', "among forms there is no 'X-1'"),
        ('decisions = ["matter-of-kasinga-1996"]', "nothing answers it"),
    ],
)
def test_a_question_with_a_faulty_answer_is_named(row: str, says: str) -> None:
    parts = read(f'[[part]]\nid="Z"\ntitle="Z"\nrows=[{{ id = "1", asks = "?", {row} }}]')
    assert f"Z, 1: {says}" in "\n".join(faults(parts))


def test_a_question_asked_twice_is_named() -> None:
    row = '{ id = "1", asks = "?", refer = "Why." }'
    parts = read(f'[[part]]\nid="Z"\ntitle="Z"\nrows=[{row}, {row}]')
    assert "Z, 1: there are two of it; give one another id" in list(faults(parts))


def test_a_name_that_means_nothing_is_refused() -> None:
    with pytest.raises(TypeError, match="sees"):
        read('[[part]]\nid="Z"\ntitle="Z"\nrows=[{ id = "1", asks = "?", sees = "x" }]')


def test_what_is_only_pointed_to_says_why() -> None:
    rows = [row for part in coverage() for row in part.rows]
    for id in REFERRED:
        reasons = [row.refer for row in rows if id in row.rules]
        assert any(reasons), id


def test_every_rule_and_value_is_on_the_page() -> None:
    made = page()
    assert [id for id in RULEBOOK if f"`{id}`" not in made] == []
    files = {name.partition(".")[0] for name in PARAMETERS}
    assert [file for file in files if f"`{file}" not in made] == []
    for section in SECTIONS:
        assert f"({section}" in made
