"""How are the days of a case put into a calendar that others may see?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from wellfounded.calendar import days_ahead, entries
from wellfounded.calendar.ahead import id_of, is_appointment
from wellfounded.calendar.key import key_of
from wellfounded.cli.refusals import MissingExtra
from wellfounded.facts import Case, write_whole
from wellfounded.languages import Language
from wellfounded.law.deadlines import Deadline, deadlines
from wellfounded.law.deadlines.words import state, title
from wellfounded.law.process import Event, events


def write_calendar(
    file: Path, case: Case, case_file: Path, day: date, language: Language, *, details: bool
) -> None:
    """Write the days of a case from a day on as a calendar file.

    Raises:
        MissingExtra: what writes such files is not installed.
        OSError: the file cannot be written.
    """
    try:
        from wellfounded.calendar.ics import calendar_file
    except ImportError as missing:
        raise MissingExtra("calendar", missing) from missing
    said = dict(_details(case, day, language)) if details else {}
    ahead = entries(days_ahead(case, day), day)
    stamped = datetime.now(UTC).replace(microsecond=0)
    key = key_of(case_file)
    write_whole(file, calendar_file(ahead, language, key=key, stamped=stamped, details=said))


def _details(case: Case, day: date, language: Language) -> Iterator[tuple[str, str]]:
    steps = {event.path: event for event in events(case)}
    for deadline in deadlines(case, day):
        place = steps[deadline.opened] if is_appointment(deadline) else None
        yield id_of(deadline), "\n".join(_lines(deadline, place, language))


def _lines(deadline: Deadline, place: Event | None, language: Language) -> Iterator[str]:
    yield title(deadline, language)
    yield state(deadline, language)
    if deadline.due:
        yield language.days(deadline.due.earliest, deadline.due.latest)
    if place:
        yield from filter(None, (place.time, place.place))
    yield f"[{deadline.authority}]"
