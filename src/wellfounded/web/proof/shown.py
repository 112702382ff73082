"""How do the facts, the suggestions and the records look on a page?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wellfounded.evidence import (
    SETTLED,
    ElementRow,
    KindOfClaim,
    Of,
    Row,
    Standing,
    ToAsk,
    label,
)
from wellfounded.evidence.record_requests import SAID
from wellfounded.facts import TOPICS
from wellfounded.languages import Language
from wellfounded.web.ui.rows import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact that bears load: its name, how it stands, and what is noted for it.

    ``noted`` are the papers and people with their state, empty for what is in hand; ``lacking``
    says of each paper of ``not_had`` that it cannot be had.
    """

    title: str
    standing: str
    standing_words: str
    stops: bool
    noted: tuple[tuple[str, str], ...]
    not_had: tuple[str, ...]
    lacking: tuple[str, ...]
    authority: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """An element of the law, and how it stands by the facts under it.

    ``open`` says which of them are open where something shows a part of it.
    """

    element: str
    topic: str
    stands: bool
    words: str
    facts: tuple[str, ...]
    open: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One thing that could show something."""

    words: str
    note: str
    source: str
    rating: str
    rating_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What could show one kind of claim, in four heaps."""

    title: str
    rated: str
    heaps: tuple[tuple[str, tuple[Thing, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """Records of one office, and how they are asked for."""

    title: str
    reasons: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]
    source: str
    stale: str
    asked: tuple[Link, ...]


def fact(row: Row, language: Language) -> Fact:
    """A row of the matrix."""
    states = {one.at: one.state.say(language) for one in row.not_in_hand}
    return Fact(
        title=row.load.words.say(language),
        standing=row.standing.value,
        standing_words=label(f"standing.{row.standing}").say(language),
        stops=row.standing not in SETTLED,
        noted=(
            *((one.title or one.at, states.get(one.at, "")) for one in row.exhibits),
            *((one.name or one.at, states.get(one.at, "")) for one in row.witnesses),
        ),
        not_had=tuple(one.what for one in row.not_had if one.what),
        lacking=tuple(
            label("not_had").filled_with(paper=one.what or "?").say(language) for one in row.not_had
        ),
        authority=row.load.authority,
    )


def element(row: ElementRow, language: Language) -> Element:
    """An element with the facts that it rests on."""
    still = "; ".join(one.load.words.say(language) for one in row.open_rows)
    partly = row.standing is Standing.PARTLY and still
    return Element(
        element=row.element,
        topic=language.say(f"assessments.{row.element}.topic", TOPICS[row.element]),
        stands=row.standing is not None,
        words=label(f"standing.{row.standing or 'none'}").say(language),
        facts=tuple(one.load.words.say(language) for one in row.rows),
        open=label("still_open").filled_with(facts=still).say(language) if partly else "",
    )


def claim(kind: KindOfClaim, language: Language) -> Claim:
    """A kind of claim with what could show it."""
    rated = label("rated").filled_with(
        tag=kind.tag, source=kind.source, day=language.day(kind.checked)
    )
    heaps = []
    for of in Of:
        things = tuple(
            Thing(
                words=row.words.say(language),
                note=row.note.say(language) if row.note else "",
                source=row.source,
                rating=row.rating.value,
                rating_words=label(f"rating.{row.rating}").say(language),
            )
            for row in kind.rows
            if row.of is of
        )
        if things:
            heaps.append((label(f"of.{of}").say(language), things))
    return Claim(title=kind.title.say(language), rated=rated.say(language), heaps=tuple(heaps))


def office(one: ToAsk, links: Iterable[Link], as_of: date, language: Language) -> Office:
    """Records of one office."""
    records = one.records
    source = label("records.source").filled_with(
        source=records.source, day=language.day(records.checked), tag=records.tag
    )
    stale = label("records.stale").filled_with(day=language.day(records.check_by))
    return Office(
        title=records.title.say(language),
        reasons=tuple(reason.say(language) for reason in one.reasons),
        lines=tuple(
            (label(f"records.{name}").say(language), getattr(records, name).say(language))
            for name in SAID
        ),
        source=source.say(language),
        stale=stale.say(language) if records.stale(as_of) else "",
        asked=tuple(links),
    )
