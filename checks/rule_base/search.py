"""Is there a case like this one, or is it proved that there is none?

A case that is found is made of the solver's numbers, so that the rules themselves can be asked
what they say of it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

import z3

from checks.rule_base.any_case import AnyCase, Bounds, Records, Three
from checks.rule_base.translation import Translation
from checks.rule_base.values import code_of, generic, number_of
from wellfounded.logic import Known, Roster, Span, Value

PATIENCE = (15, 30, 60, 120)
"""Seconds for one question, before it is begun anew with other luck; most take a blink, the slowest
a second or two. But a search may go astray for half an hour that would take a second elsewhere."""


class Undecided(Exception):
    """The solver gave up: nothing is proved and nothing is found."""


def find(translations: tuple[Translation, ...], *so: z3.BoolRef) -> z3.ModelRef | None:
    """Numbers of cases for which all of this is so; None proves that there are none.

    Raises:
        Undecided: if the solver gives up.
    """
    told = list(so)
    for one in translations:
        told += (*one.case.bounds, *one.counted.bounds())
    for luck, patience in enumerate(PATIENCE):
        with suppress(Undecided):
            return _find(translations, told, luck, time.monotonic() + patience)
    raise Undecided(f"nothing was settled in {sum(PATIENCE)} seconds")


def _find(
    translations: tuple[Translation, ...], told: list[z3.BoolRef], luck: int, until: float
) -> z3.ModelRef | None:
    """The same until a moment. What it learns of the calendar is told to whoever begins anew."""
    solver = z3.Solver()
    solver.set("random_seed", luck)
    solver.add(*told)
    while (left := until - time.monotonic()) > 0:
        solver.set("timeout", max(1, int(left * 1000)))
        found = solver.check()
        if found == z3.unsat:
            return None
        if found == z3.unknown:
            break
        model = solver.model()
        wrong = [more for one in translations for more in one.counted.corrections(model)]
        if not wrong:
            return model
        told += wrong
        solver.add(*wrong)
    raise Undecided


def case_of(model: z3.ModelRef, case: AnyCase) -> Known:
    """The case that the solver found, so far as any rule read it."""
    return _record(model, case, case.place)


def _record(model: z3.ModelRef, case: AnyCase, place: str) -> Known:
    """The case, or the record at a place of it."""
    values: dict[str, Value] = {}
    rosters: dict[str, Roster] = {}
    for full, fact in case.facts.items():
        name = full.removeprefix(place)
        if not full.startswith(place) or "[" in name:
            continue
        if isinstance(fact, Records):
            rosters[name] = _list(model, case, fact)
        elif (value := _value(model, case, full, fact)) is not None:
            values[name] = value
    return Known(values, rosters)


def _list(model: z3.ModelRef, case: AnyCase, fact: Records) -> Roster:
    items: list[Known | str] = []
    for there, one in fact.records:
        if not _so(model, there):
            break
        if one.code is None:
            items.append(_record(model, case, one.place))
        else:
            items.append(code_of(_number(model, one.code)))
    return Roster(tuple(items), complete=True if _so(model, fact.complete) else None)  # type: ignore[arg-type]


def _value(model: z3.ModelRef, case: AnyCase, full: str, fact: object) -> Value | None:
    match fact:
        case Three(yes=yes, no=no):
            return True if _so(model, yes) else False if _so(model, no) else None
        case Bounds(earliest=earliest, latest=latest):
            bounds = (date.fromordinal(_number(model, day)) for day in (earliest, latest))
            return Span(*bounds)
        case (number, known) if _so(model, known):
            value = _number(model, number)
            return code_of(value) if generic(full) in case.values.codes else value
        case _:
            return None


def _so(model: z3.ModelRef, condition: z3.BoolRef) -> bool:
    return z3.is_true(model.eval(condition, model_completion=True))


def _number(model: z3.ModelRef, number: z3.ArithRef) -> int:
    return model.eval(number, model_completion=True).as_long()


def pinned(case: AnyCase, known: Known) -> Iterator[z3.BoolRef]:
    """That the facts read of this case are those of a given one.

    Raises:
        ValueError: if the given case lies outside the bounds.
    """
    for full, fact in case.facts.items():
        holder = _holder(known, full)
        if holder is None:
            continue
        yield from _is(full, fact, *holder)


def _holder(known: Known, full: str) -> tuple[Known, str] | None:
    """The case or the record that holds the fact at a path, and its name there."""
    here = known
    path = ""
    for step in full.split("."):
        name, _, index = step.partition("[")
        path = f"{path}.{name}" if path else name
        if index:
            items = here.rosters[path].items if path in here.rosters else ()
            number = int(index.removesuffix("]"))
            if number >= len(items) or not isinstance(items[number], Known):
                return None
            here, path = items[number], ""  # type: ignore[assignment]
    return here, path


def _is(full: str, fact: object, at: Known, name: str) -> Iterator[z3.BoolRef]:
    value = at.values.get(name)
    match fact:
        case Three(yes=yes, no=no):
            yield yes if value is True else z3.Not(yes)
            yield no if value is False else z3.Not(no)
        case Bounds(earliest=earliest, latest=latest):
            span = value if isinstance(value, Span) else Span(date.min, date.max)
            yield z3.And(earliest == span.earliest.toordinal(), latest == span.latest.toordinal())
        case Records():
            yield from _is_list(full, fact, at.rosters.get(name, Roster()))
        case (number, known):
            yield known if value is not None else z3.Not(known)
            if value is not None:
                yield number == (number_of(value) if isinstance(value, str) else value)
        case _:
            raise TypeError(type(fact).__name__)


def _is_list(full: str, fact: Records, roster: Roster) -> Iterator[z3.BoolRef]:
    if len(roster.items) > len(fact.records):
        raise ValueError(f"{full} has {len(roster.items)} records, more than are tried")
    yield fact.complete == bool(roster.complete)
    for number, (there, one) in enumerate(fact.records):
        given = number < len(roster.items)
        yield there == given
        if given and one.code is not None:
            yield one.code == number_of(str(roster.items[number]))


def in_a_line(known: Known) -> str:
    """A case in a line."""
    values = (f"{path} {value}" for path, value in known.values.items())
    lists = (f"{path} [{_listed(roster)}]" for path, roster in known.rosters.items())
    return ", ".join((*values, *lists))


def _listed(roster: Roster) -> str:
    items = (one if isinstance(one, str) else in_a_line(one) for one in roster.items)
    return "; ".join(items)
