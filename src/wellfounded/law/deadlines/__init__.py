"""By when must what be done in a case, how was that counted, and who says so?"""

from wellfounded.law.deadlines.all_of_a_case import deadlines
from wellfounded.law.deadlines.appointments import APPOINTMENTS
from wellfounded.law.deadlines.deadline import Deadline, State, Step

__all__ = ["APPOINTMENTS", "Deadline", "State", "Step", "deadlines"]
