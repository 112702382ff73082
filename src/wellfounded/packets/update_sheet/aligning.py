"""Which records of two lists are the same one, perhaps with an answer changed?

They are matched by what they say, not by where they stand: what is put in front of the others or
told in another order changes nothing else. Records that say the same are one; of the rest those
that are most alike are, the nearest first; two with little in common are not one record.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Answers = Mapping[str, object]
ALIKE = 0.5
"""Share of the answers that two records must have in common to be one."""


def aligned(old: Sequence[Answers], new: Sequence[Answers]) -> list[tuple[int, int]]:
    """The pairs of places, in the old list and in the new one, that are one record."""
    pairs = _same(old, new)
    left, right = ([pair[side] for pair in pairs] for side in (0, 1))
    pairs += _alike(
        {at: one for at, one in enumerate(old) if at not in left},
        {to: one for to, one in enumerate(new) if to not in right},
    )
    return sorted(pairs, key=lambda pair: pair[1])


def _same(old: Sequence[Answers], new: Sequence[Answers]) -> list[tuple[int, int]]:
    """The pairs that say the same, each once."""
    pairs, free = [], list(range(len(new)))
    for at, one in enumerate(old):
        to = next((place for place in free if new[place] == one), None)
        if to is not None:
            pairs.append((at, to))
            free.remove(to)
    return pairs


def _alike(old: Mapping[int, Answers], new: Mapping[int, Answers]) -> list[tuple[int, int]]:
    """The pairs with most in common; of equals those that stand at the same place of what is left,
    or nearest to it."""
    ranked = sorted(
        (-share, abs(before - after), at, to)
        for before, (at, one) in enumerate(old.items())
        for after, (to, other) in enumerate(new.items())
        if (share := _in_common(one, other)) >= ALIKE
    )
    pairs: dict[int, int] = {}
    for _, _, at, to in ranked:
        if at not in pairs and to not in pairs.values():
            pairs[at] = to
    return list(pairs.items())


def _in_common(one: Answers, other: Answers) -> float:
    """The share of their answers in which two records agree, 0 to 1."""
    names = {*one, *other}
    if not names:
        return 1.0
    if len(names) == 1 and one and other:
        # There is nothing else to know it by: an account that was written anew is still the same.
        return max(ALIKE, float(one == other))
    return sum(one.get(name) == other.get(name) for name in names) / len(names)
