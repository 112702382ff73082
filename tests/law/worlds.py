"""What whole cases can there be, over every fact that the law reads?

Dates fall near the days on which the rules turn, so that boundaries are met often.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from random import Random

from tests.logic.cases_table import Kind, Kinds, kinds_read
from wellfounded.facts import CATALOGUE
from wellfounded.facts.kinds import Choice, Codes, Country
from wellfounded.law import DAYS, RULEBOOK
from wellfounded.logic import FOREVER, Known, Roster, Span, Value

from .golden import goldens

CASES = int(os.environ.get("WELLFOUNDED_CASES", "5000"))
"""How many random cases: ``WELLFOUNDED_CASES`` asks for more."""

GOALS = tuple(entry.rule for entry in RULEBOOK.values())
NAMED_DAYS = tuple(day for day, _ in DAYS.values())
SOME_COUNTRIES = ("US", "MP", "CA", "MX", "GT", "CN", "CU", "SV", "LB", "HT")
TURNING_DAYS = (
    date(1997, 4, 1),
    date(1998, 4, 1),
    date(2002, 8, 6),
    date(2002, 11, 13),
    date(2004, 8, 11),
    date(2004, 12, 29),
    date(2007, 7, 16),
    date(2008, 5, 15),
    date(2008, 10, 6),
    date(2009, 1, 20),
    date(2009, 3, 23),
    date(2009, 11, 28),
    date(2011, 2, 1),
    date(2016, 1, 1),
    date(2017, 1, 17),
    date(2017, 1, 18),
    date(2019, 7, 23),
    date(2019, 11, 19),
    date(2020, 5, 18),
    date(2020, 8, 25),
    date(2021, 8, 20),
    date(2022, 2, 7),
    date(2022, 5, 4),
    date(2022, 6, 28),
    date(2023, 3, 25),
    date(2023, 5, 11),
    date(2024, 2, 29),
    date(2024, 6, 5),
    date(2025, 1, 17),
    date(2025, 1, 20),
    date(2025, 1, 23),
    date(2025, 1, 27),
    date(2025, 3, 1),
    date(2025, 5, 5),
    date(2025, 5, 9),
    date(2025, 5, 11),
    date(2025, 6, 9),
    date(2025, 7, 2),
    date(2025, 7, 4),
    date(2025, 8, 1),
    date(2025, 8, 29),
    date(2025, 10, 30),
    date(2025, 12, 2),
    date(2025, 12, 24),
    date(2026, 1, 1),
    date(2026, 2, 18),
    date(2026, 3, 30),
    date(2026, 5, 7),
    date(2026, 5, 29),
    date(2026, 6, 5),
    date(2026, 6, 23),
    date(2026, 7, 17),
    date(2026, 7, 27),
    date(2026, 8, 14),
    date(2026, 9, 10),
    date(2026, 10, 1),
    date(2026, 11, 28),
    date(2027, 1, 1),
    date(2030, 1, 1),
    date(2031, 1, 1),
)
OFFSETS = (-366, -365, -14, -2, -1, 0, 0, 0, 1, 2, 3, 4, 14, 15, 365, 366, 731)
EIGHTEEN_YEARS = 6574


@cache
def kinds() -> Kinds:
    """Every fact the law reads, with its kind."""
    return kinds_read((*GOALS, *NAMED_DAYS))


@cache
def _settled() -> tuple[Known, ...]:
    """The cases of the golden files: what they leave out is drawn at random."""
    return tuple(one.known() for one in goldens())


def world(random: Random) -> Known:
    """A case of which everything is known, findings and all; often built on a golden one."""
    base = random.choice(_settled()) if random.random() < 0.6 else Known()
    return _record(random, kinds(), "", random.choice(TURNING_DAYS), base)


def nearly_golden(random: Random) -> Known:
    """A golden case as it stands, but for a few facts that are drawn anew."""
    base, other = random.choice(_settled()), world(random)
    rate = random.choice((0.0, 0.01, 0.05))
    return Known(
        base.values | {p: v for p, v in other.values.items() if random.random() < rate},
        base.rosters | {p: r for p, r in other.rosters.items() if random.random() < rate},
    )


def _record(random: Random, fields: Kinds, at: str, near: date, base: Known) -> Known:
    values: dict[str, Value] = {}
    rosters: dict[str, Roster] = {}
    for name, kind in fields.items():
        path = at + name
        if isinstance(kind, Mapping) or kind == "codes":
            items = base.rosters[name].items if name in base.rosters else None
            rosters[name] = _list(random, kind, path, near, items)
        elif name != "_":
            given = base.values.get(name)
            unsure = given is None or (isinstance(given, Span) and not given.exact)
            values[name] = _value(random, kind, path, near) if unsure else given
    return Known(values, rosters)


def _list(
    random: Random,
    kind: Kind,
    path: str,
    near: date,
    given: tuple[Known, ...] | tuple[str, ...] | None,
) -> Roster:
    """The whole list: the records given, each filled in, or some at random."""
    fact = CATALOGUE[path].kind
    length = random.choice((0, 0, 1, 1, 2, 3))
    if isinstance(fact, Codes):
        codes = tuple(random.choice(_codes(fact.of)) for _ in range(length))
        return Roster(codes if given is None else given, complete=True)
    assert isinstance(kind, Mapping), path
    bases = (Known(),) * length if given is None else given
    filled = (_record(random, kind, f"{path}[].", near, base) for base in bases)
    return Roster(tuple(filled), complete=True)


def _value(random: Random, kind: Kind, path: str, near: date) -> Value:
    match kind:
        case "yes_no":
            return random.random() < 0.5
        case "choice":
            return random.choice(_codes(CATALOGUE[path].kind))
        case "number":
            return random.choice((0, 1, 12, 24, 36, 59, 60, 61, 600))
        case _:
            return Span.on(_day(random, path, near))


def _day(random: Random, path: str, near: date) -> date:
    if path.endswith("].to") and random.random() < 0.3:
        return FOREVER
    back = EIGHTEEN_YEARS if path.endswith("date_of_birth") else 0
    return near + timedelta(days=random.choice(OFFSETS) - back)


def _codes(kind: object) -> tuple[str, ...]:
    if isinstance(kind, Choice):
        return tuple(kind.options)
    assert isinstance(kind, Country), kind
    return SOME_COUNTRIES
