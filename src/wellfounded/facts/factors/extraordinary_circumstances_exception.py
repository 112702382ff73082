"""What excuses late filing by an obstacle? 8 CFR 1208.4(a)(5)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "status_kept",
        "Lawful status, TPS or parole was kept.",
        supports=("extraordinary_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(5)(iv)",),
        evidence="visa, I-94, approval or TPS notices",
    ),
    Factor(
        "was_ill",
        "Serious illness or disability in the first year.",
        supports=("extraordinary_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(5)(i)",),
        evidence="a doctor's or psychologist's report that speaks of that year",
    ),
    Factor(
        "could_not_act_in_law",
        "A legal disability in the first year: a child alone, or mental impairment.",
        supports=("extraordinary_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(5)(ii)",),
        evidence="papers of age and of who had care; medical papers",
    ),
    Factor(
        "failed_by_counsel",
        "A lawyer failed the person, and the three steps were taken.",
        supports=("extraordinary_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(5)(iii)",),
        evidence="an affidavit, the letter to the lawyer, the complaint or why there is none",
    ),
    Factor(
        "filing_rejected",
        "A filing in time was sent back, and filed again soon.",
        supports=("extraordinary_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(5)(v)",),
        evidence="the first receipt or rejection notice",
    ),
    Factor(
        "other_fell_ill_or_died",
        "The lawyer or a close relative fell gravely ill or died.",
        supports=("extraordinary_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(5)(vi)",),
        evidence="medical or death papers",
    ),
    Factor(
        "delay_not_explained",
        "Nothing explains the rest of the delay.",
        weakens=("extraordinary_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(5)",),
    ),
    Factor(
        "long_after_obstacle",
        "It was filed long after the obstacle had ended.",
        weakens=("extraordinary_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(5)",),
    ),
    Factor(
        "not_the_cause",
        "The obstacle is not shown to be the cause of the delay.",
        weakens=("extraordinary_circumstances_exception",),
        named_by=("8 CFR 1208.4(a)(5)",),
    ),
)
