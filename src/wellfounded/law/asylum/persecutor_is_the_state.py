"""Who does the harm: the state, or those it is unable or unwilling to control?

INA 101(a)(42)(A). For private persons this must be weighed; the agencies now use the
words of Matter of A-B-, revived by Matter of S-S-F-M- on 2 September 2025.
"""

from wellfounded.law.findings_of_helpers import weigh_unless
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice, item, roster

AUTHORITIES = (
    "INA 101(a)(42)(A)",
    "Matter of A-B-, 28 I&N Dec. 199 (A.G. 2021)",
    "Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025)",
)
by_government = item.choice("by_kind").among("government")
harms = roster("harms")


@rule(
    "asylum.state_actor_past",
    *AUTHORITIES,
    confidence=Confidence.SECONDARY,
    yes="The state did the harm, or was unable or unwilling to control those who did.",
    no="The state neither did the harm nor was unable or unwilling to control those who did.",
    not_settled="It must be weighed whether the state could and would control those who did it.",
)
def state_actor_past() -> Condition:
    """The state did the harm, or did not control those who did."""
    always_the_state = harms.any(by_government) & harms.none(~by_government)
    return weigh_unless("state_or_unable_unwilling", always_the_state)


@rule(
    "asylum.state_actor_future",
    *AUTHORITIES,
    confidence=Confidence.SECONDARY,
    yes="The feared harm is by the state, or by those it is unable or unwilling to control.",
    no="The feared harm is not by the state, nor by those it cannot or will not control.",
    not_settled="It must be weighed whether the state can and will control those who are feared.",
)
def state_actor_future() -> Condition:
    """The feared harm is by the state, or by those it does not control."""
    feared_state = choice("fear.by_kind").among("government")
    return weigh_unless("state_or_unable_unwilling", feared_state)
