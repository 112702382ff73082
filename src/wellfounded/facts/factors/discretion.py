"""What weighs in discretion? Matter of Pula."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "danger_if_returned",
        "Persecution is likely on return.",
        supports=("discretion",),
        named_by=("Matter of Pula, 19 I&N Dec. 467 (BIA 1987)",),
    ),
    Factor(
        "severe_past_harm",
        "The past harm was severe.",
        supports=("discretion",),
        evidence="a doctor's or psychologist's report",
    ),
    Factor(
        "family_kept_apart",
        "A denial would keep a family apart.",
        supports=("discretion",),
        named_by=("8 CFR 1208.16(e)",),
        evidence="marriage and birth papers; where each of the family is",
    ),
    Factor(
        "clean_record",
        "There is no criminal record.",
        supports=("discretion",),
        named_by=("Matter of Pula, 19 I&N Dec. 467 (BIA 1987)",),
        evidence="police clearance",
    ),
    Factor(
        "false_papers",
        "False papers were used to come.",
        weakens=("discretion",),
    ),
    Factor(
        "passed_other_countries",
        "The person passed countries where protection could be asked for.",
        weakens=("discretion",),
    ),
)
