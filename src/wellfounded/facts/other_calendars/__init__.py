"""Which Gregorian days does a date of another calendar mean?"""

from wellfounded.facts.other_calendars.back import say_in
from wellfounded.facts.other_calendars.calendar import Calendar
from wellfounded.facts.other_calendars.calendars import CALENDARS, OTHER_CALENDARS
from wellfounded.facts.other_calendars.in_calendar import InCalendar, Precision, convert
from wellfounded.facts.other_calendars.letters import western
from wellfounded.facts.other_calendars.usual import in_use, likely, named_in, possible, usual
from wellfounded.facts.other_calendars.written import WhichCalendar, read_words

__all__ = [
    "CALENDARS",
    "OTHER_CALENDARS",
    "Calendar",
    "InCalendar",
    "Precision",
    "WhichCalendar",
    "convert",
    "in_use",
    "likely",
    "named_in",
    "possible",
    "read_words",
    "say_in",
    "usual",
    "western",
]
