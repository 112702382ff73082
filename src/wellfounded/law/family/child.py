"""Can a child have the same protection? INA 208(b)(3)(A), (B); INA 207(c)(2)(B).

The child is unmarried, and was under 21 on the day the parent applied: that age is kept
since 6 August 2002 (before, it counted on the day of the grant). A child born later counts
only if the mother was already pregnant on the day of the grant.
"""

from wellfounded.law.asylum.one_year_deadline.receipt import filed, filing_day
from wellfounded.law.family.grant import STATUTE, admitted_as_refugee, grant
from wellfounded.law.findings_of_helpers import weigh
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, named_day, rule
from wellfounded.logic import (
    NOT_ENDED,
    TO_BE_WEIGHED,
    Condition,
    Day,
    Missing,
    When,
    WhenDay,
    days_after,
    item,
    on,
    roster,
    years_after,
)

AGE_KEPT = "INA 208(b)(3)(B)"
AGE_KEPT_FOR_REFUGEES = "INA 207(c)(2)(B)"
LONGEST_PREGNANCY = 300
"""Days. The number is this project's, not the law's: later births are not weighed."""

children = roster("family.children")
born = item.day("date_of_birth")
unmarried = ~item.choice("marital_status").among("married")
turns_21 = years_after(born, 21, missing=Missing.BACK)
own_refugee_claim = item.choice("kind").among("refugee") & item.choice("who").among("self")


@named_day("family.parent_applied", AGE_KEPT, AGE_KEPT_FOR_REFUGEES)
def parent_applied() -> Day:
    """The day on which the child's age is looked at: the parent's application was received."""
    as_refugee = roster("prior_applications").latest(
        item.day("date"), where=own_refugee_claim, if_none=NOT_ENDED
    )
    return WhenDay(admitted_as_refugee, as_refugee, filing_day)


young_enough = When(
    grant >= on(2002, 8, 6),
    parent_applied < turns_21,
    grant < turns_21,
)
known_at_grant = unmarried & young_enough & (born <= grant)
under_21_today = children.any(unmarried & (as_of < turns_21))
in_the_womb_perhaps = unmarried & (born > grant) & (born <= days_after(grant, LONGEST_PREGNANCY))


@rule(
    "family.child",
    STATUTE,
    AGE_KEPT,
    AGE_KEPT_FOR_REFUGEES,
    "8 CFR 208.21",
    "8 CFR 207.7",
    confidence=Confidence.PRIMARY,
    yes="A child is unmarried and was under 21 when the parent applied. "
    "The child can have the same status.",
    no="No child is unmarried and was under 21 when the parent applied.",
    not_settled="It is not settled whether a child can have the same status.",
    notes=(
        "A child must stay unmarried until the status is given, abroad until the entry.",
        "A child born after the grant counts if the mother was pregnant on that day.",
        "A stepchild or an adopted child counts only under INA 101(b)(1). Look at the papers.",
    ),
    days=(parent_applied,),
)
def child() -> Condition:
    """A child can have the same status."""
    in_womb = children.any(in_the_womb_perhaps) & TO_BE_WEIGHED
    return weigh("derivative", children.any(known_at_grant) | in_womb)


@rule(
    "family.age_not_kept",
    AGE_KEPT,
    confidence=Confidence.PRIMARY,
    yes="A child is under 21 today, and nothing is filed. The age is kept only from the filing on.",
    no="No child can lose a place by a birthday before the filing.",
    not_settled="It is not settled whether a child can lose a place by a birthday.",
    notes=("From the 21st birthday on, a child whose parent had not applied is left out.",),
)
def age_not_kept() -> Condition:
    """A child under 21 can lose a place by a birthday before the filing."""
    return ~filed & under_21_today


@rule(
    "family.left_out",
    STATUTE,
    "8 CFR 208.14(f)",
    confidence=Confidence.PRIMARY,
    yes="A child here is married or was not under 21 in time, and needs a claim of their own.",
    no="No child here is left out by age or marriage.",
    not_settled="It is not settled whether a child here is left out by age or marriage.",
    notes=(
        "Each person in a family may file alone as well, with reasons of their own.",
        "A no to one person does not decide the claim of another.",
        "To fall out of a parent's application can excuse a late filing (changed circumstances).",
    ),
)
def left_out() -> Condition:
    """A child here can only have a claim of their own."""
    return children.any(item.yes("in_united_states") & ~(unmarried & young_enough))
