"""Which circuit's law binds, and what day is it?"""

from wellfounded.logic import Condition, Day, choice, day

as_of = day("as_of")
"""The day the law is asked for."""


def held_in(name: str, since: Day) -> Condition:
    """The case arises in a circuit that has so held since a day."""
    return circuit(name) & (as_of >= since)


def circuit(*names: str) -> Condition:
    """The case arises in one of these circuits (``"1"`` to ``"11"``, ``"DC"``)."""
    return choice("proceedings.circuit").among(*names)
