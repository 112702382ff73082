"""Which counts of days can stop, and how far are they?"""

from wellfounded.law.clocks.presence import year_of_presence
from wellfounded.law.clocks.work_permit import AsylumClock, asylum_clock

__all__ = ["AsylumClock", "asylum_clock", "year_of_presence"]
