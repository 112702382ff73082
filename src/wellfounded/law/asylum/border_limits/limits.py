"""Does a rule on entries at the southern border limit asylum?

Two rules and a proclamation, each in dispute: what is printed and what courts made of it are
both shown. A decision in the case settles it.
"""

from wellfounded.law.asylum.border_limits.crossing import held_to_apply
from wellfounded.law.asylum.border_limits.lawful_pathways import pathways_limit
from wellfounded.law.asylum.border_limits.proclamation import proclamation_limit
from wellfounded.law.asylum.border_limits.securing_the_border import securing_limit
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, Weighed


@rule(
    "asylum.border_limits",
    "8 CFR 1208.33",
    "8 CFR 1208.35",
    "Proclamation 10888",
    confidence=Confidence.UNVERIFIED,
    yes="A rule on entries at the southern border limits asylum.",
    no="No rule on entries at the southern border limits asylum.",
    not_settled="A rule on entries at the southern border may limit asylum. Courts struck down "
    "parts of these rules.",
    notes=(
        "This part of the law is in dispute. Check today, and ask a lawyer.",
        "None of these rules closes withholding or the Convention against Torture.",
    ),
)
def border_limits() -> Condition:
    """A rule on entries at the southern border limits asylum."""
    return Weighed(held_to_apply, pathways_limit | securing_limit | proclamation_limit)
