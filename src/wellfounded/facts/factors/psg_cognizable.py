"""What makes a group a particular social group in law?

Matter of Acosta; since 2014 Matter of M-E-V-G- and Matter of W-G-R-.
"""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "trait_fixed",
        "The trait cannot be changed, or nobody can be asked to change it.",
        supports=("psg_cognizable",),
        named_by=(
            "Matter of Acosta, 19 I&N Dec. 211 (BIA 1985)",
            "Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)",
        ),
        evidence="since when, and what giving it up would mean",
    ),
    Factor(
        "kinship",
        "Its members are tied by kinship, clan or family.",
        supports=("psg_cognizable",),
        evidence="papers of the family or clan, and how others know it",
    ),
    Factor(
        "shared_past",
        "Its members share a past that cannot be undone.",
        supports=("psg_cognizable",),
        evidence="papers of the service, post or membership, and of its end",
    ),
    Factor(
        "orientation_or_identity",
        "It is defined by sexual orientation or gender identity.",
        supports=("psg_cognizable",),
        evidence="country reports on how such people are seen and treated",
    ),
    Factor(
        "sex_with_more",
        "It is defined by sex together with a tribe, clan or refusal.",
        supports=("psg_cognizable",),
        evidence="reports on the practice, and the refusal as it was shown",
    ),
    Factor(
        "seen_as_a_group",
        "Society sees its members as a group.",
        supports=("psg_cognizable",),
        named_by=(
            "Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)",
            "Matter of W-G-R-, 26 I&N Dec. 208 (BIA 2014)",
        ),
        evidence="laws, news, an expert: how that society speaks of and treats them",
    ),
    Factor(
        "clear_limits",
        "It has clear limits: who belongs can be told.",
        supports=("psg_cognizable",),
        named_by=(
            "Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)",
            "Matter of W-G-R-, 26 I&N Dec. 208 (BIA 2014)",
        ),
        evidence="a definition in few words, with terms that have a settled meaning",
    ),
    Factor(
        "too_broad",
        "Its limits are vague, or it takes in too many.",
        weakens=("psg_cognizable",),
    ),
    Factor(
        "not_seen_as_a_group",
        "Nothing shows that society sees it as a group.",
        weakens=("psg_cognizable",),
    ),
    Factor(
        "defined_by_harm",
        "It is defined by the harm.",
        weakens=("psg_cognizable",),
        named_by=("Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)",),
    ),
    Factor(
        "refused_recruitment",
        "It is those who refused to join a gang.",
        weakens=("psg_cognizable",),
    ),
    Factor(
        "criminal_past",
        "It is those who belonged, or seem to belong, to a gang.",
        weakens=("psg_cognizable",),
    ),
    Factor(
        "sex_or_nation_alone",
        "It is defined by sex alone, or by sex and nationality.",
        weakens=("psg_cognizable",),
    ),
)
