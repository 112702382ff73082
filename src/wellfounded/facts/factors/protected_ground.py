"""What shows a ground that the law protects? INA 101(a)(42)(A)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "opinion_expressed",
        "The person showed a political opinion.",
        supports=("protected_ground",),
        evidence="posts, speeches, membership cards, photographs, people who heard it",
    ),
    Factor(
        "faith_or_origin",
        "Race, religion or nationality is in play.",
        supports=("protected_ground",),
        named_by=("INA 101(a)(42)(A)",),
        evidence="baptism or community papers, language, name, papers of descent",
    ),
    Factor(
        "no_opinion_shown",
        "No opinion was held, shown or ascribed.",
        weakens=("protected_ground",),
    ),
    Factor(
        "wealth_or_crime_only",
        "Only wealth or crime is in play.",
        weakens=("protected_ground",),
    ),
)
