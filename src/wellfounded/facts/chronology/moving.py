"""What becomes of the person's order when they move an event up or down?

The dates stay as they are. What changes is the order of the events among themselves, and which
answer an event without a day comes after.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wellfounded.facts.chronology.entry import Entry, Kind
from wellfounded.facts.chronology.order import in_order


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """The new order: the paths of the events; and after which answer some come, "" if none."""

    order: tuple[str, ...]
    after: dict[str, str]


def moved(entries: Sequence[Entry], path: str, *, up: bool) -> Moved | None:
    """What to write so that the event at ``path`` stands one place up or down.

    ``entries`` are those of a timeline. None if it cannot: it is the first or the last, or the
    dates place it where it stands.
    """
    at = next((place for place, entry in enumerate(entries) if entry.path == path), None)
    other = -1 if at is None else at - 1 if up else at + 1
    if at is None or not 0 <= other < len(entries) or entries[at].kind is not Kind.TOLD:
        return None
    wanted = list(entries)
    wanted[at], wanted[other] = wanted[other], wanted[at]
    found = _written(wanted, path)
    return found if _placed(wanted, found) == [entry.path for entry in wanted] else None


def _written(wanted: Sequence[Entry], path: str) -> Moved:
    order, after, above = [], {}, None
    for entry in wanted:
        if entry.kind is not Kind.TOLD:
            above = entry
            continue
        order.append(entry.path)
        if not entry.dated:
            after[entry.path] = above.path if above else ""
        elif entry.path == path:
            after[path] = "" if above is None or above.surely_before(entry) else above.path
    return Moved(order=tuple(order), after=after)


def _placed(wanted: Sequence[Entry], found: Moved) -> list[str]:
    events = {entry.path: entry for entry in wanted if entry.kind is Kind.TOLD}
    told = [
        replace(events[path], after=found.after.get(path, events[path].after))
        for path in found.order
    ]
    answers = [entry for entry in wanted if entry.kind is not Kind.TOLD]
    return [entry.path for entry in in_order(told, answers)]
