"""Do two passages give one event days that cannot be the same?

What can happen only once is compared wherever it is told. What can happen again is compared only
when the two tellings know each other by more than their kind, and no other telling fits.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.comparing.pairs import apart, comparable, documents
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.names import agree
from wellfounded.contradictions.reading.days import meet, near
from wellfounded.contradictions.reading.happenings import same_kind
from wellfounded.contradictions.reading.people import Person
from wellfounded.contradictions.told import Event, Told

SELDOM = frozenset(
    {"birth", "death", "baptism", "ordination", "conscription", "divorce", "protected_status"}
)
"""What happens once, or so seldom that two days for it are worth a look."""
NAMED_KIN = frozenset({"brother", "sister", "son", "daughter", "child", "uncle", "aunt", "cousin"})
"""Relatives of whom a person may have several."""
SINGLE = frozenset({"leaving", "filing", "burning"})
"""What may happen again, but seldom does: one day for it on each side is enough."""
ELSEWHERE = frozenset({"arrival", "travel"})
"""Kinds that have a comparison of their own."""
BOTH_WORDS = 2


def differing_dates(told: Told) -> Iterator[Finding]:
    """Each pair of passages that give one event two days."""
    happened = [one for one in told.events if one.denied is None and one.kind not in ELSEWHERE]
    twice = _married_twice(told)
    for group in comparable(happened):
        yield from _seldom([one for one in group if one.days and _once(one, twice)])
        yield from _again([one for one in group if not _once(one, twice)])


def _seldom(events: list[Event]) -> Iterator[Finding]:
    """Events that happen once, wherever they are told."""
    for place, first in enumerate(events):
        for second in events[place + 1 :]:
            if not meet(first.days, second.days) and _one_event(first, second, events):
                yield _finding(first, second)


def _once(event: Event, married_twice: bool) -> bool:
    if event.kind == "marriage":
        return not married_twice
    if event.kind == "shooting":
        return event.who.kin != "self"
    return event.kind in SELDOM


def _married_twice(told: Told) -> bool:
    """Whether the case tells of two marriages, so that two days are two weddings."""
    in_answers = {
        one.passage.place.path
        for one in told.events
        if one.kind == "marriage" and one.passage.place.path.startswith("family.")
    }
    said = any(one.kind == "marriage" and one.number.least > 1 for one in told.times)
    return said or len({path.rpartition(".")[0] for path in in_answers}) > 1


def _one_event(first: Event, second: Event, all_of_them: list[Event]) -> bool:
    if not apart(first, second) or not same_kind(first.kind, second.kind):
        return False
    if not kin_may_be(first.who, second.who):
        return False
    if first.kind != second.kind and not any(near(a, b) for a in first.days for b in second.days):
        return False
    if first.kind == "marriage" and _fits_another(first, second, all_of_them):
        return False
    return _sure_who(first, second, all_of_them)


def kin_may_be(first: Person, second: Person) -> bool:
    """The same relation, where a child may be told as a son, and names that agree."""
    children = {"son", "daughter", "child"}
    same = first.kin == second.kin or (
        {first.kin, second.kin} <= children and "child" in (first.kin, second.kin)
    )
    return same and (first.kin == "self" or agree(first.name, second.name))


def _sure_who(first: Event, second: Event, all_of_them: list[Event]) -> bool:
    """Whether both are one person: both are named, or only one of the kind is told of."""
    if first.who.kin not in NAMED_KIN:
        return True
    if first.who.name and second.who.name:
        return True
    named = {
        one.who.name.casefold()
        for one in all_of_them
        if kin_may_be(Person(one.who.kin), Person(first.who.kin))
        and one.who.name
        and one.kind == first.kind
    }
    return len(named) <= 1 and not _fits_another(first, second, all_of_them)


def _fits_another(first: Event, second: Event, all_of_them: list[Event]) -> bool:
    """Whether either day is told for another event of the kind in the other's document."""
    return any(
        same_kind(one.kind, event.kind)
        and one.who.kin == event.who.kin
        and one.passage.place.document == other.passage.place.document
        and meet(one.days, event.days)
        for event, other in ((first, second), (second, first))
        for one in all_of_them
        if one is not other and one is not event
    )


def _again(happened: list[Event]) -> Iterator[Finding]:
    """Events that can happen again, between documents."""
    by = documents(happened)
    names = list(by)
    for place, name in enumerate(names):
        for other in names[place + 1 :]:
            for first in by[name]:
                best = _best(first, by[name], by[other]) if first.days else None
                if best is not None:
                    yield _finding(first, best)


def _best(first: Event, own: list[Event], others: list[Event]) -> Event | None:
    """The telling in the other document that is surely of this event, with another day."""
    like = [one for one in others if same_kind(one.kind, first.kind) and first.who.may_be(one.who)]
    if not like or any(meet(one.days, first.days) for one in like):
        return None
    mine = [one for one in own if same_kind(one.kind, first.kind) and first.who.may_be(one.who)]
    undated = any(not one.days for one in (*mine, *like))
    mine, like = [one for one in mine if one.days], [one for one in like if one.days]
    free = [one for one in like if not any(meet(one.days, other.days) for other in mine)]
    for second in free:
        if second.again or first.again or meet(first.days, second.days):
            continue
        shared = len(first.words & second.words)
        alone = (
            not undated and len({one.days for one in mine}) == len({one.days for one in like}) == 1
        )
        slip = any(near(a, b) for a in first.days for b in second.days)
        if (
            shared >= BOTH_WORDS
            or (slip and (shared or alone))
            or (_other_month(first, second) and _left_over(mine, like))
            or (alone and _whole(first, second))
        ):
            return second
        if alone and shared and first.kind in ("joining", "asylum"):
            return second
        if alone and first.kind in SINGLE and first.kind == second.kind:
            return second
    return None


def _other_month(first: Event, second: Event) -> bool:
    """The same day number and year, and another month: hardly two events."""
    return any(
        a.exact
        and b.exact
        and (a.earliest.year, a.earliest.day) == (b.earliest.year, b.earliest.day)
        for a in first.days
        for b in second.days
    )


def _left_over(own: list[Event], others: list[Event]) -> bool:
    """Whether each side tells of one such day that the other does not."""
    left = [
        {one.days for one in side if not any(meet(one.days, two.days) for two in opposite)}
        for side, opposite in ((own, others), (others, own))
    ]
    return all(len(days) == 1 for days in left)


def _whole(first: Event, second: Event) -> bool:
    return (first.whole_list or second.whole_list) and first.kind == second.kind


def _finding(first: Event, second: Event) -> Finding:
    return Finding(kind=Kind.DATE, first=first.passage, second=second.passage, about=first.kind)
