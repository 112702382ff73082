"""What excuses late filing by a change? 8 CFR 1208.4(a)(4)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "country_worsened",
        "Conditions in the country changed, and this touches the claim.",
        supports=("changed_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(4)(i)(A)",),
        evidence="news and reports with dates, before and after",
    ),
    Factor(
        "threat_grew",
        "A danger that was there before has grown, or new proof of it came.",
        supports=("changed_circumstances_exception",),
        evidence="what happened to relatives lately, new warrants or visits, with dates",
    ),
    Factor(
        "own_life_changed",
        "The person's own life changed: faith, family, activity, law.",
        supports=("changed_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(4)(i)(B)",),
        evidence="papers of the change, with its date",
    ),
    Factor(
        "filed_soon_after",
        "It was filed soon after the change, or the wait is explained.",
        supports=("changed_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(4)",),
        evidence="what was done in each month since the change",
    ),
    Factor(
        "claim_already_there",
        "A claim was there before the change.",
        weakens=("changed_circumstances_exception",),
    ),
    Factor(
        "waited_after_change",
        "Months passed after the change, and nothing explains them.",
        weakens=("changed_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(4)",),
    ),
)
