"""Do two passages put one injury on the left and on the right?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.comparing.pairs import documents
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.told import Injury, Told


def differing_sides(told: Told) -> Iterator[Finding]:
    """Each part of the body that one document has hurt on one side only, another on the other."""
    by = documents(told.injuries)
    names = list(by)
    for place, name in enumerate(names):
        for other in names[place + 1 :]:
            yield from _between(by[name], by[other])
    yield from _between_answers(by.get("case", []))


def _between(own: list[Injury], others: list[Injury]) -> Iterator[Finding]:
    for part in dict.fromkeys(one.part for one in own):
        first = [one for one in own if one.part == part]
        second = [one for one in others if one.part == part]
        sides = {one.side for one in first}, {one.side for one in second}
        if len(sides[0]) == len(sides[1]) == 1 and sides[0] != sides[1]:
            yield Finding(
                kind=Kind.SIDE, first=first[0].passage, second=second[0].passage, about=part
            )


def _between_answers(injuries: list[Injury]) -> Iterator[Finding]:
    """Within the case: an injury against the account of the same record."""
    for first in injuries:
        record = first.passage.place.path.rpartition(".")[0]
        if not first.passage.place.path.endswith(".injury"):
            continue
        same = [
            one
            for one in injuries
            if one.passage.place.path == f"{record}.what" and one.part == first.part
        ]
        if same and all(one.side != first.side for one in same):
            yield Finding(
                kind=Kind.SIDE, first=first.passage, second=same[0].passage, about=first.part
            )
