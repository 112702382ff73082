"""How many seeded errors are found, and how many alarms are none?

``python -m tests.drift.measuring`` prints both parts, by kind and by language. A seeded error is
found if an alarm of its kind is raised; one soldier who became many may also show as "he" who
became "they". Every alarm on a right English is one too many.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.drift.labelled import PARTS, Pair, every_pair, pairs
from wellfounded.drift import LANGUAGES, Kind

SHOWS_AS = {Kind.PLURAL: {Kind.PLURAL, Kind.PERSON}}


@dataclass(slots=True)
class Score:
    """Seeded errors, those found, and alarms that are none, on English that is right."""

    seeded: int = 0
    found: int = 0
    too_many: int = 0

    @property
    def recall(self) -> float:
        """The share of the seeded errors that were found."""
        return self.found / self.seeded if self.seeded else 1.0

    @property
    def precision(self) -> float:
        """The share of what was raised that was an error."""
        raised = self.found + self.too_many
        return self.found / raised if raised else 1.0


def found(pair: Pair) -> bool:
    """Whether the seeded error of a pair is found, by an alarm that the right English has not."""
    kinds = SHOWS_AS.get(pair.kind, {pair.kind})
    before = {(one.kind, one.original_span, one.english) for one in pair.clean()}
    return any(
        one.kind in kinds and (one.kind, one.original_span, one.english) not in before
        for one in pair.seeded()
    )


def by_kind(listed: Iterable[Pair]) -> dict[Kind, Score]:
    """The scores of each kind."""
    scores = {kind: Score() for kind in Kind}
    for pair in listed:
        scores[pair.kind].seeded += 1
        scores[pair.kind].found += found(pair)
        for alarm in () if pair.again else pair.clean():
            scores[alarm.kind].too_many += 1
    return scores


def together(listed: Iterable[Pair]) -> Score:
    """The score of all pairs."""
    total = Score()
    for score in by_kind(listed).values():
        total.seeded += score.seeded
        total.found += score.found
        total.too_many += score.too_many
    return total


def table(part: str) -> Iterator[str]:
    """The figures of one part as rows of a page."""
    yield "| | Seeded | Found | Recall | Alarms that are none | Precision |"
    yield "|---|---|---|---|---|---|"
    for language in LANGUAGES:
        yield _row(language, together(pairs(part, language)))
    for kind, score in by_kind(every_pair(part)).items():
        yield _row(kind.value, score)
    yield _row("**all**", together(every_pair(part)))


def _row(name: str, score: Score) -> str:
    return (
        f"| {name} | {score.seeded} | {score.found} | {score.recall:.2f} | "
        f"{score.too_many} | {score.precision:.2f} |"
    )


def main() -> None:
    """Print both parts."""
    for part in PARTS:
        listed = every_pair(part)
        right = sum(not pair.again for pair in listed)
        print(f"\n{part}: {right} right pairs and {len(listed)} with an error\n")
        print("\n".join(table(part)))


if __name__ == "__main__":
    main()
