"""By when must what be done in this case? The command ``deadlines``."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from wellfounded.cli.calendar_file import write_calendar
from wellfounded.cli.deadlines_json import deadline_document
from wellfounded.cli.deadlines_of_many import of_many
from wellfounded.cli.options import (
    as_of_option,
    case_file_argument,
    json_option,
    require_another_file,
)
from wellfounded.cli.words import say as say_word
from wellfounded.facts import read_case
from wellfounded.languages import Language
from wellfounded.law.deadlines import Deadline
from wellfounded.law.deadlines import deadlines as deadlines_of
from wellfounded.law.deadlines.words import more_time, say, state, title
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules


@click.command()
@case_file_argument
@as_of_option
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@click.option(
    "--ics",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the days ahead, with the appointments, as a calendar file with neutral titles.",
)
@click.option(
    "--within",
    type=click.IntRange(min=0),
    metavar="DAYS",
    help="Of a Parquet file of many cases: what lies ahead of each in so many days.  [default: 60]",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="Write what lies ahead of many cases as a table (CSV).",
)
@click.option(
    "--details",
    is_flag=True,
    help="Say in the notes of each entry what it is. Whoever sees the calendar reads it.",
)
@json_option
def deadlines(
    case_file: Path,
    as_of: date,
    lang: str,
    ics: Path | None,
    within: int | None,
    output: Path | None,
    details: bool,
    as_json: bool,
) -> None:
    """Say every deadline of CASE, how each was counted, and who says so.

    Each has its last lawful day and the safe day, which is in time on every reading. A start
    that is not known to the day gives an end that is not either. Of one Parquet file of many
    cases, as 'wellfounded case export' writes it, only what lies ahead of each.

    Example: wellfounded deadlines answers.toml --as-of 2026-07-01
    """
    if as_of < BEGINS:
        raise BeforeTheRules(as_of)
    if details and ics is None:
        raise click.UsageError("--details goes with --ics FILE")
    if case_file.suffix.lower() == ".parquet":
        if ics is not None:
            raise click.UsageError("--ics is for the file of one case")
        of_many(case_file, as_of, 60 if within is None else within, output, lang, as_json=as_json)
        return
    if within is not None or output is not None:
        raise click.UsageError("--within and -o are for a Parquet file of many cases")
    case, language = read_case(case_file), Language(lang)
    found = deadlines_of(case, as_of)
    if ics is not None:
        require_another_file(ics, case_file)
        write_calendar(ics, case, case_file, as_of, language, details=details)
    if as_json:
        listed = [deadline_document(one, as_of, language) for one in found]
        document = {"as_of": as_of.isoformat(), "deadlines": listed}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    for one in found:
        _print(one, as_of, language)
    if not found:
        click.echo(say_word(language, "deadlines.nothing"))


def _print(one: Deadline, as_of: date, language: Language) -> None:
    click.echo(f"{title(one, language)}: {days_in_words(one, language)}")
    click.echo(f"    {state(one, language)}")
    for step in one.steps:
        click.echo(f"    {say(step, language)}")
    if more := more_time(one, language):
        click.echo(f"    {say_word(language, 'deadlines.more_time', words=more)}")
    check = " CHECK TODAY" if one.check_today(as_of) else ""
    click.echo(f"    [{one.authority}; {one.confidence.value}]{check}")


def days_in_words(one: Deadline, language: Language) -> str:
    """The last day, and the safe day where it is another one."""
    if one.due is None:
        return language.days(date.min, date.max)
    due = language.days(one.due.earliest, one.due.latest)
    if one.safe_by is None or (one.due.exact and one.safe_by == one.due.earliest):
        return due
    return f"{due} ({say_word(language, 'deadlines.safe', day=language.day(one.safe_by))})"
