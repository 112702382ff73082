"""How long does a calendar of many days take, from what is stored to the file?"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from benchmarks.report import Report
from wellfounded.calendar import Day, Kind, entries
from wellfounded.calendar.ics import calendar_file
from wellfounded.languages import Language
from wellfounded.vault.envelope import Context, open_sealed, seal
from wellfounded.vault.keys import Key
from wellfounded.web.agenda.known import Known

EVENTS = 500
AT_MOST = 0.100
TODAY = date(2026, 6, 15)
STAMP = datetime(2026, 6, 15, tzinfo=UTC)


def days(number: int) -> tuple[Day, ...]:
    """Appointments on so many days, each with its hour."""
    ahead = (TODAY + timedelta(days=day) for day in range(number))
    return tuple(
        Day(kind=Kind.APPOINTMENT, first=one, last=one, exact=True, at=time(9)) for one in ahead
    )


def measure(report: Report) -> None:
    """Open what is sealed, and write the file that a phone fetches."""
    report.heading(f"calendar: {EVENTS} appointments, each with three alarms")
    key, language = Key.random(), Language("es")
    place = Context(case=UUID(int=1), table="agenda", column="blob", row=UUID(int=1), revision=1)
    blob = seal(key, place, Known(days=days(EVENTS), language="es", found=STAMP).write())

    def feed() -> bytes:
        known = Known.read(open_sealed(key, place, blob))
        shown = entries(known.days, TODAY)
        return calendar_file(shown, language, key=key.secret, stamped=known.found)

    assert feed().count(b"BEGIN:VEVENT") == EVENTS
    (times,) = report.times(feed)
    report.at_most("from the envelope to the file", times, AT_MOST)
