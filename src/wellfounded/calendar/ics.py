"""How is a calendar written so that every program reads it? RFC 5545.

Days are all-day events. Times float: the paper means the clock of the place, whatever the phone's
is. Names of entries are keyed hashes, so two files about one day are one entry and nobody learns
from the name which day of which case it was. Nothing says what wrote it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from hmac import digest
from types import MappingProxyType
from typing import Final

from icalendar import Alarm, Calendar, Component, Event, vDuration, vText

from wellfounded.calendar.day import Entry, Mark
from wellfounded.calendar.words import name, title
from wellfounded.languages import Language

MEDIA_TYPE: Final = "text/calendar; charset=utf-8"
EVERY: Final = timedelta(hours=12)
"""How often a program that reads a feed is asked to look again."""
DAY: Final = timedelta(days=1)
NINE: Final = timedelta(hours=9)
"""Into a day that has no hour: alarms ring at nine."""
BEFORE: Final[Mapping[Mark, tuple[timedelta, ...]]] = MappingProxyType(
    {
        Mark.SAFE: (14 * DAY, 7 * DAY, DAY),
        Mark.LAST: (DAY,),
        Mark.TODAY: (),
        Mark.APPOINTMENT: (7 * DAY, DAY),
        Mark.WAITED: (timedelta(),),
    }
)
"""How long before an entry its alarms ring."""
NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def calendar_file(
    entries: Iterable[Entry],
    language: Language,
    *,
    key: bytes,
    stamped: datetime,
    details: Mapping[str, str] = NOTHING,
) -> bytes:
    """The calendar as a file.

    ``key`` is a secret that makes the names of the entries, ``stamped`` when they were found, in
    UTC. ``details`` say more of an entry by its id; without them nothing tells what it is about.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", vText(name(language)))
    calendar.add("refresh-interval", EVERY, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", vDuration(EVERY))
    told = (
        _event(uid, entry, language, stamped, details.get(entry.id, ""))
        for uid, entry in _named(entries, key)
    )
    return _around(calendar, told)


def _named(entries: Iterable[Entry], key: bytes) -> Iterator[tuple[str, Entry]]:
    """Each entry with its name. Of two that nothing tells apart, one is the second."""
    alike: Counter[str] = Counter()
    for entry in entries:
        told = f"{entry.mark}|{entry.id or _content(entry)}"
        alike[told] += 1
        yield digest(key, f"{told}|{alike[told]}".encode(), "sha256")[:16].hex(), entry


def _content(entry: Entry) -> str:
    return f"{entry.day}|{entry.at}|{entry.exact}"


def _event(uid: str, entry: Entry, language: Language, stamped: datetime, detail: str) -> bytes:
    said = title(entry, language)
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", stamped)
    event.add("summary", vText(said))
    event.add("class", "PRIVATE")
    event.add("dtstart", _start(entry))
    if entry.at is None:
        event.add("dtend", entry.day + DAY)
        event.add("transp", "TRANSPARENT")
    if detail:
        event.add("description", vText(detail))
    return _around(event, (_alarm(trigger, said) for trigger in _triggers(entry)))


def _start(entry: Entry) -> date:
    return datetime.combine(entry.day, entry.at) if entry.at else entry.day


def _triggers(entry: Entry) -> Iterator[timedelta]:
    """When alarms ring, from the start: at nine of a day, and two hours before an hour."""
    early = timedelta() if entry.at else NINE
    for before in BEFORE[entry.mark]:
        yield early - before
    if entry.at:
        yield -timedelta(hours=2)


@lru_cache(maxsize=64)
def _alarm(trigger: timedelta, said: str) -> bytes:
    """An alarm, which many entries share: writing each anew took two thirds of the time."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", vText(said))
    alarm.add("trigger", trigger)
    written: bytes = alarm.to_ical()
    return written


def _around(outer: Component, inner: Iterable[bytes]) -> bytes:
    """A component with others in it that are written already."""
    end = f"END:{outer.name}\r\n".encode()
    return b"".join((outer.to_ical().removesuffix(end), *inner, end))
