"""What does a rule say, in the language of the solver?

As in the SQL reading each kind of condition and day has its translation: a condition gives the
cases of which it is surely so and surely not so, a day its earliest and latest. That it says what
``decide`` says is tested on random rules and random cases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import reduce

import z3

from checks.rule_base.any_case import END, START, AnyCase, Bounds, Three
from checks.rule_base.counted_days import CountedDays
from checks.rule_base.values import number_of
from wellfounded.logic import Condition, Day, NamedDay, OrLater, Rule, Versions, Weighed, WhenDay
from wellfounded.logic.condition import And, Constant, Not, Or, When
from wellfounded.logic.days import Counted, Fixed, Later, Order
from wellfounded.logic.leaves import Among, DayFact, Path, SameCode, YesNo
from wellfounded.logic.part import Part
from wellfounded.logic.rosters import AtLeast, Latest, ListFact, TotalAtLeast
from wellfounded.logic.weighed import ToBeWeighed

TRUE, FALSE = z3.BoolVal(True), z3.BoolVal(False)


@dataclass(slots=True)
class Translation:
    """What rules and days say of one case.

    ``instead`` puts one condition in the place of another, to see whether it matters.
    """

    case: AnyCase
    counted: CountedDays = field(default_factory=CountedDays)
    instead: dict[Condition, Condition] = field(default_factory=dict)
    memo: dict[tuple[Part, str], Three | Bounds] = field(default_factory=dict)

    def known_of(self, other: Translation, same: Callable[[Part], bool]) -> None:
        """Take over what another says of the rules and named days that are the same in both."""
        for (part, place), said in other.memo.items():
            if isinstance(part, Rule | NamedDay) and same(part):
                self.memo[part, place] = said

    def says(self, condition: Condition, at: AnyCase | None = None) -> Three:
        """When it is surely so and surely not so, of the case or of the record ``at``."""
        of_case = isinstance(condition, Rule | Versions | Weighed)
        at = self.case if at is None or of_case else at
        key = condition, at.place
        if key not in self.memo:
            self.memo[key] = self._says(self.instead.get(condition, condition), at)
        return self.memo[key]  # type: ignore[return-value]

    def day(self, day: Day, at: AnyCase | None = None) -> Bounds:
        """Its earliest and its latest, of the case or of the record ``at``."""
        at = self.case if at is None or isinstance(day, NamedDay) else at
        key = day, at.place
        if key not in self.memo:
            self.memo[key] = self._day(day, at)
        return self.memo[key]  # type: ignore[return-value]

    def _says(self, condition: Condition, at: AnyCase) -> Three:
        match condition:
            case Rule():
                return self.says(condition.body)
            case And():
                return _all(self.says(part, at) for part in condition.parts)
            case Or():
                return _turned(_all(_turned(self.says(part, at)) for part in condition.parts))
            case Not():
                return _turned(self.says(condition.part, at))
            case When():
                return self._when(condition, at)
            case Constant():
                return Three.known(z3.BoolVal(condition.verdict), None)
            case ToBeWeighed():
                return Three(FALSE, FALSE)
            case YesNo():
                return _holder(condition.path, self.case, at).yes_no(condition.path.name)
            case Among():
                return self._among(condition, at)
            case SameCode():
                return self._same(condition, at)
            case Order():
                return self._order(condition, at)
            case AtLeast():
                return self._at_least(condition, at)
            case TotalAtLeast():
                return self._total(condition, at)
            case Weighed():
                return self._weighed(condition)
            case Versions():
                return self._versions(condition)
            case _:
                raise TypeError(f"no condition the solver can read: {type(condition).__name__}")

    def _when(self, condition: When, at: AnyCase) -> Three:
        when, then, otherwise = (self.says(part, at) for part in condition.parts)

        def one(then: z3.BoolRef, otherwise: z3.BoolRef) -> z3.BoolRef:
            chosen = z3.And(when.yes, then), z3.And(when.no, otherwise)
            return z3.Or(*chosen, z3.And(then, otherwise))

        return Three(one(then.yes, otherwise.yes), one(then.no, otherwise.no))

    def _among(self, condition: Among, at: AnyCase) -> Three:
        value, known = _holder(condition.path, self.case, at).choice(condition.path.name)
        return Three.known(z3.Or(*(value == number_of(code) for code in condition.codes)), known)

    def _same(self, condition: SameCode, at: AnyCase) -> Three:
        (left, left_known), (right, right_known) = (
            _holder(path, self.case, at).choice(path.name)
            for path in (condition.left, condition.right)
        )
        return Three.known(left == right, z3.And(left_known, right_known))

    def _order(self, condition: Order, at: AnyCase) -> Three:
        first, second = self.day(condition.first, at), self.day(condition.second, at)
        if condition.or_same:
            return Three(first.latest <= second.earliest, first.earliest > second.latest)
        return Three(first.latest < second.earliest, first.earliest >= second.latest)

    def _records(
        self, of: ListFact, at: AnyCase
    ) -> tuple[list[tuple[z3.BoolRef, AnyCase]], z3.BoolRef]:
        roster = _holder(of.path, self.case, at).roster(of.path.name)
        return list(roster.records), roster.complete

    def _at_least(self, condition: AtLeast, at: AnyCase) -> Three:
        records, complete = self._records(condition.records, at)
        found = [(there, self.says(condition.where, one)) for there, one in records]
        sure = [z3.And(there, where.yes) for there, where in found]
        possible = [z3.And(there, z3.Not(where.no)) for there, where in found]
        too_few = z3.Not(_count(possible, condition.number))
        return Three(_count(sure, condition.number), z3.And(complete, too_few))

    def _total(self, condition: TotalAtLeast, at: AnyCase) -> Three:
        records, complete = self._records(condition.records, at)
        sure, most = z3.IntVal(0), z3.IntVal(0)
        for there, one in records:
            where = self.says(condition.where, one)
            value, known = one.number(condition.number.name)
            sure += z3.If(z3.And(there, where.yes, known), value, 0)
            at_most = z3.If(known, value, condition.threshold)
            most += z3.If(z3.And(there, z3.Not(where.no)), at_most, 0)
        enough = sure >= condition.threshold
        return Three(enough, z3.And(complete, most < condition.threshold, z3.Not(enough)))

    def _weighed(self, condition: Weighed) -> Three:
        found, text = self.says(condition.finding), self.says(condition.text)

        def either(
            found: z3.BoolRef, text: z3.BoolRef, neither: tuple[z3.BoolRef, ...]
        ) -> z3.BoolRef:
            return z3.And(z3.Or(found, text), *(z3.Not(one) for one in neither))

        return Three(
            either(found.yes, text.yes, (found.no, text.no)),
            either(found.no, text.no, (found.yes, text.yes)),
        )

    def conflict(self, versions: Versions) -> z3.BoolRef:
        """Two versions surely in scope disagree."""
        voices = [(self.says(one.applies), self.says(one)) for one in versions.rules]
        says_yes = z3.Or(*(z3.And(scope.yes, says.yes) for scope, says in voices))
        return z3.And(says_yes, z3.Or(*(z3.And(scope.yes, says.no) for scope, says in voices)))

    def _versions(self, versions: Versions) -> Three:
        voices = [(self.says(one.applies), self.says(one)) for one in versions.rules]
        spoken = z3.Or(*(scope.yes for scope, _ in voices))
        otherwise = self.says(versions.otherwise)
        yes = z3.And(
            z3.Or(spoken, otherwise.yes), *(z3.Or(scope.no, says.yes) for scope, says in voices)
        )
        no = z3.And(
            z3.Or(spoken, otherwise.no), *(z3.Or(scope.no, says.no) for scope, says in voices)
        )
        if versions.settled_by is None:
            return Three(yes, no)
        settled, conflict = self.says(versions.settled_by), self.conflict(versions)
        return Three(
            z3.Or(yes, z3.And(conflict, settled.yes)), z3.Or(no, z3.And(conflict, settled.no))
        )

    def _day(self, day: Day, at: AnyCase) -> Bounds:
        match day:
            case NamedDay():
                return self.day(day.body)
            case Fixed():
                number = z3.IntVal(day.day.toordinal())
                return Bounds(number, number)
            case DayFact():
                return _holder(day.path, self.case, at).day(day.path.name)
            case Counted():
                start = self.day(day.start, at)
                earliest = self.counted.reach(day.counting, start.earliest)
                return Bounds(earliest, self.counted.reach(day.counting, start.latest))
            case Later():
                days = [self.day(part, at) for part in day.parts]
                pick = _least if day.earlier else _most
                return Bounds(pick(d.earliest for d in days), pick(d.latest for d in days))
            case OrLater():
                return Bounds(self.day(day.start, at).earliest, z3.IntVal(END))
            case WhenDay():
                return self._when_day(day, at)
            case Latest():
                return self._latest(day, at)
            case _:
                raise TypeError(f"no day the solver can read: {type(day).__name__}")

    def _when_day(self, day: WhenDay, at: AnyCase) -> Bounds:
        when, then, otherwise = (
            self.says(day.when, at),
            self.day(day.then, at),
            self.day(day.otherwise, at),
        )

        def one(then: z3.ArithRef, otherwise: z3.ArithRef, either: z3.ArithRef) -> z3.ArithRef:
            return z3.If(when.yes, then, z3.If(when.no, otherwise, either))

        least = _least((then.earliest, otherwise.earliest))
        most = _most((then.latest, otherwise.latest))
        return Bounds(
            one(then.earliest, otherwise.earliest, least), one(then.latest, otherwise.latest, most)
        )

    def _latest(self, day: Latest, at: AnyCase) -> Bounds:
        records, complete = self._records(day.records, at)
        found = [
            (there, self.says(day.where, one), self.day(day.day, one)) for there, one in records
        ]
        sure = [(z3.And(there, where.yes), bounds) for there, where, bounds in found]
        possible = [(z3.And(there, z3.Not(where.no)), bounds) for there, where, bounds in found]
        if_none = (
            z3.IntVal(day.if_none.earliest.toordinal()),
            z3.IntVal(day.if_none.latest.toordinal()),
        )
        sure_earliest = _most((z3.IntVal(START), *(z3.If(s, b.earliest, START) for s, b in sure)))
        latest = _most((z3.IntVal(START), *(z3.If(p, b.latest, START) for p, b in possible)))
        least = _least((if_none[0], *(z3.If(p, b.earliest, if_none[0]) for p, b in possible)))
        any_sure = z3.Or(*(s for s, _ in sure))
        earliest = z3.If(z3.Or(z3.Not(complete), any_sure), sure_earliest, least)
        closed = z3.If(any_sure, latest, _most((if_none[1], latest)))
        return Bounds(earliest, z3.If(complete, closed, END))


def _holder(path: Path, case: AnyCase, at: AnyCase) -> AnyCase:
    return at if path.of_item else case


def _all(terms: Iterable[Three]) -> Three:
    found = list(terms)
    return Three(z3.And(*(one.yes for one in found)), z3.Or(*(one.no for one in found)))


def _turned(one: Three) -> Three:
    return Three(one.no, one.yes)


def _count(those: list[z3.BoolRef], number: int) -> z3.BoolRef:
    """At least so many of those."""
    if number == 1:
        return z3.Or(*those)
    return z3.Sum(z3.IntVal(0), *(z3.If(one, 1, 0) for one in those)) >= number


def _most(days: Iterable[z3.ArithRef]) -> z3.ArithRef:
    return reduce(lambda a, b: z3.If(a >= b, a, b), days)


def _least(days: Iterable[z3.ArithRef]) -> z3.ArithRef:
    return reduce(lambda a, b: z3.If(a <= b, a, b), days)
