"""How are the days of a case put into a calendar that others may see?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from wellfounded.calendar import days_ahead, entries
from wellfounded.calendar.ahead import appointment_id, is_appointment, paper_id
from wellfounded.calendar.key import key_of
from wellfounded.cli.refusals import MissingExtra
from wellfounded.facts import Case, write_whole
from wellfounded.languages import Language
from wellfounded.law.deadlines import Deadline, deadlines
from wellfounded.law.deadlines.words import state, title
from wellfounded.law.process import Event, events
from wellfounded.law.process.words import happened


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
    for deadline in deadlines(case, day):
        yield paper_id(deadline), _paper(deadline, language)
    for event in filter(is_appointment, events(case)):
        yield appointment_id(event), _appointment(event, language)


def _paper(deadline: Deadline, language: Language) -> str:
    lines = [title(deadline, language), state(deadline, language)]
    if deadline.due:
        lines.append(language.days(deadline.due.earliest, deadline.due.latest))
    return "\n".join((*lines, f"[{deadline.authority}]"))


def _appointment(event: Event, language: Language) -> str:
    said = (happened(event.kind, language), event.time, event.place)
    return "\n".join(line for line in said if line)
