"""Which figures are taken of the one-year deadline, of both engines?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import cycle
from typing import Any

import duckdb
import numpy as np

from benchmarks.drawing import Mix, create_cases
from benchmarks.one_year.flat import DATES, YES_OR_NO, flat_bar
from benchmarks.one_year.openfisca import MISSING, THEN, forget, many_people, one_person, system
from benchmarks.report import Report, Work
from wellfounded.law.asylum.one_year_deadline import one_year_bar
from wellfounded.logic import Finding, Known, Reading, Rule, Span, decide, explain, needs, select

ONE_CASE_AT_LEAST = 10
MANY_CASES_AT_LEAST = 1
REAL_RULE_AT_MOST = 1.0
THREADS = 2
SAID = {True: "barred", False: "not barred", None: "not settled"}
ONE_BY_ONE = 100
"""How many complete cases take turns where one case is measured."""
Arrays = dict[str, Any]
FlatCase = Mapping[str, str | bool]


def measure(report: Report) -> None:
    """Compare one case, then many; then decide many by the rule as it stands in the law."""
    with duckdb.connect(config={"threads": THREADS}) as connection:
        create_cases(connection, "flat", [flat_bar], report.cases, Mix())
        facts = fetched(connection)
        one_case(report, facts)
        many_cases(report, facts, connection)
        connection.execute("DROP TABLE flat")
        real_rule(report, connection)


def fetched(connection: duckdb.DuckDBPyConnection) -> Arrays:
    """The flat cases, an array for each fact, with what is missing masked."""
    dates = (f"{name}__earliest AS {name}" for name in DATES)
    query = f"SELECT {', '.join((*dates, *YES_OR_NO))} FROM flat ORDER BY row"
    columns = connection.execute(query).fetchnumpy()
    return {
        name: np.ma.masked_array(columns[name]).astype("datetime64[D]" if name in DATES else bool)
        for name in (*DATES, *YES_OR_NO)
    }


def complete(facts: Arrays) -> Any:
    """Which of the cases miss nothing."""
    return ~np.logical_or.reduce([np.ma.getmaskarray(values) for values in facts.values()])


def one_case(report: Report, facts: Arrays) -> None:
    """Both engines read a complete case, decide it and say why; then one that is empty."""
    report.heading("one_year: six facts, one case, with reasons")
    rows = np.flatnonzero(complete(facts))[:ONE_BY_ONE]
    cases = [
        {
            name: str(values[row]) if name in DATES else bool(values[row])
            for name, values in facts.items()
        }
        for row in rows
    ]
    rules = system()

    def explained(case: FlatCase) -> Finding:
        return explain(flat_bar, Reading(known_of(case)))

    def traced(case: FlatCase) -> tuple[bool, Any]:
        made = one_person(rules, case)
        made.trace = True
        verdict = bool(made.calculate("flat_bar", THEN)[0])
        return verdict, made.tracer.get_serialized_flat_trace()

    assert all(explained(case).verdict == traced(case)[0] for case in cases)
    ours, theirs = report.times(taking_turns(explained, cases), taking_turns(traced, cases))
    report.at_most("wellfounded: decide and explain", ours)
    report.at_most("OpenFisca core: one simulation and its trace", theirs)
    report.faster("one case with reasons", ours, theirs, ONE_CASE_AT_LEAST)
    empty = one_person(rules, {}).calculate("flat_bar", THEN)
    report.note(f"An empty case. OpenFisca core: {SAID[bool(empty[0])]}.")
    report.note(
        f"wellfounded: {SAID[decide(flat_bar, Known())]};"
        f" it asks for {', '.join(needs(flat_bar, Known()))}."
    )


def taking_turns(work: Callable[[FlatCase], object], cases: Sequence[FlatCase]) -> Work:
    """The work on one case, and at each call on the next."""
    turn = cycle(cases)
    return lambda: work(next(turn))


def known_of(case: FlatCase) -> Known:
    """A flat case as our rules read it."""
    return Known(
        {
            name: value if isinstance(value, bool) else Span.on(date.fromisoformat(value))
            for name, value in case.items()
        }
    )


def many_cases(report: Report, facts: Arrays, connection: duckdb.DuckDBPyConnection) -> None:
    """Both engines answer for every case; OpenFisca with its defaults for what is missing."""
    report.heading(f"one_year: six facts, {report.cases:,} cases, {THREADS} threads")
    filled = {name: values.filled(MISSING.get(name, False)) for name, values in facts.items()}
    made = many_people(system(), filled)

    def by_formula() -> Any:
        forget(made)
        return made.calculate("flat_bar", THEN)

    verdicts = verdict_of_each(connection, flat_bar, "flat")
    whole, guesses = complete(facts), by_formula()
    assert not np.ma.getmaskarray(verdicts)[whole].any()
    assert (verdicts[whole] == guesses[whole]).all()
    report.note(f"Both give the same verdict on all {whole.sum():,} complete cases.")
    told = np.ma.getmaskarray(verdicts)
    report.note(
        f"{(~whole).sum():,} cases lack a fact. {told.sum():,} of them are not settled; of these"
        f" OpenFisca core calls {(told & ~guesses).sum():,} not barred,"
        f" {(told & guesses).sum():,} barred."
    )
    ours, theirs = report.times(lambda: verdict_counts(connection, flat_bar, "flat"), by_formula)
    report.at_most("wellfounded: SQL on DuckDB", ours)
    report.at_most("OpenFisca core: NumPy formula", theirs)
    report.faster("many cases", ours, theirs, MANY_CASES_AT_LEAST)


def real_rule(report: Report, connection: duckdb.DuckDBPyConnection) -> None:
    """The rule with its lists, circuits, exceptions and conflicts, as a screening decides it."""
    report.heading(f"one_year: the rule of the law room, {report.cases:,} cases, {THREADS} threads")
    create_cases(connection, "cases", [one_year_bar], report.cases, Mix(imprecise=100))
    (entries,) = connection.execute("SELECT sum(len(entries)) FROM cases").fetchone() or (0,)
    counted = verdict_counts(connection, one_year_bar, "cases")
    report.note(
        f"{entries:,} entries; "
        + ", ".join(f"{SAID[verdict]} {count:,}" for verdict, count in counted.items())
    )
    (ours,) = report.times(lambda: verdict_counts(connection, one_year_bar, "cases"))
    report.at_most("wellfounded: SQL on DuckDB", ours, REAL_RULE_AT_MOST)


def verdict_counts(
    connection: duckdb.DuckDBPyConnection, rule: Rule, table: str
) -> dict[bool | None, int]:
    """Decide every case of the table, and count each verdict."""
    query = select([rule], table)
    counted = f'SELECT "{rule.id}", count(*) FROM ({query}) GROUP BY ALL ORDER BY ALL'
    return dict(connection.execute(counted).fetchall())


def verdict_of_each(connection: duckdb.DuckDBPyConnection, rule: Rule, table: str) -> Any:
    """The verdict on each case in the order of the table; masked where it is not settled."""
    query = select([rule], table, keep=("row",))
    found = connection.execute(f"{query} ORDER BY row").fetchnumpy()[rule.id]
    return np.ma.masked_array(found).astype(bool)
