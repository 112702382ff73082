"""What shows that a person helped to persecute others? INA 208(b)(2)(A)(i)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "direct_help",
        "What the person did helped directly to harm the victims.",
        supports=("persecutor_bar",),
    ),
    Factor(
        "guarded_victims",
        "The person held, guarded or moved the victims.",
        supports=("persecutor_bar",),
    ),
    Factor(
        "over_time",
        "It went on for a long time, or more than once.",
        supports=("persecutor_bar",),
    ),
    Factor(
        "knew_of_it",
        "The person knew what was done to the victims, and that it was persecution.",
        supports=("persecutor_bar",),
    ),
    Factor(
        "under_threat",
        "The person acted under threat.",
        weakens=("persecutor_bar",),
    ),
    Factor(
        "helped_victims",
        "The person helped a victim, or left because of it.",
        weakens=("persecutor_bar",),
        evidence="what was done for the victims, the punishment for it, people who know",
    ),
)
