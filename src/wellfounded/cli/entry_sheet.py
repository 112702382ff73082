"""What is typed on a screen, in its order? The command ``entry-sheet``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from wellfounded.cli.options import as_of_option, case_file_argument, json_option
from wellfounded.cli.options import require_another_file as require_another
from wellfounded.cli.refusals import MissingExtra
from wellfounded.facts import read_case, write_whole
from wellfounded.languages import OFFERED, SOURCE, Language

try:
    from wellfounded.cli.paperwork import for_option
    from wellfounded.forms.entry_sheets import EntrySheet, page
    from wellfounded.forms.entry_sheets import entry_sheet as made
    from wellfounded.forms.entry_sheets.line import Line, State
    from wellfounded.forms.entry_sheets.words import hint, notes, say
except ImportError as missing:
    raise MissingExtra("forms", missing) from missing


@click.command("entry-sheet")
@click.argument("name")
@case_file_argument
@for_option
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="OUT.html",
    help="Write a page to copy from.",
)
@click.option(
    "--lang",
    "code",
    type=click.Choice(list(OFFERED)),
    default=SOURCE,
    show_default=True,
    help="The language of the words around. What is typed stays in English.",
)
@as_of_option
@json_option
def entry_sheet(
    name: str,
    case_file: Path,
    about: str,
    output: Path | None,
    code: str,
    as_of: date,
    as_json: bool,
) -> None:
    """Print what is typed for the form NAME in an online account, from the answers in CASE.

    NAME is i-589, eoir-26, eoir-27 or eoir-28. The answers stand in the order of the screens, each
    with its item of the form, and first of all what is still open. Nothing is sent anywhere.

    Example: wellfounded entry-sheet i-589 answers.toml -o i-589.html
    """
    require_another(output or Path(), case_file)
    sheet, language = made(name, read_case(case_file), as_of, about), Language(code)
    if output is not None:
        write_whole(output, page(sheet, language).encode())
    if as_json:
        click.echo(json.dumps(sheet_json(sheet, language), ensure_ascii=False, indent=2))
    elif output is not None:
        click.echo(f"{output}: written, {len(sheet.missing())} still open")
    else:
        for line in _printed(sheet, language):
            click.echo(line)


def sheet_json(sheet: EntrySheet, language: Language) -> dict[str, Any]:
    """The sheet as one document."""
    plan = sheet.plan
    return {
        "name": plan.name,
        "form": plan.form,
        "title": language.say(f"entry_sheet.{plan.name}.title", plan.title),
        "as_of": sheet.as_of.isoformat(),
        "online": plan.page,
        "order": plan.order,
        "notes": notes(language, plan),
        "screens": [
            {
                "id": one.screen.id,
                "title": _title(one.screen.of, one.screen.id, one.screen.title, language),
                "lines": [_line(line, language) for line in one.lines],
            }
            for one in sheet.screens
        ],
        "missing": [f"{line.item} {line.label}" for line in sheet.missing()],
    }


def _line(line: Line, language: Language) -> dict[str, str]:
    return {
        "item": line.item,
        "label": line.label,
        "value": line.value,
        "how": line.how.value,
        "state": line.state.value,
        "why": line.why,
        "note": _beside(line, language),
    }


def _printed(sheet: EntrySheet, language: Language) -> Iterator[str]:
    plan = sheet.plan
    yield language.say(f"entry_sheet.{plan.name}.title", plan.title)
    yield f"  {plan.page}"
    yield f"  {say(language, plan.order)}"
    yield f"  {say(language, 'dates')}"
    yield from (f"  - {note}" for note in notes(language, plan))
    if missing := sheet.missing():
        yield f"\n{say(language, 'open')}"
        yield from (f"  {line.item} {line.label}: {line.why}" for line in missing)
    for one in sheet.screens:
        yield f"\n{_title(one.screen.of, one.screen.id, one.screen.title, language)}"
        for line in one.lines:
            said = line.value if line.state is State.ANSWERED else f"({_state(line, language)})"
            note = _beside(line, language)
            yield f"  {line.item} {line.label}: {said}{f'  [{note}]' if note else ''}"


def _state(line: Line, language: Language) -> str:
    return say(language, line.state.value)


def _title(of: str, id: str, title: str, language: Language) -> str:
    return language.say(f"entry_sheet.{of}.{id}", title)


def _beside(line: Line, language: Language) -> str:
    said = hint(language, line.hint) if line.hint else ""
    if said and line.authority:
        said = f"{said} [{line.authority}]"
    return " ".join(part for part in (line.note, said) if part)
