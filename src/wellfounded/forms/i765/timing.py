"""Is this a day to send Form I-765?

8 CFR 208.7(a)(1); Instructions for Form I-765.

An asylum applicant waits 150 days, without those of delay that the applicant asked for or caused.
A new card is asked for in the last 180 days of the old one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i765.answers import category
from wellfounded.forms.readiness.gate import gate
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.clocks import asylum_clock
from wellfounded.law.permission_to_work.asylum_applicant import application_waits
from wellfounded.law.permission_to_work.card import first_day_to_renew
from wellfounded.law.permission_to_work.denial import denial_since_2026, denial_until_2026
from wellfounded.law.permission_to_work.waiting_time import TO_ASK
from wellfounded.logic import BEGINNING, FOREVER, Reading, versions

CLOSED = versions(denial_until_2026, otherwise=denial_since_2026)
KIND, WAIT = "2.27", "8 CFR 208.7(a)(1)(i)"
SEND_LATER = "Send it so that USCIS receives it on that day or later. The fee is not given back."
LOOK_AT_A_DENIAL = "A lawyer must look before the form is sent. Write down whether an appeal waits."

CLOSES = gate(
    "closed.i765",
    "the asylum form was denied or sent back, which closes this kind of work permit",
    LOOK_AT_A_DENIAL,
    "8 CFR 208.7(a)(1)(iii)",
)
MAY_CLOSE = gate(
    "closed.i765_open",
    "the asylum form was denied or sent back, which may close this kind of work permit",
    LOOK_AT_A_DENIAL,
    "8 CFR 208.7(a)(1)(iii)",
)
NOTHING_WAITS = gate(
    "nothing_waits.i765",
    "no asylum form waits for a decision, and this kind of work permit needs one",
    "File the asylum form first, or look at the category again.",
    "8 CFR 274a.12(c)(8)",
)
NO_DAY = gate(
    "days.i765",
    "the first day to send the form is not known: the day on which the asylum form was received is"
    " missing, or not settled",
    "Look at the receipt notice of the asylum form, and write down its day.",
    WAIT,
)
STANDS_STILL = gate(
    "too_early.i765_stands_still",
    "the count of days stands still, so the form would come too early",
    "Look at what stopped the count, and whether it runs again.",
    "8 CFR 208.7(a)(1)",
)
TOO_EARLY = gate(
    "too_early.i765",
    "the form comes too early: it may be sent from {first}",
    SEND_LATER,
    WAIT,
)
SURELY = gate(
    "too_early.i765_between",
    "the form comes too early: it may be sent from a day between {first} and {last}",
    SEND_LATER,
    WAIT,
)
PERHAPS = gate(
    "too_early.i765_perhaps",
    "the form may come too early: it may be sent from a day between {first} and {last}",
    SEND_LATER,
    WAIT,
)
NO_LAST = gate(
    "too_early.i765_no_last",
    "the form may come too early: it may be sent from {first} or a later day that is not known",
    SEND_LATER,
    WAIT,
)
OF_THE_PRINCIPAL = gate(
    "too_early.i765_family",
    "the form comes too early: it may be sent from {first}, and later if the count stopped",
    "Look at the count of days in the case of the one who asked for asylum.",
    WAIT,
)
CARD_HOLDS = gate(
    "too_early.i765_renewal",
    "a new card may be asked for from {first}",
    "Send it so that USCIS receives it on that day or later.",
    "Instructions for Form I-765",
)


def not_the_day(case: Case, as_of: date) -> Iterator[Problem]:
    """What makes this a day on which the form would be sent back or denied."""
    if category(case, as_of) == "C08":
        yield from _nothing_waits(case, as_of)
        if case.text("work_permit.reason") == "initial":
            yield from _days_not_full(case, as_of)
    if case.text("work_permit.reason") == "renewal":
        yield from _card_holds_long(case, as_of)


def _nothing_waits(case: Case, as_of: date) -> Iterator[Problem]:
    reading = Reading(case.known(as_of))
    closed = CLOSED.decide(reading)
    if closed is not False and case.text("decision.outcome") in ("denied", "rejected"):
        yield (CLOSES if closed else MAY_CLOSE).at(KIND)
    elif application_waits.decide(reading) is False:
        yield NOTHING_WAITS.at(KIND)


def _days_not_full(case: Case, as_of: date) -> Iterator[Problem]:
    if case.says_anything("principal"):
        yield from _days_of_the_principal(case, as_of)
        return
    clock = asylum_clock(case, as_of)
    if clock is None or clock.first_day_to_ask is None:
        yield NO_DAY.at(KIND)
        return
    first, last = clock.first_day_to_ask.earliest, clock.first_day_to_ask.latest
    if first == FOREVER:
        yield STANDS_STILL.at(KIND)
    elif last == FOREVER:
        yield NO_LAST.at(KIND, first=first)
    elif first == last > as_of:
        yield TOO_EARLY.at(KIND, first=first)
    elif last > as_of:
        yield (SURELY if first > as_of else PERHAPS).at(KIND, first=first, last=last)


def _days_of_the_principal(case: Case, as_of: date) -> Iterator[Problem]:
    """A member of the family is counted with the one who asked, whose delays stay in that case."""
    filed, number = case.date("principal.filed_on"), TO_ASK.on(as_of).value
    if filed is None or not isinstance(number, int) or filed.span.latest == FOREVER:
        yield NO_DAY.at(KIND)
        return
    first = filed.span.latest + timedelta(days=number)
    if first > as_of:
        yield OF_THE_PRINCIPAL.at(KIND, first=first)


def _card_holds_long(case: Case, as_of: date) -> Iterator[Problem]:
    first = first_day_to_renew.span(Reading(case.known(as_of))).earliest
    if first > as_of and first not in (BEGINNING, FOREVER):
        yield CARD_HOLDS.at(KIND, first=first)
