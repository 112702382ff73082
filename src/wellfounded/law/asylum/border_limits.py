"""Does a rule on entries at the southern border apply? 8 CFR 1208.33, 1208.35.

The rules since 11 May 2023 are struck down in part, stayed in part and in dispute. Whether
one applies is asked as a decision in the case; until then the question stays open.
"""

from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, on, roster, yes


@rule(
    "asylum.border_limits",
    "8 CFR 1208.33",
    "8 CFR 1208.35",
    confidence=Confidence.UNVERIFIED,
    yes="A rule on entries at the southern border was held to apply.",
    no="No rule on entries at the southern border applies.",
    not_settled="A rule on entries at the southern border may apply. Parts of it were struck down.",
    notes=("This part of the law is in dispute. Check today, and ask a lawyer.",),
)
def border_limits() -> Condition:
    """A rule on entries at the southern border limits asylum."""
    from_mexico = item.choice("arrived_from").among("MX") & ~item.choice("by").among("air")
    since = item.day("date") >= on(2023, 5, 11)
    return roster("entries").any(from_mexico & since) & yes("border_limits.held_to_apply")
