"""What shows that the person could, or could not, live elsewhere in the country?

8 CFR 1208.13(b)(3).
"""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "danger_in_one_place",
        "The danger is shown for one place only.",
        supports=("internal_relocation",),
        weakens=("well_founded_fear",),
    ),
    Factor(
        "better_area",
        "There is an area where conditions are clearly safer.",
        supports=("internal_relocation",),
        named_by=("Matter of M-Z-M-R-, 26 I&N Dec. 28 (BIA 2012)",),
    ),
    Factor(
        "danger_everywhere",
        "The danger reaches the whole country.",
        weakens=("internal_relocation",),
        evidence="how the person was or would be found; reports on other regions",
    ),
    Factor(
        "persecutor_is_state",
        "The state is the one that is feared.",
        weakens=("internal_relocation",),
        named_by=("8 CFR 1208.13(b)(3)",),
        evidence="what shows that those feared act for the state",
    ),
    Factor(
        "move_not_reasonable",
        "Age, health, work, language or family make a move unreasonable.",
        weakens=("internal_relocation",),
        named_by=("8 CFR 1208.13(b)(3)",),
        evidence="a doctor's letter, family papers, reports on work and housing in that area",
    ),
)
