"""What if a person must weigh it?

A helper's finding and what the text settles by itself speak to the same element. Either is
enough; if they disagree the element stays open until one of them is corrected.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.logic.condition import Condition
from wellfounded.logic.leaves import YesNo
from wellfounded.logic.reading import Columns, Reading, Verdict


@dataclass(frozen=True, slots=True, eq=False)
class Weighed(Condition):
    """A finding, or what the text settles without one.

    Where the text leaves it to be weighed, its part of the condition is ``TO_BE_WEIGHED``.
    """

    finding: YesNo
    text: Condition

    def _both(self, at: Reading) -> tuple[Verdict, Verdict]:
        """The finding and what the text settles, of the whole case, never of one record."""
        at = at.of_case()
        return self.finding.decide(at), self.text.decide(at)

    def disputed(self, at: Reading) -> bool:
        """Whether the finding says the contrary of what the text settles."""
        found, settled = self._both(at)
        return found is not None and settled is not None and found is not settled

    def decide(self, at: Reading) -> Verdict:
        """Whichever of the two is settled; open when they disagree."""
        found, settled = self._both(at)
        if found is None or settled is None:
            return settled if found is None else found
        return found if found is settled else None

    def needs(self, at: Reading) -> Iterator[str]:
        """What the text waits for, and the finding; the finding alone when they disagree."""
        if self.decide(at) is None:
            yield from self.text.needs(at.of_case())
            yield self.finding.path.full(at)

    def sql(self, columns: Columns) -> str:
        """Whichever is not NULL; NULL when they disagree."""
        found, settled = self.finding.sql(columns), self.text.sql(columns)
        return (
            f"(CASE WHEN {found} IS NULL THEN {settled} "
            f"WHEN {settled} IS NULL OR {settled} = {found} THEN {found} END)"
        )

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The text, then the finding."""
        return (self.text, self.finding)


@dataclass(frozen=True, slots=True, eq=False)
class ToBeWeighed(Condition):
    """The point at which the text leaves it to a person's judgement: never settled."""

    def decide(self, at: Reading) -> Verdict:  # noqa: ARG002
        """Open."""
        return None

    def sql(self, columns: Columns) -> str:  # noqa: ARG002
        """``NULL``."""
        return "CAST(NULL AS BOOLEAN)"


TO_BE_WEIGHED = ToBeWeighed()
