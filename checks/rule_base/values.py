"""Which values can a fact take, as far as the rules can tell them apart?

A code that no rule names acts like any other: the codes that rules name and one more stand for
all. Lists are bounded; days run from the oldest that matters to the end of the calendar.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice

from checks.rule_base.reads import full_path, nodes
from wellfounded.facts import CATALOGUE
from wellfounded.facts.countries import COUNTRIES
from wellfounded.facts.kinds import Choice, Codes, Date
from wellfounded.law.calendar import FEDERAL_OFFICES
from wellfounded.law.rulebook import BEGINS
from wellfounded.logic import Part
from wellfounded.logic.leaves import Among, SameCode
from wellfounded.logic.rosters import AtLeast

FIRST_DAY = date(1900, 1, 1)
LAST_DAY = FEDERAL_OFFICES.last
FEWEST_RECORDS = 2
OTHERS = 2
"""How many further countries stand for all that no rule names."""
INDEX = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """The bounds within which something is proved.

    ``codes`` by generic path (``entries[].by``), ``records`` the longest that a list is tried
    with. ``first`` and ``last`` bound every day, ``begins`` the day asked for, ``most`` a number.
    """

    codes: Mapping[str, tuple[str, ...]]
    records: Mapping[str, int]
    open_ended: frozenset[str] | None = None
    first: date = FIRST_DAY
    last: date = LAST_DAY
    begins: date = BEGINS
    codes_differ: bool = True
    most: int = 600

    def may_not_have_ended(self, path: str) -> bool:
        """Whether *not ended* is an answer to the date at a path."""
        return self.open_ended is None or path in self.open_ended

    def longest(self, path: str) -> int:
        """How many records a list is tried with."""
        return max(FEWEST_RECORDS, self.records.get(path, 0))


_numbers: dict[str, int] = {}


def number_of(code: str) -> int:
    """The number that stands for a code, whichever fact takes it."""
    return _numbers.setdefault(code, len(_numbers))


def code_of(number: int) -> str:
    """The code for which a number stands."""
    return list(_numbers)[number]


def generic(path: str) -> str:
    """``entries[0].date`` as ``entries[].date``."""
    return INDEX.sub("[]", path)


def values_of(goals: Iterable[Part]) -> Values:
    """The values that these rules and days tell apart, of the facts in the catalogue."""
    goals = tuple(goals)
    records: dict[str, int] = defaultdict(int)
    for node, at in nodes(goals):
        if isinstance(node, AtLeast):
            listed = full_path(node.records.path, at)
            records[listed] = max(records[listed], node.number)
    named = {path: () for path, fact in CATALOGUE.items() if isinstance(fact.kind, Codes)}
    dates = (path for path, fact in CATALOGUE.items() if _has_no_end(fact.kind))
    return Values(
        codes={
            path: _with_others(path, codes) for path, codes in (named | named_codes(goals)).items()
        },
        records=records,
        open_ended=frozenset(dates),
    )


def named_codes(goals: Iterable[Part]) -> dict[str, tuple[str, ...]]:
    """The codes that these rules and days name, by the fact that may take them.

    Two facts that are compared can both take what is named of either.
    """
    named: dict[str, dict[str, None]] = defaultdict(dict)
    alike: list[tuple[str, str]] = []
    for node, at in nodes(goals):
        match node:
            case Among():
                named[full_path(node.path, at)].update(dict.fromkeys(node.codes))
            case SameCode():
                alike.append((full_path(node.left, at), full_path(node.right, at)))
            case _:
                pass
    for left, right in alike * len(alike):
        named[left] = named[right] = {**named[left], **named[right]}
    return {path: tuple(codes) for path, codes in named.items()}


def _with_others(path: str, named: tuple[str, ...]) -> tuple[str, ...]:
    """What there is to choose; of countries those named, and a few for all the others."""
    kind = CATALOGUE[path].kind
    of = kind.of if isinstance(kind, Codes) else kind
    if isinstance(of, Choice):
        return tuple(of.options)
    others = (code for code in COUNTRIES if code not in named)
    return (*named, *islice(others, OTHERS))


def _has_no_end(kind: object) -> bool:
    return isinstance(kind, Date) and bool(kind.words)
