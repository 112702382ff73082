"""Which paper cannot be had, why, and what was tried? INA 208(b)(1)(B)(ii)."""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.facts import Case, When

NOT_TO_BE_TRIED = frozenset({"does_not_exist", "destroyed", "danger_to_others", "danger_to_me"})
"""Reasons that hold though nobody tried: nobody has to put a person in danger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotHad:
    """One paper that cannot be had. ``of`` is what it would speak of."""

    at: str
    of: str = ""
    what: str = ""
    why: str = ""
    tried: str = ""
    tried_on: When | None = None
    instead: str = ""

    @property
    def to_be_tried(self) -> bool:
        """Whether the reason is one of which a reader asks what was tried."""
        return bool(self.why) and self.why not in NOT_TO_BE_TRIED


def not_had(case: Case) -> tuple[NotHad, ...]:
    """Every paper of which the case says that it cannot be had."""
    found = []
    for record in case.items("not_to_be_had"):
        tried = record.story("tried")
        found.append(
            NotHad(
                at=record.at.removesuffix("."),
                of=record.text("of"),
                what=record.text("what"),
                why=record.text("why"),
                tried=(tried.english or tried.original) if tried else "",
                tried_on=record.date("tried_on"),
                instead=record.text("instead"),
            )
        )
    return tuple(found)
