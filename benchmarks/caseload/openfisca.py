"""The ten flat rules in OpenFisca core, as NumPy formulas.

Written by us from the same texts. Each rule is a variable, and so is what several of them rest on;
a choice is an enumeration, which OpenFisca compares as small numbers. On complete data a formula
means what the rule of the rulebook means. What is missing has a default.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from benchmarks.caseload.flat import IDS, facts
from benchmarks.one_year.openfisca import DAY, MONTH, Person, named_variable
from wellfounded.facts import fact_at
from wellfounded.facts.countries import COUNTRIES
from wellfounded.facts.kinds import Choice

Formula = Callable[[Any, Any], Any]
UNKNOWN = "not_known"
"""The default of a choice: an enumeration has to have one."""
RENEWALS_FROM, RENEWALS_BEFORE = np.datetime64("2017-01-17"), np.datetime64("2025-10-30")
LONGER_FROM = np.datetime64("2022-05-04")
ISLANDS_FROM = np.datetime64("2009-11-28")


def variable(path: str) -> str:
    """What a path or the id of a rule is called here."""
    return path.replace(".", "_")


def among(values: Any, *codes: str) -> Any:
    """Whether a choice is one of these."""
    options = values.possible_values
    found = values == options[codes[0]]
    for code in codes[1:]:
        found |= values == options[code]
    return found


def years_on(day: Any, years: int) -> Any:
    """So many years on; where that day does not exist, the first of the next month."""
    month = day.astype(MONTH)
    reached = month + 12 * years
    next_month = (reached + 1).astype(DAY)
    return np.minimum(reached.astype(DAY) + (day - month.astype(DAY)), next_month)


def work_waited(person: Any, when: Any) -> Any:
    """Filed, and 150 days have passed."""
    reached = person("application_filed_on", when) + 150
    return person("application_filed", when) & (reached <= person("as_of", when))


def work_automatic_extension(person: Any, when: Any) -> Any:
    """A renewal filed in time carries the card on for 180 days, since May 2022 for 540."""
    renewal, ends = (
        person("work_permit_renewal_filed_on", when),
        person("work_permit_expires_on", when),
    )
    reached = among(person("work_permit_category", when), "A03", "A05", "A10", "A12", "C19", "C08")
    in_time = (renewal <= ends) & (renewal >= RENEWALS_FROM) & (renewal < RENEWALS_BEFORE)
    days = np.where(renewal >= LONGER_FROM, 540, 180)
    return reached & in_time & (person("as_of", when) <= ends + days)


def work_denial_since_2026(person: Any, when: Any) -> Any:
    """Sent back, or denied and not appealed or held to bar all the same."""
    outcome = person("decision_outcome", when)
    closed = ~person("decision_appealed", when) | person("work_permit_denial_held_to_bar", when)
    return among(outcome, "rejected") | (among(outcome, "denied") & closed)


def work_application_waits(person: Any, when: Any) -> Any:
    """Filed, and waiting, sent on to a judge or appealed."""
    outcome = person("decision_outcome", when)
    appealed = among(outcome, "denied") & person("decision_appealed", when)
    return person("application_filed", when) & (among(outcome, "waiting", "referred") | appealed)


def held_cat_deferral(person: Any, when: Any) -> Any:
    """Given by a decision that has been made."""
    given = among(person("decision_outcome", when), "cat_deferral")
    return given & (person("decision_on", when) <= person("as_of", when))


def protection_in_the_united_states(person: Any, when: Any) -> Any:
    """In a state or territory, or on the islands since they belong to the United States."""
    located = person("applicant_located_in", when)
    islands = among(located, "MP") & (person("as_of", when) >= ISLANDS_FROM)
    return among(located, "US", "PR", "GU", "VI") | islands


def other_ways_special_immigrant_juvenile(person: Any, when: Any) -> Any:
    """Here, unmarried, under 21, and left by a parent or found alone."""
    under_21 = years_on(person("applicant_date_of_birth", when), 21) > person("as_of", when)
    unmarried = ~among(person("applicant_marital_status", when), "married")
    alone = person("applicant_unaccompanied_child_determined", when)
    left = person("victim_parent_left", when) | alone
    return person("protection_in_the_united_states", when) & under_21 & unmarried & left


def other_ways_possible_citizenship(person: Any, when: Any) -> Any:
    """A parent is a citizen, or the person was born here."""
    born = person("applicant_birth_country", when)
    return person("family_citizen_parent", when) | among(born, "US", "PR", "GU", "VI", "MP")


def other_ways_victim_of_trafficking(person: Any, when: Any) -> Any:
    """Here, and made to work."""
    return person("protection_in_the_united_states", when) & person("victim_forced_work", when)


def protection_before_a_judge(person: Any, when: Any) -> Any:
    """In proceedings before a judge, which begin when the Notice is filed."""
    kind = person("proceedings_kind", when)
    court_knows = among(person("proceedings_court_line_found", when), "hearing", "order")
    filed = person("proceedings_nta_filed_on", when) <= person("as_of", when)
    by_notice = among(kind, "240") & (filed | court_knows)
    only = among(kind, "asylum_only", "withholding_only")
    return person("proceedings_in_removal", when) & (by_notice | only)


def danger_minor(person: Any, when: Any) -> Any:
    """Under eighteen."""
    return years_on(person("applicant_date_of_birth", when), 18) > person("as_of", when)


FORMULAS: tuple[Formula, ...] = (
    work_waited,
    work_automatic_extension,
    work_denial_since_2026,
    work_application_waits,
    held_cat_deferral,
    protection_in_the_united_states,
    other_ways_special_immigrant_juvenile,
    other_ways_possible_citizenship,
    other_ways_victim_of_trafficking,
    protection_before_a_judge,
    danger_minor,
)
VERDICTS = tuple(map(variable, IDS))


def codes_of(path: str) -> tuple[str, ...]:
    """Every code that a choice of the catalogue can be."""
    kind = fact_at(path).kind
    return tuple(kind.options) if isinstance(kind, Choice) else tuple(COUNTRIES)


def system() -> Any:
    """The facts and the rules as OpenFisca holds them."""
    made = TaxBenefitSystem([Person])
    for path, kind in facts().items():
        name = variable(path)
        if kind == "choice":
            options = Enum(name, {code: code for code in (UNKNOWN, *codes_of(path))})
            shape = {"possible_values": options, "default_value": options[UNKNOWN]}
            made.add_variable(named_variable(name, Enum, DateUnit.ETERNITY, **shape))
        else:
            type_ = date if kind == "date" else bool
            made.add_variable(named_variable(name, type_, DateUnit.ETERNITY))
    for rule in FORMULAS:
        made.add_variable(named_variable(rule.__name__, bool, DateUnit.MONTH, formula=rule))
    return made
