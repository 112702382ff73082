"""What speaks to the clause on population control? INA 101(a)(42), last sentence."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "own_procedure",
        "An abortion or sterilisation was forced on the person.",
        supports=("political_opinion_cpc", "past_persecution"),
        named_by=("INA 101(a)(42)(B), last sentence",),
        evidence="a doctor's report, hospital papers",
    ),
    Factor(
        "own_resistance",
        "The person refused, or resisted openly.",
        supports=("political_opinion_cpc",),
        named_by=("INA 101(a)(42)(B), last sentence",),
        evidence="what was said or done, to whom, and what officials answered",
    ),
    Factor(
        "punished_for_resisting",
        "The person was harmed for it.",
        supports=("political_opinion_cpc", "past_persecution"),
        named_by=("INA 101(a)(42)(B), last sentence",),
        evidence="papers of arrest, fines or dismissal; medical papers",
    ),
    Factor(
        "spouse_forced",
        "It was forced on the wife or husband.",
        supports=("political_opinion_cpc", "past_persecution"),
        evidence="the marriage paper; hospital papers of the wife or husband",
    ),
    Factor(
        "partner_forced",
        "It was forced on a partner without a legal marriage.",
        supports=("political_opinion_cpc", "past_persecution"),
    ),
    Factor(
        "fears_procedure",
        "The person fears such a procedure, or punishment for refusing.",
        supports=("political_opinion_cpc",),
        named_by=("INA 101(a)(42)(B), last sentence",),
        evidence="local rules, what befell others in the same town",
    ),
    Factor(
        "no_own_resistance",
        "The person showed no resistance of their own.",
        weakens=("political_opinion_cpc",),
    ),
    Factor(
        "births_only",
        "There are only births, with nothing to show they break a local rule.",
        weakens=("political_opinion_cpc",),
    ),
)
