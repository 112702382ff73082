"""Which days lie before a person, said in words that tell nothing of their case?"""

from wellfounded.calendar.ahead import days_ahead
from wellfounded.calendar.day import Day, Entry, Kind, Mark, entries

__all__ = ["Day", "Entry", "Kind", "Mark", "days_ahead", "entries"]
