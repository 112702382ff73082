"""Does one passage tell of a relative of whom another says that there is none?

Children are born, and people marry: a paper of an earlier day may rightly know of none.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.comparing.pairs import apart
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.passage import Passage
from wellfounded.contradictions.reading.people import SELF
from wellfounded.contradictions.reading.relatives import CHILDREN, SIBLINGS
from wellfounded.contradictions.told import Event, KinCount, Marital, Relative, Told
from wellfounded.logic import Span
from wellfounded.logic.span import ANY_DAY, BEGINNING

MEANT = {
    "children": CHILDREN,
    "sons": frozenset({"son", "sons"}),
    "daughters": frozenset({"daughter", "daughters"}),
    "siblings": SIBLINGS,
    "brothers": frozenset({"brother", "brothers"}),
    "sisters": frozenset({"sister", "sisters"}),
}
"""The relatives of whom there are none where a count says so."""
UNMARRIED = ("single", "not married")


def relative_of_none(told: Told) -> Iterator[Finding]:
    """Each passage that knows of no such relative, with the first that tells of one."""
    for count in told.kin_counts:
        if count.number == 0 and (one := _told_of(count, told.relatives)):
            yield Finding(kind=Kind.NEVER, first=one.passage, second=count.passage, about=count.kin)


def _told_of(count: KinCount, relatives: list[Relative]) -> Relative | None:
    """A relative told of whom the count leaves out; brothers and sisters are there from before."""
    meant = MEANT[count.kin]
    known = (one for one in relatives if one.kin in meant and apart(one, count))
    return next((one for one in known if meant <= SIBLINGS or _by_then(one, count.days)), None)


def spouse_of_none(told: Told, asked: set[Passage]) -> Iterator[Finding]:
    """Each "single" or "never married" with a passage that tells of a husband or wife.

    ``asked`` are the passages on being married that another rule asks about.
    """
    spouses = [one for one in told.relatives if one.kin == "spouse"]
    ended = any(_ends_a_marriage(one) for one in told.events)
    for said in told.marital:
        if said.status in UNMARRIED and not said.at and not ended:
            yield from _with([one for one in spouses if not one.past], said, said.days, asked)
    for event in told.events:
        if _never_married(event):
            assert event.denied is not None
            days = event.denied.days
            until = () if days == ANY_DAY else (Span.on(days.latest),)
            yield from _with(spouses, event, until, asked)


def _with(
    spouses: list[Relative], said: Marital | Event, days: tuple[Span, ...], asked: set[Passage]
) -> Iterator[Finding]:
    if said.passage in asked:
        return
    for one in spouses:
        if apart(one, said) and _by_then(one, days):
            yield Finding(
                kind=Kind.MARITAL, first=one.passage, second=said.passage, about="marriage"
            )
            return


def _by_then(relative: Relative, days: tuple[Span, ...]) -> bool:
    """Whether the relative was surely there when none was said to be; no day is now."""
    if not days:
        return True
    return bool(relative.days) and max(one.latest for one in relative.days) <= max(
        one.latest for one in days
    )


def _ends_a_marriage(event: Event) -> bool:
    if event.denied is not None:
        return False
    widowed = event.kind == "death" and event.who.kin == "spouse"
    return widowed or (event.kind == "divorce" and event.who == SELF)


def _never_married(event: Event) -> bool:
    """Whether the person says that there was no wedding at all."""
    said = event.denied
    mine = event.kind == "marriage" and event.who == SELF
    return mine and said is not None and not said.weak and said.days.latest != BEGINNING
