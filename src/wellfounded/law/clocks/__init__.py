"""What is counted in days that can stop: waiting for a work permit, presence after a grant?"""

from wellfounded.law.clocks.presence import year_of_presence
from wellfounded.law.clocks.work_permit import AsylumClock, asylum_clock

__all__ = ["AsylumClock", "asylum_clock", "year_of_presence"]
