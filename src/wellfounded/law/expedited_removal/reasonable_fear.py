"""What follows when a person under an old order is afraid? 8 CFR 208.31, 1208.31.

After a reinstated order, or an administrative order for a crime (INA 238(b)), an asylum
officer asks for a reasonable possibility of persecution or torture. A yes leads to a judge
who decides withholding and the Convention against Torture only.
"""

from wellfounded.law.asylum.reinstatement import reinstatement_bar
from wellfounded.law.expedited_removal.fear_interview import met_officers, passed, screened_for
from wellfounded.law.rulebook import Confidence, named_day, rule
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import Condition, Day, day, days_after, item, roster, yes

OFFICER = "8 CFR 208.31"
JUDGE = "8 CFR 1208.31"
TO_DECIDE = TIME_LIMITS["fear_review.reasonable_interview"]
TO_REVIEW = TIME_LIMITS["fear_review.reasonable"]

administrative_order = roster("orders").any(item.choice("kind").among("administrative_removal"))


@named_day("reasonable_fear.interview_by", OFFICER)
def interview_by() -> Day:
    """The last day for the reasonable-fear decision."""
    referred_on = day("screening_interview.referred_on")
    return TO_DECIDE.counted(referred_on, lambda days: days_after(referred_on, days))


@named_day("reasonable_fear.review_by", JUDGE)
def review_by() -> Day:
    """The last day for a judge to look at a no in the reasonable-fear interview."""
    sent_on = day("screening_interview.sent_to_judge_on")
    return TO_REVIEW.counted(sent_on, lambda days: days_after(sent_on, days))


@rule(
    "reasonable_fear.due",
    OFFICER,
    "INA 241(a)(5)",
    "INA 238(b)",
    confidence=Confidence.PRIMARY,
    yes="The order leaves no hearing, and the person is afraid. An officer must ask about it.",
    no="No reasonable-fear interview is due.",
    not_settled="It is not settled whether a reasonable-fear interview is due.",
)
def interview_due() -> Condition:
    """A reasonable-fear interview is due."""
    return (reinstatement_bar | administrative_order) & (yes("fear.any") | yes("torture.afraid"))


@rule(
    "reasonable_fear.found",
    OFFICER,
    JUDGE,
    confidence=Confidence.PRIMARY,
    yes="A reasonable fear was found. A judge decides withholding and the Convention against "
    "Torture.",
    no="No reasonable fear was found.",
    not_settled="It is not settled whether a reasonable fear was found.",
    notes=(
        "The standard is a reasonable possibility of persecution on a ground, or of torture.",
        "The officer decides within 10 days of the referral, a judge within 10 days of the notice "
        "that sends the case to court. There is no appeal from the judge's no.",
        "The printed words of 2020 by which silence counts as giving up the review are not "
        "followed.",
    ),
    days=(interview_by, review_by),
)
def reasonable_fear() -> Condition:
    """A reasonable fear was found."""
    return met_officers & screened_for("reasonable") & passed
