"""How many cases a second does each flat rule decide, in both engines?

From the file of cases to a verdict on each: that is what a recheck does, and what is judged. Both
read the file as it is written, choices as their codes. Beside it what OpenFisca takes when each
choice is a number already, and for the formulas alone, when every fact is an array in memory.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from benchmarks.caseload.flat import IDS, RULES, facts
from benchmarks.caseload.openfisca import FORMULAS, UNKNOWN, VERDICTS, codes_of, system, variable
from benchmarks.drawing import Mix, create_cases
from benchmarks.one_year.openfisca import MISSING_DAY, THEN, forget, many_people
from benchmarks.report import Report
from wellfounded.logic import select

FASTER_AT_LEAST = 3
THREADS = 2
FEW_UNKNOWN = Mix(unknown=50)
Arrays = dict[str, Any]
Connection = duckdb.DuckDBPyConnection
Reader = Callable[[str, str], str]


def measure(report: Report, folder: Path) -> None:
    """Both decide the same file of cases by the same ten rules."""
    report.heading(f"caseload: {len(RULES)} flat rules, {report.cases:,} cases, {THREADS} threads")
    file = folder / "flat.parquet"
    with duckdb.connect(config={"threads": THREADS}) as connection:
        create_cases(connection, "flat", RULES, report.cases, FEW_UNKNOWN)
        connection.execute(f"COPY (FROM flat ORDER BY row) TO '{file}' (FORMAT parquet)")
        connection.execute("DROP TABLE flat")
        compare(report, connection, f"'{file}'")


def compare(report: Report, connection: Connection, source: str) -> None:
    """Stop unless both say the same of the complete cases, then time both."""
    known = fetched(connection, source, as_numbers)
    same_on_complete_cases(report, connection, source, known)
    made = many_people(system(), loaded(known))

    def by_formula_alone() -> list[Any]:
        forget(made, FORMULAS)
        return verdicts(made)

    def from_the_file(read: Reader) -> list[Any]:
        return verdicts(many_people(system(), loaded(fetched(connection, source, read))))

    ours, theirs, numbered, formulas = report.times(
        lambda: counts(connection, source),
        lambda: from_the_file(as_written),
        lambda: from_the_file(as_numbers),
        by_formula_alone,
    )
    report.at_most("wellfounded: SQL on DuckDB", ours)
    report.at_most("OpenFisca core: the file read, then NumPy formulas", theirs)
    report.faster("cases a second for a flat rule", ours, theirs, FASTER_AT_LEAST)
    report.at_most("OpenFisca core: the same, choices made numbers by DuckDB", numbered)
    report.at_most("OpenFisca core: the formulas alone, all in memory", formulas)


def counts(connection: Connection, source: str) -> Any:
    """How many cases each rule answers with yes."""
    each = ", ".join(f'count_if("{id}")' for id in IDS)
    return connection.execute(f"SELECT {each} FROM ({select(RULES, source)})").fetchone()


def verdicts(made: Any) -> list[Any]:
    """What OpenFisca says of every case by each rule."""
    return [made.calculate(name, THEN) for name in VERDICTS]


def fetched(connection: Connection, source: str, read: Reader) -> Arrays:
    """The cases, an array for each fact, with what is missing masked."""
    listed = ", ".join(f'{read(path, kind)} AS "{path}"' for path, kind in facts().items())
    found = connection.execute(f"SELECT {listed} FROM {source}").fetchnumpy()
    return {path: np.ma.masked_array(values) for path, values in found.items()}


def as_written(path: str, kind: str) -> str:
    """A fact as the file holds it, a choice as its code."""
    return f'"{path}__earliest"' if kind == "date" else f'"{path}"'


def as_numbers(path: str, kind: str) -> str:
    """The same, but of a choice its place in the enumeration, which OpenFisca reads quicker."""
    if kind != "choice":
        return as_written(path, kind)
    options = ", ".join(f"'{code}'" for code in (UNKNOWN, *codes_of(path)))
    return f'enum_code(CAST("{path}" AS ENUM({options})))'


def loaded(known: Arrays) -> Arrays:
    """The facts as OpenFisca takes them, with its defaults for what is missing."""
    return {variable(path): _taken(known[path], kind) for path, kind in facts().items()}


def _taken(values: Any, kind: str) -> Any:
    if kind == "date":
        return values.astype("datetime64[D]").filled(MISSING_DAY)
    if kind == "yes_no":
        return values.astype(bool).filled(False)
    written = values.dtype.kind == "O"
    return values.filled(UNKNOWN).astype(str) if written else values.astype(np.int16).filled(0)


def same_on_complete_cases(
    report: Report, connection: Connection, source: str, known: Arrays
) -> None:
    """Raises AssertionError where the two differ on a case that misses nothing."""
    ours = connection.execute(f"{select(RULES, source, keep=('row',))} ORDER BY row").fetchnumpy()
    theirs = verdicts(many_people(system(), loaded(known)))
    whole = ~np.logical_or.reduce([np.ma.getmaskarray(values) for values in known.values()])
    for id, guesses in zip(IDS, theirs, strict=True):
        found = np.ma.masked_array(ours[id])
        assert not np.ma.getmaskarray(found)[whole].any(), id
        assert (found[whole] == guesses[whole]).all(), id
    report.note(f"Both give the same verdicts on all {whole.sum():,} complete cases.")
    unsettled = sum(np.ma.count_masked(np.ma.masked_array(ours[id])) for id in IDS)
    report.note(
        f"Of {whole.size * len(IDS):,} verdicts on all cases {unsettled:,} are not settled;"
        " OpenFisca core says yes or no to each."
    )
