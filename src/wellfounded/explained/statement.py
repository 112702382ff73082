"""What may a statement rest on, and how is one written down?

A statement of law names rules, dated values or authorities. A fact of the world names a
publication. What is neither is our own word and says nothing of either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from wellfounded.explained.publications import PUBLICATIONS
from wellfounded.explained.tables import table
from wellfounded.languages import Language
from wellfounded.law import RULEBOOK
from wellfounded.law.authorities import State, authority, register
from wellfounded.law.parameters import PARAMETERS


@dataclass(frozen=True, slots=True)
class Words:
    """A message: its id in the catalogues and its English."""

    id: str
    english: str

    def say(self, language: Language, **filled: str) -> str:
        """The message in a language, its places filled."""
        return language.say(self.id, self.english, **filled)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Statement:
    """One statement, and the day on which a person last held it against its law.

    ``rules`` and ``cited`` are what it tells of; ``values`` are dated tables it tells of in
    words; ``numbers`` fill the places of its text, several tables of one place are added up, and
    ``since`` and ``until`` fill them with the first and last day of a table's row.
    ``only_while`` gives, by authority or table, the states or values for which it is written.
    ``states`` are those it speaks of, besides "in force". ``source`` is a publication of a fact.
    ``term`` is the term whose meaning it tells.
    """

    words: Words
    checked: date
    rules: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    numbers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    since: Mapping[str, str] = field(default_factory=dict)
    until: Mapping[str, str] = field(default_factory=dict)
    only_while: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    states: tuple[State, ...] = ()
    source: str = ""
    term: Words | None = None

    @property
    def tables(self) -> tuple[str, ...]:
        """Every dated table it is bound to, by its full name."""
        gates = (one for one in self.only_while if one in PARAMETERS)
        filled = (name for names in self.numbers.values() for name in names)
        days = (*self.since.values(), *self.until.values())
        return tuple(dict.fromkeys((*self.values, *filled, *days, *gates)))

    @property
    def places(self) -> frozenset[str]:
        """The places of its text that are filled."""
        return frozenset((*self.numbers, *self.since, *self.until))

    @property
    def authorities(self) -> tuple[str, ...]:
        """Every authority it names itself."""
        gates = (one for one in self.only_while if one not in PARAMETERS)
        return tuple(dict.fromkeys((*self.cited, *gates)))

    @property
    def of_law(self) -> bool:
        """Whether it says something of the law."""
        return bool(self.rules or self.authorities or self.tables)


def statement(place: str, given: Mapping[str, Any], checked: date) -> Statement:
    """A statement as a line of a page holds it; ``place`` begins the id of its message.

    Raises:
        KeyError, TypeError, ValueError, LookupError: if it rests on nothing, or on what there
            is not, or has a key that means nothing.
    """
    line = dict(given)
    id = f"{place}.{line.pop('id')}"
    own = line.pop("own", False)
    made = Statement(
        words=Words(id, line.pop("text")),
        checked=line.pop("checked", checked),
        rules=_known("rule", line.pop("rules", ()), RULEBOOK),
        cited=tuple(authority(one).citation for one in _many(line.pop("cite", ()))),
        values=tuple(table(one).full_name for one in _many(line.pop("values", ()))),
        numbers=_numbers(line.pop("numbers", {})),
        since=_days(line.pop("since", {})),
        until=_days(line.pop("until", {})),
        only_while=_gates(line.pop("while", {})),
        states=tuple(State(one) for one in line.pop("states", ())),
        source=line.pop("source", ""),
        term=_term(id, line.pop("term", "")),
    )
    _require_nothing_left(line)
    _require_ground(made, own)
    return made


def _require_ground(made: Statement, own: bool) -> None:
    """It rests on law, or on a publication, or is said to be our own word; on one only."""
    if made.source:
        _known("publication", made.source, PUBLICATIONS)
    if [made.of_law, bool(made.source), own].count(True) != 1:
        raise ValueError(
            "write what it rests on: rules, cite, values, numbers or while for a statement of "
            "law, source for a fact of the world, or own = true for words that are neither"
        )


def _known(what: str, given: object, there: Mapping[str, object]) -> tuple[str, ...]:
    names = _many(given)
    for name in names:
        if name not in there:
            raise ValueError(f"there is no {what} {name!r}")
    return names


def _numbers(given: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    found = {place: _many(names) for place, names in given.items()}
    return MappingProxyType(
        {place: tuple(table(n).full_name for n in names) for place, names in found.items()}
    )


def _days(given: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType({place: table(name).full_name for place, name in given.items()})


def _gates(given: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    for name, accepted in given.items():
        if name in register():
            for state in _many(accepted):
                State(state)
        else:
            table(name)
    return MappingProxyType({name: _many(accepted) for name, accepted in given.items()})


def _term(id: str, english: str) -> Words | None:
    return Words(f"{id}.term", english) if english else None


def _many(given: object) -> tuple[str, ...]:
    if isinstance(given, str):
        return (given,)
    assert isinstance(given, Iterable)
    return tuple(str(one) for one in given)


def _require_nothing_left(line: Mapping[str, Any]) -> None:
    if line:
        raise ValueError(f"{min(line)!r} means nothing here")
