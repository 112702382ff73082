"""How is a declaration printed, and written as a file or a JSON document?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from wellfounded.cli.words import say
from wellfounded.declaration import (
    Certificate,
    Column,
    Declaration,
    Gap,
    Paper,
    Paragraph,
    Readiness,
    english_paper,
    mark,
    original_paper,
    plain_text,
    review_copy,
)
from wellfounded.facts import Case, write_whole
from wellfounded.languages import Language
from wellfounded.logic import Span

WRITERS = (".txt", ".pdf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A declaration, whether it may be signed, its certificates, and the paper asked for."""

    case: Case
    made: Declaration
    ready: Readiness
    certificates: tuple[Certificate, ...]
    column: Column

    @property
    def paper(self) -> Paper:
        """The paper; until it may be signed, a draft."""
        closing, draft = self.certificates[0], not self.ready.ready
        if self.column is Column.BOTH:
            return review_copy(self.made)
        if self.column is Column.ORIGINAL:
            return original_paper(self.made, closing, draft=draft)
        return english_paper(self.made, closing, draft=draft)

    @property
    def beside(self) -> tuple[Certificate, ...]:
        """The certificates that go with the paper; none with a copy for changes."""
        return () if self.column is Column.BOTH else self.certificates[1:]


def written(sheet: Sheet, output: Path, as_of: date) -> Path:
    """Write the paper and its certificates, as text or as a PDF by the name of the file.

    Raises:
        click.UsageError: the name ends otherwise.
    """
    if output.suffix.lower() not in WRITERS:
        raise click.UsageError(f"{output}: give a name that ends in {' or '.join(WRITERS)}")
    if output.suffix.lower() == ".pdf":
        from wellfounded.packets.declared import declaration_pdf

        write_whole(output, declaration_pdf(sheet.paper, sheet.beside, on=as_of))
    else:
        write_whole(output, plain_text(sheet.paper, sheet.beside).encode("utf-8"))
    return output


def print_open(sheet: Sheet, language: Language, files: Iterable[Path]) -> None:
    """What is still open, on standard error: the paper alone is on standard output."""
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    for file in files:
        console.print(say(language, "declaration.written", file=str(file)), markup=False)
    _listed(console, say(language, "declaration.asks"), map(_asked(language), sheet.made.gaps))
    lacks = (
        f"{one.title(language)}: {part.words(language)} [{part.authority}]"
        for one in sheet.certificates
        for part in one.missing
    )
    _listed(console, say(language, "declaration.lacks"), lacks)
    cautions = (words for one in sheet.certificates for words in one.cautions(language))
    _listed(console, say(language, "declaration.to_know"), cautions)
    if sheet.ready.ready:
        console.print(say(language, "declaration.ready"), markup=False)
    _listed(console, say(language, "declaration.not_ready"), sheet.ready.reasons(language))


def as_document(sheet: Sheet, language: Language) -> dict[str, Any]:
    """The JSON document."""
    made, ready = sheet.made, sheet.ready
    return {
        "declarant": made.declarant,
        "language": made.language,
        "composed_in": made.composed_in,
        "fingerprint": ready.fingerprint,
        "mark": mark(ready.fingerprint),
        "paragraphs": [_paragraph(one) for one in made.paragraphs],
        "questions": [_gap(one, language) for one in made.gaps],
        "ready": ready.ready,
        "why_not": list(ready.why_not),
        "certificates": [_certificate(one, language) for one in sheet.certificates],
    }


def _asked(language: Language) -> Any:
    def line(gap: Gap) -> str:
        place = f"{gap.number}. " if gap.number else ""
        return f"{place}{gap.ask(language)} [{gap.paths[0]}]"

    return line


def _listed(console: Console, title: str, lines: Iterable[str]) -> None:
    listed = list(lines)
    if listed:
        console.print(f"\n{title}", style="bold", markup=False)
        for line in listed:
            console.print(f"- {line}", markup=False)


def _paragraph(one: Paragraph) -> dict[str, Any]:
    return {
        "number": one.number,
        "part": one.part.value,
        "original": one.original,
        "language": one.language,
        "english": one.english,
        "english_missing": one.english_missing,
        "translators": list(one.translators),
        "when": _span(one.when),
        "place": one.place,
        "paths": list(one.paths),
        "pieces": [
            {
                "paths": list(piece.paths),
                "composed": piece.composed or None,
                "original": piece.original,
                "language": piece.language,
                "english": piece.english,
            }
            for piece in one.pieces
        ],
    }


def _span(span: Span | None) -> dict[str, str] | None:
    return {"from": str(span.earliest), "to": str(span.latest)} if span else None


def _gap(gap: Gap, language: Language) -> dict[str, Any]:
    return {
        "id": gap.id,
        "question": gap.ask(language),
        "paragraph": gap.number,
        "paths": list(gap.paths),
        "words": gap.words or None,
    }


def _certificate(one: Certificate, language: Language) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "for": one.forum.value,
        "title": one.title(),
        "text": one.text(),
        "lines": {line.id: line.value for line in one.lines},
        "elements": [
            {"id": part.id, "state": part.state.value, "authority": part.authority}
            for part in one.elements
        ],
        "warnings": list(one.cautions(language)),
    }
