"""What follows when a person in expedited removal is afraid? INA 235(b)(1)(B).

An asylum officer asks whether there is a significant possibility that asylum could be
established. A yes leads to a case before a judge; a no is looked at by a judge within seven
days, and the person is held throughout.
"""

from wellfounded.law.asylum.border_limits import border_limits
from wellfounded.law.asylum.particularly_serious_crime import particularly_serious_crime_bar
from wellfounded.law.asylum.persecutor import persecutor_bar
from wellfounded.law.asylum.security import security_bar
from wellfounded.law.asylum.serious_nonpolitical_crime import serious_nonpolitical_crime_bar
from wellfounded.law.expedited_removal.fear_interview import met_officers, passed, screened_for
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, named_day, rule
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import Condition, Day, choice, day, days_after, item, on, roster, yes

REVIEW = "INA 235(b)(1)(B)(iii)(III)"
DAYS_FOR_REVIEW = TIME_LIMITS["fear_review.credible"]
BARS_LOOKED_AT = on(2025, 1, 17)


@named_day("credible_fear.review_by", REVIEW, "8 CFR 1003.42(e)")
def review_by() -> Day:
    """The last day for a judge to look at a no in the credible-fear interview."""
    found_on = day("screening_interview.found_on")
    return DAYS_FOR_REVIEW.counted(found_on, lambda days: days_after(found_on, days))


@rule(
    "credible_fear.due",
    "INA 235(b)(1)(A)(ii)",
    "8 CFR 208.30",
    confidence=Confidence.PRIMARY,
    yes="The person is in expedited removal and is afraid. An asylum officer must ask about it.",
    no="No credible-fear interview is due.",
    not_settled="It is not settled whether a credible-fear interview is due.",
    notes=(
        "Whether an agreement with another country applies is asked before it.",
        "The law gives it to a person who says that they are afraid to return.",
    ),
)
def interview_due() -> Condition:
    """A credible-fear interview is due."""
    in_it = yes("proceedings.in_removal") & choice("proceedings.kind").among("expedited")
    ordered = roster("orders").any(
        item.choice("kind").among("expedited_removal") & item.yes("stands")
    )
    return (in_it | ordered) & yes("fear.any")


@rule(
    "credible_fear.bars_looked_at",
    "8 CFR 208.30",
    "89 FR 103370",
    confidence=Confidence.SECONDARY,
    yes="A bar to asylum and withholding can end the claim in the fear interview already.",
    no="No bar is looked at in the fear interview.",
    not_settled="It is not settled whether a bar is looked at in the fear interview.",
    notes=("Officers may do this since 17 January 2025. A judge reviews it.",),
)
def bars_looked_at() -> Condition:
    """A bar can be looked at in the fear interview."""
    bar = (
        persecutor_bar
        | particularly_serious_crime_bar
        | serious_nonpolitical_crime_bar
        | security_bar
    )
    return (as_of >= BARS_LOOKED_AT) & bar


@rule(
    "credible_fear.higher_standard",
    "8 CFR 1208.33",
    "8 CFR 1208.35",
    "Las Americas v. DHS, No. 24-cv-1702 (D.D.C.)",
    confidence=Confidence.UNVERIFIED,
    yes="A limit on asylum applies, so the interview asks for more than a significant possibility.",
    no="The interview asks for a significant possibility.",
    not_settled="It is not settled whether the interview asks for more than a significant "
    "possibility.",
    notes=(
        "Under the rule of 2023 withholding and the Convention then need a reasonable possibility.",
        "Under the rule of 2024 they need a reasonable probability. This part was upheld on "
        "9 May 2025; its effect now is not known here.",
    ),
)
def higher_standard() -> Condition:
    """The fear interview asks for more than a significant possibility."""
    return border_limits


@rule(
    "credible_fear.found",
    "INA 235(b)(1)(B)",
    "INA 235(b)(1)(B)(v)",
    REVIEW,
    "8 CFR 1003.42(e)",
    "Grace v. Barr, 965 F.3d 883 (D.C. Cir. 2020)",
    confidence=Confidence.PRIMARY,
    yes="A credible fear was found. A case before an immigration judge follows.",
    no="No credible fear was found.",
    not_settled="It is not settled whether a credible fear was found.",
    notes=(
        "The standard is a significant possibility that asylum could be established.",
        "A judge looks at a no within 24 hours where that can be done, and within seven days at "
        "the latest. There is no appeal.",
        "The person is held until it is over.",
        "The narrow reading of Matter of A-B- is limited in this interview (Grace v. Barr).",
    ),
    days=(review_by,),
)
def credible_fear() -> Condition:
    """A credible fear was found."""
    return met_officers & screened_for("credible") & passed
