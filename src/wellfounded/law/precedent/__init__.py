"""What do decided cases make of what must be weighed? For helpers alone."""

from wellfounded.law.precedent.argument import Argument, argue, argue_all
from wellfounded.law.precedent.binding import CIRCUITS, Seat, Tribunal
from wellfounded.law.precedent.registry import UnknownDecision, UnknownElement, decision, registry

__all__ = [
    "CIRCUITS",
    "Argument",
    "Seat",
    "Tribunal",
    "UnknownDecision",
    "UnknownElement",
    "argue",
    "argue_all",
    "decision",
    "registry",
]
