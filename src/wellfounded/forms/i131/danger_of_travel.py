"""What must somebody look at before this person travels? INA 208(c)(2)(D); 8 CFR 208.8.

A trip can end protection, carry an order out, or begin a bar. Each of these stops the copy for
filing until a named helper takes it on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.countries import country_name
from wellfounded.forms.i131.answers import refugee_from
from wellfounded.forms.i131.kinds import ADVANCE_PAROLE, PAROLE, REFUGEE_DOCUMENT, kind
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.after_protection.ending import grounds_to_look_at
from wellfounded.law.after_protection.holding import (
    cat_deferral_held,
    cat_withholding_held,
    withholding_held,
)
from wellfounded.logic import Reading

LOOK = "Before anything is sent or a trip begun, this needs a look by an immigration attorney or "
LOOK += "accredited representative."
DEPARTURE_COUNTS = date(2026, 8, 13)
"""The day of Matter of Delcarmen-Lara, 29 I&N Dec. 830."""
TIES = {
    "returned": ("6.3.a", "went back to the country of the feared harm since the grant"),
    "passport_taken": ("6.3.b", "took or asked for a passport or entry permit of that country"),
    "benefit_taken": ("6.3.c", "took or asked for a benefit of that country"),
    "nationality_again": ("6.4.a", "took the nationality of that country again"),
    "nationality_new": ("6.4.b", "took a new nationality"),
    "protected_elsewhere": ("6.4.c", "was given protection by another country"),
}
"""What Form I-131 asks and INA 208(c)(2) speaks of, with its item."""


def travel_problems(case: Case, as_of: date) -> Iterator[Problem]:
    """The dangers of this form and this trip, the gravest first."""
    if kind(case) in PAROLE:
        return
    yield from _back_to_the_country(case, as_of)
    yield from _where_to(case)
    yield from _ties(case, as_of)
    yield from _order_or_court(case)
    yield from _no_way_back(case, as_of)
    yield from _advance_parole(case, as_of)


def _back_to_the_country(case: Case, as_of: date) -> Iterator[Problem]:
    country = refugee_from(case, as_of)
    feared = {*case.listed("applicant.nationality")}
    feared |= {country} if isinstance(country, str) else set()
    visits = feared & {*case.listed("travel_document.countries")}
    planned = kind(case) in REFUGEE_DOCUMENT and case.yes_no("travel_document.plans_return")
    if planned or visits:
        where = ", ".join(sorted(map(country_name, visits))) or "the country of the feared harm"
        yield _danger(
            "return",
            "6.2" if planned else "7.3",
            f"the trip goes to {where}; a return can end asylum, or count as giving the "
            "application up (INA 208(c)(2)(D); 8 CFR 208.8)",
        )


def _where_to(case: Case) -> Iterator[Problem]:
    """A trip of which nobody said where it goes is not known to keep away from the danger."""
    if kind(case) in ADVANCE_PAROLE and not case.listed("travel_document.countries"):
        yield _danger(
            "where_to", "7.3", "it is not said where the trip goes, so a return is not ruled out"
        )
    if kind(case) == "tps":
        yield Problem(
            code="where_to",
            item="1.4",
            reason="the form does not ask here where the trip goes; a return to the country "
            "of the feared harm speaks against an asylum claim (8 CFR 208.8)",
            fix="Ask where the trip goes, and have a lawyer look before it begins.",
            overridable=True,
            blocks=False,
        )


def _ties(case: Case, as_of: date) -> Iterator[Problem]:
    if kind(case) not in REFUGEE_DOCUMENT:
        return
    for name, (item, words) in TIES.items():
        if case.yes_no(f"travel_document.{name}"):
            yield _danger(
                "tie", item, f"the person {words}; that can point to an end of protection"
            )
    if grounds_to_look_at.decide(Reading(case.known(as_of))):
        yield _danger(
            "grounds", "6", "something in the case points to a ground on which asylum can be ended"
        )


def _order_or_court(case: Case) -> Iterator[Problem]:
    standing = [one for one in case.items("orders") if one.yes_no("stands") is not False]
    if standing:
        yield _danger(
            "order", "4.1", "there is an order to leave; to travel can carry it out for good"
        )
    elif case.text("proceedings.history") == "now" or case.yes_no("proceedings.in_removal"):
        yield _danger(
            "court", "4.1", "a case in immigration court is open; a trip can end it or be held "
            "against the person",
        )  # fmt: skip


def _no_way_back(case: Case, as_of: date) -> Iterator[Problem]:
    at = Reading(case.known(as_of))
    kept = withholding_held | cat_withholding_held | cat_deferral_held
    if kept.decide(at):
        yield _danger(
            "no_way_back",
            "1.1-11",
            "withholding of removal and the Convention against Torture give no way back in after "
            "a trip",
        )


def _advance_parole(case: Case, as_of: date) -> Iterator[Problem]:
    if kind(case) not in ADVANCE_PAROLE:
        return
    if as_of >= DEPARTURE_COUNTS:
        yield _danger(
            "unlawful_presence",
            "1.5",
            "since 13 August 2026 a trip on advance parole counts as leaving for the bars of three "
            "and ten years (Matter of Delcarmen-Lara, 29 I&N Dec. 830)",
        )
    if kind(case) == "pending_asylum":
        yield Problem(
            code="wait_for_it",
            item="1.5.B",
            reason="to leave before the paper is there counts as giving the asylum application up "
            "(8 CFR 208.8)",
            fix="Leave only with the paper in hand, and after a talk with a lawyer.",
            overridable=True,
            blocks=False,
        )


def _danger(code: str, item: str, reason: str) -> Problem:
    return Problem(code=code, item=item, reason=reason, fix=LOOK, overridable=True)
