"""Who can decide? 8 CFR 208.16(a), 1208.16(a); 8 CFR 1003.14(a).

The asylum office can grant asylum alone. Withholding and the Convention against Torture
are for an immigration judge, in proceedings that begin when the Notice is filed in court.
"""

from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice, day, yes


@rule(
    "protection.before_a_judge",
    "8 CFR 208.16(a)",
    "8 CFR 1003.14(a)",
    confidence=Confidence.PRIMARY,
    yes="The person is before an immigration judge, who can decide withholding and the Convention "
    "against Torture, and asylum unless the case is withholding-only.",
    no="The person is not before an immigration judge. Withholding and the Convention against "
    "Torture need one.",
    not_settled="It is not settled whether the person is before an immigration judge.",
    notes=("A Notice to Appear starts the case only when it is filed with the court.",),
)
def before_a_judge() -> Condition:
    """The person is before an immigration judge."""
    kind = choice("proceedings.kind")
    court_knows = choice("proceedings.court_line_found").among("hearing", "order")
    notice_filed = (day("proceedings.nta_filed_on") <= as_of) | court_knows
    by_notice = kind.among("240") & notice_filed
    return yes("proceedings.in_removal") & (
        by_notice | kind.among("asylum_only", "withholding_only")
    )
