"""How does a case go on: its procedures, stages, and what has happened so far?"""

from wellfounded.law.process.course import Course, Moved, Refused, Track, after, can_follow, course
from wellfounded.law.process.event import Event, events
from wellfounded.law.process.guard import GUARDS
from wellfounded.law.process.prescribed import PRESCRIBED
from wellfounded.law.process.procedure import PROCEDURES, Forum, Move, Procedure, Stage

__all__ = [
    "GUARDS",
    "PRESCRIBED",
    "PROCEDURES",
    "Course",
    "Event",
    "Forum",
    "Move",
    "Moved",
    "Procedure",
    "Refused",
    "Stage",
    "Track",
    "after",
    "can_follow",
    "course",
    "events",
]
