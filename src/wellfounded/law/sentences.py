"""Which sentences rest on which law, and which were written before it moved?

The sentences of a release are read against its law once, when it is made. What moves afterwards,
by its own date, by a law pack or by the hand of an administrator, leaves the words as they were:
every sentence that is bound to it is marked until a release has read it again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from wellfounded.facts import CATALOGUE
from wellfounded.law.authorities.register import released
from wellfounded.law.parameters.table import RELEASED
from wellfounded.law.plain import CARDS, Card, Kind
from wellfounded.law.reading_list import rules_used
from wellfounded.law.rulebook import REVIEWED, RULEBOOK
from wellfounded.law.what_moved import Law, Move, moves

BRACKETS = re.compile(r"\(((?:[^()]|\([^()]*\))*)\)")
TITLE = re.compile(r"(?:INA|\d+ CFR|\d+ USC) ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Something people read, by the id of its message, and what it is bound to.

    ``rules`` are the rules and days that decide whether it is said; ``cited`` are the texts that
    it names, of which a text cited as a whole stands for its parts. One that speaks ``of_parts``
    rests on all that its rules are made of as well.
    """

    id: str
    rules: frozenset[str] = frozenset()
    cited: tuple[str, ...] = ()
    of_parts: bool = False

    def rests_on(self, move: Move) -> bool:
        """Whether what moved is what it says, or decides whether it is said."""
        moved = (*move.rules, *move.through) if self.of_parts else move.rules
        return self.cites(move.subject) or not self.rules.isdisjoint(moved)

    def cites(self, citation: str) -> bool:
        """Whether it names this text, or a text of which this is a part."""
        return any(citation == one or citation.startswith(f"{one}(") for one in self.cited)


def sentences() -> tuple[Sentence, ...]:
    """Every card, every reason beside a question, and what is said of every rule."""
    return (*_cards(), *_reasons(), *_rules())


def bound_to(move: Move) -> tuple[str, ...]:
    """The ids of the cards and reasons that rest on what moved."""
    return tuple(one.id for one in (*_cards(), *_reasons()) if one.rests_on(move))


@cache
def older_than_the_law(as_of: date) -> Mapping[str, Move]:
    """By sentence, the newest move under it that its words did not know of, up to ``as_of``."""
    found = {one.id: moved_under(one, as_of) for one in sentences()}
    return {id: move for id, move in found.items() if move}


def moved_under(one: Sentence, as_of: date) -> Move | None:
    """The newest move under a sentence that its words did not know of, up to ``as_of``."""
    newest: Move | None = None
    for move in _not_read(as_of):
        later = newest is None or newest.day.earliest <= move.day.earliest
        if later and one.rests_on(move):
            newest = move
    return newest


@cache
def _not_read(as_of: date) -> tuple[Move, ...]:
    read = {one.essence for one in moves(Law(authorities=released(), tables=RELEASED))}
    return tuple(
        one
        for one in moves(Law.here())
        if one.day.earliest <= as_of and (one.day.earliest > REVIEWED or one.essence not in read)
    )


@cache
def _cards() -> tuple[Sentence, ...]:
    return tuple(_of_card(card) for card in CARDS)


def _of_card(card: Card) -> Sentence:
    rules = (*rules_used(card.shown_if), *rules_used(card.hidden_if))
    return Sentence(
        id=card.id,
        rules=frozenset((*rules, *(day.id for day in card.days))),
        cited=(card.authority,),
        # What is said of a protection as a whole does not turn on each part of each bar.
        of_parts=card.kind is not Kind.PROTECTS,
    )


@cache
def _reasons() -> tuple[Sentence, ...]:
    cited = {path: tuple(_citations(fact.why)) for path, fact in CATALOGUE.items()}
    return tuple(Sentence(id=f"{path}.why", cited=texts) for path, texts in cited.items() if texts)


def _citations(why: str) -> Iterator[str]:
    """The texts of law in the brackets of a reason; ``8 CFR 1208.33, 1208.35`` are two."""
    for bracket in BRACKETS.findall(why):
        title = ""
        for one in re.split(r"[;,] ?", bracket):
            found = TITLE.match(one)
            title = found[0] if found else title
            if title:
                yield one if found else title + one


@cache
def _rules() -> tuple[Sentence, ...]:
    return tuple(Sentence(id=f"{id}.title", rules=frozenset({id})) for id in RULEBOOK)
