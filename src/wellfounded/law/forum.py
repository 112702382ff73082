"""Which circuit's law binds, and what day is it?"""

from wellfounded.logic import Condition, choice, day

as_of = day("as_of")
"""The day the law is asked for."""


def circuit(*names: str) -> Condition:
    """The case arises in one of these circuits (``"1"`` to ``"11"``, ``"DC"``)."""
    return choice("proceedings.circuit").among(*names)
