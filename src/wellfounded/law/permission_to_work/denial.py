"""Does a denial close the work permit? 8 CFR 208.7(a)(1).

Until 28 May 2026: a denial by an asylum officer, or by a judge within the 150 days. Since
then: a denial or a rejection of the application. What an appeal changes, no text says.
"""

from __future__ import annotations

from wellfounded.law.forum import as_of
from wellfounded.law.permission_to_work.waiting_time import first_day_to_ask
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice, day, on, yes

outcome = choice("decision.outcome")
denied = outcome.among("denied")


@rule(
    "work.denial.until_2026",
    "8 CFR 208.7(a)(1)",
    confidence=Confidence.PRIMARY,
    applies=as_of < on(2026, 5, 29),
    yes="A denial by an asylum officer, or by a judge within 150 days, closes the work permit.",
    no="No such denial closes the work permit.",
    not_settled="It is not settled whether a denial closes the work permit.",
)
def denial_until_2026() -> Condition:
    """A denial by an asylum officer, or early by a judge, closes it (until 28 May 2026)."""
    by_officer = choice("decision.by").among("uscis")
    return denied & (by_officer | (day("decision.on") < first_day_to_ask))


@rule(
    "work.denial.since_2026",
    "8 CFR 208.7(a)(1)(iii)",
    confidence=Confidence.PRIMARY,
    yes="The application was denied or sent back, which closes the work permit.",
    no="No denial or rejection of the application is known to close the work permit.",
    not_settled="It is not settled whether the denial closes the work permit.",
    notes=(
        "While an appeal waits, the effect of this text is not clear. A lawyer must look before a "
        "form is sent.",
    ),
)
def denial_since_2026() -> Condition:
    """A denied or rejected application closes it (since 29 May 2026)."""
    closed = ~yes("decision.appealed") | yes("work_permit.denial_held_to_bar")
    return outcome.among("rejected") | (denied & closed)
