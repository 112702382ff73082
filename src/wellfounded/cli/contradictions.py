"""Where do two passages of a case differ? The command ``contradictions``."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellfounded.cli.options import as_of_option, case_argument, json_option
from wellfounded.cli.refusals import MissingExtra
from wellfounded.facts import Case

if TYPE_CHECKING:
    from wellfounded.contradictions import PaperText

OPEN = 1
"""The exit code when a finding is open."""
NEW_PAGE = "\f"


@click.command()
@case_argument
@click.option(
    "--paper",
    "papers",
    multiple=True,
    metavar="[KIND=]FILE",
    help="A paper of the case: a text, a PDF or a picture. KIND is a kind of exhibit.",
)
@as_of_option
@click.option("--lang", default="en", show_default=True, help="The language of the words.")
@json_option
@click.pass_context
def contradictions(
    context: click.Context,
    case: Case,
    papers: tuple[str, ...],
    as_of: date,
    lang: str,
    as_json: bool,
) -> None:
    """Say where two passages of CASE and its papers may not both be true.

    Each is shown with both passages and a question. Nothing is changed: a person decides. What
    was settled stands in the case file as [settled.<id>], with how and a reason, and is listed
    apart. Texts are read in English. Exit code 1 means that something is open.

    Example: wellfounded contradictions answers.toml --paper earlier_interview=asylum-officer.pdf
    """
    from wellfounded.cli.contradictions_view import as_document, print_findings
    from wellfounded.contradictions import contradictions as found_in
    from wellfounded.contradictions import still_open
    from wellfounded.languages import Language

    language = Language(lang)
    found = found_in(case, as_of, [page for named in papers for page in _pages(named, case)])
    if as_json:
        document = as_document(found, case, language)
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        print_findings(found, case, language)
    if still_open(found, case.settled):
        context.exit(OPEN)


def _pages(named: str, case: Case) -> list[PaperText]:
    """The pages of a paper, in the kind that was named, or that the case or the text tells."""
    from wellfounded.contradictions import PaperText
    from wellfounded.contradictions.kind_of_paper import kind_of_paper

    kind, file = _split(named)
    text = _text(Path(file))
    title, listed = _listed(case, Path(file).name)
    kind = kind or listed or kind_of_paper(text)
    return [
        PaperText(title=title or Path(file).name, kind=kind, text=page, page=number)
        for number, page in enumerate(text.split(NEW_PAGE), start=1)
        if page.strip()
    ]


def _split(named: str) -> tuple[str, str]:
    from wellfounded.facts import fact_at, options

    kinds = options(fact_at("exhibits[].kind").kind)
    kind, parted, file = named.partition("=")
    if parted and kind in kinds:
        return kind, file
    if parted and not Path(named).exists():
        listed = ", ".join(kinds)
        raise click.UsageError(f"{kind!r} is no kind of exhibit; write one of {listed}")
    return "", named


def _text(file: Path) -> str:
    from wellfounded.papers.reading import open_paper

    try:
        return open_paper(file.read_bytes(), str(file)).text
    except ImportError as missing:
        raise MissingExtra("forms", missing) from missing


def _listed(case: Case, name: str) -> tuple[str, str]:
    """The title and the kind of an exhibit of the case that lies in a file of this name."""
    for exhibit in case.items("exhibits"):
        if name in (Path(exhibit.text("file")).name, Path(exhibit.text("translation_file")).name):
            return exhibit.text("title"), exhibit.text("kind")
    return "", ""
