"""How well are contradictions found: precision and recall of each kind?"""

from __future__ import annotations

from dataclasses import dataclass

from tests.contradictions.labelled_pairs import CLEAN, Pair, pairs


@dataclass(slots=True)
class Score:
    """Of one kind: how many were put in, were found, were raised, and were raised rightly."""

    there: int = 0
    found: int = 0
    raised: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        """How much of what was raised is right."""
        return self.right / self.raised if self.raised else 1.0

    @property
    def recall(self) -> float:
        """How much of what was put in was found."""
        return self.found / self.there if self.there else 1.0


def measured(part: str) -> dict[str, Score]:
    """The scores of a part by kind, and ``all`` of them together.

    A pair counts as found when a finding of its kind is raised. Of what is raised on a pair, each
    kind counts once; it is right only when it is the kind that was put in.
    """
    scores: dict[str, Score] = {"all": Score()}
    for pair in pairs(part):
        raised = {finding.kind.value for finding in pair.findings()}
        for kind in raised | ({pair.label} - {CLEAN}):
            for score in (scores.setdefault(kind, Score()), scores["all"]):
                score.there += kind == pair.label
                score.found += kind == pair.label and kind in raised
                score.raised += kind in raised
                score.right += kind == pair.label and kind in raised
    return dict(sorted(scores.items()))


def clean_and_raised(part: str) -> tuple[Pair, ...]:
    """The clean pairs of a part on which anything is raised."""
    return tuple(pair for pair in pairs(part) if pair.label == CLEAN and pair.findings())
