"""The applicant's view: what may protect, what makes it hard, what counts, who to ask."""

from wellfounded.law.plain import ask, days_that_count, gather, hard, protects
from wellfounded.law.plain.card import Card, Kind, Shown, shown

CARDS: tuple[Card, ...] = (
    *protects.CARDS,
    *hard.CARDS,
    *days_that_count.CARDS,
    *gather.CARDS,
    *ask.CARDS,
)

__all__ = ["CARDS", "Card", "Kind", "Shown", "shown"]
