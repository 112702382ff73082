"""What is shown of a check besides problems: how to file, what papers state?"""

from __future__ import annotations

from datetime import date
from typing import Any

import click
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from wellfounded.cli.filing import filing_document, filing_lines
from wellfounded.cli.refusals import MissingExtra
from wellfounded.cli.words import say
from wellfounded.facts import Case
from wellfounded.languages import Language
from wellfounded.law.filing import FORMS, Filing, Place, filing

try:
    from wellfounded.forms.readiness.forum import PLACES, venue
    from wellfounded.forms.sufficiency import Reading, readings
    from wellfounded.forms.sufficiency.gates import PROTECTIONS, STANDS
except ImportError as missing:
    raise MissingExtra("forms", missing) from missing

READ = ("I-589",)
"""The forms whose papers must state each element of a protection."""


def filing_json(form: str, case: Case, as_of: date, at: Place | None) -> dict[str, Any] | None:
    """Where, how, in which edition and for how much it is filed; None while the place is open."""
    found = _filing(form, case, as_of, at)
    return None if found is None else filing_document(found)


def print_filing(form: str, case: Case, as_of: date, at: Place | None, language: Language) -> None:
    """The same in lines, each with its source."""
    found = _filing(form, case, as_of, at)
    if found is None:
        return
    place = PLACES[found.place]
    where = language.say(place.context, place.english)
    click.echo(f"\n{say(language, 'check.how', place=where, day=language.day(as_of))}")
    for line in filing_lines(found):
        click.echo(f"  {line}")
    if found.check_today:
        click.echo(say(language, "check.today"))


def sufficiency_json(form: str, case: Case, language: Language) -> list[dict[str, Any]]:
    """Each thing that was looked for, and the person's own words that state it."""
    return [_reading_json(one, language) for one in _readings(form, case)]


def print_sufficiency(form: str, case: Case, language: Language) -> None:
    """The same in lines: what was looked for, how it stands, and the words with their place."""
    found = _readings(form, case)
    if not found:
        return
    console = Console(highlight=False)
    console.print(f"\n{say(language, 'check.stated')}", style="bold")
    for one in found:
        asks = _asks(one, language)
        stands = language.say(f"check.sufficiency.{one.found.stands}", STANDS[one.found.stands])
        head = Text(f"- {one.question.item} {asks[:1].upper()}{asks[1:]}. {stands}")
        console.print(Padding(head, (0, 0, 0, 2), expand=False))
        for quote in one.found.quotes:
            words = f'"{quote.words.strip()}" ({quote.item}, {quote.path})'
            console.print(Padding(Text(words), (0, 0, 0, 4), expand=False))


def _filing(form: str, case: Case, as_of: date, at: Place | None) -> Filing | None:
    place = venue(form, case, as_of, at).place
    if place is None or place not in FORMS.get(form, ()):
        return None
    return filing(form, place, as_of)


def _readings(form: str, case: Case) -> tuple[Reading, ...]:
    return readings(case) if form in READ else ()


def _asks(one: Reading, language: Language) -> str:
    return language.say(f"check.sufficiency.{one.question.id}", one.question.asks)


def _reading_json(one: Reading, language: Language) -> dict[str, Any]:
    question, found = one.question, one.found
    protection = question.protection
    return {
        "id": question.id,
        "element": question.element,
        "protection": language.say(f"check.protection.{protection}", PROTECTIONS[protection]),
        "asks": _asks(one, language),
        "item": question.item,
        "stands": found.stands.value,
        "needed": found.needed,
        "quotes": [
            {"path": one.path, "item": one.item, "words": one.words, "by": list(one.by)}
            for one in found.quotes
        ],
        "authorities": list(question.authorities),
    }
