"""Does one passage say "never" of what another tells?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from wellfounded.contradictions.comparing.pairs import apart
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.reading.days import meet, to_the_month
from wellfounded.contradictions.reading.people import SELF
from wellfounded.contradictions.told import Denial, Event, Told
from wellfounded.logic.span import ANY_DAY, BEGINNING

VIOLENCE = frozenset({"beating", "rape", "shooting"})
HELD = frozenset({"arrest"})


def denied_and_told(told: Told) -> Iterator[Finding]:
    """Each denial with the first passage that tells of what it denies."""
    happened: defaultdict[str, list[Event]] = defaultdict(list)
    for event in told.events:
        if event.denied is None and event.who == SELF:
            happened["leaving" if event.kind == "travel" else event.kind].append(event)
    for denial in (one for one in told.events if one.denied is not None and one.who == SELF):
        like = happened[denial.kind]
        against = next((one for one in like if _against(denial, one, like, told)), None)
        if against is not None:
            yield Finding(
                kind=Kind.NEVER, first=denial.passage, second=against.passage, about=denial.kind
            )
    yield from _arrivals(told)


def _against(denial: Event, event: Event, like: list[Event], told: Told) -> bool:
    if not apart(denial, event):
        return False
    said = denial.denied
    assert said is not None
    if said.days.latest == BEGINNING or _also_affirmed(denial, like):
        return False
    if denial.kind in ("taking",) or (said.where and not _there(said.where, event, told)):
        return False
    return _inside(said, event)


def _inside(said: Denial, event: Event) -> bool:
    if said.days == ANY_DAY:
        return True
    if not event.days:
        return False
    if said.weak:
        both = (said.days, *event.days)
        return meet((said.days,), event.days) and all(to_the_month(one) for one in both)
    return all(day.within(said.days) for day in event.days)


def _there(where: str, event: Event, told: Told) -> bool:
    """Whether the event was where the denial speaks of; before the first arrival it was abroad."""
    countries = {place.country for place in event.places if place.country}
    if where == "US":
        return countries == {"US"}
    if countries:
        return "US" not in countries
    arrived = [one.days[0].earliest for one in told.arrivals if one.days]
    return bool(arrived and event.days) and event.days[0].latest < min(arrived)


def _also_affirmed(denial: Event, happened: list[Event]) -> bool:
    """Whether the same text tells of it too, so that the denial has a narrower sense."""
    return any(
        one.passage.place == denial.passage.place and one.passage != denial.passage
        for one in happened
    )


def _arrivals(told: Told) -> Iterator[Finding]:
    """ "Never in the United States before" against two arrivals."""
    arrivals = sorted(
        (one for one in told.arrivals if one.passage.place.path.startswith("entries") and one.days),
        key=lambda one: one.days[0].earliest,
    )
    for denial in (one for one in told.events if one.denied and one.kind == "arrival"):
        assert denial.denied is not None
        if denial.who == SELF and len(arrivals) > 1 and denial.denied.days == ANY_DAY:
            first = arrivals[0]
            yield Finding(
                kind=Kind.NEVER, first=denial.passage, second=first.passage, about="arrival"
            )
