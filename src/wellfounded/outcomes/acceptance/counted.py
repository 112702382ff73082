"""What does the release say, counted by definition D1?"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from wellfounded.outcomes.acceptance.reference import same_name
from wellfounded.outcomes.decisions.mart import FILE, MART, make
from wellfounded.outcomes.decisions.refusal import NoMart
from wellfounded.outcomes.definitions.definition import definition
from wellfounded.outcomes.definitions.grant_rate import grant_rate
from wellfounded.outcomes.engines.duckdb import OnDuckDB, quoted
from wellfounded.outcomes.engines.engine import Rows


@dataclass(frozen=True, slots=True)
class Counted:
    """Granted and denied."""

    granted: int
    denied: int

    @property
    def decisions(self) -> int:
        """Both."""
        return self.granted + self.denied

    @property
    def share(self) -> float:
        """Granted of 100 decisions; 0 if there are none."""
        return 100 * self.granted / self.decisions if self.decisions else 0.0


@dataclass(frozen=True, slots=True)
class Release:
    """A release by D1: its years, its judges, its lines, and Count.txt."""

    id: str
    invented: bool
    years: Mapping[int, Counted]
    judges: Mapping[tuple[str, str], Mapping[int, Counted]]
    """By the code of the court and the name of the judge, then by year."""
    rows: Mapping[str, tuple[int, int | None]]


def count(folder: Path) -> Release:
    """Count a release folder, from its mart if there is one. Raises NoMart."""
    facts = _facts(folder)
    try:
        years, judges, names = _asked(folder)
    except duckdb.Error as wrong:
        said = str(wrong).splitlines()[0]
        raise NoMart(f"{folder}: it cannot be counted ({said}); import it again") from wrong
    by_name: dict[tuple[str, str], dict[int, Counted]] = {}
    for court, code, year, granted, denied, *_ in judges:
        if court and code in names:
            of = by_name.setdefault((court, names[code]), {})
            before = of.get(year, Counted(0, 0))
            of[year] = Counted(before.granted + granted, before.denied + denied)
    return Release(
        id=facts["id"],
        invented=bool(facts.get("invented")),
        years={year: Counted(granted, denied) for year, granted, denied, *_ in years},
        judges=by_name,
        rows={
            name: (table["lines"], table.get("counted"))
            for name, table in facts.get("tables", {}).items()
        },
    )


def _asked(folder: Path) -> tuple[Rows, Rows, dict[str, str]]:
    """The years, the judges by court, code and year, and the names of the codes."""
    d1 = definition("D1")
    with OnDuckDB() as engine:
        if (folder / FILE).exists():
            engine.read(MART, folder / FILE)
        else:
            make(engine, folder)
        return (
            engine.rows(grant_rate(d1, ("fiscal_year",))),
            engine.rows(grant_rate(d1, ("court", "judge", "fiscal_year"))),
            _names(engine, folder / "lookups" / "tblLookupJudge.parquet"),
        )


def _facts(folder: Path) -> dict[str, Any]:
    try:
        facts: dict[str, Any] = json.loads((folder / "release.json").read_text("utf-8"))
    except (OSError, json.JSONDecodeError) as wrong:
        raise NoMart(f"{folder}: it is no release; import one with outcomes import") from wrong
    return facts


def _names(engine: OnDuckDB, lookup: Path) -> dict[str, str]:
    """The name of each judge's code, in letters only; some judges have several codes."""
    if not lookup.exists():
        return {}
    rows = engine.rows(f"SELECT JUDGE_CODE, JUDGE_NAME FROM read_parquet({quoted(lookup)})")
    return {code.strip(): same_name(name) for code, name in rows if code and name}
