"""Which rules read each fact, and where does each rule stand in the source?"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from checks.project import ROOT
from wellfounded.law import RULEBOOK
from wellfounded.law.reading_list import facts_read

LAW = ROOT / "src" / "wellfounded" / "law"


@cache
def readers() -> dict[str, list[str]]:
    """For each fact, written ``entries[].date``, the ids of the rules that read it themselves."""
    found: dict[str, list[str]] = {}
    for id, entry in RULEBOOK.items():
        for path in facts_read(entry.rule):
            found.setdefault(path, []).append(id)
    return found


def source_of(id: str) -> Path:
    """The file that a rule is written in.

    Raises:
        LookupError: if no file of the law room names it.
    """
    parts = id.split(".")
    endings = [".".join(parts[start:]) for start in range(len(parts))]
    for ending in endings:
        for files in _names():
            if ending in files:
                return files[ending]
    raise LookupError(f"no file of {LAW.name} names the rule {id}")


@cache
def _names() -> tuple[dict[str, Path], dict[str, Path]]:
    """Which file gives a name to a function, and which to anything else, by that name."""
    decorated: dict[str, Path] = {}
    assigned: dict[str, Path] = {}
    for path in sorted(LAW.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                decorated.update(
                    (name, path) for call in node.decorator_list for name in _first(call)
                )
            elif isinstance(node, ast.Assign):
                assigned.update((name, path) for name in _first(node.value))
    return decorated, assigned


def _first(call: ast.expr) -> Iterator[str]:
    """The first argument of a call, if it is written out."""
    if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant):
        yield str(call.args[0].value)
