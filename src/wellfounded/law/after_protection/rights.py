"""What may a person do under each protection, on a given day, and who says so?

A table: a file for each protection, a right in each, a dated row in each right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.law.parameters import Row, Table, read_tables

PROTECTIONS: Mapping[str, str] = MappingProxyType(
    {
        "asylum": "Asylum",
        "refugee": "Refugee admission",
        "withholding": "Withholding of removal",
        "cat_withholding": "Withholding under the Convention against Torture",
        "cat_deferral": "Deferral of removal under the Convention against Torture",
    }
)
RIGHTS: Mapping[str, str] = MappingProxyType(
    {
        "given": "Is it given as of right?",
        "stay": "Can the person be sent to another country?",
        "work": "May the person work?",
        "card": "Which work permit card, and for how long?",
        "travel": "May the person travel abroad?",
        "family": "Are husband, wife and children included?",
        "green_card": "Does a green card follow?",
        "end": "What can end it?",
        "benefits": "Which public help is open?",
    }
)
TABLES: Mapping[str, Mapping[str, Table]] = MappingProxyType(
    {one: read_tables("wellfounded.law.after_protection", one) for one in PROTECTIONS}
)


def cell(protection: str, right: str, day: date) -> Row:
    """What the law says of one right under one protection on a day.

    Raises:
        KeyError: if there is no such protection or right.
    """
    return TABLES[protection][right].on(day)


def rights(protection: str, day: date) -> dict[str, Row]:
    """Every right under a protection on a day, in the order of ``RIGHTS``.

    Raises:
        KeyError: if there is no such protection.
    """
    return {right: cell(protection, right, day) for right in RIGHTS}


def messages() -> Iterator[tuple[str, str]]:
    """Every heading and cell as ``(context, English)``."""
    for protection, name in PROTECTIONS.items():
        yield f"rights.{protection}.title", name
    for right, question in RIGHTS.items():
        yield f"rights.{right}.heading", question
    for protection, tables in TABLES.items():
        for right, table in tables.items():
            for number, row in enumerate(table.rows, start=1):
                yield f"rights.{protection}.{right}.{number}", str(row.value)
                yield f"rights.{protection}.{right}.{number}.note", row.note
