"""Did the person register, in time or late? INA 244(c)(1)(A)(iv).

Who holds the status registers again in each period (244(c)(3)(C)). Who never registered can
do so late, while the designation goes on, if one of four things was so during the first
period and ended no more than 60 days ago.
"""

from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import Condition, When, day, days_after, item, roster, yes

AFTER_THE_GROUND = TIME_LIMITS["tps_periods.late_ground"]
holds_it = roster("statuses").any(item.choice("kind").among("tps") & (item.day("to") >= as_of))


@rule(
    "tps.late_registration",
    "8 CFR 244.2(f)(2)",
    "8 CFR 244.2(g)",
    confidence=Confidence.PRIMARY,
    yes="A first registration for TPS can still come late.",
    no="No ground for a late first registration is there.",
    not_settled="It is not settled whether a late first registration for TPS is open.",
    notes=("Late registration stays open for 60 days after the ground ended.",),
)
def late_registration() -> Condition:
    """A late first registration is open."""
    ground = roster("tps.late_grounds").any()
    ended = day("tps.late_ground_ended_on")
    return ground & (as_of <= AFTER_THE_GROUND.counted(ended, lambda n: days_after(ended, n)))


@rule(
    "tps.registration_in_order",
    "INA 244(c)(1)(A)(iv)",
    "INA 244(c)(3)(C)",
    "8 CFR 244.17",
    confidence=Confidence.PRIMARY,
    yes="The registration for TPS is in order.",
    no="There is no registration for TPS that is in order.",
    not_settled="It is not settled whether the registration for TPS is in order.",
    notes=("Who holds TPS registers again in each period. A late one needs good cause.",),
)
def registration_in_order() -> Condition:
    """The registration for TPS is in order."""
    first = yes("tps.registered") | late_registration
    return When(holds_it, yes("tps.registered_again"), first)
