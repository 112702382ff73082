"""What does the paper in a person's hand say? The command ``notice``."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellfounded.cli.options import CaseFile, as_of_option, json_option
from wellfounded.cli.refusals import MissingExtra
from wellfounded.facts import Case

if TYPE_CHECKING:
    from wellfounded.papers.reading import Paper

STANDARD_INPUT = "-"


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), metavar="FILE")
@click.option(
    "--case", type=CaseFile(), metavar="CASE", help="Compare the paper with this case file."
)
@as_of_option
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
def notice(file: Path, case: Case | None, as_of: date, lang: str, as_json: bool) -> None:
    """Read a paper of an office or a court: FILE is a text, a PDF or a photo, or - for a text.

    It says what kind of paper it is, and each day, number and name with the words it came from,
    sure or not sure, and why. Nothing is written into a case file: compare each with the paper.
    A photo is read by the program tesseract, if it is installed.

    Example: wellfounded notice hearing.pdf --case answers.toml
    """
    from wellfounded.cli.notice_json import notice_json
    from wellfounded.cli.notice_view import print_notice
    from wellfounded.languages import Language
    from wellfounded.notices import read

    language = Language(lang)
    paper = _paper(file)
    found = read(paper.text, origin=paper.origin, as_of=as_of, weak=paper.weak)
    if as_json:
        document = notice_json(found, case, as_of, language)
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        print_notice(found, case, as_of, language)


def _paper(file: Path) -> Paper:
    from wellfounded.papers.reading import open_paper

    name = str(file)
    data = sys.stdin.buffer.read() if name == STANDARD_INPUT else file.read_bytes()
    try:
        return open_paper(data, "the input" if name == STANDARD_INPUT else name)
    except ImportError as missing:
        raise MissingExtra("forms", missing) from missing
