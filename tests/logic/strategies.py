"""Which rules can be written at all? Random ones, of every kind of node there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from wellfounded.logic import (
    ALWAYS,
    ANY_DAY,
    NEVER,
    NOT_ENDED,
    TO_BE_WEIGHED,
    ClosedDays,
    Condition,
    Day,
    ListFact,
    Missing,
    NamedDay,
    OrLater,
    Rule,
    Span,
    Weighed,
    When,
    WhenDay,
    choice,
    day,
    days_after,
    days_before,
    earlier_of,
    item,
    item_roster,
    later_of,
    months_after,
    next_open_day,
    roster,
    versions,
    years_after,
    yes,
)
from wellfounded.logic.days import Fixed
from wellfounded.logic.leaves import Choice

from .cases_table import Kind, Kinds
from .worlds import CASE, CODES, WINDOW

THOROUGH = settings(
    max_examples=200,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
"""The same rules at every run, each tried on many cases."""
T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[T]], T]


@dataclass(frozen=True)
class Closures(ClosedDays):
    """Weekends, and some further days."""

    days: frozenset[date]
    first: date = WINDOW[0] - timedelta(days=9)
    last: date = WINDOW[-1] + timedelta(days=9)

    def closed(self, day: date) -> bool:
        return day.weekday() >= 5 or day in self.days


CALENDARS = (
    Closures(frozenset()),
    Closures(frozenset(WINDOW[::3])),
    Closures(frozenset(WINDOW[::7]) | {WINDOW[1], WINDOW[2]}),
)


@dataclass
class Writer:
    """Draws one rule.

    ``settleable`` leaves out what no complete case could settle, ``weighed`` lets in what a
    helper's finding may settle or, against the text, leave open.
    """

    draw: Draw  # type: ignore[type-arg]
    settleable: bool
    weighed: bool
    named: int = 0
    rules: list[Rule] = field(default_factory=list)
    days: list[NamedDay] = field(default_factory=list)

    def pick(self, *options: T) -> T:
        return self.draw(st.sampled_from(options))  # type: ignore[no-any-return]

    def chance(self, one_in: int) -> bool:
        return self.number(1, one_in) == one_in

    def number(self, low: int, high: int) -> int:
        return self.draw(st.integers(low, high))  # type: ignore[no-any-return]

    def rule(self, depth: int, applies: Condition = ALWAYS) -> Rule:
        body = self.condition(depth, None)
        self.named += 1
        rule = Rule(f"rule {self.named}", body, ("8 CFR 0",), applies)
        self.rules.append(rule)
        return rule

    def named_day(self, depth: int) -> NamedDay:
        body = self.day(depth, None)
        self.named += 1
        named = NamedDay(f"law.day{self.named}", body, ("8 CFR 0",))
        self.days.append(named)
        return named

    def condition(self, depth: int, here: Kind | None) -> Condition:
        """A condition over the case and, inside a quantifier, the record of kind ``here``."""
        if depth <= 0 or (depth == 1 and self.chance(2)):
            return self._leaf(here)
        below = depth - 1
        if self.weighed and self.chance(6):
            text = TO_BE_WEIGHED if self.chance(3) else self.condition(below, None)
            return Weighed(yes(self.pick(*_of("yes_no", CASE))), text)
        match self.pick("order", "and", "or", "not", "when", "many", "many", "order", "versions"):
            case "and":
                return self.condition(below, here) & self.condition(below, here)
            case "or":
                return self.condition(below, here) | self.condition(below, here)
            case "not":
                return ~self.condition(below, here)
            case "when":
                return When(*(self.condition(below, here) for _ in range(3)))
            case "order":
                return self._order(below, here)
            case "many":
                return self._many(below, here)
            case _:
                return self._versions(below)

    def _order(self, depth: int, here: Kind | None) -> Condition:
        first, second = self.day(depth, here), self.day(depth, here)
        match self.pick("<=", "<", ">=", ">"):
            case "<=":
                return first <= second
            case "<":
                return first < second
            case ">=":
                return first >= second
            case _:
                return first > second

    def _versions(self, depth: int) -> Condition:
        rules = [
            self.rule(depth - 1, self.condition(depth - 1, None)) for _ in range(self.number(1, 3))
        ]
        otherwise = self.condition(depth - 1, None)
        declared = self.settleable or self.chance(2)
        settled_by = self.condition(depth - 1, None) if declared else None
        return versions(*rules, otherwise=otherwise, settled_by=settled_by)

    def _leaf(self, here: Kind | None) -> Condition:
        if self.rules and self.chance(3):
            return self.pick(*self.rules)
        match self.pick("yes", "among", "order", "same", "yes", "among", "order", "constant"):
            case "yes":
                return self._yes(here)
            case "among":
                codes = self.draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=2))
                return self._choice(here).among(*codes)
            case "same":
                return self._choice(here).same_as(self._choice(here))
            case "order":
                return self._day_fact(here) <= self._day_fact(here)
            case _:
                return self.pick(ALWAYS, NEVER)

    def _yes(self, here: Kind | None) -> Condition:
        if fields := _of("yes_no", here):
            return item.yes(self.pick(*fields))
        return yes(self.pick(*_of("yes_no", CASE)))

    def _choice(self, here: Kind | None) -> Choice:
        if here == "codes" and not self.chance(3):
            return item.code()
        if (fields := _of("choice", here)) and not self.chance(3):
            return item.choice(self.pick(*fields))
        return choice(self.pick(*_of("choice", CASE)))

    def _list(self, here: Kind | None) -> tuple[ListFact, Kind]:
        mine = _lists(here)
        if mine and not self.chance(3):
            path = self.pick(*mine)
            return item_roster(path), mine[path]
        path = self.pick(*_lists(CASE))
        return roster(path), CASE[path]

    def _many(self, depth: int, here: Kind | None) -> Condition:
        records, kind = self._list(here)
        where = self._where(depth, kind)
        numbers = _of("number", kind)
        match self.pick("any", "total", "none", "at least", "total"):
            case "none":
                return records.none(where)
            case "at least":
                return records.at_least(self.number(0, 3), where)
            case "total" if numbers:
                return records.total_at_least(self.number(0, 15), self.pick(*numbers), where)
            case _:
                return records.any(where)

    def _where(self, depth: int, kind: Kind) -> Condition:
        return ALWAYS if self.chance(3) else self.condition(depth, kind)

    def day(self, depth: int, here: Kind | None) -> Day:
        """A day of the case or of the record at hand."""
        if depth <= 0 or (depth == 1 and self.chance(2)):
            return self._day_leaf(here)
        below = depth - 1
        match self.pick("counted", "pick", "when", "latest", "counted", "latest", "or later"):
            case "counted":
                return self._counted(self.day(below, here))
            case "pick":
                days = [self.day(below, here) for _ in range(self.number(1, 3))]
                return self.pick(later_of, earlier_of)(*days)
            case "when":
                return WhenDay(
                    self.condition(below, here), self.day(below, here), self.day(below, here)
                )
            case "or later" if not self.settleable:
                return OrLater(self.day(below, here))
            case _:
                return self._latest(below, here)

    def _latest(self, depth: int, here: Kind | None) -> Day:
        records, kind = self._list(here)
        if_none = Span.on(self.pick(*WINDOW[::20]))
        if not self.settleable:
            if_none = self.pick(if_none, ANY_DAY, NOT_ENDED, Span(WINDOW[0], WINDOW[9]))
        return records.latest(
            self.day(depth, kind), if_none=if_none, where=self._where(depth, kind)
        )

    def _counted(self, start: Day) -> Day:
        missing = self.pick(*Missing)
        match self.pick("years", "months", "days", "back", "open"):
            case "years":
                return years_after(start, self.number(1, 4), missing=missing)
            case "months":
                return months_after(start, self.number(0, 3), missing=missing)
            case "days":
                return days_after(start, self.number(0, 40))
            case "back":
                return days_before(start, self.number(1, 40))
            case _:
                return next_open_day(start, self.pick(*CALENDARS))

    def _day_leaf(self, here: Kind | None) -> Day:
        if self.days and self.chance(3):
            return self.pick(*self.days)
        if self.chance(4):
            return Fixed(self.pick(*WINDOW[::9]))
        return self._day_fact(here)

    def _day_fact(self, here: Kind | None) -> Day:
        if (fields := _of("date", here)) and not self.chance(3):
            return item.day(self.pick(*fields))
        return day(self.pick(*_of("date", CASE)))


def _of(kind: str, kinds: Kind | None) -> list[str]:
    if not isinstance(kinds, Mapping):
        return []
    return [path for path, one in kinds.items() if one == kind]


def _lists(kinds: Kind | None) -> Kinds:
    if not isinstance(kinds, Mapping):
        return {}
    return {
        path: kind for path, kind in kinds.items() if kind == "codes" or not isinstance(kind, str)
    }


@st.composite
def goals(
    draw: Draw,  # type: ignore[type-arg]
    *,
    settleable: bool = False,
    weighed: bool = False,
) -> tuple[Rule, NamedDay]:
    """A rule and a named day that may rest on the same further rules and days."""
    writer = Writer(draw, settleable, weighed)
    for _ in range(writer.number(0, 2)):
        writer.rule(2)
        writer.named_day(2)
    rule = Rule("goal", writer.condition(writer.number(2, 4), None), ())
    return rule, NamedDay("day", writer.day(writer.number(1, 3), None), ())
