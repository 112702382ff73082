"""What does an entry sheet say beside the answers, in the language of the reader?

What is typed, and what the form calls it, stays in English: the screens are in English.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from wellfounded.forms.entry_sheets.screens import Plan, sheets
from wellfounded.languages import Language

WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "entry_sheet.paper": "Nobody here has seen these screens. The order is that of the paper "
        "form. If the screens ask in another order, or ask something else, they count.",
        "entry_sheet.recorded": "In the order of the screens as they were last seen.",
        "entry_sheet.dates": "Dates: month/day/year. Where only a month or a year is known, ask. "
        "Never choose a day.",
        "entry_sheet.copy": "A click on an answer marks all of it, to copy.",
        "entry_sheet.nothing": "none, as the person said",
        "entry_sheet.missing": "not answered yet",
        "entry_sheet.by_hand": "not written here",
        "entry_sheet.list": "from a list",
        "entry_sheet.open": "Still open",
        "entry_sheet.whole": "Nothing is open.",
        "entry_sheet.as_of": "As of {day}.",
        "entry_sheet.keep_safe": "This page holds what the person told. Delete it after typing.",
    }
)


def say(language: Language, id: str, **filled: str) -> str:
    """One of ``WORDS`` in a language."""
    return language.say(f"entry_sheet.{id}", WORDS[f"entry_sheet.{id}"], **filled)


def hint(language: Language, id: str) -> str:
    """What a line says beside its answer; ``id`` is that of a line."""
    name, screen, number = id.rsplit(".", 2)
    line = next(one for one in sheets()[name].screens if (one.of, one.id) == (name, screen))
    english = line.lines[int(number)].by_hand or line.lines[int(number)].note
    return language.say(f"entry_sheet.{id}", english) if english else ""


def notes(language: Language, plan: Plan) -> list[str]:
    """What to know before typing, each with its authority."""
    said = [
        language.say(f"entry_sheet.{plan.name}.note.{number}", note.text)
        for number, note in enumerate(plan.notes, start=1)
    ]
    return [
        f"{text} [{note.authority}]" if note.authority else text
        for text, note in zip(said, plan.notes, strict=True)
    ]


def messages() -> Iterator[tuple[str, str]]:
    """Every word, as ``(context, English)``."""
    yield from WORDS.items()
    for name, sheet in sheets().items():
        yield f"entry_sheet.{name}.title", sheet.title
        for number, note in enumerate(sheet.notes, start=1):
            yield f"entry_sheet.{name}.note.{number}", note.text
        for screen in (one for one in sheet.screens if one.of == name):
            yield f"entry_sheet.{name}.{screen.id}", screen.title
            for number, line in enumerate(screen.lines):
                if english := line.by_hand or line.note:
                    yield f"entry_sheet.{name}.{screen.id}.{number}", english
