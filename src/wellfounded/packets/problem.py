"""What stands in the way of a packet, or must be known before it is sent?"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from wellfounded.languages import Language
from wellfounded.packets.words import PROBLEMS


class Weight(StrEnum):
    """What follows: no packet, one that is marked as a draft, or a word to who sends it."""

    STOPS = "stops"
    DRAFT = "draft"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One of ``PROBLEMS``; ``path`` is where the case speaks of it, ``filled`` its words."""

    id: str
    path: str = ""
    filled: dict[str, str] = field(default_factory=dict)

    @property
    def weight(self) -> Weight:
        """What follows from it."""
        return Weight(PROBLEMS[self.id][0])

    def in_words(self, language: Language) -> tuple[str, str]:
        """What is so, and what to do, in a language."""
        _, says, fix = PROBLEMS[self.id]
        return (
            language.say(f"packet.problem.{self.id}.says", says, **self.filled),
            language.say(f"packet.problem.{self.id}.fix", fix, **self.filled),
        )

    def write(self) -> dict[str, Any]:
        """As data, to be sent from one process to another."""
        return {"id": self.id, "path": self.path, "filled": self.filled}


class PacketRefused(RuntimeError):
    """There is no packet; ``problems`` say why. Nothing was written."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        says, fix = problems[0].in_words(Language())
        super().__init__(f"{says}; {fix[:1].lower()}{fix[1:]}")
        self.problems = problems
