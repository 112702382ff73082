"""Which facts does each rule read, and where does it stand in the source?"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from checks.project import ROOT
from wellfounded.law import RULEBOOK
from wellfounded.logic import Condition, Day, Rule
from wellfounded.logic.leaves import Path as FactPath
from wellfounded.logic.rosters import AtLeast, Latest, TotalAtLeast

LAW = ROOT / "src" / "wellfounded" / "law"
LEAVES = ("path", "left", "right", "number")


@cache
def readers() -> dict[str, list[str]]:
    """For each fact, written ``entries[].date``, the ids of the rules that read it themselves."""
    found: dict[str, list[str]] = {}
    for id, entry in RULEBOOK.items():
        for path in sorted({*_read(entry.rule.body, ""), *_read(entry.rule.applies, "")}):
            found.setdefault(path, []).append(id)
    return found


def _read(node: Condition | Day, place: str) -> Iterator[str]:
    """Paths that a condition or day reads, down to the next rule."""
    if isinstance(node, Rule):
        return
    inner = place
    if isinstance(node, AtLeast | Latest | TotalAtLeast):
        path = _full(node.records.path, place)
        yield path
        yield path + "_complete"
        inner = path + "[]."
    for name in LEAVES:
        leaf = getattr(node, name, None)
        if isinstance(leaf, FactPath):
            yield _full(leaf, inner)
    for part in node.parts:
        yield from _read(part, inner)


def _full(path: FactPath, place: str) -> str:
    if not path.of_item:
        return path.name
    return place + path.name if path.name else place.removesuffix("[].")


def source_of(id: str) -> Path:
    """The file that a rule is written in.

    Raises:
        LookupError: if no file of the law room names it.
    """
    parts = id.split(".")
    for start in range(len(parts)):
        ending = ".".join(parts[start:])
        for file, words in _words().items():
            if ending in words:
                return file
    raise LookupError(f"no file of {LAW.name} names the rule {id}")


@cache
def _words() -> dict[Path, set[str]]:
    """The names that each file of the law room gives to what it defines, by file."""
    return {path: set(_named(path)) for path in sorted(LAW.rglob("*.py"))}


def _named(path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        calls = [node.value] if isinstance(node, ast.Assign) else []
        calls += node.decorator_list if isinstance(node, ast.FunctionDef) else []
        for call in calls:
            if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant):
                yield str(call.args[0].value)
