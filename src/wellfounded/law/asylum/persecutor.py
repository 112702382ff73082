"""Did the person take part in persecuting others? INA 208(b)(2)(A)(i).

There is no exception for duress. Once the evidence points to the bar, the applicant must
disprove it. It also takes a person out of the refugee definition, and bars withholding.
"""

from wellfounded.law.findings_of_helpers import weigh_if
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, yes


@rule(
    "asylum.persecutor_bar",
    "INA 208(b)(2)(A)(i)",
    "INA 101(a)(42)",
    "INA 241(b)(3)(B)(i)",
    "Matter of Negusie, 29 I&N Dec. 285 (A.G. 2025)",
    confidence=Confidence.TWO_SECONDARY,
    yes="The bar for persecutors of others applies.",
    no="Nothing points to the bar for persecutors of others.",
    not_settled="It is not settled whether the bar for persecutors of others applies.",
    notes=("There is no exception for a person who was forced.",),
)
def persecutor_bar() -> Condition:
    """A person who took part in persecuting others is barred."""
    return weigh_if("persecutor_bar", yes("persecutor.took_part"))
