"""How are days of the calendar of the United States written?

The names are English. Those in Tigrinya stand here as well: offices in Eritrea write Gregorian days
with the names that Ethiopia uses for its own months, so such a name does not tell the calendar.
"""

from __future__ import annotations

from datetime import date

from wellfounded.facts.dates import FIRST_YEAR, LAST_YEAR
from wellfounded.facts.other_calendars.calendar import Calendar, exact, spelled
from wellfounded.facts.other_calendars.ethiopian import TIGRINYA

FROM_JANUARY = (4, 5, 6, 7, 8, 9, 10, 11, 0, 1, 2, 3)
"""Which Tigrinya name, counted from Meskerem, each month from January on has in Eritrea."""

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


def begins(year: int, month: int) -> date:
    """The day on which a month begins."""
    return date(year, month, 1)


GREGORIAN = Calendar(
    code="gregorian",
    title="the Gregorian calendar",
    years=range(FIRST_YEAR, LAST_YEAR + 1),
    begins=begins,
    off_by=exact,
    names={"en": ENGLISH, "ti": tuple(TIGRINYA[place] for place in FROM_JANUARY)},
    eras="AD CE GC Miladi میلادی م እኤአ ईसं",
    converter="wellfounded",
)
