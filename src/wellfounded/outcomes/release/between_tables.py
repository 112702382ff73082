"""What is wrong only when tables are seen together, or rows of one table?

Nothing of this is changed: it is counted and told. That ``E_28_DATE`` and ``ADJ_MEDIUM`` are
written over by later filings cannot be seen in a release at all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

import duckdb

from wellfounded.outcomes.release.reading import quoted
from wellfounded.outcomes.table import Kind, tables

_ORPHANS: Final = {
    "proceeding_without_case": ("B_TblProceeding", "IDNCASE", "A_TblCase"),
    "charge_without_proceeding": ("B_TblProceedCharges", "IDNPROCEEDING", "B_TblProceeding"),
    "application_without_case": ("tbl_Court_Appln", "IDNCASE", "A_TblCase"),
    "representation_without_case": ("tbl_RepsAssigned", "IDNCASE", "A_TblCase"),
    "case_without_proceeding": ("A_TblCase", "IDNCASE", "B_TblProceeding"),
}
_TWICE: Final = {
    "bond_twice": (
        "D_TblAssociatedBond",
        ("IDNPROCEEDING", "COMP_DATE", "DEC", "BOND_TYPE", "INITIAL_BOND", "NEW_BOND"),
    ),
    "charge_twice": ("B_TblProceedCharges", ("IDNPROCEEDING", "CHARGE")),
}
SETTINGS: Final[dict[str, str | bool | int | float | list[str]]] = {
    "threads": 2,
    "memory_limit": "640MB",
}


def between_tables(folder: Path, there: Collection[str]) -> Mapping[str, int]:
    """How many rows have each fault; faults that no row has are left out."""
    questions: list[tuple[str, str]] = []
    for defect, (table, column, other) in _ORPHANS.items():
        if {table, other} <= set(there):
            questions.append((defect, _without(folder, table, column, other)))
    for defect, (table, columns) in _TWICE.items():
        if table in there:
            questions.append((defect, _twice(folder, table, columns)))
    if "B_TblProceeding" in there:
        questions.append(("case_types_differ", _case_types(folder)))
    for name in there:
        if tables()[name].columns[tables()[name].key].kind is Kind.ID:
            key = tables()[name].key
            questions.append(("key_twice", _twice(folder, name, (key,))))
            questions.append(("no_key", _empty(folder, name, key)))
        questions += [("no_parent", _empty(folder, name, one)) for one in _parents(name)]
    found: dict[str, int] = {}
    with duckdb.connect(config=SETTINGS) as engine:
        engine.execute(f"SET temp_directory = {quoted(folder / 'spill')}")
        for defect, question in questions:
            answer = engine.execute(question).fetchone()
            if answer and answer[0]:
                found[defect] = found.get(defect, 0) + int(answer[0])
    return found


def _parents(name: str) -> Iterator[str]:
    """Columns that name the case or the proceeding of a row, and are never empty in the courts'
    own record."""
    for column in tables()[name].columns.values():
        told = column.name.upper() in ("IDNCASE", "IDNPROCEEDING") and not column.empty
        if told and column.name != tables()[name].key:
            yield column.name


def _empty(folder: Path, table: str, column: str) -> str:
    return f'SELECT count(*) FROM {_file(folder, table)} WHERE "{column}" IS NULL'


def _file(folder: Path, table: str) -> str:
    return f"read_parquet({quoted(folder / f'{table}.parquet')})"


def _without(folder: Path, table: str, column: str, other: str) -> str:
    return (
        f"SELECT count(*) FROM {_file(folder, table)} AS one "
        f"ANTI JOIN {_file(folder, other)} AS other USING ({column}) "
        f"WHERE one.{column} IS NOT NULL"
    )


def _twice(folder: Path, table: str, columns: Collection[str]) -> str:
    """Rows beyond the first that agree in these columns and lack none of the first one."""
    listed = ", ".join(f'"{column}"' for column in columns)
    first = next(iter(columns))
    return (
        f"SELECT sum(n - 1) FROM (SELECT count(*) AS n FROM {_file(folder, table)} "
        f'WHERE "{first}" IS NOT NULL GROUP BY {listed} HAVING count(*) > 1)'
    )


def _case_types(folder: Path) -> str:
    return (
        "SELECT count(*) FROM (SELECT 1 FROM "
        f"{_file(folder, 'B_TblProceeding')} WHERE IDNCASE IS NOT NULL "
        "GROUP BY IDNCASE HAVING min(CASE_TYPE) <> max(CASE_TYPE))"
    )
