"""Which entries are the same office, told twice?

The courts' list names a provider under every court it serves, and the starter list knows some of
them as well. What is the same office by name and place becomes one entry, with all its courts and
every source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from wellfounded.directory.entry import Entry, Phone, Place
from wellfounded.directory.folding import folded

Kept = TypeVar("Kept")
RANK = {"office": 0, "pro_bono": 1, "roster": 1, "starter": 2}
"""Whose word counts first: the office's own, then the official lists, then the starter list."""


def joined(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Every office once, in the order in which it is first named."""
    found: dict[str, Entry] = {}
    known: dict[tuple[str, ...], str] = {}
    for entry in entries:
        keys = list(_keys(entry))
        same = next((known[key] for key in keys if key in known), None)
        id = same or entry.id
        found[id] = _one(found[id], entry) if same else entry
        known.update(dict.fromkeys((*keys, *_keys(found[id])), id))
    return tuple(found.values())


def _keys(entry: Entry) -> Iterator[tuple[str, ...]]:
    """What tells an office: its name with its street or city, or with one of its numbers."""
    name = folded(entry.name)
    yield entry.id, ""
    for place in entry.places:
        if place.street:
            yield name, folded(place.street), place.zip[:5]
        if place.city:
            yield name, folded(place.city), place.state
    for phone in entry.phones:
        yield name, phone.number


def _one(one: Entry, other: Entry) -> Entry:
    first, second = sorted((one, other), key=_rank)
    return replace(
        first,
        sources=_both(first.sources, second.sources),
        services=first.services | second.services,
        serves=first.serves | second.serves,
        not_for=(first.not_for | second.not_for) - first.serves - second.serves,
        forums=first.forums | second.forums,
        courts=_both(first.courts, second.courts),
        states=_both(first.states, second.states),
        places=_places(first, second),
        phones=_phones(first.phones, second.phones),
        hours=first.hours or second.hours,
        languages=_both(first.languages, second.languages),
        any_language=first.any_language or second.any_language,
        email=first.email or second.email,
        url=first.url or second.url,
        cost=second.cost if first.cost == "unknown" else first.cost,
        limits="\n".join(_both(tuple(_lines(first.limits)), tuple(_lines(second.limits)))),
        representatives=_both(first.representatives, second.representatives),
        risk=first.risk or second.risk,
        law_enforcement=first.law_enforcement or second.law_enforcement,
        host=first.host or second.host,
    )


def _rank(entry: Entry) -> int:
    return min(RANK[source.kind] for source in entry.sources)


def _both(one: tuple[Kept, ...], other: tuple[Kept, ...]) -> tuple[Kept, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _places(one: Entry, other: Entry) -> tuple[Place, ...]:
    there = {(folded(place.city), place.state) for place in one.places if place.street}
    return _both(
        one.places,
        tuple(p for p in other.places if p.street or (folded(p.city), p.state) not in there),
    )


def _phones(one: tuple[Phone, ...], other: tuple[Phone, ...]) -> tuple[Phone, ...]:
    """Every number once; the surer of two tellings of the same number stands."""
    found = {(phone.number, phone.way): phone for phone in one}
    for phone in other:
        kept = found.get((phone.number, phone.way))
        if kept is None or (phone.may_be_shown and not kept.may_be_shown):
            found[phone.number, phone.way] = phone
    return tuple(found.values())


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]
