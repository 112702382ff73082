"""How long does a card hold? 8 CFR 274a.13(d); USCIS alert of 4 December 2025.

A card asked for or still waiting on 5 December 2025 is given for at most 18 months. A
renewal filed before 30 October 2025 carries the old card on, for the days of a dated table.
"""

from __future__ import annotations

from datetime import date

from wellfounded.law.forum import as_of
from wellfounded.law.parameters import Row, read_tables
from wellfounded.law.rulebook import Confidence, named_day, rule
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import (
    Condition,
    Day,
    WhenDay,
    choice,
    day,
    days_after,
    days_before,
    later_of,
)

EXTENDED = TIME_LIMITS["work_permit_waits.extension"]
AFTER_A_DENIAL = TIME_LIMITS["work_permit_waits.after_denial"]
BEFORE_THE_END = TIME_LIMITS["work_permit_waits.renewal"]
CARDS = read_tables("wellfounded.law.parameters", "work_permits")
REGULATION = "8 CFR 274a.13(d)"
card_ends, renewal = day("work_permit.expires_on"), day("work_permit.renewal_filed_on")
category = choice("work_permit.category")


def validity(category: str, day: date) -> Row:
    """The most months for which a card of a category, such as ``C08``, is given on a day.

    Raises:
        KeyError: if the category is not in the table.
    """
    return CARDS[category].on(day)


@named_day("work.first_day_to_renew", "Instructions for Form I-765")
def first_day_to_renew() -> Day:
    """The first day to ask for a new card, before the old one ends."""
    return BEFORE_THE_END.counted(as_of, lambda days: days_before(card_ends, days))


@named_day("work.card_ends", REGULATION)
def last_day_of_card() -> Day:
    """The last day of the card."""
    return card_ends


@named_day("work.extended_until", REGULATION)
def extended_until() -> Day:
    """The day until which a renewal carries the card on."""
    return EXTENDED.counted(renewal, lambda days: days_after(card_ends, days))


@named_day("work.card_ends_after_denial", "8 CFR 208.7(b)")
def ends_after_denial() -> Day:
    """The end of an applicant's card after a denial: by an officer, some days on at least."""
    by_officer, denied_on = choice("decision.by").among("uscis"), day("decision.on")
    some_days_on = AFTER_A_DENIAL.counted(denied_on, lambda days: days_after(denied_on, days))
    return WhenDay(by_officer, later_of(card_ends, some_days_on), card_ends)


@rule(
    "work.automatic_extension",
    REGULATION,
    "90 FR 48799",
    confidence=Confidence.TWO_SECONDARY,
    yes="A renewal carries the card on. It was filed before 30 October 2025.",
    no="No renewal carries an old card on.",
    not_settled="It is not settled whether a renewal carries an old card on.",
    notes=(
        "It ends when USCIS decides the renewal, and after 540 days at the latest. Renewals filed "
        "since 30 October 2025 carry nothing on, and those before 4 May 2022 had 180 days. For "
        "TPS a notice may say more.",
        "A court has ordered otherwise for seven plaintiffs only (C.D. Cal. 8:26-cv-00060).",
    ),
    days=(extended_until,),
)
def automatic_extension() -> Condition:
    """A renewal carries the old card on."""
    reached = category.among("A03", "A05", "A10", "A12", "C19", "C08")
    in_time = (renewal <= card_ends) & ~EXTENDED.among(renewal, 0)
    return reached & in_time & (as_of <= extended_until)
