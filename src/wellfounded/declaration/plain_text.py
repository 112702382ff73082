"""How does a declaration read as plain text?

No line is broken and no sign is changed: what a person wrote stands there as they wrote it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wellfounded.declaration.certificate import Certificate
from wellfounded.declaration.certificate_words import BLANK
from wellfounded.declaration.paper import Column, Paper, Row
from wellfounded.languages import SOURCE, Language


def plain_text(paper: Paper, certificates: Iterable[Certificate] = ()) -> str:
    """The paper, then the certificates that go with it, each under its title."""
    blocks = [*_paper(paper), *(block for one in certificates for block in _certificate(one))]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _paper(paper: Paper) -> Iterator[str]:
    yield paper.draft
    yield paper.title.upper()
    yield from paper.opening
    for row in paper.rows:
        yield from _row(row, paper)
    yield from paper.closing
    yield _lines(paper.signature)
    yield paper.version


def _row(row: Row, paper: Paper) -> Iterator[str]:
    if paper.column is Column.ENGLISH:
        yield f"{row.number}. {row.english}"
    elif paper.column is Column.ORIGINAL:
        yield f"{row.number}. {row.original}"
    else:
        told, english = paper.columns
        yield f"{row.number}. {told}:\n{row.original}"
        yield f"{english}:\n{row.english}"
        yield f"{paper.corrections}: {BLANK * 2}"


def _certificate(one: Certificate) -> Iterator[str]:
    language = Language(SOURCE)
    yield one.title(language).upper()
    yield one.text(language)
    yield _lines(tuple((line.label(language), line.value) for line in one.lines))


def _lines(signature: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(f"{label}: {value or BLANK}" for label, value in signature)
