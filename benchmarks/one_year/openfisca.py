"""The same six facts and the same rules in OpenFisca core, as NumPy formulas.

Each rule is a variable, so that the trace gives as many reasons as our findings do. On complete
data the rules mean what those of ``flat`` mean: 29 February reaches back to the 28th, and a last
day on which offices are closed moves to the next open one. What is missing has a default.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit, period
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.one_year.flat import DATES, YES_OR_NO
from wellfounded.law.calendar import FEDERAL_OFFICES

Person = build_entity(key="person", plural="people", label="A person", is_person=True)
DAYS = (FEDERAL_OFFICES.last - FEDERAL_OFFICES.first).days + 1
CALENDAR = np.busdaycalendar(
    holidays=[
        day
        for day in (FEDERAL_OFFICES.first + timedelta(days=n) for n in range(DAYS))
        if FEDERAL_OFFICES.closed(day)
    ]
)
FIRST_DAY = np.datetime64("1997-04-01")
MONTH, DAY = "datetime64[M]", "datetime64[D]"
MISSING_DAY = np.datetime64("1970-01-01")
"""What OpenFisca takes a date to be that nobody gave."""
MISSING = dict.fromkeys(DATES, MISSING_DAY)
ALWAYS = "ETERNITY"
THEN = period("2026-07")
"""OpenFisca asks for a period of every formula; these rules do not look at it."""


def year_after(day: Any) -> Any:
    """The same day of the next year, or the last day of its month."""
    month = day.astype(MONTH)
    into_month = day - month.astype(DAY)
    reached = month + 12
    end = (reached + 1).astype(DAY) - 1
    return np.minimum(reached.astype(DAY) + into_month, end)


def filed_in_time(person: Any, when: Any) -> Any:
    """Filed by the last day."""
    start = np.maximum(person("arrived", when), FIRST_DAY)
    last_day = np.busday_offset(year_after(start), 0, roll="forward", busdaycal=CALENDAR)
    return person("filed_on", when) <= last_day


def late_filing_excused(person: Any, when: Any) -> Any:
    """Changed or extraordinary circumstances, and no more delay than is reasonable."""
    circumstances = person("changed", when) | person("extraordinary", when)
    return circumstances & person("reasonable_delay", when)


def unaccompanied_child_exempt(person: Any, when: Any) -> Any:
    """An unaccompanied child."""
    return person("unaccompanied_child", when)


def flat_bar(person: Any, when: Any) -> Any:
    """Late, not excused, not exempt."""
    excused = person("late_filing_excused", when)
    exempt = person("unaccompanied_child_exempt", when)
    return ~person("filed_in_time", when) & ~excused & ~exempt


RULES = (filed_in_time, late_filing_excused, unaccompanied_child_exempt, flat_bar)


def system() -> Any:
    """The facts and the rules, as OpenFisca holds them: classes named by what they compute."""
    made = TaxBenefitSystem([Person])
    for name in (*DATES, *YES_OR_NO):
        type_ = date if name in DATES else bool
        made.add_variable(named_variable(name, type_, DateUnit.ETERNITY))
    for rule in RULES:
        made.add_variable(named_variable(rule.__name__, bool, DateUnit.MONTH, formula=rule))
    return made


def named_variable(name: str, value_type: type, period: str, **more: Any) -> Any:
    """A variable of OpenFisca: a class with this name; ``more`` is its formula or its choices."""
    shape = {"value_type": value_type, "entity": Person, "definition_period": period}
    return type(name, (Variable,), {**shape, **more})


def one_person(rules: Any, case: Mapping[str, str | bool]) -> Simulation:
    """A simulation of one person, read from a case as OpenFisca's web interface reads it."""
    facts = {name: {ALWAYS: value} for name, value in case.items()}
    return SimulationBuilder().build_from_entities(rules, {"people": {"person": facts}})


def many_people(rules: Any, facts: Mapping[str, Any]) -> Simulation:
    """A simulation with one array for each fact."""
    count = len(next(iter(facts.values())))
    made = SimulationBuilder().build_default_simulation(rules, count=count)
    for name, values in facts.items():
        made.set_input(name, ALWAYS, values)
    return made


def forget(simulation: Simulation, rules: Iterable[Callable[..., Any]] = RULES) -> None:
    """Drop every verdict, so that the rules are computed again on the same facts."""
    for rule in rules:
        simulation.delete_arrays(rule.__name__)
