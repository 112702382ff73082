"""What is wrong with some rows of the release, and what was there before?"""

from wellfounded.outcomes.invented.faults.kinds import Fault, Kinds, Way, marked, spoil
from wellfounded.outcomes.invented.faults.row import Row, Value, read

__all__ = ["Fault", "Kinds", "Row", "Value", "Way", "marked", "read", "spoil"]
