"""Which columns does a table of cases have? Every fact that rules can read."""

from __future__ import annotations

from functools import cache

from wellfounded.caseload.table import Kind, Kinds
from wellfounded.facts import CATALOGUE, ELEMENTS
from wellfounded.facts.factors import FACTORS
from wellfounded.facts.kinds import Choice, Codes, Country, Date, Number, Records, YesNo

LEAVES: tuple[tuple[type, Kind], ...] = (
    (YesNo, "yes_no"),
    (Choice, "choice"),
    (Country, "choice"),
    (Number, "number"),
    (Date, "date"),
    (Codes, "codes"),
)
NOTHING: Kinds = {"_": "yes_no"}
"""A record of which rules read no fact: a struct must have a field."""


@cache
def columns() -> Kinds:
    """The kind of each fact the rules can read; a list has the kinds of its records' facts."""
    assessments: dict[str, Kind] = {f"assessments.{element}": "yes_no" for element in ELEMENTS}
    factors: dict[str, Kind] = {f"factors.{factor}": "yes_no" for factor in FACTORS}
    return {"as_of": "date", **_under(""), **assessments, **factors}


def _under(at: str) -> dict[str, Kind]:
    """The facts directly under a list (``entries[].``) or under the case itself."""
    found: dict[str, Kind] = {}
    for path, fact in CATALOGUE.items():
        name = path.removeprefix(at)
        if not path.startswith(at) or "[]" in name or _says_whole(path):
            continue
        if isinstance(fact.kind, Records):
            found[name] = _under(f"{path}[].") or NOTHING
        else:
            for type_, kind in LEAVES:
                if isinstance(fact.kind, type_):
                    found[name] = kind
    return found


def _says_whole(path: str) -> bool:
    """Whether the path only says that a list is whole: it is a column beside the list."""
    listed = path.removesuffix("_complete")
    return listed != path and listed in CATALOGUE
