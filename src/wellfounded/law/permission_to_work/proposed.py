"""Which rule on work permits is proposed, and not in force? 91 FR 8616."""

from __future__ import annotations

from wellfounded.law.asylum.one_year_deadline.receipt import filing_day
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, days_after

PROPOSED_DAYS = 365


@rule(
    "work.proposed_365_days",
    "91 FR 8616",
    confidence=Confidence.TWO_SECONDARY,
    yes="Proposed, not in force: the 365 days it speaks of have passed.",
    no="Proposed, not in force: the 365 days it speaks of have not passed.",
    not_settled="Proposed, not in force: it is not settled whether its 365 days have passed.",
    notes=(
        "Proposed too: 180 days to decide, a stop to new forms while cases take long, and bars for "
        "late filing, entry without inspection and crimes.",
        "Still only proposed when last seen on 8 September 2026. Check today.",
    ),
)
def proposed_wait() -> Condition:
    """365 days have passed, as a rule that is proposed would ask."""
    return days_after(filing_day, PROPOSED_DAYS) <= as_of
