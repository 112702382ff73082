"""Does a translation say what the person said? The command ``drift``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellfounded.cli.options import CaseFile, json_option
from wellfounded.facts import Case, Settled

if TYPE_CHECKING:
    from wellfounded.drift import Account, Alarm
    from wellfounded.languages import Language

TEXT = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.command()
@click.argument("case", type=CaseFile(), metavar="[CASE]", required=False)
@click.option("--original", type=TEXT, metavar="FILE", help="A text as the person gave it.")
@click.option("--language", metavar="CODE", help="The language of the original, such as es.")
@click.option("--english", type=TEXT, metavar="FILE", help="Its English.")
@click.option("--lang", default="en", show_default=True, help="The language of the questions.")
@json_option
@click.pass_context
def drift(
    context: click.Context,
    case: Case | None,
    original: Path | None,
    language: str | None,
    english: Path | None,
    lang: str,
    as_json: bool,
) -> None:
    """Lay each account of CASE beside its English, and ask where they may differ.

    Numbers, dates, names, who it was, one or more, "not", and relatives. It asks; which side is
    right is for somebody who speaks the language, with the person. Instead of CASE, two files.
    What somebody noted to be right stands in the case file as [settled.<id>], and is shown with
    the reason. Exit code 1 means that a question is open.

    Example: wellfounded drift answers.toml
    """
    from wellfounded.drift import key_of
    from wellfounded.languages import Language

    said = Language(lang)
    told = _accounts(case, original, language, english)
    settled = case.settled if case else {}
    if as_json:
        document = {"accounts": [_document(one, said, settled) for one in told]}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        _print(told, said, settled)
    keys = (key_of(one, alarm) for one in told for alarm in one.alarms)
    context.exit(1 if any(key not in settled for key in keys) else 0)


def _accounts(
    case: Case | None, original: Path | None, language: str | None, english: Path | None
) -> tuple[Account, ...]:
    from wellfounded.drift import account, accounts
    from wellfounded.facts import Story

    files = (original, language, english)
    if case is not None and not any(files):
        return accounts(case)
    if case is not None or original is None or language is None or english is None:
        raise click.UsageError("give CASE, or --original FILE, --language CODE and --english FILE")
    story = Story(original=_read(original), language=language, english=_read(english))
    return (account(str(original), story),)


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError as wrong:
        raise click.UsageError(
            f"{file}: byte {wrong.start + 1} is no UTF-8; save it as plain text in UTF-8"
        ) from wrong


def _print(told: tuple[Account, ...], said: Language, settled: Mapping[str, Settled]) -> None:
    from wellfounded.cli.words import say
    from wellfounded.drift import key_of, kind_words, not_checked_words, question_words

    if not told:
        click.echo(say(said, "drift_view.none"))
    for one in told:
        click.echo(f"{one.path} ({one.story.language or '?'})")
        for alarm in one.alarms:
            click.echo(f"  {kind_words(alarm.kind, said)}: {question_words(alarm, said)}")
            if note := settled.get(key_of(one, alarm)):
                click.echo(f"    {say(said, 'drift_view.right')}: {note.reason}")
        if not one.alarms:
            click.echo(f"  {say(said, 'drift_view.nothing')}")
        if one.not_checked:
            click.echo(f"  {not_checked_words(one.not_checked, said)}")


def _document(one: Account, said: Language, settled: Mapping[str, Settled]) -> dict[str, object]:
    return {
        "path": one.path,
        "language": one.story.language,
        "not_checked": [kind.value for kind in one.not_checked],
        "alarms": [_alarm(one, alarm, said, settled) for alarm in one.alarms],
    }


def _alarm(
    one: Account, alarm: Alarm, said: Language, settled: Mapping[str, Settled]
) -> dict[str, object]:
    from wellfounded.cli.settled_json import settled_json
    from wellfounded.drift import key_of, question_words

    return {
        "id": key_of(one, alarm),
        "settled": settled_json(settled.get(key_of(one, alarm))),
        "kind": alarm.kind.value,
        "original_span": alarm.original_span,
        "english_span": alarm.english_span,
        "original": alarm.original,
        "english": alarm.english,
        "question": question_words(alarm, said),
    }
