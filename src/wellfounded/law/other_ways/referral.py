"""Why is it not decided here, only pointed to?

Each of these turns on a body of law of its own. The rule finds what in the case points to
it; a lawyer looks.
"""

from __future__ import annotations

from collections.abc import Callable

from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, Rule

REFERRED: dict[str, str] = {}
"""By rule, why it is for a lawyer."""


def pointer(
    id: str, *authorities: str, name: str, reason: str, confidence: Confidence = Confidence.MEMORY
) -> Callable[[Callable[[], Condition]], Rule]:
    """Enter a rule that only points to ``name``; ``reason`` says why no verdict is given."""

    def enter(write: Callable[[], Condition]) -> Rule:
        REFERRED[f"other_ways.{id}"] = reason
        return rule(
            f"other_ways.{id}",
            *authorities,
            confidence=confidence,
            yes=f"Something in the case points to {name}. A lawyer must look.",
            no=f"Nothing in the case points to {name}.",
            not_settled=f"It is not settled whether something points to {name}.",
            notes=(f"Referral only. {reason}",),
        )(write)

    return enter
