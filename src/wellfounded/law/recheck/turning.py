"""On what did a verdict or a day of this case turn, between two days?

Both explanations are walked down together, only where they differ. At the bottom stands a
comparison with a day of the calendar, which the law set, or one with a day of the case, which
merely came or went. Only what moved the way its whole moved can have moved it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.law.reading_list import AS_OF
from wellfounded.logic import Condition, Day, Known, NamedDay, Part, Reading, Rule, Span
from wellfounded.logic.condition import And, Or
from wellfounded.logic.days import Order
from wellfounded.logic.leaves import Among, DayFact, SameCode, YesNo
from wellfounded.logic.rosters import AtLeast, Latest, TotalAtLeast
from wellfounded.logic.rule import Versions

Lists = AtLeast | Latest | TotalAtLeast
UPWARDS = {False: 0, None: 1, True: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What turned, in which rule or named day.

    ``law`` is the first day on which a comparison with the calendar says otherwise. Without it
    only time passed: ``came`` is the day of the case that came or went by, if it is a day.
    """

    rule: str
    law: date | None = None
    came: Span | None = None


@dataclass(frozen=True, slots=True)
class _Both:
    """The same case on the earlier and on the later day."""

    before: Reading
    after: Reading

    def differ(self, node: Part) -> bool:
        return _said(node, self.before) != _said(node, self.after)

    def rises(self, node: Part) -> int:
        """1 if it went towards yes, -1 towards no; 0 for a day, or if it did not move."""
        if not isinstance(node, Condition):
            return 0
        before, after = (UPWARDS[node.decide(at)] for at in (self.before, self.after))
        return (after > before) - (after < before)

    def of_case(self) -> _Both:
        return _Both(self.before.of_case(), self.after.of_case())


def turns(goal: Rule | NamedDay, before: Reading, after: Reading) -> tuple[Turn, ...]:
    """Everything on which a goal that differs between two days of one case turned."""
    return tuple(dict.fromkeys(_below(goal, "", _Both(before, after), set())))


def _below(node: Part, rule: str, both: _Both, seen: set[str]) -> Iterator[Turn]:
    """The turns in a part that differs."""
    match node:
        case Rule() | NamedDay():
            if node.id not in seen:
                seen.add(node.id)
                yield from _below(node.body, node.id, both.of_case(), seen)
        case Order():
            yield from _compared(node, rule, both, seen)
        case AtLeast() | Latest() | TotalAtLeast():
            yield from _listed(node, rule, both, seen)
        case YesNo() | Among() | SameCode() | DayFact():
            yield Turn(rule=rule)
        case _:
            for part in _answerable(node, both):
                yield from _below(part, rule, both, seen)


def _answerable(node: Part, both: _Both) -> Iterator[Part]:
    """The parts that differ, and that can have moved the whole."""
    way = both.rises(node) if isinstance(node, And | Or) else 0
    silent = _silent(node, both) if isinstance(node, Versions) else ()
    for part in node.parts:
        if part not in silent and both.differ(part) and (not way or both.rises(part) == way):
            yield part


def _silent(node: Versions, both: _Both) -> tuple[Rule, ...]:
    """Versions that are out of scope on both days: they say nothing on either."""
    readings = (both.before.of_case(), both.after.of_case())
    return tuple(
        rule for rule in node.rules if all(rule.applies.decide(at) is False for at in readings)
    )


def _compared(node: Order, rule: str, both: _Both, seen: set[str]) -> Iterator[Turn]:
    clock, other = (
        (node.first, node.second) if _only_clock(node.first) else (node.second, node.first)
    )
    if not _only_clock(clock):
        for part in node.parts:
            if both.differ(part):
                yield from _below(part, rule, both, seen)
    elif _only_calendar(other):
        yield Turn(rule=rule, law=_turned_on(node, both))
    elif both.differ(other):
        yield Turn(rule=rule, came=other.span(both.after))
        yield from _below(other, rule, both, seen)
    else:
        yield Turn(rule=rule, came=other.span(both.after))


def _listed(node: Lists, rule: str, both: _Both, seen: set[str]) -> Iterator[Turn]:
    pairs = zip(node.records.records(both.before), node.records.records(both.after), strict=False)
    found = [
        turn
        for before, after in pairs
        for part in node.parts
        if (inside := _Both(before, after)).differ(part)
        for turn in _below(part, rule, inside, seen)
    ]
    yield from found or [Turn(rule=rule)]


def _turned_on(node: Order, both: _Both) -> date:
    """The first day on which a comparison of the clock with the calendar says otherwise."""
    low, high = (_clock(at).toordinal() for at in (both.before, both.after))
    said = node.decide(both.before)
    while high - low > 1:
        middle = (low + high) // 2
        day = Span.on(date.fromordinal(middle))
        if node.decide(Reading(Known({AS_OF: day}))) is said:
            low = middle
        else:
            high = middle
    return date.fromordinal(high)


def _clock(at: Reading) -> date:
    day = at.known.values[AS_OF]
    assert isinstance(day, Span)
    return day.earliest


def _only_clock(node: Part) -> bool:
    """The day asked for, or one counted from it and the calendar alone."""
    days = list(_days_within(node))
    return bool(days) and all(day == AS_OF for day in days)


def _only_calendar(node: Part) -> bool:
    return not list(_days_within(node))


def _days_within(node: Part) -> Iterator[str]:
    """The facts, lists and named days that a day is made of."""
    match node:
        case DayFact():
            yield "" if node.path.of_item else node.path.name
        case Rule() | NamedDay():
            yield node.id
        case AtLeast() | Latest() | TotalAtLeast():
            yield node.records.path.name
        case YesNo() | Among() | SameCode():
            yield ""
        case _:
            for part in node.parts:
                yield from _days_within(part)


def _said(node: Part, at: Reading) -> object:
    if isinstance(node, Condition):
        return node.decide(at)
    assert isinstance(node, Day)
    return node.span(at)
