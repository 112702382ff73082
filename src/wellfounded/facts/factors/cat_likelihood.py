"""What makes torture more likely than not? 8 CFR 1208.16(c)(2), (3)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "tortured_before",
        "The person was tortured before.",
        supports=("cat_likelihood",),
        named_by=("8 CFR 1208.16(c)(3)",),
        evidence="a doctor's report, papers of the time",
    ),
    Factor(
        "like_people_tortured",
        "People in the same position are tortured.",
        supports=("cat_likelihood",),
        named_by=("8 CFR 1208.16(c)(3)",),
        evidence="country reports with numbers, an expert",
    ),
    Factor(
        "risks_combine",
        "Several traits or sources of danger come together.",
        supports=("cat_likelihood",),
        evidence="evidence on each source of danger, and an expert on all of them together",
    ),
    Factor(
        "stands_out",
        "The person would be noticed and known on return.",
        supports=("cat_likelihood",),
        evidence="photographs, language, papers; how returning people are screened",
    ),
    Factor(
        "speculative",
        "It rests on guesses, or on rare cases.",
        weakens=("cat_likelihood",),
    ),
    Factor(
        "no_torture_evidence",
        "No evidence beyond the asylum claim speaks of torture.",
        weakens=("cat_likelihood",),
    ),
)
