"""What makes a fear well founded? 8 CFR 1208.13(b)(2)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "past_persecution_shown",
        "Past persecution on the same ground is shown.",
        supports=("well_founded_fear", "withholding"),
        weakens=("internal_relocation",),
        named_by=("8 CFR 1208.13(b)(1)",),
        evidence="what shows past harm, its severity and its reason",
    ),
    Factor(
        "singled_out",
        "Those who are feared know of the person, or look for them.",
        supports=("well_founded_fear", "withholding"),
        named_by=("8 CFR 1208.13(b)(2)",),
        evidence="visits to relatives, warrants, messages, lists of names, public posts",
    ),
    Factor(
        "pattern_or_practice",
        "There is a pattern or practice of harm to people like this person.",
        supports=("well_founded_fear",),
        named_by=("8 CFR 1208.13(b)(2)",),
        evidence="country reports with numbers, an expert",
    ),
    Factor(
        "danger_conceded",
        "The government agrees that the danger is real.",
        supports=("well_founded_fear", "withholding"),
    ),
    Factor(
        "like_people_harmed",
        "Others in the same position were harmed.",
        supports=("well_founded_fear", "withholding"),
        named_by=("8 CFR 1208.13(b)(2)",),
        evidence="country reports, news, an expert, what became of colleagues or relatives",
    ),
    Factor(
        "feared_have_power",
        "Those who are feared have the means and the will.",
        supports=("well_founded_fear",),
        evidence="country reports on the group or office, and what it has done",
    ),
    Factor(
        "general_risk_only",
        "A danger that many share, with nothing about this person.",
        weakens=("well_founded_fear",),
    ),
    Factor(
        "no_such_practice",
        "No policy or practice against people in this position is shown.",
        weakens=("well_founded_fear", "political_opinion_cpc", "derivative"),
    ),
    Factor(
        "like_people_unharmed",
        "Family or others in the same position live there unharmed.",
        weakens=("well_founded_fear",),
    ),
    Factor(
        "never_harmed",
        "Never harmed before.",
        weakens=("well_founded_fear",),
    ),
    Factor(
        "ground_not_shown",
        "The harm feared is not shown to be because of a protected ground.",
        weakens=("well_founded_fear", "withholding"),
        named_by=("8 CFR 1208.13(b)(2)",),
    ),
)
