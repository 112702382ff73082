"""Is this a day to send Form I-765? 8 CFR 208.7(a)(1); Instructions for Form I-765.

An asylum applicant waits 150 days, without those of delay that the applicant asked for or caused.
A new card is asked for in the last 180 days of the old one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i765.answers import category
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.clocks import asylum_clock
from wellfounded.law.permission_to_work.asylum_applicant import application_waits
from wellfounded.law.permission_to_work.card import first_day_to_renew
from wellfounded.law.permission_to_work.denial import denial_since_2026, denial_until_2026
from wellfounded.law.permission_to_work.waiting_time import TO_ASK
from wellfounded.logic import BEGINNING, FOREVER, Reading, versions

CLOSED = versions(denial_until_2026, otherwise=denial_since_2026)


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
    closed, outcome = CLOSED.decide(reading), case.text("decision.outcome")
    if closed is not False and outcome in ("denied", "rejected"):
        closes = "closes" if closed else "may close"
        yield _problem(
            "closed",
            f"the asylum form was denied or sent back, which {closes} this kind of work permit",
            "A lawyer must look before the form is sent. Write down whether an appeal waits.",
        )
    elif application_waits.decide(reading) is False:
        yield _problem(
            "nothing_waits",
            "no asylum form waits for a decision, and this kind of work permit needs one",
            "File the asylum form first, or look at the category again.",
        )


def _days_not_full(case: Case, as_of: date) -> Iterator[Problem]:
    if case.says_anything("principal"):
        yield from _days_of_the_principal(case, as_of)
        return
    clock = asylum_clock(case, as_of)
    if clock is None or clock.first_day_to_ask is None:
        yield _problem(
            "days",
            "from which day the form may be sent is not known: the day on which the asylum form "
            "was received is missing, or the count for that time is not settled",
            "Look at the receipt notice of the asylum form, and write down its day.",
        )
        return
    first, last = clock.first_day_to_ask.earliest, clock.first_day_to_ask.latest
    if first == FOREVER:
        yield _problem(
            "too_early",
            "the count of days stands still, so the form would come too early",
            "Look at what stopped the count, and whether it runs again.",
        )
    elif last > as_of:
        sure = "" if first > as_of else "may "
        until = "a day that is not known" if last == FOREVER else _printed(last)
        between = _printed(first) if first == last else f"{_printed(first)} to {until}"
        yield _problem(
            "too_early",
            f"the form {sure}come{'' if sure else 's'} too early: it may be sent from {between}",
            "Send it so that USCIS receives it on that day or later. The fee is not given back.",
        )


def _days_of_the_principal(case: Case, as_of: date) -> Iterator[Problem]:
    """A member of the family is counted with the one who asked, whose delays stay in that case."""
    filed, number = case.date("principal.filed_on"), TO_ASK.on(as_of).value
    look = "Look at the count of days in the case of the one who asked for asylum."
    if filed is None or not isinstance(number, int) or filed.span.latest == FOREVER:
        yield _problem("days", "from which day the form may be sent is not known here", look)
        return
    first = filed.span.latest + timedelta(days=number)
    if first > as_of:
        reason = f"the form comes too early: it may be sent from {_printed(first)}"
        yield _problem("too_early", f"{reason}, and later if the count stopped", look)


def _card_holds_long(case: Case, as_of: date) -> Iterator[Problem]:
    first = first_day_to_renew.span(Reading(case.known(as_of)))
    if first.earliest > as_of and first.earliest not in (BEGINNING, FOREVER):
        yield _problem(
            "too_early",
            f"a new card may be asked for from {_printed(first.earliest)}",
            "Send it so that USCIS receives it on that day or later.",
        )


def _printed(day: date) -> str:
    return f"{day:%m/%d/%Y}"


def _problem(code: str, reason: str, fix: str) -> Problem:
    return Problem(code=code, item="2.27", reason=reason, fix=fix, overridable=True)
