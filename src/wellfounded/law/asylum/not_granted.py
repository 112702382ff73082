"""What does the asylum office do with a case it does not grant? 8 CFR 208.14(c).

A person in a valid status, TPS or parole on the day of the decision is denied, after a notice.
Anybody else is sent to a judge, who decides anew.
"""

from wellfounded.law.after_protection.holding import in_status, permanent
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition


@rule(
    "asylum.denied_not_referred",
    "8 CFR 208.14(c)",
    confidence=Confidence.PRIMARY,
    yes="If the asylum office does not grant asylum, it denies: there is a status or parole today.",
    no="If the asylum office does not grant asylum, it sends the case to a judge.",
    not_settled="It is not settled whether the asylum office denies or sends the case to a judge.",
    notes=(
        "The status on the day of the decision counts. A notice comes before a denial, and the "
        "answer must arrive within 16 days of its date.",
        "Since 28 February 2025 most denials lead a person without status to court too.",
        "A denial does not close a relative's own form (8 CFR 208.14(f)).",
    ),
)
def denied_not_referred() -> Condition:
    """A case that the asylum office does not grant is denied, not sent to a judge."""
    return permanent | in_status("nonimmigrant") | in_status("tps") | in_status("parole")
