"""How does a declaration read, and what is open? The command ``declaration``."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from wellfounded.cli.options import (
    as_of_option,
    case_file_argument,
    json_option,
    require_another_file,
)
from wellfounded.facts import read_case


@click.command()
@case_file_argument
@click.option("--review", is_flag=True, help="Side by side: as told, and in English.")
@click.option("--original", is_flag=True, help="As it was told, and not in English.")
@click.option(
    "--for",
    "forum",
    type=click.Choice(["uscis", "court", "board"]),
    default="court",
    show_default=True,
    help="Whose rules the certificates follow.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write it into FILE.txt or FILE.pdf, with its certificates.",
)
@click.option("--keep", is_flag=True, help="Keep this version as a file beside CASE.")
@click.option("--lang", default="en", show_default=True, help="The language of the questions.")
@as_of_option
@json_option
def declaration(
    case_file: Path,
    review: bool,
    original: bool,
    forum: str,
    output: Path | None,
    keep: bool,
    lang: str,
    as_of: date,
    as_json: bool,
) -> None:
    """Put the declaration together from the person's own words in CASE.

    Numbered paragraphs in order of time, one event each. No word is added but fixed sentences
    that say one answer each. What is not told is asked, not written. Nothing is ever signed or
    dated.

    Example: wellfounded declaration answers.toml --review -o review.txt
    """
    from wellfounded import declaration as room
    from wellfounded.cli.declaration_view import Sheet, as_document, print_open, written
    from wellfounded.languages import Language

    if review and original:
        raise click.UsageError("--review and --original are two papers; ask for one at a time")
    case, language = read_case(case_file), Language(lang)
    made = room.declaration(case, as_of)
    column = room.Column.BOTH if review else room.Column.ENGLISH
    sheet = Sheet(
        case=case,
        made=made,
        ready=room.readiness(case, made),
        certificates=room.certificates(case, made, room.Forum(forum)),
        column=room.Column.ORIGINAL if original else column,
    )
    kept = written(sheet, _next_version(case_file), as_of) if keep else None
    if output:
        require_another_file(output, case_file)
        written(sheet, output, as_of)
    if as_json:
        document = as_document(sheet, language) | {"kept": str(kept) if kept else None}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    if not output:
        click.echo(room.plain_text(sheet.paper), nl=False)
    print_open(sheet, language, (file for file in (output, kept) if file))


def _next_version(case_file: Path) -> Path:
    """The name of the next version beside the case file: ``answers.declaration-3.txt``."""
    number = 1
    while (named := case_file.with_suffix(f".declaration-{number}.txt")).exists():
        number += 1
    return named
