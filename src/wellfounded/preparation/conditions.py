"""When does a statement concern a case?

These are the conditions that the files of words name. A statement is shown when all that it
names are settled true, and hidden when one that it excludes is settled true. What is not known
neither shows nor hides.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from operator import or_
from types import MappingProxyType

from wellfounded.law.asylum.one_year_deadline.filing import filed_in_time
from wellfounded.law.asylum.one_year_deadline.receipt import filed
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.authorities import State
from wellfounded.law.danger import facts as danger
from wellfounded.law.expedited_removal.perimeter import within_reach
from wellfounded.law.expedited_removal.withholding_only import withholding_only
from wellfounded.law.fees.fee import TABLES as FEES
from wellfounded.law.forum import as_of, circuit
from wellfounded.law.holds.countries import listed_country
from wellfounded.law.parameters import Row
from wellfounded.law.permission_to_work.asylum_applicant import application_waits
from wellfounded.law.procedure import PROCEDURE
from wellfounded.logic import (
    NEVER,
    Condition,
    choice,
    item,
    item_roster,
    on,
    roster,
    yes,
)

encounters, entries, harms, orders = map(roster, ("encounters", "entries", "harms", "orders"))
children, statuses = roster("family.children"), roster("statuses")


def named(*grounds: str) -> Condition:
    """The person named one of these reasons, for what happened or for what they fear."""
    code = item.code().among(*grounds)
    return harms.any(item_roster("why").any(code)) | roster("fear.why").any(code)


def done_by(who: str) -> Condition:
    """The person named such people as those who did it, or whom they fear."""
    feared = choice("fear.by_kind").among(who)
    return harms.any(item.choice("by_kind").among(who)) | feared


def holding(*kinds: str) -> Condition:
    """One of these statuses lasts on the day."""
    lasting = (item.day("from") <= as_of) & (item.day("to") >= as_of)
    return statuses.any(item.choice("kind").among(*kinds) & lasting)


def happened(*kinds: str) -> Condition:
    """The person told of one of these steps of the case."""
    return roster("events").any(item.choice("kind").among(*kinds))


def by_circuit(table: str) -> Condition:
    """The circuit of the case is on the list of ``procedure.toml`` on the day."""
    lists = (
        circuit(*row.value) & _within(row)
        for row in PROCEDURE[table].rows
        if isinstance(row.value, tuple)
    )
    return reduce(or_, lists, NEVER)


def stayed(charge: str) -> Condition:
    """On the day a court has stayed a charge of ``fees.toml``."""
    rows = (row for row in FEES[charge].rows if row.state is State.STAYED)
    return reduce(or_, (_within(row) for row in rows), NEVER)


def _within(row: Row) -> Condition:
    """The day lies in the time of a row."""
    first, last = row.since, row.until
    return (as_of >= on(first.year, first.month, first.day)) & (
        as_of <= on(last.year, last.month, last.day)
    )


def answered(question: str, value: str = "yes") -> Condition:
    """A question of ``procedure.toml`` has this answer on the day."""
    return PROCEDURE[question].among(as_of, value)


PROCEDURES = ("abortion", "sterilization", "device")
OTHER_STATUSES = ("tps", "nonimmigrant", "immigrant", "refugee", "asylee", "other")
own_procedure = choice("population_control.forced_procedure").among(*PROCEDURES)
births = (
    own_procedure
    | choice("population_control.spouse_forced_procedure").among(*PROCEDURES)
    | yes("population_control.resisted")
    | yes("population_control.fears_procedure")
)
included = yes("family.spouse.include") | children.any(item.yes("include"))
without_status, without_parole = ~holding(*OTHER_STATUSES), ~holding("parole")
was_paroled = statuses.any(item.choice("kind").among("parole"))
passed_through = roster("third_countries").any() | yes("transit.travelled")

CONDITIONS: Mapping[str, Condition] = MappingProxyType(
    {
        "names_race": named("race"),
        "names_religion": named("religion"),
        "names_nationality": named("nationality"),
        "names_social_group": named("particular_social_group"),
        "names_political_opinion": named("political_opinion"),
        "births": births,
        "told_of_harm": yes("past_harm.any") | harms.any(),
        "by_private": done_by("private"),
        "torture": yes("application.cat_also") | yes("torture.afraid"),
        "took_part": danger.persecutor,
        "armed_groups": danger.armed_groups,
        "arrests": danger.arrests,
        "crime_abroad": yes("conduct.crime_abroad"),
        "security": yes("conduct.danger_to_security"),
        "other_countries": passed_through,
        "earlier_application": danger.earlier_applications,
        "went_back": yes("return_trips.any"),
        "in_time": filed_in_time,
        "filed": filed,
        "waits": application_waits,
        "child": danger.minor | yes("applicant.unaccompanied_child.determined"),
        "married": choice("applicant.marital_status").among("married"),
        "children": children.any(),
        "family_included": included,
        "fluent_in_english": yes("applicant.fluent_in_english"),
        "represented": choice("representative.kind").among("attorney", "accredited"),
        "in_court": yes("proceedings.in_removal"),
        "not_in_court": ~yes("proceedings.in_removal"),
        "held_before": encounters.any(item.choice("outcome").among("held", "papers_given")),
        "detained": danger.custody,
        "withholding_only": withholding_only,
        "orders": danger.orders | happened("expedited_order", "prior_order_used_again"),
        "no_order_stands": ~orders.any(item.yes("stands")),
        "ordered_in_absence": orders.any(item.yes("in_absentia")) | happened("ordered_in_absence"),
        "dismissal_asked": happened("dismissal_asked"),
        "end_without_hearing_asked": happened("end_without_hearing_asked"),
        "out_of_officers_reach": ~within_reach,
        "status_now": holding(*OTHER_STATUSES),
        "no_status_now": without_status,
        "parole_now": holding("parole"),
        "no_parole_now": without_parole,
        "no_lawful_time_now": without_status & without_parole & ~was_paroled,
        "parole_has_ended": was_paroled & without_parole & without_status,
        "paroled": was_paroled,
        "never_paroled": ~was_paroled,
        "lawful_now": holding("parole", *OTHER_STATUSES),
        "listed_country": listed_country,
        "here": in_the_united_states,
        "abroad": ~in_the_united_states,
        "ms_l_class": yes("application.ms_l_class"),
        "own_interpreter": answered("own_interpreter"),
        "their_interpreter": answered("own_interpreter", "no"),
        "referral_unheard": answered("referral_without_interview"),
        "case_after_denial": answered("court_case_after_denial"),
        "decision_on_paper": answered("decision_on_paper"),
        "advance_parole_leaves": answered("advance_parole_counts_as_leaving"),
        "bond_hearing_here": by_circuit("bond_hearings"),
        "no_bond_hearing_here": by_circuit("no_bond_hearings"),
        "uninspected": entries.any(~item.yes("inspected")),
        "yearly_fee_stayed": stayed("annual_uscis"),
        "asylum_fees": as_of >= on(2025, 7, 22),
        "inspected_only": ~entries.any(~item.yes("inspected")),
    }
)
"""By name: what a file of words may ask of a case."""
