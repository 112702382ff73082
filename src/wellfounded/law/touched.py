"""Which rules does an authority or a dated table touch, and which rest on those?

A rule is touched when it cites the authority, when it reads the table, or when it reads a table
whose row of that day cites the authority.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from wellfounded.law.parameters import PARAMETERS
from wellfounded.law.reading_list import rules_used
from wellfounded.law.rulebook import DAYS, RULEBOOK, TABLES_READ


def rules_of_table(name: str) -> tuple[str, ...]:
    """The rules and days that read a dated table themselves, by its full name."""
    return _readers().get(name, ())


def rules_of_authority(citation: str, day: date) -> tuple[str, ...]:
    """The rules and days that rest on an authority themselves, on ``day``."""
    read = (
        id
        for name, readers in _readers().items()
        if PARAMETERS[name].cites(citation, day)
        for id in readers
    )
    return tuple(dict.fromkeys((*_citing().get(citation, ()), *read)))


def resting_on(ids: Iterable[str]) -> tuple[str, ...]:
    """Every rule above these that is made of them, the nearest first; none of themselves."""
    below = dict.fromkeys(ids)
    return tuple(id for id in _upwards(below) if id in RULEBOOK and id not in below)


def with_all_above(ids: Iterable[str]) -> frozenset[str]:
    """These rules and days, and every rule and named day that is made of them."""
    return frozenset(_upwards(ids))


def _upwards(ids: Iterable[str]) -> Mapping[str, None]:
    found = dict.fromkeys(ids)
    for id in (queue := list(found)):
        for above in _used_by().get(id, ()):
            if above not in found:
                found[above] = None
                queue.append(above)
    return found


@cache
def _citing() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for id, entry in RULEBOOK.items():
        for citation in entry.rule.authorities:
            found[citation].append(id)
    for id, (day, _) in DAYS.items():
        for citation in day.authorities:
            found[citation].append(id)
    return {citation: tuple(ids) for citation, ids in found.items()}


@cache
def _readers() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for id, tables in TABLES_READ.items():
        for name in tables:
            found[name].append(id)
    return {name: tuple(ids) for name, ids in found.items()}


@cache
def _used_by() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for id, entry in RULEBOOK.items():
        for used in (*rules_used(entry.rule), *(day.id for day in entry.days)):
            found[used].append(id)
    for id, (day, _) in DAYS.items():
        for used in rules_used(day):
            found[used].append(id)
    return {id: tuple(dict.fromkeys(above)) for id, above in found.items()}
