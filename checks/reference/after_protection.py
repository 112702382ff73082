"""What follows each protection, since when, and who says so?"""

from __future__ import annotations

from collections.abc import Mapping

from checks.reference.dated_rows import HEADS, every_row, rows_of
from checks.reference.markdown import code, made_page, table
from wellfounded.law.after_protection.benefits import TABLES as BENEFITS
from wellfounded.law.after_protection.rights import PROTECTIONS, RIGHTS, TABLES
from wellfounded.law.parameters import Table

FOREWORD = """\
Every right under each protection, by date, with its source. It is told in
[What follows a protection](../explanation/what-follows-a-protection.md). *Status* is what courts
made of a row; the whole story of its authority is in [Authorities](authorities.md). After *Look
again by* the row has to be checked before it is relied on, and the program says "check today". An
empty *From* is the beginning of the table, an empty *To* its end.
`wellfounded law rights PROTECTION --as-of DAY` asks for one day."""
HELP = """\
## Public help by date

What asylum or refugee status opens by itself. Income, household and the law of the state decide the
rest."""


def page() -> str:
    """The page."""
    parts = (
        f"## {name}\n\n{code(id)}\n\n{_rights(TABLES[id])}" for id, name in PROTECTIONS.items()
    )
    public_help = table(("What", *HEADS), every_row(BENEFITS.values()))
    return made_page("After protection", FOREWORD, *parts, HELP, public_help)


def _rights(tables: Mapping[str, Table]) -> str:
    rows = (
        ("" if number else question, *row)
        for right, question in RIGHTS.items()
        for number, row in enumerate(rows_of(tables[right]))
    )
    return table(("Right", *HEADS), rows)
