"""What is torture as the Convention defines it? 8 CFR 1208.18(a)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "deliberate_pain",
        "Severe pain is caused on purpose.",
        supports=("cat_torture",),
        named_by=("8 CFR 1208.18(a)(1)",),
        evidence="reports on what is done to people held there; a medical report of past harm",
    ),
    Factor(
        "torture_by_officials",
        "Officials do it themselves.",
        supports=("cat_torture", "cat_acquiescence"),
        named_by=("8 CFR 1208.18(a)(1)",),
        evidence="reports on police, soldiers or guards",
    ),
    Factor(
        "no_intent_to_torture",
        "Nothing shows a purpose to cause suffering.",
        weakens=("cat_torture",),
        named_by=("8 CFR 1208.18(a)",),
    ),
    Factor(
        "poor_conditions",
        "Poor prisons, from neglect or lack of means.",
        weakens=("cat_torture",),
    ),
)
