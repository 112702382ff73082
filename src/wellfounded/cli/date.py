"""Which days are meant by a date of another calendar? The command ``case date``."""

from __future__ import annotations

import datetime
import json
import sys

import click

from wellfounded.cli.options import as_of_option, json_option
from wellfounded.facts.other_calendars import (
    CALENDARS,
    OTHER_CALENDARS,
    InCalendar,
    WhichCalendar,
    read_words,
    say_in,
)
from wellfounded.facts.problem import BadValue, shown
from wellfounded.languages import Language


@click.command()
@click.argument("words")
@click.option("--calendar", type=click.Choice(list(CALENDARS)), help="The calendar it is in.")
@click.option("--country", multiple=True, metavar="CODE", help="A country of the person, as AF.")
@as_of_option
@json_option
def date(
    words: str, calendar: str | None, country: tuple[str, ...], as_of: datetime.date, as_json: bool
) -> None:
    """Say which Gregorian days a date of another calendar means.

    Digits and names of months may be in any script. What may be of several calendars is printed in
    each, with exit code 1: ask, or say --calendar.

    Example: wellfounded case date "15 Sawr 1399"
    """
    readings: tuple[InCalendar, ...]
    try:
        readings = (read_words(words, calendar=calendar or "", countries=country, as_of=as_of),)
    except WhichCalendar as which:
        readings = which.readings
    except BadValue as bad:
        raise click.UsageError(f"{shown(words)}: {bad}") from bad
    if as_json:
        document = {"said": words, "readings": [_document(one) for one in readings]}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        for reading in readings:
            _print(reading)
    sys.exit(0 if len(readings) == 1 else 1)


def _print(reading: InCalendar) -> None:
    calendar = CALENDARS[reading.calendar]
    click.echo(f"{reading.said} = {reading.span}")
    click.echo(f"    a {reading.precision} of {calendar.title}, by {calendar.converter}")
    if reading.stands_for_a_year:
        click.echo("    as a birth: papers write this day when only the year is known; ask")
    for code in () if reading.calendar != "gregorian" else OTHER_CALENDARS:
        if back := say_in(code, reading.span, Language()):
            click.echo(f"    in {CALENDARS[code].title}: {back}")


def _document(reading: InCalendar) -> dict[str, object]:
    return {
        "calendar": reading.calendar,
        "year": reading.year,
        "month": reading.month,
        "day": reading.day,
        "precision": reading.precision.value,
        "from": reading.span.earliest.isoformat(),
        "to": reading.span.latest.isoformat(),
        "converter": CALENDARS[reading.calendar].converter,
        "stands_for_a_year": reading.stands_for_a_year,
    }
