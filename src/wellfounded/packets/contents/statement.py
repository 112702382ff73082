"""How does the declaration stand in a packet, with its certificates?

28 USC 1746; 8 CFR 103.2(b)(3); Immigration Court Practice Manual, ch. 3.3(a). The words are those
of the room ``declaration``; here they are only set.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.declaration import Certificate as Certified
from wellfounded.declaration import (
    Column,
    Declaration,
    Forum,
    Kind,
    Paper,
    certificates,
    code_of,
    declaration,
    english_paper,
    original_paper,
    readiness,
)
from wellfounded.facts import Case
from wellfounded.languages import Language
from wellfounded.law.filing import Place
from wellfounded.packets.contents.written import applicants_number
from wellfounded.packets.problem import Problem
from wellfounded.packets.typesetting import (
    Certificate,
    DeclarationPaper,
    Document,
    Labelled,
    Numbered,
    ReviewCopy,
)

_ENGLISH = Language()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The declaration as documents, each with its title for the bookmarks."""

    title: str
    documents: tuple[tuple[str, Document], ...]


def statement(case: Case, forum: Place, as_of: date) -> Statement | None:
    """The declaration, its original where it was told in another language, its certificates.

    None while there is nothing in it of the person's own words.
    """
    made = declaration(case, as_of)
    if not any(piece.own for one in made.paragraphs for piece in one.pieces):
        return None
    found = certificates(case, made, Forum(forum))
    documents = tuple(_documents(case, made, found))
    return Statement(title=documents[0][0], documents=documents)


def open_in_statement(case: Case, as_of: date) -> Iterator[Problem]:
    """What the declaration lacks before it can be signed in English."""
    made = declaration(case, as_of)
    if missing := made.english_missing:
        numbers = ", ".join(map(str, missing))
        yield Problem(id="declaration_english", filled={"numbers": numbers})
    elif any(piece.own for one in made.paragraphs for piece in one.pieces) and not (
        readiness(case, made).ready
    ):
        yield Problem(id="declaration_not_read")


def _documents(
    case: Case, made: Declaration, found: tuple[Certified, ...]
) -> Iterator[tuple[str, Document]]:
    closing = next(one for one in found if one.kind is Kind.CLOSING)
    english = english_paper(made, closing, draft=False)
    head = ", ".join(filter(None, (made.declarant, applicants_number(case))))
    yield english.title, set_declaration(english, head=head)
    if code_of(made.language) not in ("", "en"):
        told = original_paper(made, closing, draft=False)
        yield f"{english.title}, as told", set_declaration(told, head=head)
    for one in found:
        if one.kind is not Kind.CLOSING:
            yield one.title(), set_certificate(one)


def set_declaration(paper: Paper, *, head: str = "") -> DeclarationPaper:
    """A declaration in one column, as a document."""
    original = paper.column is Column.ORIGINAL
    return DeclarationPaper(
        title=paper.title,
        mark=paper.draft,
        head=head,
        language=paper.language,
        opening=paper.opening,
        paragraphs=tuple(
            Numbered(number=row.number, english=row.original if original else row.english)
            for row in paper.rows
        ),
        closing=paper.closing,
        signature=tuple(Labelled(label=label, value=value) for label, value in paper.signature),
    )


def set_review_copy(paper: Paper) -> ReviewCopy:
    """A declaration in two columns, as a document to be read back."""
    return ReviewCopy(
        title=paper.title,
        mark=paper.draft,
        head=paper.version,
        language=paper.language,
        columns=paper.columns,
        notes=paper.opening,
        room=paper.corrections,
        paragraphs=tuple(
            Numbered(
                number=row.number,
                english=row.english,
                original=row.original,
                language=row.language,
            )
            for row in paper.rows
        ),
    )


def set_certificate(one: Certified) -> Certificate:
    """A certificate of the declaration, as a document."""
    return Certificate(
        title=one.title(),
        statement=(one.text(),),
        signature=tuple(
            Labelled(label=line.label(_ENGLISH), value=line.value) for line in one.lines
        ),
    )
