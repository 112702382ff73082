"""What is an applicant told, and when?

A card is one neutral statement with its authority. It never gives a verdict and never
hints what to say. It is shown when ``shown_if`` is settled true and ``hidden_if`` is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from wellfounded.law.asylum.one_year_deadline.in_sight import as_far_as_named
from wellfounded.logic import ALWAYS, NEVER, Condition, NamedDay, Reading, Span


class Kind(Enum):
    """The five heaps of cards, in the order they are shown."""

    PROTECTS = "What may protect you"
    HARD = "What can make it hard"
    DAY = "Days that count"
    GATHER = "What to gather"
    ASK = "Who to ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One statement. ``days`` fill the places in ``text`` by the last part of their id."""

    id: str
    kind: Kind
    text: str
    authority: str
    shown_if: Condition = ALWAYS
    hidden_if: Condition = NEVER
    days: tuple[NamedDay, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A card on the table, with the days that fill it."""

    card: Card
    days: dict[str, Span]


def shown(cards: tuple[Card, ...], reading: Reading) -> Iterator[Shown]:
    """The cards this case calls for, in order; days are counted as far as arrivals are named."""
    named = Reading(as_far_as_named(reading.known))
    for card in cards:
        if card.shown_if.decide(reading) and not card.hidden_if.decide(reading):
            yield Shown(card, {d.id.rpartition(".")[2]: d.span(named) for d in card.days})
