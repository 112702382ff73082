"""Why is there no answer?

The verdict is the same whatever the reason; what the interview does next is not.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from wellfounded.facts.problem import BadValue


class Reason(StrEnum):
    """What became of a question that has no answer."""

    NOT_ASKED = "not_asked"
    DOES_NOT_KNOW = "does_not_know"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Unknown:
    """An answer that is not there, and why."""

    reason: Reason

    @classmethod
    def read(cls, raw: object) -> Self | None:
        """The unknown that ``{unknown = "declined"}`` says, or None if ``raw`` says none.

        Raises:
            BadValue: if it gives no such reason, or a value beside it.
        """
        if not isinstance(raw, dict) or "unknown" not in raw:
            return None
        reasons = ", ".join(f"'{reason}'" for reason in Reason)
        if len(raw) > 1:
            raise BadValue("an unknown cannot stand beside a value", "keep one of the two")
        if raw["unknown"] not in list(Reason):
            raise BadValue("gives no reason known here", f"write unknown = one of {reasons}")
        return cls(Reason(raw["unknown"]))

    def write(self) -> dict[str, str]:
        """The form it is stored in."""
        return {"unknown": self.reason.value}
