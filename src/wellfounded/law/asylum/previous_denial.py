"""Was asylum denied before? INA 208(a)(2)(C), (D); 8 CFR 1208.4(a)(3).

Only a denial by an immigration judge or the Board counts; one by the asylum office does not.
"""

from wellfounded.law.findings_of_helpers import weigh_if
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, roster


@rule(
    "asylum.prior_denial_bar",
    "INA 208(a)(2)(C)",
    "INA 208(a)(2)(D)",
    "8 CFR 1208.4(a)(3)",
    confidence=Confidence.PRIMARY,
    yes="A judge or the Board denied asylum before, and this bars a new application.",
    no="No earlier denial by a judge or the Board bars the application.",
    not_settled="It is not settled whether an earlier denial bars the application.",
    notes=(
        "It does not reach a new application if circumstances changed after the denial.",
        "A denial to a parent, husband or wife does not count, nor does a no in a fear interview.",
        "It does not touch withholding or the Convention against Torture.",
    ),
)
def prior_denial_bar() -> Condition:
    """An earlier denial bars a new application."""
    own_asylum_claim = item.choice("kind").among("asylum") & item.choice("who").among("self")
    denied = item.choice("outcome").among("denied")
    by_judge_or_board = item.choice("decided_by").among("immigration_judge", "board")
    denied_before = roster("prior_applications").any(own_asylum_claim & denied & by_judge_or_board)
    return weigh_if("previous_denial", denied_before)
