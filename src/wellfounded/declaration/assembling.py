"""How does a declaration come together from the answers? 28 USC 1746.

From the person's own words in the order of time, one event a paragraph, and from fixed sentences
that say one answer each. Nothing else is in it. What is not answered is asked, and not written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.declaration.events import events
from wellfounded.declaration.gaps import Gap, gaps
from wellfounded.declaration.names import declarant
from wellfounded.declaration.other_accounts import other_matters, what_i_fear
from wellfounded.declaration.paragraph import Paragraph, Part, Piece
from wellfounded.declaration.sentences import Composer
from wellfounded.declaration.time_order import in_time_order
from wellfounded.declaration.tongue import code_of
from wellfounded.declaration.who_i_am import who_i_am
from wellfounded.facts import Case, Story
from wellfounded.languages import OFFERED, SOURCE, Language
from wellfounded.logic import Span

Drawn = tuple[Part, tuple[Piece, ...], Span | None, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What a person declares, and what is still open.

    ``language`` is the code of the language it is told in, or the words for it; empty if nobody
    has said. ``composed_in`` is the language that the fixed sentences of the original are in: the
    person's where they exist in it, else English.
    """

    declarant: str
    language: str
    composed_in: str
    paragraphs: tuple[Paragraph, ...]
    gaps: tuple[Gap, ...]

    @property
    def english_missing(self) -> tuple[int, ...]:
        """The numbers of the paragraphs that are not all in English yet."""
        return tuple(one.number for one in self.paragraphs if one.english_missing or one.left)

    @property
    def original_missing(self) -> bool:
        """Whether fixed sentences stand in English because they are not there in the language."""
        return bool(self.language) and (code_of(self.language) or self.language) != self.composed_in


def declaration(case: Case, as_of: date) -> Declaration:
    """The declaration that the answers make, and the questions open on the day ``as_of``."""
    language = told_in(case)
    code = code_of(language)
    own = Language(code if code in OFFERED else SOURCE)
    composer = Composer(own, case, language or case.text("applicant.native_language"))
    drawn = tuple(_drawn(case, composer, as_of))
    paragraphs = tuple(
        Paragraph(number=number, part=part, pieces=pieces, when=span, place=place)
        for number, (part, pieces, span, place) in enumerate(drawn, start=1)
    )
    return Declaration(
        declarant=declarant(case),
        language=language,
        composed_in=composer.own.code,
        paragraphs=paragraphs,
        gaps=gaps(case, paragraphs, as_of),
    )


def told_in(case: Case) -> str:
    """The language of the story: as answered, or else the one that accounts are most given in.

    One account in another language than English outweighs all that is in English: that may be
    a translation somebody typed.
    """
    if said := case.text("declaration.language"):
        return code_of(said) or said
    told = [story for story in case.answers.values() if isinstance(story, Story)]
    spoken = [story.language if story.original else SOURCE for story in told]
    named = [one for one in spoken if one]
    return max(named, key=lambda one: (one != SOURCE, named.count(one)), default="")


def _drawn(case: Case, composer: Composer, as_of: date) -> Iterator[Drawn]:
    for pieces in who_i_am(case, composer):
        yield Part.WHO_I_AM, pieces, None, ""
    told = in_time_order(case, events(case, composer), as_of)
    for event in told:
        yield Part.WHAT_HAPPENED, event.pieces, event.span, event.place
    before = frozenset(piece.words for event in told for piece in event.own)
    for pieces in what_i_fear(case, composer, before):
        yield Part.WHAT_I_FEAR, pieces, None, ""
    for pieces in other_matters(case, composer, before):
        yield Part.OTHER_MATTERS, pieces, None, ""
