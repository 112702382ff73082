"""Do the rules say of a Parquet file what they say of the case files it was made from?"""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from pathlib import Path

import duckdb
import pytest

from tests.cli.conftest import Run, run
from tests.logic.cases_table import kinds_read
from wellfounded.caseload.columns import columns
from wellfounded.caseload.parquet import write_parquet
from wellfounded.caseload.table import Kinds
from wellfounded.facts import read_case
from wellfounded.law import RULEBOOK
from wellfounded.logic import decide, select

DAY = date(2026, 7, 1)
PERSONAS = sorted(Path(str(files("wellfounded.facts") / "personas")).glob("*.toml"))
__all__ = ["run"]


def test_every_rule_says_the_same_of_the_personas(tmp_path: Path) -> None:
    cases = {path.stem: read_case(path) for path in PERSONAS}
    path = tmp_path / "cases.parquet"
    write_parquet(cases, path, as_of=DAY)
    rules = [entry.rule for entry in RULEBOOK.values()]
    query = select(rules, f"read_parquet('{path}')", keep=("case",))
    with duckdb.connect() as connection:
        rows = connection.execute(query).fetchall()
    assert [row[0] for row in rows] == list(cases)
    for name, *verdicts in rows:
        known = cases[name].known(DAY)
        assert verdicts == [decide(rule, known) for rule in rules], name


def test_the_columns_hold_every_fact_the_rules_read() -> None:
    missing = list(_missing(kinds_read([e.rule for e in RULEBOOK.values()]), columns(), ""))
    assert missing == []


def _missing(wanted: Kinds, there: Kinds, at: str) -> list[str]:
    found = []
    for path, kind in wanted.items():
        have = there.get(path)
        if isinstance(kind, str) or isinstance(have, str) or have is None:
            if kind != have and not (kind == {"_": "yes_no"} and have is not None):
                found.append(f"{at}{path}: {kind}, not {have}")
        else:
            found += _missing({k: v for k, v in kind.items() if k != "_"}, have, f"{at}{path}[].")
    return found


def test_export_on_the_command_line(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "all.parquet"
    ran = run("case", "export", *PERSONAS, "-o", out, "--as-of", "2026-07-01")
    assert ran.code == 0, ran.err
    with duckdb.connect() as connection:
        rows = connection.execute(f"SELECT \"case\", len(entries) FROM '{out}'").fetchall()
    assert len(rows) == len(PERSONAS)


@pytest.mark.parametrize("to", ["nowhere/x.parquet", "x.toml"])
def test_what_cannot_be_written_is_refused(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: str
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("case", "export", *PERSONAS[:2], "-o", to)
    assert ran.code == 2
    assert list(tmp_path.iterdir()) == []
