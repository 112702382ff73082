"""Do the declarations of the invented people keep their structure?

How many paragraphs each part has, in which order the events stand, in which language it is told,
and what is in the way of signing. The words are compared elsewhere, with the answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from wellfounded.declaration import Part, declaration, readiness
from wellfounded.facts import read_case

PERSONAS = Path("src/wellfounded/facts/personas")
DAY = date(2026, 7, 1)
LEFT, HERE, BEFORE = "applicant.left_home_on", "entries[0]", "entries[1]"
UNREAD = ("not_read",)
NOT_ASKED = ("reading_not_known", "not_read")
"""Who speaks English, and has not said that they read it."""


@dataclass(frozen=True)
class Made:
    language: str
    parts: tuple[int, int, int, int]
    story: tuple[str, ...]
    why_not: tuple[str, ...] = UNREAD


def harms(*numbers: int) -> tuple[str, ...]:
    return tuple(f"harms[{number}]" for number in numbers)


def told(*numbers: int) -> tuple[str, ...]:
    return tuple(f"told[{number}]" for number in numbers)


GOLDEN = {
    "abdirahman_warsame": Made("en", (3, 2, 3, 3), (*harms(0), LEFT)),
    "ana_lucia_menchu": Made("es", (3, 5, 3, 2), (*harms(0, 1, 2), LEFT, HERE)),
    "carlos_hernandez": Made("es", (3, 4, 2, 3), (*told(0, 1, 2), HERE)),
    "chen_guoqiang": Made("zh-Hans", (3, 4, 3, 5), (*harms(0, 1), LEFT, HERE)),
    "dmitri_sokolov": Made(
        "ru", (3, 5, 3, 6), (*harms(0), BEFORE, *harms(1), LEFT, HERE), NOT_ASKED
    ),
    "farid_noori": Made("prs", (3, 7, 3, 3), (*told(0, 1, 2), *harms(1), *told(3, 4), HERE), ()),
    "gurpreet_kaur_family": Made("pa", (3, 6, 3, 9), (*harms(0, 1, 2), LEFT, HERE, *harms(3))),
    "hanna_tesfaye": Made(
        "am", (3, 6, 3, 5), (*told(0, 1, 2), *harms(1), *told(3), HERE), NOT_ASKED
    ),
    "juana_ramirez_mam": Made("es", (3, 5, 3, 4), (*harms(0), BEFORE, *harms(1), LEFT, HERE)),
    "marie_joseph": Made("ht", (3, 7, 3, 2), (*told(0, 1, 2), *harms(1), LEFT, HERE, *harms(2))),
    "tomas_reyes": Made("es", (3, 4, 3, 3), (BEFORE, LEFT, HERE, *harms(0)), NOT_ASKED),
    "wang_xiulan": Made("zh-Hans", (3, 5, 3, 4), (*harms(0, 1, 2), LEFT, HERE)),
    "yorman_rivas": Made("es", (3, 4, 1, 3), (*harms(0, 1), LEFT, HERE)),
}


def test_every_persona_is_here() -> None:
    assert set(GOLDEN) == {path.stem for path in PERSONAS.glob("*.toml")}


@pytest.mark.parametrize("name", GOLDEN)
def test_the_structure_stays(name: str) -> None:
    case = read_case(PERSONAS / f"{name}.toml")
    made, golden = declaration(case, DAY), GOLDEN[name]
    counted = [one.part for one in made.paragraphs]
    assert tuple(counted.count(part) for part in Part) == golden.parts
    told_of = [one.paths[0] for one in made.paragraphs if one.part is Part.WHAT_HAPPENED]
    assert tuple(_record(path) for path in told_of) == golden.story
    assert made.language == golden.language
    assert readiness(case, made).why_not == golden.why_not
    assert made.english_missing == ()


def _record(path: str) -> str:
    """The record that a path is in; a date that stands alone is its own."""
    return path.partition("].")[0] + "]" if "]" in path else path
