"""What makes a crime particularly serious? Matter of N-A-M-.

INA 208(b)(2)(A)(ii), (B)(i); INA 241(b)(3)(B).
"""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "aggravated_felony",
        "The crime is an aggravated felony.",
        supports=("particularly_serious_crime",),
        named_by=("INA 208(b)(2)(B)(i)",),
    ),
    Factor(
        "violence_or_weapon",
        "Violence, a weapon or a threat against a person.",
        supports=("particularly_serious_crime",),
    ),
    Factor(
        "someone_hurt",
        "Somebody was hurt.",
        supports=("particularly_serious_crime",),
    ),
    Factor(
        "light_sentence",
        "The sentence was light, or was deferred.",
        weakens=("particularly_serious_crime",),
        evidence="the judgment and the record of the sentence",
    ),
    Factor(
        "no_aggravated_felony",
        "The crime is no aggravated felony.",
        weakens=("particularly_serious_crime",),
        evidence="the statute of conviction and the record of conviction",
    ),
)
