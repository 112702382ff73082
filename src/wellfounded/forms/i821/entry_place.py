"""What city and state does the place of an entry name?

Form I-821, Part 2, items 21 and 22.
"""

from __future__ import annotations

from wellfounded.forms.values.formatter import CannotWrite
from wellfounded.forms.values.states import STATES, state


def city(place: str) -> str:
    """``Hidalgo`` of ``Hidalgo, Texas``; the whole place where it names no state."""
    before, comma, _ = place.rpartition(",")
    return before.strip() if comma and letters(place) else place


def letters(place: str) -> str:
    """``TX`` of ``Hidalgo, Texas``; empty where the last words are no state."""
    _, comma, last = place.rpartition(",")
    try:
        return state(last.strip()).text if comma else ""
    except CannotWrite:
        return ""


def joined(city_box: str, state_box: str) -> str:
    """The place again, from the two boxes."""
    return ", ".join(part for part in (city_box, STATES.get(state_box, state_box)) if part)
