"""Is the case for withholding and the Convention against Torture only?

8 CFR 1208.2(c)(3): in such a case the judge decides nothing else, not asylum and not other
ways to stay. It follows a reasonable fear under a reinstated or an administrative order.
"""

from wellfounded.law.asylum.reinstatement import reinstatement_bar
from wellfounded.law.expedited_removal.reasonable_fear import administrative_order
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice, yes


@rule(
    "withholding_only",
    "INA 241(a)(5)",
    "INA 238(b)",
    "8 CFR 1208.2(c)(3)",
    "Riley v. Bondi, No. 23-1270 (U.S. June 26, 2025)",
    "Johnson v. Guzman Chavez, 594 U.S. 523 (2021)",
    confidence=Confidence.PRIMARY,
    yes="Only withholding and the Convention against Torture can be decided.",
    no="Nothing known limits the case to withholding and the Convention against Torture.",
    not_settled="It is not settled whether the case is for withholding and the Convention only.",
    notes=(
        "No form goes to the asylum office: the judge takes Form I-589 in this case.",
        "The 30 days to go to the court of appeals run from the order itself, not from "
        "the judge's decision on withholding. The government may waive a late filing "
        "(Riley v. Bondi).",
        "A person with a reinstated order is held without a bond hearing while this is decided "
        "(Johnson v. Guzman Chavez).",
    ),
)
def withholding_only() -> Condition:
    """The case is for withholding and the Convention against Torture only."""
    in_it = yes("proceedings.in_removal") & choice("proceedings.kind").among("withholding_only")
    return in_it | reinstatement_bar | administrative_order
