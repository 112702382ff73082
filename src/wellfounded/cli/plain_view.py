"""How does a screening look to the person it is about?

Cards in five heaps, in plain words, each with its source. No verdicts.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from wellfounded.cli.words import say
from wellfounded.facts import Case
from wellfounded.languages import UNREVIEWED, Language
from wellfounded.law.plain import CARDS, Kind, Shown, shown
from wellfounded.law.sentences import older_than_the_law
from wellfounded.logic import Reading


def plain_json(case: Case, as_of: date, language: Language) -> dict[str, Any]:
    """The cards as one document."""
    return {
        "as_of": as_of.isoformat(),
        "language": language.code,
        "reviewed": language.code not in UNREVIEWED,
        "cards": [
            {
                "id": card.card.id,
                "kind": card.card.kind.name.lower(),
                "text": words(card, language),
                "authority": card.card.authority,
                "law_moved_on": _moved_on(card, as_of),
            }
            for card in shown(CARDS, Reading(case.known(as_of)))
        ],
    }


def print_plain(case: Case, as_of: date, language: Language) -> None:
    """Print the cards, heap by heap."""
    console = Console(highlight=False)
    console.print(say(language, "plain.opening", day=language.day(as_of)))
    if language.code in UNREVIEWED:
        console.print(Text(say(language, "plain.unreviewed"), style="italic"))
    table = list(shown(CARDS, Reading(case.known(as_of))))
    for kind in Kind:
        heap = [card for card in table if card.card.kind is kind]
        if heap:
            title = say(language, f"plain.{kind.name.lower()}")
            console.print("\n" + title, style="bold")
        for card in heap:
            text = Text.assemble(words(card, language), (f"  [{card.card.authority}]", "dim"))
            if move := older_than_the_law(as_of).get(card.card.id):
                day = language.days(move.day.earliest, move.day.latest)
                text.append("\n" + say(language, "plain.moved_since", day=day), "bold")
            console.print(Padding(text, (0, 0, 1, 2), expand=False))


def words(card: Shown, language: Language) -> str:
    """A card's text in a language, its days filled in."""
    days = {name: language.days(s.earliest, s.latest) for name, s in card.days.items()}
    return language.say(card.card.id, card.card.text, **days)


def _moved_on(card: Shown, as_of: date) -> str | None:
    """The day on which the law under a card moved since its words were written, if it did."""
    move = older_than_the_law(as_of).get(card.card.id)
    return None if move is None else str(move.day)
