"""How do people walk through a procedure, and where do they stand after each step?

A file of ``walks/<procedure>.toml`` has ``[[walk]]`` tables: a ``title``, a ``persona``, what is
``given`` of their answers anew, and ``steps``. A step has a ``kind`` and a ``date``, maybe the last
day that its paper names (``answer_by``), and the ``stage`` of the procedure after it; without one
it belongs to the story, and moves another procedure. The site's own tests walk the same files.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

from wellfounded.facts import Case, parse_case
from wellfounded.law.process import PROCEDURES, Course, course

FOLDER = Path(__file__).with_name("walks")
TODAY = date(2026, 11, 21)
OF_A_STEP = ("kind", "date", "answer_by")


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """One way through a procedure."""

    procedure: str
    title: str
    persona: str
    given: dict[str, Any]
    steps: tuple[dict[str, Any], ...]

    def case(self, steps: int) -> Case:
        """The persona's case after so many steps."""
        told = [
            {name: step[name] for name in OF_A_STEP if name in step} for step in self.steps[:steps]
        ]
        answers = _over(_answers(self.persona), self.given) | {"events": told}
        return parse_case(answers, f"{self.procedure}: {self.title}")

    def course(self, steps: int) -> Course:
        """What had become of it then, as it is known today."""
        return course(self.case(steps), TODAY)

    def stage(self, steps: int) -> str:
        """Where its last run of the procedure stands; empty where none has begun."""
        tracks = self.course(steps).tracks
        runs = [track for track in tracks if track.procedure.id == self.procedure]
        return runs[-1].stage.id if runs else ""


def walks() -> Iterator[Walk]:
    """Every walk of every file."""
    for procedure in PROCEDURES:
        data = tomllib.loads((FOLDER / f"{procedure}.toml").read_text("utf-8"))
        for given in data["walk"]:
            given["steps"] = tuple(given["steps"])
            yield Walk(procedure=procedure, **{"given": {}, **given})


def _answers(persona: str) -> dict[str, Any]:
    text = files("wellfounded.facts.personas").joinpath(f"{persona}.toml").read_text("utf-8")
    return tomllib.loads(text)


def _over(answers: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    laid = dict(answers)
    for name, value in given.items():
        inside = isinstance(value, dict) and isinstance(laid.get(name), dict)
        laid[name] = _over(laid[name], value) if inside else value
    return laid
