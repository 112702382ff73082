"""Whose cases are measured? Those of the invented people in the package."""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from pathlib import Path

from wellfounded.facts import Case, read_case

AS_OF = date(2026, 7, 1)
"""The day every case stands at."""


def personas() -> dict[str, Case]:
    """Every invented person's case by name, the one with most answers first."""
    folder = Path(str(files("wellfounded.facts") / "personas"))
    cases = {path.stem: read_case(path) for path in folder.glob("*.toml")}
    return dict(sorted(cases.items(), key=lambda named: (-len(named[1].answers), named[0])))
