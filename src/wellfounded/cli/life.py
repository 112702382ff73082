"""What happened in a life, in order? The command ``case timeline``."""

from __future__ import annotations

import json
from datetime import date

import click

from wellfounded.cli.options import as_of_option, case_argument, json_option
from wellfounded.facts import Case, When
from wellfounded.facts.chronology import (
    Entry,
    Kind,
    Question,
    ask_words,
    entry_words,
    timeline,
)
from wellfounded.languages import Language


@click.command("timeline")
@case_argument
@as_of_option
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
def life(case: Case, as_of: date, lang: str, as_json: bool) -> None:
    """Say what happened in the life told in CASE, in order.

    The events told stand together with every answer that has a date. An event without a day stands
    where the person put it. What cannot be as it is told is asked.

    Example: wellfounded case timeline answers.toml
    """
    language, found = Language(lang), timeline(case, as_of)
    if as_json:
        document = {
            "as_of": as_of.isoformat(),
            "entries": [_document(entry, case, language) for entry in found.entries],
            "questions": [_question(one, language) for one in found.questions],
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    for entry in found.entries:
        click.echo(f"{_when(entry, case, language)}: {_words(entry, case, language)}")
    for question in found.questions:
        click.echo(f"? {question.path}: {ask_words(question, language)}")


def _when(entry: Entry, case: Case, language: Language) -> str:
    from wellfounded.interview.read_back.words import day  # the other commands need no law

    said = case.text(f"{entry.path}.when_said") if entry.kind is Kind.TOLD else ""
    if said and not entry.dated:
        return said
    days = day(When(span=entry.when), language)
    return f"{days} ({said})" if said else days


def _words(entry: Entry, case: Case, language: Language) -> str:
    if entry.kind is not Kind.TOLD:
        return entry_words(entry, case, language)
    told = case.story(f"{entry.path}.what")
    return " ".join((told.english or told.original).split()) if told else entry.path


def _document(entry: Entry, case: Case, language: Language) -> dict[str, object]:
    from wellfounded.cli.deadlines_json import span_document

    return {
        "path": entry.path,
        "kind": entry.kind.value,
        "when": span_document(entry.when) if entry.dated else None,
        "until": span_document(entry.until) if entry.until else None,
        "said": case.text(f"{entry.path}.when_said") if entry.kind is Kind.TOLD else "",
        "words": _words(entry, case, language),
        "tells_of": entry.tells_of,
        "after": entry.after,
    }


def _question(question: Question, language: Language) -> dict[str, object]:
    return {
        "ask": question.ask.value,
        "path": question.path,
        "other": question.other,
        "question": ask_words(question, language),
    }
