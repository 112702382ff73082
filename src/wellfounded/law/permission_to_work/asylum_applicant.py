"""May a person who waits for asylum ask for a card? 8 CFR 208.7; 274a.12(c)(8)."""

from __future__ import annotations

from wellfounded.law.permission_to_work.denial import denial_since_2026, denial_until_2026, outcome
from wellfounded.law.permission_to_work.waiting_time import waited
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, roster, versions, yes

CATEGORY = "8 CFR 274a.12(c)(8)"


@rule(
    "work.application_waits",
    CATEGORY,
    confidence=Confidence.PRIMARY,
    yes="An application is filed and waits for a decision.",
    no="No application waits for a decision.",
    not_settled="It is not settled whether an application waits for a decision.",
    notes=("An application that an officer sent on to a judge still waits.",),
)
def application_waits() -> Condition:
    """An application waits for a decision."""
    appealed = outcome.among("denied") & yes("decision.appealed")
    return yes("application.filed") & (outcome.among("waiting", "referred") | appealed)


@rule(
    "work.asylum_applicant",
    "INA 208(d)(2)",
    "8 CFR 208.7(a)(1)",
    CATEGORY,
    confidence=Confidence.PRIMARY,
    yes="A card in category (c)(8) can be asked for, if nothing stopped the count of days.",
    no="A card in category (c)(8) cannot be asked for on this day.",
    not_settled="It is not settled whether a card in category (c)(8) can be asked for.",
    notes=(
        "USCIS decides a first card within 30 days since 29 May 2026. 180 days must have passed.",
        "Since 2026 an unpaid yearly fee is threatened with the loss of the card. Courts have "
        "stayed parts of it; for the card it is not clear.",
    ),
)
def asylum_applicant() -> Condition:
    """A card for an asylum applicant can be asked for."""
    denial = versions(denial_until_2026, otherwise=denial_since_2026)
    felon = roster("arrests").any(item.yes("aggravated_felony"))
    return application_waits & waited & ~denial & ~felon
