"""What does an entry of a calendar say? Nothing of the case, in any language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wellfounded.calendar.day import Entry, Mark
from wellfounded.languages import Language

NAME: Final = "Calendar"
TITLES: Final = {
    Mark.SAFE: "Last safe day for a paper",
    Mark.LAST: "Paper due",
    Mark.TODAY: "Paper due: send it today",
    Mark.APPOINTMENT: "Appointment",
    Mark.WAITED: "A waiting time ends",
}
NOT_EXACT: Final = {
    Mark.SAFE: "Last safe day for a paper (the exact day is not known)",
    Mark.TODAY: "Paper due: send it today (the exact day is not known)",
    Mark.APPOINTMENT: "Appointment (the exact day is not known)",
    Mark.WAITED: "A waiting time ends (the exact day is not known)",
}


def name(language: Language) -> str:
    """What the whole calendar is called."""
    return language.say("calendar.name", NAME)


def title(entry: Entry, language: Language) -> str:
    """What an entry is called, and whether its day is known."""
    if not entry.exact and entry.mark in NOT_EXACT:
        return language.say(f"calendar.not_exact.{entry.mark}", NOT_EXACT[entry.mark])
    return language.say(f"calendar.{entry.mark}", TITLES[entry.mark])


def messages() -> Iterator[tuple[str, str]]:
    """Every word of a calendar as ``(context, English)``."""
    yield "calendar.name", NAME
    for mark, said in TITLES.items():
        yield f"calendar.{mark}", said
    for mark, said in NOT_EXACT.items():
        yield f"calendar.not_exact.{mark}", said
