"""Which other accounts are the person's own story? Form I-589, Parts B and C.

As on the form, a list in the answers speaks only where there is no account of the matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.declaration.event import account
from wellfounded.declaration.paragraph import Piece
from wellfounded.declaration.sentences import Composer
from wellfounded.declaration.when_said import has_ended, own_words, when_said
from wellfounded.facts import Case
from wellfounded.facts.case_file.record import Record

UNITED_STATES = ("", "US")
"""Where nobody has said the country, it is taken for this one, as on the form."""

Words = frozenset[tuple[str, str]]
"""What stands in the declaration already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """A matter: the heading over it, its account, and the list that speaks where there is none.

    ``here`` tells the records of the United States from those of other countries; None takes all.
    """

    heading: str
    path: str
    listed: str = ""
    words: str = "account"
    date: str = "date"
    here: bool | None = None


FEARED = (
    Matter(heading="on_relocation", path="fear.relocation"),
    Matter(heading="on_torture", path="torture.account"),
)
OTHERS = (
    Matter(heading="on_births", path="population_control.account"),
    Matter(heading="on_accused", path="accused.account", listed="arrests", here=False),
    Matter(heading="on_organizations", path="organizations.account"),
    Matter(heading="on_organizations_now", path="organizations.continuing_account"),
    Matter(heading="on_transit", path="transit.account"),
    Matter(heading="on_return_trips", path="return_trips.account"),
    Matter(
        heading="on_prior_claims",
        path="prior_claims.account",
        listed="prior_applications",
        here=True,
    ),
    Matter(heading="on_persecutor", path="persecutor.account"),
    Matter(heading="on_crimes_us", path="crimes_us.account", listed="arrests", here=True),
    Matter(
        heading="on_delay",
        path="delay.account",
        listed="delay.reasons",
        words="what",
        date="from",
    ),
)


def what_i_fear(case: Case, composer: Composer, before: Words) -> Iterator[tuple[Piece, ...]]:
    """One paragraph for each account of what may come; what stands ``before`` is not told again."""
    pieces = [*_account(case, "fear.what", before)]
    for id, path in (("feared", "fear.by"), ("feared_where", "fear.where")):
        if words := case.text(path):
            pieces.append(composer.say(id, path, words=composer.answer(path, words)))
    if pieces:
        yield tuple(pieces)
    yield from _matters(case, composer, FEARED, before)


def other_matters(case: Case, composer: Composer, before: Words) -> Iterator[tuple[Piece, ...]]:
    """One paragraph for each account of another matter that the form asks for."""
    yield from _matters(case, composer, OTHERS, before)


def _matters(
    case: Case, composer: Composer, matters: tuple[Matter, ...], before: Words
) -> Iterator[tuple[Piece, ...]]:
    for matter in matters:
        pieces = [*_account(case, matter.path, before)]
        if case.story(matter.path) is None:
            pieces = [*_listed(case, composer, matter, before)]
        if pieces:
            yield composer.say(matter.heading, *pieces[0].paths), *pieces


def _listed(case: Case, composer: Composer, matter: Matter, before: Words) -> Iterator[Piece]:
    for record in case.items(matter.listed) if matter.listed else ():
        if matter.here is None or matter.here == _is_here(record):
            pieces = [*_account(record, matter.words, before)]
            when = record.date(matter.date)
            if pieces and when and has_ended(when):
                at = record.full(matter.date)
                own = own_words(composer, (at, when.said))
                yield composer.say("when", at, when=when_said(when, own))
            yield from pieces


def _is_here(record: Record) -> bool:
    return record.text("country") in UNITED_STATES


def _account(record: Record, path: str, before: Words) -> Iterator[Piece]:
    story = record.story(path)
    if story and (piece := account(record.full(path), story)).words not in before:
        yield piece
