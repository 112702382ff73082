"""How are days of the calendar of the United States written?

The names are English. Those in Tigrinya and Amharic stand here as well, in both scripts: offices
in Eritrea write Gregorian days with the names that Ethiopia uses for its own months, so such a name
does not tell the calendar.
"""

from __future__ import annotations

from datetime import date

from wellfounded.facts.dates import FIRST_YEAR, LAST_YEAR
from wellfounded.facts.other_calendars.calendar import Calendar, Months, exact, spelled
from wellfounded.facts.other_calendars.ethiopian import ETHIOPIAN

FROM_JANUARY = (4, 5, 6, 7, 8, 9, 10, 11, 0, 1, 2, 3)
"""Which name, counted from Meskerem, each month from January on has in Eritrea."""

ENGLISH = spelled(
    """
    January, Jan
    February, Feb
    March, Mar
    April, Apr
    May
    June, Jun
    July, Jul
    August, Aug
    September, Sep, Sept
    October, Oct
    November, Nov
    December, Dec
    """
)


def in_eritrea(months: Months) -> Months:
    """The names of the Ethiopian calendar, as they are used for Gregorian months."""
    return tuple(months[place] for place in FROM_JANUARY)


def begins(year: int, month: int) -> date:
    """The day on which a month begins."""
    return date(year, month, 1)


GREGORIAN = Calendar(
    code="gregorian",
    title="the Gregorian calendar",
    years=range(FIRST_YEAR, LAST_YEAR + 1),
    begins=begins,
    off_by=exact,
    names={"en": ENGLISH}
    | {language: in_eritrea(months) for language, months in ETHIOPIAN.names.items()},
    eras="AD CE GC Miladi میلادی م እኤአ ईसं",
    converter="wellfounded",
)
