"""How long may a step of the procedure take, counted from what, and who says so?

Each table of this room is a time limit: a number through time, what starts it, and how its
last day is counted. The day itself is counted elsewhere, for a case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from wellfounded.law.parameters import FaultyTable, Row, Table, read_tables

FILES = (
    "appeals",
    "motions",
    "addresses",
    "delay",
    "asylum_office",
    "requests_of_uscis",
    "court",
    "yearly_fee",
    "fear_review",
    "follow_to_join",
    "refugees_abroad",
    "tps_periods",
    "work_permit_waits",
)
NO_LIMIT = "no limit"
UNITS = ("hours", "days", "working days", "weeks", "months", "years")
NEEDED = {"starts": str, "who": str, "done": str, "next_business_day": bool, "more_time": str}
MAY_BE = {
    "before": bool,
    "safe": str,
    "by_mail": str,
    "day": str,
    "safe_day": str,
    "how_many": str,
    "stays": bool,
    "met_by": list,
    "one_each": bool,
    "paper_decides": bool,
}
"""What a table may say besides: of motions, how often, and whether removal stops meanwhile."""


class Who(StrEnum):
    """Whose time it is."""

    PERSON = "person"
    GOVERNMENT = "government"


class Done(StrEnum):
    """What must have happened by the last day.

    ``RECEIVED``: a paper has arrived. ``DONE``: the person has done it, such as paid or left.
    ``PASSED``: time must only go by.
    """

    RECEIVED = "received"
    DECIDED = "decided"
    DONE = "done"
    PASSED = "passed"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimit:
    """A time limit on a day: ``row.value`` is its number of ``unit``, ``NO_LIMIT``, or None.

    ``starts`` says from what it runs, backwards if ``before``. ``next_business_day`` says that
    it ends on the next one when its last day is none. ``safe`` is a shorter time that is printed
    somewhere, or None. ``by_mail`` is the time added when the letter came by mail and names no
    day, or None. ``met_by`` are the steps by which it is kept, and ``one_each`` says that there is
    one for each person, so that one step may leave others to do. ``paper_decides`` says that the
    office or the court sets the day, so that a printed one goes before a counted one. ``day`` and
    ``safe_day`` name days that rules count from it, or are empty.
    """

    name: str
    title: str
    row: Row
    unit: str
    starts: str
    before: bool
    who: Who
    done: Done
    next_business_day: bool
    more_time: str
    safe: TimeLimit | None
    by_mail: TimeLimit | None
    met_by: tuple[str, ...]
    one_each: bool
    paper_decides: bool
    day: str
    safe_day: str


def time_limit(name: str, day: date) -> TimeLimit:
    """The time limit called ``name``, such as ``appeals.board``, as it was on a day.

    Raises:
        KeyError: if there is no such time limit.
        NotInTheTable: if nothing is known of the day.
    """
    table = TIME_LIMITS[name]
    more = table.more
    return TimeLimit(
        name=name,
        title=table.title,
        row=table.on(day),
        unit=table.unit,
        starts=more["starts"],
        before=more.get("before", False),
        who=Who(more["who"]),
        done=Done(more["done"]),
        next_business_day=more["next_business_day"],
        more_time=more["more_time"],
        safe=_beside(table, "safe", day),
        by_mail=_beside(table, "by_mail", day),
        met_by=tuple(more.get("met_by", ())),
        one_each=more.get("one_each", False),
        paper_decides=more.get("paper_decides", False),
        day=more.get("day", ""),
        safe_day=more.get("safe_day", ""),
    )


def _beside(table: Table, which: str, day: date) -> TimeLimit | None:
    """The time limit of the same file that a table names."""
    return time_limit(f"{table.file}.{table.more[which]}", day) if which in table.more else None


def checked(tables: Mapping[str, Table], place: str = "") -> Mapping[str, Table]:
    """The tables of a file by their full names, if each says all that a time limit says.

    ``place`` is the law pack that holds them, if one does.

    Raises:
        FaultyTable: if not; its text names the table.
    """
    for table in tables.values():
        for fault in _faults(table, tables):
            raise FaultyTable(": ".join(filter(None, (place, table.full_name, fault))))
    return {table.full_name: table for table in tables.values()}


def _faults(table: Table, siblings: Mapping[str, Table]) -> list[str]:
    found = [f"it does not say {name!r}" for name in NEEDED if name not in table.more]
    kinds = NEEDED | MAY_BE
    for name, value in table.more.items():
        if type(value) is not kinds.get(name):
            found.append(f"{name!r} means nothing here, or is not of its kind")
    if found:
        return found
    if table.more["who"] not in list(Who) or table.more["done"] not in list(Done):
        found.append(
            "write who = person or government, and done = received, decided, done or passed"
        )
    for which in ("safe", "by_mail"):
        if table.more.get(which, table.name) not in siblings:
            found.append(f"there is no table {table.more[which]!r} beside it")
    for row in table.rows:
        counted = type(row.value) is int and row.value >= 0 and table.unit in UNITS
        if not (counted or row.value in (None, NO_LIMIT)):
            found.append(f"{row.value!r} {table.unit!r} is no time; units are {', '.join(UNITS)}")
    return found


def _all() -> Mapping[str, Table]:
    found: dict[str, Table] = {}
    for file in FILES:
        found |= checked(read_tables("wellfounded.law.time_limits", file))
    return MappingProxyType(found)


TIME_LIMITS: Mapping[str, Table] = _all()
"""Every time limit by its full name, with all its rows."""
