"""How is somebody's word on a finding written as JSON?"""

from __future__ import annotations

from wellfounded.facts import Settled


def settled_json(word: Settled | None) -> dict[str, str | None] | None:
    """How it was settled, why, by whom and when; None where nobody spoke."""
    if word is None:
        return None
    on = word.on.isoformat() if word.on else None
    return {"how": word.how.value, "reason": word.reason, "by": word.by, "on": on}
