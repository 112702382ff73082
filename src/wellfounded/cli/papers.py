"""How is a file of somebody else opened without harm? The commands ``papers``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from wellfounded.cli.options import json_option, require_another_file
from wellfounded.facts import write_whole
from wellfounded.languages import OFFERED, SOURCE, Language
from wellfounded.papers import PaperRefused, SafeCopy, safe_copy
from wellfounded.papers.words import copied_words, found_words

__all__ = ["PaperRefused", "papers"]

file_argument = click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
language_option = click.option(
    "--language",
    "languages",
    multiple=True,
    default=("en",),
    show_default=True,
    metavar="CODE",
    help="A language of the paper, as es or Spanish; give it once for each.",
)
lang_option = click.option(
    "--lang",
    type=click.Choice(list(OFFERED)),
    default=SOURCE,
    show_default=True,
    help="The language of the words around.",
)


@click.group()
def papers() -> None:
    """Open files of other people without harm: photos, scans, PDFs, texts.

    Each is opened in a closed room without network, and only pictures of its pages come out.

    Example: wellfounded papers safe letter.pdf -o letter-safe.pdf
    """


@papers.command()
@file_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    metavar="OUT.pdf",
    help="Where the copy is written.",
)
@language_option
@click.option("--unread", is_flag=True, help="Do not read the pages; the copy has no words.")
@lang_option
@json_option
def safe(
    file: Path, output: Path, languages: tuple[str, ...], unread: bool, lang: str, as_json: bool
) -> None:
    """Write a copy of FILE that can be opened without harm, and say what it leaves out.

    The copy is a PDF of pictures with their words unseen beneath, so that it can be searched. It
    has no script, no file within the file, and no place where a photo was taken. FILE is not
    changed.

    Example: wellfounded papers safe photo.heic -o photo.pdf --language es
    """
    require_another_file(output, file)
    copy = safe_copy(file, str(file), languages=() if unread else languages)
    write_whole(output, copy.pdf)
    if as_json:
        click.echo(json.dumps(_told(copy), ensure_ascii=False, indent=2))
        return
    click.echo(f"{output}: written, pages: {copy.pages}")
    for line in _said(copy, Language(lang), asked=not unread):
        click.echo(line)


@papers.command()
@file_argument
@language_option
@lang_option
@json_option
def read(file: Path, languages: tuple[str, ...], lang: str, as_json: bool) -> None:
    """Print the words of FILE, page by page. Those of a picture are read by tesseract.

    Example: wellfounded papers read scan.pdf --language fr
    """
    copy = safe_copy(file, str(file), languages=languages)
    if as_json:
        click.echo(json.dumps(_told(copy), ensure_ascii=False, indent=2))
        return
    click.echo("\f".join(copy.text), nl=False)
    for line in _said(copy, Language(lang), asked=True):
        click.echo(line, err=True)


def _told(copy: SafeCopy) -> dict[str, Any]:
    return {
        "kind": copy.kind,
        "pages": copy.pages,
        "found": copy.found,
        "unread": [number + 1 for number in copy.unread],
        "lacking": copy.lacking,
        "text": [
            {"from": origin, "said": said}
            for origin, said in zip(copy.origins, copy.text, strict=True)
        ],
    }


def _said(copy: SafeCopy, language: Language, *, asked: bool) -> list[str]:
    """What the file carried, and which words could not be read."""
    said = [f"- {found_words(found, language)}" for found in copy.found]
    if said:
        said.insert(0, copied_words("left_out", language))
    if copy.needs_reader:
        return [*said, copied_words("no_reader", language)]
    if copy.lacking:
        said.append(copied_words("lacking", language, languages=", ".join(copy.lacking)))
    if copy.unread and asked:
        pages = ", ".join(str(number + 1) for number in copy.unread)
        said.append(copied_words("unread", language, pages=pages))
    return said
