"""Which filings are bad, for exactly which reason, and which are clean?

A file of ``tests/golden/filings/`` has a ``title``, the day ``as_of``, the persona ``base`` and
``[[filing]]`` rows. A row changes the persona by ``given`` (path = value) and ``without`` (paths),
and names the one gate that closes: its ``code``, ``item`` and ``reason``, and the ``fix`` where it
matters. ``also`` are codes that close beside it, ``forum`` is where somebody means to file it,
``page`` the number of a page that is printed from another edition. A clean row names none: it may
only have the ``dangers`` that the persona's own life holds.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.law.golden import FILINGS, FOLDER, STEP
from wellfounded.facts import Case, parse_case

PERSONAS = files("wellfounded.facts") / "personas"
NO_DANGER = {
    "given": {"accused.abroad": False, "representative.signed_off_on": date(2026, 6, 30)},
    "without": ("accused.account",),
}
"""Wang Xiulan without the days she was held: no danger is left."""


@dataclass(frozen=True)
class Golden:
    """One filing and what must be said of it."""

    name: str
    why: str
    as_of: date
    base: str
    case: dict[str, Any]
    code: str
    item: str
    reason: str
    fix: str
    also: frozenset[str]
    dangers: frozenset[str]
    forum: str
    page: int
    form: str

    def parsed(self) -> Case:
        """The case with its changes; contradictions are for the gate to find."""
        return parse_case(self.case, self.name, keep_contradictions=True)


def filings() -> list[Golden]:
    """Every row of every file."""
    return [one for path in sorted((FOLDER / FILINGS).glob("*.toml")) for one in _read(path)]


def _read(path: Path) -> Iterator[Golden]:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    _refuse(path, data, {"title", "as_of", "base", "filing"})
    for number, row in enumerate(data["filing"], 1):
        _refuse(path, row, {"why", "base", "as_of", "given", "without", "code", "item", "reason",
                            "fix", "also", "dangers", "forum", "page", "form"})  # fmt: skip
        base = row.get("base", data["base"])
        case = tomllib.loads((PERSONAS / f"{base}.toml").read_text(encoding="utf-8"))
        case.pop("provenance", None)  # a change would leave sources of nothing behind
        changes = [NO_DANGER] if base == "wang_xiulan" else []
        for change in (*changes, row):
            for place in change.get("without", ()):
                _take(case, place)
            for place, value in change.get("given", {}).items():
                _put(case, place, value)
        yield Golden(
            name=f"{path.stem}[{number}]",
            why=row["why"],
            as_of=row.get("as_of", data["as_of"]),
            base=base,
            case=case,
            code=row.get("code", ""),
            item=row.get("item", ""),
            reason=row.get("reason", ""),
            fix=row.get("fix", ""),
            also=frozenset(row.get("also", ())),
            dangers=frozenset(row.get("dangers", ())),
            forum=row.get("forum", ""),
            page=row.get("page", 0),
            form=row.get("form", "I-589"),
        )


def _refuse(path: Path, table: dict[str, Any], allowed: set[str]) -> None:
    extra = set(table) - allowed
    if extra:
        raise ValueError(f"{path}: {', '.join(sorted(extra))} means nothing here")


def _steps(case: dict[str, Any], place: str) -> tuple[Any, str | int]:
    """Where a place hangs, and its last key; what is missing on the way is made."""
    here: Any = case
    keys: list[str | int] = []
    for step in place.split("."):
        match = STEP.fullmatch(step)
        assert match is not None, place
        keys += [match[1]] if match[2] is None else [match[1], int(match[2])]
    for key, following in pairwise(keys):
        if isinstance(key, int):
            while len(here) <= key:
                here.append({})
            here = here[key]
        else:
            here = here.setdefault(key, [] if isinstance(following, int) else {})
    return here, keys[-1]


def _put(case: dict[str, Any], place: str, value: Any) -> None:
    here, key = _steps(case, place)
    if isinstance(key, int):
        here[key:] = [value, *here[key + 1 :]]
    else:
        here[key] = value


def _take(case: dict[str, Any], place: str) -> None:
    here, key = _steps(case, place)
    assert isinstance(key, int) or key in here, f"{place} is not there to be taken out"
    del here[key]
