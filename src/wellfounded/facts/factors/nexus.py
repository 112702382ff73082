"""What shows why the harm was done? INA 208(b)(1)(B)(i)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "named_the_ground",
        "Those who did it named the ground in words or acts.",
        supports=("nexus",),
        evidence="the exact words used, messages, signs or slogans, people who heard them",
    ),
    Factor(
        "followed_expression",
        "The harm followed an opinion, faith or identity that was shown.",
        supports=("nexus",),
        evidence="dates: what the person said or did, and what came after",
    ),
    Factor(
        "group_targeted",
        "Others who share the trait are harmed for it.",
        supports=("nexus",),
        evidence="country reports, an expert, similar cases from the same place",
    ),
    Factor(
        "lawless_treatment",
        "The treatment went beyond any lawful inquiry or trial.",
        supports=("nexus",),
        evidence="no charge, no judge, no papers; reports on how suspects are treated",
    ),
    Factor(
        "tie_is_why",
        "The family tie is why it was this person and not another.",
        supports=("nexus",),
        evidence="what was said of the relative, and what was done to others of the family",
    ),
    Factor(
        "opinion_imputed",
        "An opinion was ascribed to the person.",
        supports=("nexus", "protected_ground"),
        evidence="what the person was accused of being or thinking, and by whom",
    ),
    Factor(
        "wanted_recruits",
        "They wanted recruits, or to hold their own ranks.",
        weakens=("nexus",),
    ),
    Factor(
        "wanted_money_or_land",
        "They wanted money, land or goods.",
        weakens=("nexus",),
    ),
    Factor(
        "means_to_an_end",
        "The family or group was only a means to another end.",
        weakens=("nexus",),
    ),
    Factor(
        "nothing_shows_motive",
        "Nothing shows that a protected ground moved them.",
        weakens=("nexus",),
    ),
    Factor(
        "private_quarrel",
        "A private quarrel lies behind it.",
        weakens=("nexus",),
    ),
    Factor(
        "general_violence",
        "War or violence that falls on many, or on a job.",
        weakens=("nexus",),
    ),
    Factor(
        "lawful_prosecution",
        "A law was broken, and the harm is its penalty.",
        weakens=("nexus",),
    ),
)
