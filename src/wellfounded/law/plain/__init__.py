"""The applicant's view: what may protect, what is hard, what counts, whom to ask."""

from collections.abc import Iterator

from wellfounded.law.plain import (
    afterwards,
    ask,
    births,
    days_that_count,
    gather,
    hard,
    other_ways,
    protects,
)
from wellfounded.law.plain.card import Card, Kind, Shown, shown

CARDS: tuple[Card, ...] = (
    *protects.CARDS,
    *hard.CARDS,
    *days_that_count.CARDS,
    *gather.CARDS,
    *ask.CARDS,
    *births.CARDS,
    *afterwards.CARDS,
    *other_ways.CARDS,
)


def messages() -> Iterator[tuple[str, str]]:
    """The text of every card as ``(context, English)``."""
    for card in CARDS:
        yield card.id, card.text


__all__ = ["CARDS", "Card", "Kind", "Shown", "messages", "shown"]
