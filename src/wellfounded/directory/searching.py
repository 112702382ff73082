"""Who can help somebody at a place, in a language, with such a case?

Nearest first: the city, the ZIP code, the state, the states around it, then who serves the whole
country. What an entry does not say narrows nothing; what it says and does not fit leaves it out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final
from unicodedata import digit

from wellfounded.directory.entry import Entry
from wellfounded.directory.folding import folded, nearest
from wellfounded.directory.geography import courts, state_names, state_of_zip, states

FROM_PLACE: Final = ("city", "zip", "state", "near", "country")
CITY, ZIP, STATE, NEAR, COUNTRY = range(5)
"""How near an entry lies, in order."""
FIRST: Final = ("legal", "finding", "information")
"""What most people look for, in order; other help comes after."""
ALIASES: Final = {"nyc": "new york", "la": "los angeles", "d c": "dc", "washington d c": "dc"}
"""What people write of a few places, folded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody looks for; an empty part asks for nothing.

    ``where`` is a city, a state, both, or the first digits of a ZIP code. ``serves`` is a group of
    people, ``service`` a kind of help. ``before`` is ``court`` or ``uscis``. ``words`` are any
    other words, of a name.
    """

    where: str = ""
    language: str = ""
    serves: str = ""
    service: str = ""
    before: str = ""
    detained: bool = False
    low_cost: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Near:
    """One that was found, and how near it lies."""

    entry: Entry
    near: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Who was found. ``state`` and ``city`` are how the place was understood, else empty.

    ``meant`` is the city that was taken in place of a misspelled one. ``unknown`` tells that the
    place was not understood, so that nobody is left out for it.
    """

    all: tuple[Near, ...]
    state: str = ""
    city: str = ""
    zip: str = ""
    meant: str = ""
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Here:
    """A place as it was understood."""

    state: str = ""
    city: str = ""
    zip: str = ""
    meant: str = ""
    unknown: bool = False


@dataclass(slots=True)
class Index:
    """Entries, made ready to be searched often."""

    entries: tuple[Entry, ...]
    _cities: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _by_state: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _in_city: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    _in_zip: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _everywhere: list[int] = field(default_factory=list)
    _names: list[str] = field(default_factory=list)
    _worth: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Index:
        """Fold every name and place once."""
        # In the order of their names, so that a search need not compare names again.
        made = cls(tuple(sorted(entries, key=lambda one: folded(one.name))))
        for state, city in _court_cities():
            made._cities[city].add(state)
        for at, entry in enumerate(made.entries):
            made._take(at, entry)
        return made

    def _take(self, at: int, entry: Entry) -> None:
        for place in entry.places:
            if place.city:
                city = folded(place.city)
                self._cities[city].add(place.state)
                self._in_city[city, place.state].append(at)
            if place.zip:
                self._in_zip[place.zip[:3]].append(at)
        self._names.append(folded(f"{entry.name} {' '.join(p.city for p in entry.places)}"))
        self._worth.append(_standing(entry))
        if not entry.local:
            self._everywhere.append(at)
        for state in served(entry):
            self._by_state[state].append(at)

    def search(self, wish: Wish) -> Found:
        """Everybody who fits, nearest first, and of the same nearness free help first."""
        here = self.understood(wish.where)
        words = folded(wish.words).split()
        found: list[tuple[int, int, int]] = []
        for at, near in self._candidates(here):
            entry = self.entries[at]
            if fits(entry, wish) and all(word in self._names[at] for word in words):
                found.append((near, _doubt(entry, wish) + self._worth[at], at))
        found.sort()
        return Found(
            all=tuple(Near(self.entries[at], FROM_PLACE[near]) for near, _, at in found),
            state=here.state,
            city=here.city,
            zip=here.zip,
            meant=here.meant,
            unknown=here.unknown,
        )

    def _candidates(self, here: Here) -> Iterable[tuple[int, int]]:
        """The places of entries that can be reached, each with how near it lies."""
        if not here.state:
            return ((at, COUNTRY) for at in range(len(self.entries)))
        found = dict.fromkeys(self._everywhere, COUNTRY)
        for beside in states()[here.state].near:
            found.update(dict.fromkeys(self._by_state.get(beside, ()), NEAR))
        found.update(dict.fromkeys(self._by_state.get(here.state, ()), STATE))
        for at in self._in_city.get((here.city, here.state), ()):
            found[at] = CITY
        for at in self._in_zip.get(here.zip[:3], ()) if here.zip else ():
            found[at] = min(ZIP, found.get(at, ZIP))
        return found.items()

    def understood(self, where: str) -> Here:
        """The place that was meant."""
        typed = folded(where)
        if not typed:
            return Here()
        digits = "".join(str(digit(one)) for one in typed if one.isdecimal())
        if len(digits) >= 3 and (state := state_of_zip(digits)):
            words = " ".join(word for word in typed.split() if not word.isdecimal())
            _, city = self._state_and_city(words)
            known = state in self._cities.get(city, ())
            return Here(state=state, city=city if known else "", zip=digits[:5])
        state, city = self._state_and_city(ALIASES.get(typed, typed))
        if not city:
            # "New York" is a state, and the city in it is what most people mean.
            name = folded(states()[state].name)
            return Here(state=state, city=name if state in self._cities.get(name, ()) else "")
        return self._city(city, state)

    def _state_and_city(self, typed: str) -> tuple[str, str]:
        """The state that a place ends with, or is, and what stands before it.

        One that it begins with counts only if a city that is known there comes after it: Kansas
        City is none of Kansas.
        """
        words = typed.split()
        for at in range(len(words)):
            code = state_names().get(" ".join(words[at:]))
            if code:
                return code, " ".join(words[:at])
        for at in range(1, len(words)):
            code, city = state_names().get(" ".join(words[:at])), " ".join(words[at:])
            if code and code in self._cities.get(city, ()):
                return code, city
        return "", typed

    def _city(self, city: str, state: str) -> Here:
        there = {one for one, of in self._cities.items() if not state or state in of}
        meant = city if city in there else nearest(city, there)
        if meant is None:
            wrong = "" if state else nearest(city, state_names()) or ""
            code = state or state_names().get(wrong, "")
            shown = states()[code].name if code and not state else ""
            return Here(state=code, city="", meant=shown, unknown=not code)
        of = {state} if state else self._cities[meant]
        if len(of) > 1:
            return Here(unknown=True)
        told = "" if meant == city else meant.title()
        return Here(state=next(iter(of)), city=meant, meant=told)


def served(entry: Entry) -> frozenset[str]:
    """The states an entry serves: those it names, its courts' and its own."""
    return frozenset(
        (
            *entry.states,
            *(courts()[code].state for code in entry.courts),
            *(place.state for place in entry.places),
        )
    )


def fits(entry: Entry, wish: Wish) -> bool:
    """Whether nothing that the entry says speaks against it."""
    return (
        (not wish.service or wish.service in entry.services)
        and (not wish.serves or wish.serves in entry.serves or not entry.serves)
        and (not wish.detained or "detained" in entry.serves or not entry.serves)
        and (not wish.serves or wish.serves not in entry.not_for)
        and (not wish.detained or "detained" not in entry.not_for)
        and (not wish.before or wish.before in entry.forums or not entry.forums)
        and (not wish.low_cost or entry.cost != "paid")
        and (
            not wish.language
            or entry.any_language
            or not entry.languages
            or wish.language in entry.languages
        )
    )


def _standing(entry: Entry) -> int:
    """Smaller is better, whatever is looked for: help before information, free before paid."""
    first = min((FIRST.index(one) for one in entry.services if one in FIRST), default=len(FIRST))
    cost = ("free", "low", "unknown", "paid").index(entry.cost)
    return 100 * entry.law_enforcement + 5 * first + cost


def _doubt(entry: Entry, wish: Wish) -> int:
    """Larger where an entry is only not ruled out, rather than said to fit."""
    spoken = not wish.language or entry.any_language or wish.language in entry.languages
    return (
        (0 if not wish.serves or wish.serves in entry.serves else 80)
        + (0 if not wish.detained or "detained" in entry.serves else 40)
        + (0 if spoken else 20)
    )


def _court_cities() -> set[tuple[str, str]]:
    return {
        (court.state, folded(court.place.split(",")[0].split("(")[0]))
        for court in courts().values()
    }
