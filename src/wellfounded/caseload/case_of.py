"""Which answers does a row of cases give, as far as deadlines read them?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from wellfounded.caseload.columns import columns
from wellfounded.caseload.table import Kinds
from wellfounded.facts import Case, When
from wellfounded.facts.kinds import Value
from wellfounded.logic import BEGINNING, FOREVER, Span

TABLES: Final = (
    "application.filed",
    "application.filed_on",
    "application.filed_with",
    "applicant.date_of_birth",
    "applicant.located_in",
    "decision.by",
    "decision.on",
    "decision.outcome",
    "proceedings.circuit",
    "proceedings.detained",
    "proceedings.kind",
    "proceedings.nta_filed_on",
    "proceedings.nta_served_on",
)
LISTS: Final = ("delays", "entries", "events", "family.children", "orders", "travel")
KINDS: Final[Kinds] = {path: columns()[path] for path in (*TABLES, *LISTS)}


def _read() -> Iterator[str]:
    for path, kind in KINDS.items():
        if kind == "date":
            yield from (f"{path}__earliest", f"{path}__latest")
        else:
            yield path
            if not isinstance(kind, str):
                yield f"{path}__complete"


READ: Final = tuple(_read())
"""The columns that are read."""


def case_of(row: Mapping[str, Any]) -> Case:
    """The case of a row that has the columns of ``READ``; what is NULL is not known."""
    answers: dict[str, Value] = {}
    sizes: dict[str, int] = {}
    _enter(row, KINDS, "", answers, sizes)
    return Case(answers=answers, sizes=sizes)


def _enter(
    row: Mapping[str, Any], kinds: Kinds, at: str, answers: dict[str, Value], sizes: dict[str, int]
) -> None:
    for path, kind in kinds.items():
        if kind == "date":
            earliest, latest = row[f"{path}__earliest"], row[f"{path}__latest"]
            if earliest is not None or latest is not None:
                answers[at + path] = When(span=Span(earliest or BEGINNING, latest or FOREVER))
        elif isinstance(kind, str):
            if row[path] is not None:
                answers[at + path] = tuple(row[path]) if kind == "codes" else row[path]
        else:
            records = row[path] or ()
            sizes[at + path] = len(records)
            if row[f"{path}__complete"] is not None:
                answers[f"{at}{path}_complete"] = row[f"{path}__complete"]
            for number, record in enumerate(records):
                _enter(record, kind, f"{at}{path}[{number}].", answers, sizes)
