"""Do two passages call one relative by two names?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.comparing.pairs import apart, documents
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.names import agree
from wellfounded.contradictions.reading.family import UNIQUE
from wellfounded.contradictions.told import KinName, Told

WHOLE_LISTS = {
    "son": "children",
    "daughter": "children",
    "child": "children",
    "brother": "siblings",
    "sister": "siblings",
}


def differing_names(told: Told) -> Iterator[Finding]:
    """Each relative of whom there is one, with two names, and each name not in a whole list."""
    by = documents(told.names)
    for kin in sorted(UNIQUE):
        names = [one for one in told.names if one.kin == kin]
        for place, first in enumerate(names):
            for second in names[place + 1 :]:
                differ = apart(first, second) and not agree(first.name, second.name)
                if differ and not _another_fits(first, second, by):
                    yield _finding(first, second)
                    break
    yield from _not_listed(told)
    yield from _the_only_one(told)


def _another_fits(first: KinName, second: KinName, by: dict[str, list[KinName]]) -> bool:
    """Whether the other's document knows the name too: two husbands, one after the other."""
    return any(
        one.kin == name.kin and agree(one.name, name.name)
        for name, other in ((first, second), (second, first))
        for one in by[other.passage.place.document]
        if one is not name
    )


def _not_listed(told: Told) -> Iterator[Finding]:
    for list_ in ("children", "siblings"):
        whole = [one for one in told.names if one.kin == list_ and one.only]
        for one in told.names if whole else ():
            named = WHOLE_LISTS.get(one.kin) == list_
            if named and not any(agree(one.name, listed.name) for listed in whole):
                yield _finding(whole[0], one)


def _the_only_one(told: Told) -> Iterator[Finding]:
    """ "My only son, Kevin" against another name for a son."""
    for first in told.names:
        if not first.only or first.kin not in WHOLE_LISTS:
            continue
        for second in told.names:
            other = second.kin == first.kin and apart(first, second)
            if other and not agree(first.name, second.name):
                yield _finding(first, second)


def _finding(first: KinName, second: KinName) -> Finding:
    return Finding(kind=Kind.NAME, first=first.passage, second=second.passage, about=first.kin)
