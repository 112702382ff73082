"""What do the tests of this room share?"""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

from wellfounded.facts import Case, parse_case, read_case
from wellfounded.preparation import Part, Sheet, sheet

TODAY = date(2026, 11, 21)
PERSONAS = sorted(Path(str(files("wellfounded.facts") / "personas")).glob("*.toml"))


def persona(name: str) -> Case:
    return read_case(next(path for path in PERSONAS if path.stem == name))


def case(data: dict[str, Any]) -> Case:
    return parse_case(data, "x", keep_contradictions=True)


def lines_of(made: Sheet) -> set[str]:
    """The ids of all lines, without ``prepare.`` before them."""
    return {line.words.id.removeprefix("prepare.") for part in made.parts for line in part.lines}


def lines(data: dict[str, Any], for_: str, day: date = TODAY, **more: Any) -> set[str]:
    return lines_of(sheet(case(data), for_, day, **more))


def part(data: dict[str, Any], for_: str, id: str, day: date = TODAY) -> Part | None:
    made = sheet(case(data), for_, day)
    return next((one for one in made.parts if one.id == id), None)
