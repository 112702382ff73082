"""Which sentences rest on which law, and which were written before it moved?

The sentences of a release are read against its law once, when it is made. What moves afterwards,
by its own date, by a law pack or by the hand of an administrator, leaves the words as they were:
every sentence that is bound to it is marked until a release has read it again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from wellfounded.facts import CATALOGUE
from wellfounded.law.authorities.register import released
from wellfounded.law.parameters.table import RELEASED
from wellfounded.law.plain import CARDS, Card, Kind
from wellfounded.law.reading_list import facts_read, rules_used
from wellfounded.law.rulebook import DAYS, REVIEWED, RULEBOOK
from wellfounded.law.what_moved import Law, Move, moves
from wellfounded.logic import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Something people read, by the id of its message, and what it is bound to.

    ``rules`` are the rules and days that decide whether it is said, or that read its answer;
    ``authority`` is the citation that stands beside it, or empty. One that speaks ``of_parts``
    rests on all that its rules are made of as well.
    """

    id: str
    rules: frozenset[str]
    authority: str = ""
    of_parts: bool = False

    def rests_on(self, move: Move) -> bool:
        """Whether what moved is what it says, or decides whether it is said."""
        moved = (*move.rules, *move.through) if self.of_parts else move.rules
        return move.subject == self.authority or not self.rules.isdisjoint(moved)


def sentences() -> tuple[Sentence, ...]:
    """Every card, every reason beside a question, and what is said of every rule."""
    return (*_cards(), *_reasons(), *_rules())


def bound_to(move: Move) -> tuple[str, ...]:
    """The ids of the cards and reasons that rest on what moved."""
    return tuple(one.id for one in (*_cards(), *_reasons()) if one.rests_on(move))


@cache
def older_than_the_law(as_of: date) -> Mapping[str, Move]:
    """By sentence, the newest move under it that its words did not know of, up to ``as_of``."""
    found: dict[str, Move] = {}
    for move in _not_read(as_of):
        for one in sentences():
            newest = found.get(one.id, move)
            if one.rests_on(move) and newest.day.earliest <= move.day.earliest:
                found[one.id] = move
    return found


def _not_read(as_of: date) -> Iterator[Move]:
    read = {one.essence for one in moves(Law(authorities=released(), tables=RELEASED))}
    for one in moves(Law.here()):
        if one.day.earliest <= as_of and (one.day.earliest > REVIEWED or one.essence not in read):
            yield one


@cache
def _cards() -> tuple[Sentence, ...]:
    return tuple(_of_card(card) for card in CARDS)


def _of_card(card: Card) -> Sentence:
    rules = (*rules_used(card.shown_if), *rules_used(card.hidden_if))
    return Sentence(
        id=card.id,
        rules=frozenset((*rules, *(day.id for day in card.days))),
        authority=card.authority,
        # What is said of a protection as a whole does not turn on each part of each bar.
        of_parts=card.kind is not Kind.PROTECTS,
    )


@cache
def _reasons() -> tuple[Sentence, ...]:
    readers: dict[str, set[str]] = defaultdict(set)
    parts: dict[str, Part] = {id: one.rule for id, one in RULEBOOK.items()}
    for id, part in (parts | {id: day for id, (day, _) in DAYS.items()}).items():
        for path in facts_read(part):
            readers[path].add(id)
    read = (path for path in CATALOGUE if path in readers)
    return tuple(Sentence(id=f"{path}.why", rules=frozenset(readers[path])) for path in read)


@cache
def _rules() -> tuple[Sentence, ...]:
    return tuple(Sentence(id=f"{id}.title", rules=frozenset({id})) for id in RULEBOOK)
