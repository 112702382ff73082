"""Which facts does a rule read, by itself and through what it rests on?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import cache

from wellfounded.law.reading_list import AS_OF
from wellfounded.logic import Part, Rule
from wellfounded.logic.leaves import Among, DayFact, Path, SameCode, YesNo
from wellfounded.logic.rosters import AtLeast, Latest, TotalAtLeast

Quantifier = AtLeast | Latest | TotalAtLeast
MANY = 2


def nodes(
    goals: Iterable[Part], beyond: Collection[Part] = (), *, scopes: bool = True
) -> Iterator[tuple[Part, str]]:
    """Every part of these, once for each list in whose records it stands, itself first.

    It does not look into those named in ``beyond``.
    """
    seen: set[tuple[Part, str]] = set()
    waiting = [(goal, "") for goal in goals]
    while waiting:
        node, at = waiting.pop()
        if (node, at) in seen or node in beyond:
            continue
        seen.add((node, at))
        yield node, at
        waiting += below(node, at, scopes=scopes)


def below(node: Part, at: str, *, scopes: bool = True) -> Iterator[tuple[Part, str]]:
    """What it is made of, and in the records of which list that stands; with its scope."""
    inside = full_path(node.records.path, at) + "[]." if isinstance(node, Quantifier) else at
    if isinstance(node, Rule):
        inside = ""
        if scopes:
            yield node.applies, ""
    for part in node.parts:
        yield part, inside


def facts_at(node: Part, at: str) -> tuple[str, ...]:
    """The generic paths that a node reads itself."""
    match node:
        case YesNo() | Among() | DayFact():
            return (full_path(node.path, at),)
        case SameCode():
            return (full_path(node.left, at), full_path(node.right, at))
        case TotalAtLeast():
            listed = full_path(node.records.path, at)
            return (listed, full_path(node.number, f"{listed}[]."))
        case AtLeast() | Latest():
            return (full_path(node.records.path, at),)
        case _:
            return ()


@cache
def facts_through(goals: tuple[Part, ...], beyond: tuple[Part, ...] = ()) -> frozenset[str]:
    """The facts that these read in the end, but for what is read only beyond."""
    found = {fact for node, at in nodes(goals, beyond) for fact in facts_at(node, at)}
    return frozenset(found - {AS_OF})


@cache
def times_read(goal: Part) -> Counter[str]:
    """How often each fact is read in the end, a rule that is used twice counting twice."""
    known: dict[tuple[Part, str], Counter[str]] = {}

    def times(node: Part, at: str) -> Counter[str]:
        if (node, at) not in known:
            found = Counter(facts_at(node, at))
            for part, inside in below(node, at, scopes=False):
                found.update(times(part, inside))
            known[node, at] = Counter({fact: min(MANY, n) for fact, n in found.items()})
        return known[node, at]

    found = times(goal, "")
    del found[AS_OF]
    return found


def full_path(path: Path, at: str) -> str:
    """The generic path of a fact; a code of a list of codes is the list's own fact."""
    if path.of_item and not path.name:
        return at.removesuffix("[].")
    return at + path.name if path.of_item else path.name
