"""Is the claim believed and proved? INA 208(b)(1)(B)(ii), (iii).

Testimony alone can be enough. A judge may ask for other proof that can reasonably be had,
and may weigh any inconsistency.
"""

from wellfounded.law.findings_of_helpers import finding
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition


@rule(
    "asylum.burden_of_proof",
    "INA 208(b)(1)(B)(ii)",
    "INA 208(b)(1)(B)(iii)",
    "Garland v. Ming Dai, 593 U.S. 357 (2021)",
    confidence=Confidence.PRIMARY,
    yes="The account is credible and supported as far as can be asked.",
    no="The account is not credible, or proof that could be had is missing.",
    not_settled="It must be weighed whether the account is credible and supported.",
)
def burden_of_proof() -> Condition:
    """The account is credible, and supported by the proof that can be had."""
    return finding("credibility") & finding("corroboration")
