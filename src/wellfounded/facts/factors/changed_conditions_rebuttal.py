"""What shows that a basic change has ended the fear, or that it has not?

8 CFR 1208.13(b)(1)(i)(A).
"""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "country_changed",
        "The country has changed: a regime fell, a war ended, a policy eased.",
        supports=("changed_conditions_rebuttal",),
        weakens=("well_founded_fear", "withholding"),
        named_by=("8 CFR 1208.13(b)(1)(i)(A)",),
    ),
    Factor(
        "cannot_happen_again",
        "The same harm cannot be done twice.",
        supports=("changed_conditions_rebuttal",),
    ),
    Factor(
        "little_danger_left",
        "Little danger to this person is left.",
        supports=("changed_conditions_rebuttal",),
        named_by=("8 CFR 1208.13(b)(1)(i)(A)",),
    ),
    Factor(
        "lasting_harm",
        "The harm is lasting, such as cutting or sterilisation.",
        weakens=("changed_conditions_rebuttal",),
        evidence="a doctor's report",
    ),
    Factor(
        "nothing_changed",
        "Nothing has changed in the country.",
        weakens=("changed_conditions_rebuttal",),
        named_by=("8 CFR 1208.13(b)(1)(i)(A)",),
        evidence="the newest country reports; who holds office now",
    ),
)
