"""Which rule on work permits is proposed, and not in force? 91 FR 8616."""

from __future__ import annotations

from wellfounded.law.asylum.one_year_deadline.receipt import filing_day
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import Condition, days_after

PROPOSED = TIME_LIMITS["work_permit_waits.proposed_to_ask"]


@rule(
    "work.proposed_wait",
    "91 FR 8616",
    confidence=Confidence.TWO_SECONDARY,
    yes="Proposed, not in force: the days it speaks of have passed.",
    no="Proposed, not in force: the days it speaks of have not passed.",
    not_settled="Proposed, not in force: it is not settled whether its days have passed.",
    notes=(
        "It speaks of 365 days. Proposed too: 180 days to decide, a stop to new forms while cases "
        "take long, and bars for late filing, entry without inspection and crimes.",
        "Still only proposed when last seen on 8 September 2026. Check today.",
    ),
)
def proposed_wait() -> Condition:
    """The days have passed that a rule, only proposed, would ask for."""
    return PROPOSED.counted(as_of, lambda days: days_after(filing_day, days)) <= as_of
