"""How many steps may a task take? As docs/reference/steps.md tells it."""

from __future__ import annotations

import re
from pathlib import Path

TOLD = Path(__file__).parents[4] / "docs" / "reference" / "steps.md"
ROW = re.compile(r"^\| ([^|]+?) \| (\d+) \|$", re.MULTILINE)


def told(person: str) -> dict[str, int]:
    """The steps of each task of a person, in the order in which they are done."""
    _, _, after = TOLD.read_text(encoding="utf-8").partition(f"## {person}\n")
    return {task: int(steps) for task, steps in ROW.findall(after.partition("\n## ")[0])}
