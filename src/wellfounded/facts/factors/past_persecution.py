"""What speaks to past persecution beside the severity of the harm?

What the case or a finding settles of the ground and of the state counts here.
"""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "harm_for_a_ground",
        "It was, or would be, because of a protected ground.",
        supports=("past_persecution", "withholding"),
        named_by=("INA 101(a)(42)(A)",),
        evidence="what shows the reason: see nexus",
    ),
    Factor(
        "state_part_in_harm",
        "The state did it, or could not or would not control those who did.",
        supports=("past_persecution",),
        named_by=("INA 101(a)(42)(A)",),
        evidence="what shows the part of the state: see state_or_unable_unwilling",
    ),
    Factor(
        "nothing_done_to_person",
        "Nothing was done to the person.",
        weakens=("past_persecution", "political_opinion_cpc"),
    ),
)
