"""Which records of two lists are the same one, perhaps with an answer changed?

A home that is put in front of the others changes no other home. Records are matched in their
order so that as much as possible stays as it was; two with little in common are not one record.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Answers = Mapping[str, object]
ALIKE = 0.5
"""Share of the answers that two records must have in common to be one."""


def aligned(old: Sequence[Answers], new: Sequence[Answers]) -> list[tuple[int, int]]:
    """The pairs of places, in the old list and in the new one, that are one record."""
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for at in reversed(range(len(old))):
        for to in reversed(range(len(new))):
            matched = _matched(old[at], new[to])
            best[at][to] = max(
                best[at + 1][to],
                best[at][to + 1],
                best[at + 1][to + 1] + matched if matched else 0.0,
            )
    return _walked(best, old, new)


def _walked(
    best: list[list[float]], old: Sequence[Answers], new: Sequence[Answers]
) -> list[tuple[int, int]]:
    pairs, at, to = [], 0, 0
    while at < len(old) and to < len(new):
        matched = _matched(old[at], new[to])
        if matched and best[at][to] == best[at + 1][to + 1] + matched:
            pairs.append((at, to))
            at, to = at + 1, to + 1
        elif best[at][to] == best[at + 1][to]:
            at += 1
        else:
            to += 1
    return pairs


def _matched(one: Answers, other: Answers) -> float:
    """How much two records have in common, 0 to 1; nothing below ``ALIKE``."""
    names = {*one, *other}
    if not names:
        return 1.0
    share = sum(one.get(name) == other.get(name) for name in names) / len(names)
    return share if share >= ALIKE else 0.0
