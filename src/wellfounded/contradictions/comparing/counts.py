"""Do two passages count the same things differently?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wellfounded.contradictions.comparing.pairs import documents
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.reading.days import meet, to_the_month
from wellfounded.contradictions.reading.numbers import Amount
from wellfounded.contradictions.told import Count, KinCount, Told


def differing_counts(told: Told) -> Iterator[Finding]:
    """Each pair of passages whose numbers of one thing cannot be the same."""
    yield from _kin(told.kin_counts)
    by = documents(told.counts)
    names = list(by)
    for place, name in enumerate(names):
        for other in names[place + 1 :]:
            yield from _between(by[name], by[other])


def _between(own: list[Count], others: list[Count]) -> Iterator[Finding]:
    for first in own:
        like = [one for one in others if _same_thing(first, one)]
        if not like or any(_meets(first, one) for one in like):
            continue
        mine = [one for one in own if any(_same_thing(one, other) for other in like)]
        if any(_meets(one, other) for one in mine for other in like):
            continue
        if first.of == "people" and _sums(mine, like):
            continue
        yield Finding(kind=Kind.COUNT, first=first.passage, second=like[0].passage, about=first.of)


def _same_thing(first: Count, second: Count) -> bool:
    if first.of != second.of:
        return False
    dated = bool(first.days and second.days)
    if dated and not meet(first.days, second.days):
        return False
    exact = dated and all(to_the_month(one) for one in (*first.days, *second.days))
    shared = len(first.words & second.words)
    if first.of == "people":
        days = dated and all(one.exact for one in (*first.days, *second.days))
        return days or (exact and shared >= 2)
    if first.of == "days held":
        return exact or (dated and shared >= 1) or shared >= 2
    if first.of.startswith("money"):
        return True
    if first.of == "days":
        return shared >= 2 or (dated and shared >= 1)
    return shared >= 1 or exact


def _meets(first: Count, second: Count) -> bool:
    ones = (first.amount, *first.also)
    others = (second.amount, *second.also)
    return any(one.meets(other) for one in ones for other in others)


def _sums(own: Iterable[Count], others: Iterable[Count]) -> bool:
    """Whether the one side tells in parts what the other tells as a whole."""
    first = _total(own)
    second = _total(others)
    return any(one.amount.meets(second) for one in own) or any(
        first.meets(one.amount) for one in others
    )


def _total(counts: Iterable[Count]) -> Amount:
    total = Amount(0, 0)
    for one in counts:
        total += one.amount
    return total


def _kin(told: list[KinCount]) -> Iterator[Finding]:
    for place, first in enumerate(told):
        for second in told[place + 1 :]:
            if first.passage != second.passage and _kin_differ(first, second):
                yield Finding(
                    kind=Kind.COUNT, first=first.passage, second=second.passage, about=first.kin
                )


PARTS = {
    "brothers": "siblings",
    "sisters": "siblings",
    "sons": "children",
    "daughters": "children",
}


def _kin_differ(first: KinCount, second: KinCount) -> bool:
    """Whether the numbers cannot both be right; brothers are some of the siblings."""
    if _born_between(first, second) or _born_between(second, first):
        return False
    if first.kin == second.kin:
        return first.number != second.number
    if PARTS.get(first.kin) == second.kin:
        return first.number > second.number
    if PARTS.get(second.kin) == first.kin:
        return second.number > first.number
    return False


def _born_between(fewer: KinCount, more: KinCount) -> bool:
    """Whether the smaller number is from a day before some of the children were born."""
    if fewer.number >= more.number or not fewer.days or "ings" in fewer.kin:
        return False
    day = fewer.days[0].latest
    if more.days:
        return day < more.days[0].earliest
    return sum(span.latest >= fewer.days[0].earliest for span in more.born) >= (
        more.number - fewer.number
    )
