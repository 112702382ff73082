"""What must somebody look at before this person travels?

INA 208(c)(2); 8 CFR 208.8.

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
from wellfounded.forms.readiness.gate import Gate, gate, notice
from wellfounded.forms.readiness.problem import Phrase, Problem
from wellfounded.law.after_protection.ending import grounds_to_look_at
from wellfounded.law.after_protection.holding import (
    cat_deferral_held,
    cat_withholding_held,
    withholding_held,
)
from wellfounded.logic import Reading

LOOK = (
    "Before anything is sent or a trip begun, this needs a look by an immigration attorney or"
    " accredited representative."
)
ENDS, GIVEN_UP = "INA 208(c)(2)", "8 CFR 208.8"
DELCARMEN = "Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026)"
DEPARTURE_COUNTS = date(2026, 8, 13)
"""The day of *Matter of Delcarmen-Lara*."""


def _danger(id: str, reason: str, *authorities: str) -> Gate:
    return gate(f"travel.{id}", reason, LOOK, *authorities)


RETURN = _danger(
    "return",
    "a trip to the country of the feared harm is planned; a return can end asylum",
    ENDS,
)
RETURN_TO = _danger(
    "return_to",
    "the trip goes to {country}; a return to the country of the feared harm can count as giving the"
    " application up",
    GIVEN_UP,
    ENDS,
)
WHERE_TO = _danger(
    "where_to",
    "it is not said where the trip goes, so a return is not ruled out",
    GIVEN_UP,
)
WHERE_WITH_TPS = notice(
    "travel.where_with_tps",
    "the form does not ask here where the trip goes; a return to the country of the feared harm"
    " speaks against an asylum claim",
    "Ask where the trip goes, and have a lawyer look before it begins.",
    GIVEN_UP,
)
TIES = {
    "returned": (
        "6.3.a",
        _danger("returned", "the person went back to the country of the feared harm", ENDS),
    ),
    "passport_taken": (
        "6.3.b",
        _danger("passport", "a passport or entry permit of that country was asked for", ENDS),
    ),
    "benefit_taken": (
        "6.3.c",
        _danger("benefit", "a benefit of that country was asked for", ENDS),
    ),
    "nationality_again": (
        "6.4.a",
        _danger("citizen_again", "the person became a citizen of that country again", ENDS),
    ),
    "nationality_new": (
        "6.4.b",
        _danger("citizen_elsewhere", "the person became a citizen of another country", ENDS),
    ),
    "protected_elsewhere": (
        "6.4.c",
        _danger("protected_elsewhere", "another country gave the person protection", ENDS),
    ),
}
"""What Form I-131 asks and INA 208(c)(2) speaks of, with its item."""
GROUNDS = _danger(
    "grounds", "something in the case points to a ground on which asylum can be ended", ENDS
)
ORDER = _danger(
    "order", "there is an order to leave; to travel can carry it out for good", "INA 101(g)"
)
COURT = _danger(
    "court",
    "a case in immigration court is open; a hearing that is missed on a trip can end in an order",
    "INA 240(b)(5)",
)
NO_WAY_BACK = _danger(
    "no_way_back",
    "withholding of removal and the Convention against Torture give no way back in after a trip",
    "INA 101(g)",
)
UNLAWFUL_PRESENCE = _danger(
    "unlawful_presence",
    "since 13 August 2026 a trip on advance parole counts as leaving, also for the bars of three"
    " and ten years",
    DELCARMEN,
)
PAPER_IN_HAND = notice(
    "travel.paper_in_hand",
    "to leave before the paper is there counts as giving the asylum application up",
    "Leave only with the paper in hand, and after a talk with a lawyer.",
    GIVEN_UP,
)


def travel_problems(case: Case, as_of: date) -> Iterator[Problem]:
    """The dangers of this form and this trip, the gravest first."""
    if kind(case) in PAROLE:
        return
    yield from _back_to_the_country(case, as_of)
    yield from _ties(case, as_of)
    yield from _order_or_court(case)
    yield from _way_back(case, as_of)


def _back_to_the_country(case: Case, as_of: date) -> Iterator[Problem]:
    countries = case.listed("travel_document.countries")
    fled = refugee_from(case, as_of)
    feared = {*case.listed("applicant.nationality"), *([fled] if isinstance(fled, str) else [])}
    if kind(case) in REFUGEE_DOCUMENT and case.yes_no("travel_document.plans_return"):
        yield RETURN.at("6.2")
    if kind(case) == "tps":
        yield WHERE_WITH_TPS.at("1.4")
    if kind(case) not in ADVANCE_PAROLE:
        return
    if not countries:
        yield WHERE_TO.at("7.3")
    for country in countries:
        if country in feared:
            named = Phrase(f"country.{country}", country_name(country))
            yield RETURN_TO.at("7.3", country=named)


def _ties(case: Case, as_of: date) -> Iterator[Problem]:
    if kind(case) not in REFUGEE_DOCUMENT:
        return
    for name, (item, danger) in TIES.items():
        if case.yes_no(f"travel_document.{name}"):
            yield danger.at(item)
    if grounds_to_look_at.decide(Reading(case.known(as_of))):
        yield GROUNDS.at("6")


def _order_or_court(case: Case) -> Iterator[Problem]:
    if any(one.yes_no("stands") is not False for one in case.items("orders")):
        yield ORDER.at("4.1")
    elif case.text("proceedings.history") == "now" or case.yes_no("proceedings.in_removal"):
        yield COURT.at("4.1")


def _way_back(case: Case, as_of: date) -> Iterator[Problem]:
    kept = withholding_held | cat_withholding_held | cat_deferral_held
    if kept.decide(Reading(case.known(as_of))):
        yield NO_WAY_BACK.at("1.1-11")
    if kind(case) in ADVANCE_PAROLE and as_of >= DEPARTURE_COUNTS:
        yield UNLAWFUL_PRESENCE.at("1.5")
    if kind(case) == "pending_asylum":
        yield PAPER_IN_HAND.at("1.5.B")
