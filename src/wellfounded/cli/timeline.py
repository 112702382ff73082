"""What happened, and what comes next? The command ``timeline``."""

from __future__ import annotations

import json
from datetime import date

import click

from wellfounded.cli.deadlines_json import span_document
from wellfounded.cli.options import as_of_option, case_argument, json_option
from wellfounded.cli.words import say
from wellfounded.facts import Case
from wellfounded.languages import Language
from wellfounded.law.process import Course, Event, Track, course
from wellfounded.law.process.words import WarningWords, does_not_fit, happened, stage_words
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules


@click.command()
@case_argument
@as_of_option
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
def timeline(case: Case, as_of: date, lang: str, as_json: bool) -> None:
    """Say what happened in CASE, at which stage it stands, and what to do next.

    A step that cannot be taken up is named with the reason; it changes nothing.

    Example: wellfounded timeline answers.toml
    """
    if as_of < BEGINS:
        raise BeforeTheRules(as_of)
    language = Language(lang)
    found = course(case, as_of)
    unfit = does_not_fit(case, found, language)
    if as_json:
        click.echo(json.dumps(_document(found, unfit, language), ensure_ascii=False, indent=2))
        return
    for track in found.tracks:
        _print(track, language)
    for event, why in unfit.items():
        day = language.days(event.day.earliest, event.day.latest)
        click.echo(f"! {happened(event.kind, language)}, {day}")
        click.echo(f"    {why}")
    if not (found.tracks or unfit):
        click.echo(say(language, "timeline.nothing"))


def _print(track: Track, language: Language) -> None:
    words = stage_words(track.procedure, track.stage, language)
    click.echo(f"{words.procedure}: {words.title}")
    click.echo(f"    {words.means} [{track.stage.authority}]")
    for step in words.next:
        click.echo(f"    - {step}")
    for warning in words.warnings:
        click.echo(f"    ! {warning.title}: {warning.words} [{warning.authority}]")
        if warning.english:
            click.echo(f"      {warning.english}")
    for made in track.made:
        day = language.days(made.event.day.earliest, made.event.day.latest)
        click.echo(f"    {day}: {happened(made.event.kind, language)} [{made.move.authority}]")


def _document(found: Course, unfit: dict[Event, str], language: Language) -> dict[str, object]:
    return {
        "as_of": found.day.isoformat(),
        "procedures": [_track(track, language) for track in found.tracks],
        "refused": [{**_event(event, language), "because": why} for event, why in unfit.items()],
    }


def _track(track: Track, language: Language) -> dict[str, object]:
    words = stage_words(track.procedure, track.stage, language)
    return {
        "id": track.procedure.id,
        "title": words.procedure,
        "forum": track.procedure.forum.value,
        "stage": {
            "id": track.stage.id,
            "title": words.title,
            "means": words.means,
            "next": list(words.next),
            "warnings": [_warning(warning) for warning in words.warnings],
            "authority": track.stage.authority,
            "last": track.stage.last,
        },
        "steps": [
            {**_event(made.event, language), "authority": made.move.authority}
            for made in track.made
        ],
    }


def _warning(warning: WarningWords) -> dict[str, object]:
    return {
        "title": warning.title,
        "words": warning.words,
        "english": warning.english,
        "authority": warning.authority,
    }


def _event(event: Event, language: Language) -> dict[str, object]:
    return {
        "kind": event.kind,
        "what": happened(event.kind, language),
        "day": span_document(event.day),
        "path": event.path,
    }
