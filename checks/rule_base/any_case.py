"""What stands for a case that could be anybody's?

Each fact becomes a variable when a rule first reads it. Of a *whole* case everything is known;
of any other each fact may be unknown, a day known within a span, a list open.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import z3

from checks.rule_base.values import Values, generic, number_of
from wellfounded.law.reading_list import AS_OF
from wellfounded.logic import BEGINNING, FOREVER

START, END = BEGINNING.toordinal(), FOREVER.toordinal()
UNKNOWN_PART = " known"


@dataclass(frozen=True, slots=True)
class Three:
    """A condition: surely so, and surely not so. Neither is *not settled*; never both."""

    yes: z3.BoolRef
    no: z3.BoolRef

    @classmethod
    def known(cls, so: z3.BoolRef, known: z3.BoolRef | None) -> Three:
        """An answer, if it is known."""
        if known is None:
            return cls(so, z3.Not(so))
        return cls(z3.And(known, so), z3.And(known, z3.Not(so)))

    def differs(self, other: Three) -> z3.BoolRef:
        """The two verdicts are not the same."""
        return z3.Or(self.yes != other.yes, self.no != other.no)


@dataclass(frozen=True, slots=True)
class Bounds:
    """A day, as the number of its earliest and its latest."""

    earliest: z3.ArithRef
    latest: z3.ArithRef


@dataclass(frozen=True, slots=True)
class Records:
    """A list: its first records, each there or not, and whether it is said to be whole."""

    records: tuple[tuple[z3.BoolRef, AnyCase | z3.ArithRef], ...]
    complete: z3.BoolRef


def everything(path: str) -> bool:  # noqa: ARG001
    """Each fact."""
    return True


def nothing(path: str) -> bool:  # noqa: ARG001
    """No fact."""
    return False


@dataclass(slots=True, kw_only=True)
class AnyCase:
    """The facts of a case, or of the record at ``place`` in it.

    ``whole`` says of which generic paths the answer is known, ``apart`` which facts differ from
    those of another case that shares the rest; ``mark`` is put to their names.
    """

    values: Values
    whole: Callable[[str], bool] = everything
    apart: Callable[[str], bool] = nothing
    mark: str = "'"
    place: str = ""
    code: z3.ArithRef | None = None
    facts: dict[str, object] = field(default_factory=dict)
    bounds: list[z3.BoolRef] = field(default_factory=list)

    def yes_no(self, path: str) -> Three:
        """A fact answered yes or no."""
        return self._once(path, lambda name: Three.known(z3.Bool(name), self._known(path)))

    def choice(self, path: str) -> tuple[z3.ArithRef, z3.BoolRef]:
        """A code by its number, and whether it is known."""
        if not path:
            assert self.code is not None, self.place
            return self.code, z3.BoolVal(True)
        return self._once(path, lambda name: (self._code(path, name), self._is_known(path)))

    def number(self, path: str) -> tuple[z3.ArithRef, z3.BoolRef]:
        """A number that is not negative, and whether it is known."""
        return self._once(path, lambda name: (self._amount(name), self._is_known(path)))

    def day(self, path: str) -> Bounds:
        """A day, or the span in which it lies."""
        return self._once(path, lambda name: self._day(path, name))

    def roster(self, path: str) -> Records:
        """A list of records, or of codes."""
        return self._once(path, lambda name: self._roster(path, name))

    def _once(self, path: str, make: Callable[[str], object]) -> object:
        full = self.place + path
        if full not in self.facts:
            self.facts[full] = make(self._name(full))
        return self.facts[full]

    def _name(self, full: str) -> str:
        return full + self.mark if self.apart(generic(full)) else full

    def _known(self, path: str) -> z3.BoolRef | None:
        full = self.place + path
        return None if self.whole(generic(full)) else z3.Bool(self._name(full) + UNKNOWN_PART)

    def _is_known(self, path: str) -> z3.BoolRef:
        known = self._known(path)
        return z3.BoolVal(True) if known is None else known

    def _code(self, path: str, name: str) -> z3.ArithRef:
        return self._one_of(name, self.values.codes[generic(self.place + path)])

    def _amount(self, name: str) -> z3.ArithRef:
        return self._within(name, 0, self.values.most)

    def _one_of(self, name: str, codes: tuple[str, ...]) -> z3.ArithRef:
        made = z3.Int(name)
        self.bounds.append(z3.Or(*(made == number_of(code) for code in codes)))
        return made

    def _within(self, name: str, least: int, most: int) -> z3.ArithRef:
        made = z3.Int(name)
        self.bounds.append(z3.And(least <= made, made <= most))
        return made

    def _day(self, path: str, name: str) -> Bounds:
        if path == AS_OF:
            day = self._within(name, self.values.begins.toordinal(), self.values.last.toordinal())
            return Bounds(day, day)
        full = generic(self.place + path)
        if self.whole(full):
            day = z3.Int(name)
            ends = [day == END] if self.values.may_not_have_ended(full) else []
            self.bounds.append(z3.Or(self._in_range(day), *ends))
            return Bounds(day, day)
        earliest, latest = z3.Int(name + " earliest"), z3.Int(name + " latest")
        for bound in (earliest, latest):
            self.bounds.append(z3.Or(self._in_range(bound), bound == START, bound == END))
        self.bounds.append(earliest <= latest)
        return Bounds(earliest, latest)

    def _in_range(self, day: z3.ArithRef) -> z3.BoolRef:
        return z3.And(self.values.first.toordinal() <= day, day <= self.values.last.toordinal())

    def _roster(self, path: str, name: str) -> Records:
        full = self.place + path
        longest = self.values.longest(generic(full))
        there = [z3.Bool(f"{name} has {n + 1}") for n in range(longest)]
        self.bounds += (z3.Implies(more, less) for less, more in itertools.pairwise(there))
        return Records(
            tuple((one, self._record(full, name, n)) for n, one in enumerate(there)),
            z3.BoolVal(True) if self.whole(generic(full)) else z3.Bool(f"{name} whole"),
        )

    def _record(self, full: str, name: str, number: int) -> AnyCase:
        """A record, or the code that stands there."""
        place = f"{full}[{number}]"
        if (codes := self.values.codes.get(generic(full))) is None:
            return replace(self, place=place + ".", code=None)
        code = self._one_of(f"{name}[{number}]", codes)
        if self.values.codes_differ:
            self.bounds += (code != z3.Int(f"{name}[{before}]") for before in range(number))
        return replace(self, place=place, code=code)
