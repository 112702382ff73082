"""What of one case moves between two days or versions of the law, and why?

Verdicts, days and what is asked for in dollars or months. A move of the law names the authority
that made it. One that only time made names none, and says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache, partial

from wellfounded.facts.countries import COUNTRIES
from wellfounded.law import BESIDE, GOALS
from wellfounded.law.asylum.one_year_deadline.in_sight import not_filed_unless_said
from wellfounded.law.parameters import PARAMETERS, country_of
from wellfounded.law.reading_list import rules_used
from wellfounded.law.recheck.standing import Amount, Standing, amount_on, day_of, reaching
from wellfounded.law.recheck.turning import Turn, turns
from wellfounded.law.rulebook import DAYS, RULEBOOK, entry_of
from wellfounded.law.what_moved import How, Move, moved
from wellfounded.logic import BEGINNING, FOREVER, SAID, Known, NamedDay, Reading, Rule, Span

ASKED: tuple[str, ...] = tuple(goal.id for goal in (*GOALS, *BESIDE))
"""Whose verdicts are compared, if nobody asks for others."""
DEADLINE = "asylum.one_year."
"""Its days are over once the application is filed."""


class What(StrEnum):
    """What kind of thing moved."""

    VERDICT = "verdict"
    DAY = "day"
    PASSED = "passed"
    VALUE = "value"


@dataclass(frozen=True, slots=True, kw_only=True)
class Because:
    """One reason why something moved.

    ``authority`` is what moved it, from ``day`` on; ``rule`` is where. Without an authority only
    time passed, and ``came`` is the day of the case that came or went by, where it was a day.
    """

    authority: str = ""
    day: date | None = None
    rule: str = ""
    title: str = ""
    note: str = ""
    came: Span | None = None

    @property
    def only_time(self) -> bool:
        """Whether no law moved."""
        return not self.authority


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing of a case that moved: a rule, a named day or a dated table by its id."""

    what: What
    id: str
    title: str
    before: str
    after: str
    because: tuple[Because, ...]


_Why = Callable[[Iterable[Turn]], tuple[Because, ...]]


def between_days(before: Known, after: Known, goals: Iterable[str] = ASKED) -> tuple[Change, ...]:
    """What moves of a case between two days; each ``Known`` has its own day.

    Raises:
        BeforeTheRules: if the first day is before the rule base begins.
        OutOfOrder: if it is after the other.
        UnknownRule: if there is no such goal.
    """
    why = partial(_of_the_law, day_of(before), day_of(after), _codes(before) | _codes(after))
    readings = Reading(before), Reading(after)
    return (
        *_verdicts(*readings, goals, why),
        *_days(before, after, goals, why),
        *_values(_then(before, after), dict(reaching(readings[1]))),
    )


def between_laws(
    here: Standing,
    there: Standing,
    moves: Mapping[str, tuple[Move, ...]],
    known: Known,
    goals: Iterable[str] = ASKED,
) -> tuple[Change, ...]:
    """What of a case is otherwise under another version of the law, on the same day.

    ``moves`` are those that only one of the versions has, by the rules and days they touch.
    """
    verdicts = (id for id in RULEBOOK if here.verdicts[id] is not there.verdicts[id])
    days = (id for id in DAYS if here.days[id] != there.days[id])
    otherwise = frozenset((*verdicts, *days))
    why = partial(_of_the_versions, otherwise, moves, _codes(known))
    goals = tuple(goals)
    found = [
        Change(
            what=What.VERDICT,
            id=id,
            title=entry_of(id).title,
            before=_word(here.verdicts[id]),
            after=_word(there.verdicts[id]),
            because=why(id),
        )
        for id in goals
        if id in otherwise
    ]
    for id in days_of(goals):
        if id in otherwise:
            was, now = here.days[id], there.days[id]
            if _worth_telling(was) and _worth_telling(now):
                found.append(_day(What.DAY, id, DAYS[id][1], _span(was), _span(now), why(id)))
    return (*found, *_values(here.amounts, there.amounts))


def _verdicts(before: Reading, after: Reading, goals: Iterable[str], why: _Why) -> Iterator[Change]:
    for id in goals:
        entry = entry_of(id)
        verdicts = entry.rule.decide(before), entry.rule.decide(after)
        if verdicts[0] is not verdicts[1]:
            yield Change(
                what=What.VERDICT,
                id=id,
                title=entry.title,
                before=_word(verdicts[0]),
                after=_word(verdicts[1]),
                because=why(turns(entry.rule, before, after)),
            )


def _days(before: Known, after: Known, goals: Iterable[str], why: _Why) -> Iterator[Change]:
    """Named days that are another day now, and those that passed meanwhile."""
    first, last = day_of(before), day_of(after)
    unfiled = Reading(not_filed_unless_said(before)), Reading(not_filed_unless_said(after))
    for id in days_of(goals):
        if id.startswith(DEADLINE) and after.values.get("application.filed") is True:
            continue
        day, title = DAYS[id]
        was, now = (day.span(reading) for reading in unfiled)
        if was != now and _worth_telling(was) and _worth_telling(now):
            because = why(turns(day, *unfiled))
            yield _day(What.DAY, id, title, _span(was), _span(now), because)
        elif first <= now.latest < last and _bounded(now):
            because = (Because(came=now),)
            yield _day(What.PASSED, id, title, _span(now), _span(now), because)


def _day(
    what: What, id: str, title: str, before: str, after: str, because: tuple[Because, ...]
) -> Change:
    return Change(what=what, id=id, title=title, before=before, after=after, because=because)


def _then(before: Known, after: Known) -> Mapping[str, Amount]:
    """What the tables that reach the person on the later day said on the earlier one."""
    day = day_of(before)
    return {table: amount_on(table, day) for table, _ in reaching(Reading(after))}


def _values(before: Mapping[str, Amount], after: Mapping[str, Amount]) -> Iterator[Change]:
    """What reaches the person at the end, and was something else."""
    for table, now in after.items():
        was = before.get(table)
        if was is not None and was.said != now.said:
            note = "" if now.said.startswith("not known") else now.note
            because = Because(authority=now.authority, day=now.since, rule=table, note=note)
            yield Change(
                what=What.VALUE,
                id=table,
                title=now.title,
                before=was.said,
                after=now.said,
                because=(because,),
            )


def days_of(goals: Iterable[str]) -> tuple[str, ...]:
    """The days that these rules turn on."""
    return tuple(dict.fromkeys(day.id for id in goals for day in entry_of(id).days))


def _of_the_law(
    first: date, last: date, codes: frozenset[str], found: Iterable[Turn]
) -> tuple[Because, ...]:
    """Each turn with the authority that made it, or with the word that only time did."""
    return _each_once(one for turn in found for one in _of_a_turn(first, last, codes, turn))


def _of_a_turn(first: date, last: date, codes: frozenset[str], turn: Turn) -> Iterator[Because]:
    if turn.law is None:
        yield Because(rule=turn.rule, came=turn.came)
        return
    touching = _touching(first, last)
    near = (turn.rule, *_neighbours(turn.rule))
    moves = next((found for rule in near if (found := touching.get((rule, turn.law)))), ())
    for move in _of_these(moves, codes):
        yield _by(move, turn.rule)
    if not moves:
        for authority in _authorities_of(turn.rule):
            yield Because(authority=authority, day=turn.law, rule=turn.rule)


def _of_the_versions(
    otherwise: frozenset[str],
    moves: Mapping[str, tuple[Move, ...]],
    codes: frozenset[str],
    id: str,
) -> tuple[Because, ...]:
    """The moves that only one version has and that touch where the difference begins."""
    return _each_once(
        _by(move, root)
        for root in _roots(id, otherwise)
        for move in _of_these(moves.get(root, ()), codes)
    )


def _each_once(found: Iterable[Because]) -> tuple[Because, ...]:
    """The same reason in several rules is one reason; the first of them stands for all."""
    once: dict[Because, Because] = {}
    for one in found:
        once.setdefault(replace(one, rule=""), one)
    return tuple(once.values())


def _roots(id: str, otherwise: frozenset[str]) -> Iterator[str]:
    """The rules and days below this one that are otherwise though none of their parts is."""
    below = [part for part in _made_of(id) if part in otherwise]
    if not below:
        yield id
    for part in below:
        yield from _roots(part, otherwise)


def _of_these(moves: Iterable[Move], codes: frozenset[str]) -> tuple[Move, ...]:
    """A row of a dated table says more than the text that stands behind it; of countries, only
    those that the case names."""
    moves = tuple(moves)
    values = [one for one in moves if one.how is How.VALUE]
    named = [one for one in values if _country(one) in codes]
    others = [one for one in values if not _country(one)]
    return tuple(named or others or values or moves)


def _country(move: Move) -> str:
    table = PARAMETERS.get(move.subject)
    code = country_of(table) if table else move.subject.rpartition(".")[2]
    return code if code in COUNTRIES else ""


def _by(move: Move, rule: str) -> Because:
    return Because(
        authority=move.authority,
        day=move.day.earliest,
        rule=rule,
        title=f"{move.title.rstrip('.')}: {move.before}, then {move.after}",
        note=move.note,
    )


@cache
def _touching(first: date, last: date) -> Mapping[tuple[str, date], tuple[Move, ...]]:
    """The moves of each day by the rules and days that they touch themselves."""
    found: dict[tuple[str, date], list[Move]] = defaultdict(list)
    for move in moved(first, last):
        for id in move.rules:
            found[id, move.day.earliest].append(move)
    return {key: tuple(moves) for key, moves in found.items()}


@cache
def _neighbours(id: str) -> tuple[str, ...]:
    """What a rule is made of, what is made of it, and its other versions."""
    above = [one for one in (*RULEBOOK, *DAYS) if id in _made_of(one)]
    beside = (part for one in above for part in _made_of(one))
    return tuple(dict.fromkeys((*_made_of(id), *above, *beside)))


@cache
def _made_of(id: str) -> tuple[str, ...]:
    node: Rule | NamedDay = RULEBOOK[id].rule if id in RULEBOOK else DAYS[id][0]
    return rules_used(node)


def _authorities_of(id: str) -> tuple[str, ...]:
    node: Rule | NamedDay = RULEBOOK[id].rule if id in RULEBOOK else DAYS[id][0]
    return node.authorities


def _codes(known: Known) -> frozenset[str]:
    """Every code that a case names, such as those of its countries."""
    found = {value for value in known.values.values() if isinstance(value, str)}
    for roster in known.rosters.values():
        for item in roster.items:
            found |= {item} if isinstance(item, str) else _codes(item)
    return frozenset(found)


def _worth_telling(span: Span) -> bool:
    """A day with bounds, or the word that there is none; not how far an open one reaches."""
    return _bounded(span) or span.earliest == FOREVER


def _bounded(span: Span) -> bool:
    return span.earliest > BEGINNING and span.latest < FOREVER


def _span(day: Span) -> str:
    """A day that lies at the end of time is one that there is not."""
    return "none" if day.earliest == FOREVER else str(day)


def _word(verdict: bool | None) -> str:
    return SAID[verdict].replace("_", " ")
