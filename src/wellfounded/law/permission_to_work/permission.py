"""Who may work? INA 208(c)(1)(B), (d)(2); 8 CFR 274a.12(a), (c).

Asylum and refugee status carry the right in themselves. Withholding and TPS carry it with a
card. For deferral and for a waiting application a card must be asked for.
"""

from __future__ import annotations

from wellfounded.law.after_protection.holding import (
    asylum_held,
    cat_deferral_held,
    cat_withholding_held,
    in_status,
    permanent,
    refugee_held,
    withholding_held,
)
from wellfounded.law.permission_to_work.asylum_applicant import asylum_applicant
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition


@rule(
    "work.by_status",
    "INA 208(c)(1)(B)",
    "8 CFR 274a.12(a)(5)",
    "8 CFR 274a.12(a)(3)",
    confidence=Confidence.PRIMARY,
    yes="The person may work by status alone. A card is proof and may be left out.",
    no="No asylum, refugee or permanent status lets the person work without a card.",
    not_settled="It is not settled whether a status lets the person work without a card.",
)
def by_status() -> Condition:
    """The person may work by status alone: (a)(5), (a)(3) or a green card."""
    return asylum_held | refugee_held | permanent


@rule(
    "work.withholding",
    "8 CFR 274a.12(a)(10)",
    confidence=Confidence.TWO_SECONDARY,
    yes="A card in category (a)(10) is open: removal is withheld.",
    no="Category (a)(10) is not open: no removal is withheld.",
    not_settled="It is not settled whether category (a)(10) is open.",
    notes=("It is open for withholding under the Convention against Torture too.",),
)
def by_withholding() -> Condition:
    """A card for a person whose removal is withheld is open: (a)(10)."""
    return withholding_held | cat_withholding_held


@rule(
    "work.tps",
    "8 CFR 274a.12(a)(12)",
    confidence=Confidence.TWO_SECONDARY,
    yes="A card in category (a)(12) is open: the person has TPS.",
    no="Category (a)(12) is not open: the person does not have TPS.",
    not_settled="It is not settled whether category (a)(12) is open.",
    notes=("It holds for a year at most, or until the end of TPS if that is sooner.",),
)
def by_tps() -> Condition:
    """A card for a person with TPS is open: (a)(12)."""
    return in_status("tps")


@rule(
    "work.deferral",
    "8 CFR 274a.12(c)(18)",
    confidence=Confidence.TWO_SECONDARY,
    yes="A card in category (c)(18) can be asked for, with an order of supervision.",
    no="Category (c)(18) is not open: removal is not deferred.",
    not_settled="It is not settled whether category (c)(18) is open.",
    notes=(
        "USCIS may say no. A rule that would narrow it was proposed on 5 June 2026 and is not in "
        "force.",
    ),
)
def by_deferral() -> Condition:
    """A card for a person whose removal is deferred can be asked for: (c)(18)."""
    return cat_deferral_held


@rule(
    "work.permission",
    "8 CFR 274a.12(a)",
    "8 CFR 274a.12(c)",
    confidence=Confidence.TWO_SECONDARY,
    yes="The person may work by status, or a card is open.",
    no="None of these ways to work is open on this day.",
    not_settled="It is not settled whether a way to work is open.",
    notes=("Only the ways that go with protection are read here. There are others.",),
)
def permission_to_work() -> Condition:
    """A way to work is open."""
    return by_status | by_withholding | by_tps | by_deferral | asylum_applicant
