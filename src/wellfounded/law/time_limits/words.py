"""What is a time limit called in a language, and what starts it?

A law pack can bring other words than this release. They stand in English until they come in the
catalogues too.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.languages import Language
from wellfounded.law.time_limits.time_limit import TIME_LIMITS


def title(name: str, language: Language) -> str:
    """What the time limit is called, such as "Appeal to the Board"."""
    return language.say(f"limits.{name}.title", TIME_LIMITS[name].title)


def starts(name: str, language: Language) -> str:
    """What starts it."""
    return language.say(f"limits.{name}.starts", str(TIME_LIMITS[name].more["starts"]))


def more_time(name: str, language: Language) -> str:
    """Whether more time can be had."""
    return language.say(f"limits.{name}.more_time", str(TIME_LIMITS[name].more["more_time"]))


def note(name: str, row: int, language: Language) -> str:
    """What must be known of a row, by its place from 1."""
    return language.say(f"limits.{name}.note.{row}", TIME_LIMITS[name].rows[row - 1].note)


def messages() -> Iterator[tuple[str, str]]:
    """Every word of the tables as ``(context, English)``."""
    for name, table in TIME_LIMITS.items():
        yield f"limits.{name}.title", table.title
        yield f"limits.{name}.starts", str(table.more["starts"])
        yield f"limits.{name}.more_time", str(table.more["more_time"])
        for row, one in enumerate(table.rows, 1):
            if one.note:
                yield f"limits.{name}.note.{row}", one.note
