"""What value did a parameter of the law have on a given day, and who says so?

A TOML file holds tables, each with rows in order of time. Rows follow one another day by
day: a gap or an overlap is refused, and what nobody knows is a row that says so. ``from`` is
left out only at the beginning of time and ``to`` only at its end.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from importlib.resources import files
from itertools import groupby, pairwise
from operator import or_
from types import MappingProxyType
from typing import Any

from wellfounded.law.authorities import Authority, State, UnknownAuthority, Volatility, register
from wellfounded.law.authorities.register import TAGS
from wellfounded.law.pack import pack_here
from wellfounded.law.reading_list import note_asked
from wellfounded.law.rulebook import Confidence
from wellfounded.logic import (
    BEGINNING,
    FOREVER,
    NEVER,
    TO_BE_WEIGHED,
    Condition,
    Day,
    WhenDay,
    on,
)

Value = int | str | bool | tuple[str, ...]
SHARED = ("checked", "tag", "volatility")
"""What a file may say once for all its rows, and a table for all of its own."""
PARAMETERS: dict[str, Table] = {}
"""Every table that was read, by its file and key, as it stands here: ``countries.SV``."""
RELEASED: dict[str, Table] = {}
"""The same as this release has them, without what the office laid over."""


class FaultyTable(ValueError):
    """A table that cannot be relied on; its text names the file, the table and the row."""


class NotInTheTable(LookupError):
    """A day before the first row of a table or after its last."""

    def __init__(self, table: Table, day: date) -> None:
        first, last = table.rows[0].since, table.rows[-1].until
        super().__init__(f"{table.name}: nothing is known of {day}; it runs from {first} to {last}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A value from ``since`` to ``until``, both included; None is a value nobody here knows.

    ``state`` is what courts made of it; ``note`` says what a reader must know, and why a
    value is not known.
    """

    value: Value | None
    since: date = BEGINNING
    until: date = FOREVER
    authority: str
    confidence: Confidence
    state: State = State.IN_FORCE
    checked: date
    volatility: Volatility = Volatility.LASTING
    note: str = ""

    @property
    def expires(self) -> date:
        """The last day on which the check still holds."""
        return self.checked + self.volatility.good_for

    def check_today(self, day: date) -> bool:
        """Whether on ``day`` a person must look again before relying on the row."""
        return day > self.expires


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of time, both ends included, in which a value holds or (not ``settled``) may."""

    since: date
    until: date
    settled: bool

    def covers(self, day: Day) -> Condition:
        """The day lies in it; open there if the value is not settled."""
        inside = (day >= _fixed(self.since)) & (day <= _fixed(self.until))
        return inside if self.settled else inside & TO_BE_WEIGHED


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A parameter through time.

    ``name`` is its key in the file, ``file`` that file's name without its ending, ``more`` what
    else the file says of it, such as ``waivable``.
    """

    name: str
    file: str
    title: str
    rows: tuple[Row, ...]
    unit: str = ""
    more: Mapping[str, Any]

    @property
    def full_name(self) -> str:
        """What it is called among all tables: ``countries.SV``."""
        return f"{self.file}.{self.name}"

    def on(self, day: date) -> Row:
        """The row that covers a day.

        Raises:
            NotInTheTable: if none does.
        """
        for row in self.rows:
            if row.since <= day <= row.until:
                return row
        raise NotInTheTable(self, day)

    def cites(self, citation: str, day: date) -> bool:
        """Whether the row of a day rests on this authority."""
        return any(row.authority == citation for row in self.rows if row.since <= day <= row.until)

    def among(self, day: Day, *values: Value, unsettled: tuple[Value, ...] = ()) -> Condition:
        """On a day of the case the value is one of ``values``.

        It is open where nobody knows the value or it is one of ``unsettled``, and "no" before
        the first row and after the last.
        """
        return reduce(or_, (run.covers(day) for run in self.runs(values, unsettled)), NEVER)

    def runs(self, values: tuple[Value, ...], unsettled: tuple[Value, ...] = ()) -> Iterator[Run]:
        """The stretches of time in which the value is, or may be, one of ``values``.

        Rows that answer alike stand together, so that a month across two of them is settled.
        """

        def verdict(row: Row) -> bool | None:
            open = row.value is None or row.value in unsettled
            return None if open else row.value in values

        note_asked(self.full_name)
        for found, group in groupby(self.rows, key=verdict):
            rows = list(group)
            if found is not False:
                yield Run(rows[0].since, rows[-1].until, settled=found is True)

    def counted(self, day: Day, count: Callable[[int], Day]) -> Day:
        """The day that ``count`` makes of the number that held on a day of the case.

        Where nobody knows the number it can be any day; before the first row and after the last
        the nearest holds.

        Raises:
            FaultyTable: if a value is no number.
        """
        note_asked(self.full_name)
        stretches = groupby(self.rows, key=lambda row: row.value)
        runs = [(value, list(rows)[-1].until) for value, rows in stretches]
        *earlier, (value, _) = runs
        found = self._counted(value, count)
        for value, until in reversed(earlier):
            found = WhenDay(day <= _fixed(until), self._counted(value, count), found)
        return found

    def _counted(self, value: Value | None, count: Callable[[int], Day]) -> Day:
        if value is None:
            return WhenDay(TO_BE_WEIGHED, _fixed(BEGINNING), _fixed(FOREVER))
        if type(value) is not int:
            raise FaultyTable(f"{self.full_name}: {value!r} is no number to count by")
        return count(value)


def read_tables(package: str, name: str) -> Mapping[str, Table]:
    """The tables of ``name.toml`` in a package, by their keys, entered among ``PARAMETERS``.

    Those of a law pack that holds here stand in their places.

    Raises:
        FaultyTable: if a row cannot be read, cites what is not registered, or the rows leave
            a gap, overlap or stand out of order, or another file has the name.
    """
    register()  # a fault in the authorities names their own file, not this one
    text = files(package).joinpath(f"{name}.toml").read_text("utf-8")
    tables = tables_of(text, f"{name}.toml")
    for key, table in tables.items():
        if table.full_name in RELEASED:
            raise FaultyTable(f"{name}.toml, {key}: another file is called so; name one anew")
        RELEASED[table.full_name] = table
    if (pack := pack_here()) and name in pack.tables:
        laid_over = tables_in(pack.tables[name], f"{pack.name}, tables.{name}", name, register())
        tables = MappingProxyType({**tables, **laid_over})
    PARAMETERS.update({table.full_name: table for table in tables.values()})
    return tables


def tables_of(text: str, file: str) -> Mapping[str, Table]:
    """The tables that the text of a file holds; ``file`` names it in refusals.

    Raises:
        FaultyTable: as ``read_tables``.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise FaultyTable(f"{file}: {fault}") from fault
    return tables_in(data, file, file.removesuffix(".toml"), register())


def tables_in(
    given: Mapping[str, Any], place: str, file: str, registered: Mapping[str, Authority]
) -> Mapping[str, Table]:
    """The tables of a file that was read; ``place`` names it in refusals.

    Raises:
        FaultyTable: as ``read_tables``.
    """
    data = dict(given)
    shared = {key: data.pop(key) for key in SHARED if key in data}
    found = {}
    for key, table in data.items():
        if not isinstance(table, dict):
            raise FaultyTable(f"{place}, {key}: it is no table; write its rows")
        found[key] = _table(f"{place}, {key}", file, key, shared | table, registered)
    return MappingProxyType(found)


def _table(
    place: str, file: str, key: str, given: dict[str, Any], registered: Mapping[str, Authority]
) -> Table:
    more = dict(given)
    rows, title, unit = more.pop("rows", []), more.pop("title", key), more.pop("unit", "")
    shared = {name: more.pop(name) for name in SHARED if name in more}
    read = tuple(
        _row(f"{place}, row {number}", shared | row, registered)
        for number, row in enumerate(rows, 1)
    )
    if not read:
        raise FaultyTable(f"{place}: it has no rows; write at least one")
    for number, (before, after) in enumerate(pairwise(read), 2):
        _follows(f"{place}, row {number}", before, after)
    return Table(
        name=key, file=file, title=title, rows=read, unit=unit, more=MappingProxyType(more)
    )


def _row(place: str, given: dict[str, Any], registered: Mapping[str, Authority]) -> Row:
    row = dict(given)
    try:
        made = Row(
            value=_value(row),
            since=_day(row, "from", BEGINNING),
            until=_day(row, "to", FOREVER),
            checked=_day(row, "checked", None),
            authority=_registered(row.pop("authority"), registered),
            confidence=TAGS[row.pop("tag")],
            state=State(row.pop("state", State.IN_FORCE)),
            volatility=Volatility(row.pop("volatility", Volatility.LASTING)),
            **row,
        )
    except (KeyError, TypeError, ValueError, UnknownAuthority) as fault:
        raise FaultyTable(f"{place}: {fault}") from fault
    if made.since > made.until:
        raise FaultyTable(f"{place}: it ends ({made.until}) before it begins ({made.since})")
    return made


def _registered(citation: str, registered: Mapping[str, Authority]) -> str:
    if citation not in registered:
        raise UnknownAuthority(citation)
    return citation


def _day(row: dict[str, Any], key: str, absent: date | None) -> date:
    """A plain date: a time of day would not compare with one."""
    found = row.pop(key, absent)
    if type(found) is not date:
        raise ValueError(f"'{key}' is {found!r}; write a date, such as 2026-11-21")
    return found


def _value(row: dict[str, Any]) -> Value | None:
    """The value; ``unknown`` gives instead the reason why there is none."""
    if ("value" in row) == ("unknown" in row):
        raise ValueError("write either 'value' or 'unknown' with the reason")
    if "unknown" in row:
        row["note"] = row.pop("unknown")
        return None
    value: Value | list[str] = row.pop("value")
    return tuple(value) if isinstance(value, list) else value


def _follows(place: str, before: Row, after: Row) -> None:
    """The next row begins on the day after."""
    if before.until == FOREVER:
        raise FaultyTable(f"{place}: the row before it has no 'to'; only the last may be open")
    due = before.until + timedelta(days=1)
    if after.since != due:
        what = "leaves a gap" if after.since > due else "overlaps the row before it"
        raise FaultyTable(f"{place}: it begins on {after.since} and {what}; it begins on {due}")


def _fixed(day: date) -> Day:
    return on(day.year, day.month, day.day)
