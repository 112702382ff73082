"""Where does the person live now, where before, and since which day?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wellfounded.facts import Case, Record, When
from wellfounded.law.moving.address import Address, address_of
from wellfounded.logic import ANY_DAY, BEGINNING, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a person enters when they move: the new address and the day, as they can say it."""

    address: Address
    moved: When


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The new address, the old one and the day, each None if nobody said it.

    ``unclear`` says that the home address and the list of homes name two places for now, so that a
    person has to look which is the new one.
    """

    new: Address | None
    old: Address | None
    on: Span | None
    unclear: bool = False


def the_move(case: Case, entry: Entry | None = None) -> Move:
    """The last move: what was just entered, else what the case says of it.

    The day is that of the newest event of a move, else the one from which the newest home is
    named. Nothing is counted from a day that nobody said.
    """
    homes = [one for one in case.items("residences") if one.text("country") in ("US", "")]
    homes.sort(key=_begun)
    if entry is not None:
        old = address_of(case, "contact.address") or _before(homes, entry.address)
        return Move(new=entry.address, old=old, on=entry.moved.span)
    newest = address_of(homes[-1]) if homes else None
    new = address_of(case, "contact.address") or newest
    if new is None:
        return Move(new=None, old=None, on=_of_events(case))
    listed = [one for one in homes if _at(one, new)]
    unclear = newest is not None and not listed and _not_ended(homes[-1])
    began = listed[-1].date("from") if listed else None
    day = _of_events(case) or (began.span if began else None)
    return Move(new=new, old=_before(homes, new), on=day, unclear=unclear)


def _of_events(case: Case) -> Span | None:
    """The day of the newest event of a move."""
    days = [
        told.span
        for one in case.items("events")
        if one.text("kind") == "moved_house" and (told := one.date("date"))
    ]
    said = [day for day in days if day != ANY_DAY]
    return max(said, key=lambda day: (day.latest, day.earliest), default=None)


def _before(homes: list[Record], new: Address) -> Address | None:
    """The newest home that is not the new one."""
    others = [found for one in homes if (found := address_of(one)) and not found.same_as(new)]
    return others[-1] if others else None


def _at(home: Record, place: Address) -> bool:
    found = address_of(home)
    return found is not None and found.same_as(place)


def _begun(home: Record) -> date:
    told = home.date("from")
    return told.span.latest if told else BEGINNING


def _not_ended(home: Record) -> bool:
    told = home.date("to")
    return told is None or bool(told.word)
