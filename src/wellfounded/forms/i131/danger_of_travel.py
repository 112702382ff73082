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
from wellfounded.forms.readiness.gate import Gate, OfForm
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.after_protection.ending import grounds_to_look_at
from wellfounded.law.after_protection.holding import (
    cat_deferral_held,
    cat_withholding_held,
    withholding_held,
)
from wellfounded.logic import Reading

DEPARTURE_COUNTS = date(2026, 8, 13)
"""The day of Matter of Delcarmen-Lara, 29 I&N Dec. 830."""
I131 = OfForm("i131")
RETURN = "INA 208(c)(2)"


def _danger(id: str, reason: str, *authorities: str) -> Gate:
    return I131.gate(
        id,
        reason,
        "Before anything is sent or a trip begun, this needs a look by an immigration attorney or"
        " accredited representative.",
        *authorities,
    )


TO_THE_COUNTRY = _danger(
    "return",
    "the trip goes to the country of the feared harm; a return can end asylum, or count as giving"
    " the application up",
    RETURN,
    "8 CFR 208.8",
)
TO_A_COUNTRY = _danger(
    "return.named",
    "the trip goes to {countries}; a return can end asylum, or count as giving the application up",
    RETURN,
    "8 CFR 208.8",
)
NOT_SAID = _danger(
    "where_to",
    "it is not said where the trip goes, so a return is not ruled out",
    RETURN,
    "8 CFR 208.8",
)
NOT_ASKED = I131.notice(
    "where_to.tps",
    "the form does not ask here where the trip goes; a return to the country of the feared harm"
    " speaks against an asylum claim",
    "Ask where the trip goes, and have a lawyer look before it begins.",
    "8 CFR 208.8",
)
POINTS_TO = "that can point to an end of protection"
TIES = {
    name: (item, _danger(f"tie.{name}", f"the person {words}; {POINTS_TO}", "INA 208(c)(2)"))
    for name, item, words in (
        ("returned", "6.3.a", "went back to the country of the feared harm since the grant"),
        (
            "passport_taken",
            "6.3.b",
            "took or asked for a passport or entry permit of that country",
        ),
        ("benefit_taken", "6.3.c", "took or asked for a benefit of that country"),
        ("nationality_again", "6.4.a", "took the nationality of that country again"),
        ("nationality_new", "6.4.b", "took a new nationality"),
        ("protected_elsewhere", "6.4.c", "was given protection by another country"),
    )
}
"""What Form I-131 asks and INA 208(c)(2) speaks of, with its item."""
GROUNDS = _danger(
    "grounds",
    "something in the case points to a ground on which asylum can be ended",
    "INA 208(c)(2)",
)
ORDER = _danger(
    "order", "there is an order to leave; to travel can carry it out for good", "INA 101(g)"
)
COURT = _danger(
    "court",
    "a case in immigration court is open; a trip can end it or be held against the person",
)
NO_WAY_BACK = _danger(
    "no_way_back",
    "withholding of removal and the Convention against Torture give no way back in after a trip",
    "INA 241(b)(3)(A)",
)
COUNTS_AS_LEAVING = _danger(
    "unlawful_presence",
    "since 13 August 2026 a trip on advance parole counts as leaving for the bars of three and ten"
    " years",
    "Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026)",
)
WAIT = I131.notice(
    "wait_for_it",
    "to leave before the paper is there counts as giving the asylum application up",
    "Leave only with the paper in hand, and after a talk with a lawyer.",
    "8 CFR 208.8",
)


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
    item = "6.2" if planned else "7.3"
    if visits:
        yield TO_A_COUNTRY.at(item, countries=", ".join(sorted(map(country_name, visits))))
    elif planned:
        yield TO_THE_COUNTRY.at(item)


def _where_to(case: Case) -> Iterator[Problem]:
    """A trip of which nobody said where it goes is not known to keep away from the danger."""
    if kind(case) in ADVANCE_PAROLE and not case.listed("travel_document.countries"):
        yield NOT_SAID.at("7.3")
    if kind(case) == "tps":
        yield NOT_ASKED.at("1.4")


def _ties(case: Case, as_of: date) -> Iterator[Problem]:
    if kind(case) not in REFUGEE_DOCUMENT:
        return
    for name, (item, closed) in TIES.items():
        if case.yes_no(f"travel_document.{name}"):
            yield closed.at(item)
    if grounds_to_look_at.decide(Reading(case.known(as_of))):
        yield GROUNDS.at("6")


def _order_or_court(case: Case) -> Iterator[Problem]:
    standing = [one for one in case.items("orders") if one.yes_no("stands") is not False]
    if standing:
        yield ORDER.at("4.1")
    elif case.text("proceedings.history") == "now" or case.yes_no("proceedings.in_removal"):
        yield COURT.at("4.1")


def _no_way_back(case: Case, as_of: date) -> Iterator[Problem]:
    at = Reading(case.known(as_of))
    kept = withholding_held | cat_withholding_held | cat_deferral_held
    if kept.decide(at):
        yield NO_WAY_BACK.at("1.1-11")


def _advance_parole(case: Case, as_of: date) -> Iterator[Problem]:
    if kind(case) not in ADVANCE_PAROLE:
        return
    if as_of >= DEPARTURE_COUNTS:
        yield COUNTS_AS_LEAVING.at("1.5")
    if kind(case) == "pending_asylum":
        yield WAIT.at("1.5.B")
