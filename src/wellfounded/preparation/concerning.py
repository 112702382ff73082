"""Which statements concern this case on this day, and what fills them?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from wellfounded.facts import Case
from wellfounded.law.asylum.one_year_deadline.in_sight import as_far_as_named
from wellfounded.law.authorities import State, authority
from wellfounded.law.fees import fee
from wellfounded.law.reading_list import rules_used
from wellfounded.law.rulebook import DAYS
from wellfounded.law.sentences import Sentence, moved_under
from wellfounded.law.time_limits import time_limit
from wellfounded.logic import FOREVER, Reading, Span
from wellfounded.preparation.conditions import CONDITIONS
from wellfounded.preparation.line import Line, Part
from wellfounded.preparation.statements import SECTIONS, Concerns, Section, Statement

NOT_THERE = (State.NOT_YET, State.ENDED)


@dataclass(frozen=True, slots=True)
class At:
    """One case on one day, for one kind of sheet, with the topics that were added."""

    case: Case
    as_of: date
    kind: str
    topics: frozenset[str]
    reading: Reading
    in_sight: Reading

    @classmethod
    def of(cls, case: Case, as_of: date, kind: str, topics: Iterable[str] = ()) -> At:
        """Read the case on the day; days are counted as far as arrivals are named."""
        known = case.known(as_of)
        return cls(
            case=case,
            as_of=as_of,
            kind=kind,
            topics=frozenset(topics),
            reading=Reading(known),
            in_sight=Reading(as_far_as_named(known)),
        )

    def concerned(self, concerns: Concerns) -> bool:
        """All that must be so is settled, and nothing that hides it is."""
        shown = all(CONDITIONS[name].decide(self.reading) for name in concerns.when)
        return shown and not any(CONDITIONS[name].decide(self.reading) for name in concerns.unless)

    def standing(self, citations: Iterable[str]) -> tuple[str, ...]:
        """Those of these authorities that there were on the day."""
        return tuple(
            one
            for one in citations
            if authority(one).standing_on(self.as_of).state not in NOT_THERE
        )

    def part(self, section_id: str) -> Part | None:
        """A section with the lines that concern this case; None if nothing of it does."""
        section = SECTIONS[section_id]
        if section.topic and section.topic not in self.topics:
            return None
        if not self.concerned(section.concerns):
            return None
        lines = tuple(self._lines(section))
        return self.with_lines(section, lines) if lines else None

    def with_lines(self, section: Section, lines: tuple[Line, ...]) -> Part:
        """A section with these lines."""
        return Part(
            id=section.id,
            title=section.title,
            opening=section.opening,
            layout=section.layout,
            authorities=self.standing(section.authorities),
            lines=lines,
        )

    def _lines(self, section: Section) -> Iterator[Line]:
        for one in section.statements:
            here = not one.on or self.kind in one.on
            if here and self.concerned(one.concerns) and (line := self.line(one)):
                yield line

    def line(self, one: Statement, about: tuple[str, ...] = ()) -> Line | None:
        """A statement with what fills it; None where its law, day or amount is not there."""
        standing = self.standing(one.authorities)
        days = self._days(one.days)
        amounts, numbers = self._fees(one.fees), self._limits(one.limits)
        if (one.authorities and not standing) or not self._in_state(one):
            return None
        open_ended = any(span.latest == FOREVER for span in days.values())
        if amounts is None or numbers is None or open_ended:
            return None
        move = moved_under(sentence(one), self.as_of)
        return Line(
            words=one.words,
            authorities=(*standing, *self._rows(one.fees)),
            days=days,
            amounts=amounts,
            numbers=numbers,
            about=about,
            blank=one.blank,
            moved_on=move.day if move else None,
        )

    def _in_state(self, one: Statement) -> bool:
        """Whether its first authority is in a state of which it speaks."""
        return not one.states or (
            authority(one.authorities[0]).standing_on(self.as_of).state in one.states
        )

    def _days(self, named: Mapping[str, str]) -> Mapping[str, Span]:
        return {place: DAYS[id][0].span(self.in_sight) for place, id in named.items()}

    def _fees(self, filings: Mapping[str, tuple[str, str]]) -> Mapping[str, int] | None:
        """What each filing costs; None if one of them is not known."""
        found: dict[str, int] = {}
        for place, (filing, forum) in filings.items():
            amount = fee(filing, forum, self.as_of).amount
            if amount is None:
                return None
            found[place] = amount
        return found

    def _rows(self, filings: Mapping[str, tuple[str, str]]) -> tuple[str, ...]:
        """The authorities of the amounts of the day."""
        charges = (
            c for name, forum in filings.values() for c in fee(name, forum, self.as_of).charges
        )
        return tuple(dict.fromkeys(charge.row.authority for charge in charges))

    def _limits(self, limits: Mapping[str, str]) -> Mapping[str, int] | None:
        """The number of each time limit; None if one of them is not known."""
        found: dict[str, int] = {}
        for place, name in limits.items():
            number = time_limit(name, self.as_of).row.value
            if not isinstance(number, int):
                return None
            found[place] = number
        return found


@cache
def sentence(one: Statement) -> Sentence:
    """What a statement rests on, so that it is marked when that moves."""
    rules = (
        rule
        for name in (*one.concerns.when, *one.concerns.unless)
        for rule in rules_used(CONDITIONS[name])
    )
    return Sentence(
        id=one.words.id,
        rules=frozenset((*rules, *one.days.values())),
        cited=one.authorities,
    )
