"""What makes a crime abroad serious and nonpolitical? INA 208(b)(2)(A)(iii)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "grave_crime_indicated",
        "Reliable evidence points to a grave crime abroad.",
        supports=("serious_nonpolitical_crime",),
        named_by=("INA 208(b)(2)(A)(iii)",),
    ),
    Factor(
        "evidence_not_answered",
        "The person has not answered that evidence.",
        supports=("serious_nonpolitical_crime",),
    ),
    Factor(
        "out_of_proportion",
        "The acts were out of proportion to their aim, or struck bystanders.",
        supports=("serious_nonpolitical_crime",),
    ),
    Factor(
        "political_aim",
        "The acts had a political aim.",
        weakens=("serious_nonpolitical_crime",),
        evidence="who called the action, against whom, and what it was for",
    ),
)
