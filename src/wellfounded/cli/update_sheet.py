"""What changed from one Form I-589 to the next? The command ``update-sheet``."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import click

from wellfounded.cli.options import as_of_option, json_option, require_another_file
from wellfounded.cli.refusals import MissingExtra
from wellfounded.facts import Case, parse_case, read_case, write_whole

try:
    from wellfounded.forms.official import NotThisForm
    from wellfounded.forms.read import read_form
    from wellfounded.packets.typesetting import typeset
    from wellfounded.packets.update_sheet import Change, changes, not_compared
    from wellfounded.packets.update_sheet import update_sheet as sheet_of
    from wellfounded.packets.update_sheet.on_form import FORM
    from wellfounded.packets.update_sheet.paper import LEFT_BLANK, printed_item
except ImportError as missing:
    raise MissingExtra("packets", missing) from missing


@click.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="OUT.pdf")
@click.option(
    "--reasons",
    type=click.Path(path_type=Path),
    metavar="REASONS.toml",
    help='Why, by path of the new version: "applicant.religion" = "A slip of the pen".',
)
@as_of_option
@json_option
def update_sheet(
    old: Path,
    new: Path,
    output: Path | None,
    reasons: Path | None,
    as_of: date,
    as_json: bool,
) -> None:
    """List what changed on Form I-589 from OLD to NEW, in the order of the form.

    OLD and NEW are two case files, or two filled official PDFs: a form prints less exactly than a
    case file says, so one is never compared with the other. With -o the list is written as a sheet
    to hand to an officer or a judge. A change without a reason has a line to write one on.

    Example: wellfounded update-sheet filed.toml today.toml -o changes.pdf
    """
    if output:
        require_another_file(output, old, new, reasons)
    if _is_pdf(old) != _is_pdf(new):
        answers, form = (new, old) if _is_pdf(old) else (old, new)
        raise click.UsageError(
            f"{form} is a form and {answers} a case file; a form prints less exactly, so much would"
            f" seem to have changed. Fill the form from {answers} ('wellfounded fill --help'), and"
            " compare the two PDFs"
        )
    (earlier, unread_before), (later, unread) = _version(old, as_of), _version(new, as_of)
    found = changes(earlier, later, _reasons(reasons) if reasons else {})
    left = not_compared(unread_before, unread)
    _all_used(reasons, found)
    if output:
        write_whole(output, typeset(sheet_of(later, found, whole=not left), on=as_of))
    if as_json:
        said = {
            "as_of": as_of.isoformat(),
            "changes": [_json(one) for one in found],
            "not_compared": [{"item": item, "words": words} for item, words in left],
        }
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        _print(found, left)


def _is_pdf(file: Path) -> bool:
    return file.suffix.lower() == ".pdf"


def _version(file: Path, as_of: date) -> tuple[Case, tuple[tuple[str, str], ...]]:
    """A case file, or a filled PDF read back into one with what of it became no answer."""
    if not _is_pdf(file):
        return read_case(file), ()
    found = read_form(file.read_bytes(), by=file.name, on=as_of, name=str(file))
    if found.form != FORM:
        raise NotThisForm(f"{file} is Form {found.form}. Give a filled Form {FORM}.")
    unread = tuple((str(item), words) for item, words in (*found.unplaced, *found.unreadable))
    return parse_case(found.data, str(file), keep_contradictions=True), unread


def _reasons(file: Path) -> dict[str, str]:
    try:
        given = tomllib.loads(file.read_text())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise click.UsageError(f"{file}: it is not TOML ({fault})") from None
    for path, reason in given.items():
        if not isinstance(reason, str):
            raise click.UsageError(f'{file}: {path}: write it as "{path}" = "the reason"')
    return given


def _all_used(file: Path | None, found: tuple[Change, ...]) -> None:
    """A reason for what did not change is a slip, and is refused by name."""
    if file is None:
        return
    unused = sorted(set(_reasons(file)) - {one.path for one in found})
    if unused:
        raise click.UsageError(f"{file}: {unused[0]}: nothing changed there; take the line out")


def _json(one: Change) -> dict[str, Any]:
    return {
        "item": one.item,
        "label": one.label,
        "path": one.path,
        "how": one.how,
        "old": [{"label": label, "value": value} for label, value in one.old],
        "new": [{"label": label, "value": value} for label, value in one.new],
        "reason": one.reason,
        "source": one.source,
    }


def _print(found: tuple[Change, ...], left: tuple[tuple[str, str], ...]) -> None:
    if not found and not left:
        click.echo("Nothing that the form prints has changed.")
    for number, one in enumerate(found, start=1):
        click.echo(f"{number}. {printed_item(one.item)}: {one.label} ({one.how.replace('_', ' ')})")
        for title, side in (("was", one.old), ("is now", one.new)):
            for label, value in side:
                click.echo(f"     {title}: {f'{label}: ' if label else ''}{value or LEFT_BLANK}")
        click.echo(f"     reason: {one.reason or '____________________'}")
    if left:
        click.echo("On only one of the two forms, and not compared; look at these yourself:")
    for item, words in left:
        click.echo(f"  {printed_item(item)}: {words}")
