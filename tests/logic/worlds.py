"""What cases can there be, how little may be known of one, and what if more becomes known?

A *world* is a case of which everything is known. *Blurring* it forgets: values are dropped,
spans widened, lists cut short and left open. *Completing* it learns again from the world.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from random import Random

from wellfounded.logic import BEGINNING, FOREVER, Known, Roster, Span, Value

from .cases_table import Kind, Kinds

HELPER: Kinds = {"paid": "yes_no", "seen": "date", "tongues": "codes", "fee": "number"}
ENTRY: Kinds = {
    "date": "date",
    "until": "date",
    "inspected": "yes_no",
    "status": "choice",
    "nights": "number",
    "why": "codes",
    "helpers": HELPER,
}
CASE: Kinds = {
    "held": "yes_no",
    "child.at_filing": "yes_no",
    "proceedings.circuit": "choice",
    "birth.country": "choice",
    "application.filed_on": "date",
    "left_on": "date",
    "applicant.nationality": "codes",
    "entries": ENTRY,
    "orders": {"date": "date", "in_absentia": "yes_no"},
}
CODES = ("9", "CN", "driver's", "other")
WINDOW = [date(2024, 1, 24) + timedelta(days=offset) for offset in range(60)]
RARE = [BEGINNING, date(1, 1, 4), date(1997, 4, 1), date(2000, 2, 29), date(9999, 12, 29), FOREVER]


def world(random: Random, kinds: Kinds = CASE) -> Known:
    """A case, or a record, of which everything is known."""
    values: dict[str, Value] = {}
    rosters: dict[str, Roster] = {}
    for path, kind in kinds.items():
        if kind == "codes":
            codes = tuple(random.choice(CODES) for _ in range(random.choice((0, 1, 1, 2))))
            rosters[path] = Roster(codes, complete=True)
        elif isinstance(kind, str):
            values[path] = _value(random, kind)
        else:
            records = tuple(world(random, kind) for _ in range(random.choice((0, 1, 1, 2, 3))))
            rosters[path] = Roster(records, complete=True)
    return Known(values, rosters)


Triple = tuple[Known, Known, Known]


@cache
def triples(count: int) -> tuple[Triple, ...]:
    """So many worlds, each with a blur of it and a blur of that."""
    random = Random(208)
    found = []
    for _ in range(count):
        whole = world(random)
        blur = blurred(random, whole)
        found.append((whole, blur, blurred(random, blur)))
    assert all(sharper(whole, blur) and sharper(blur, vague) for whole, blur, vague in found)
    return tuple(found)


def _value(random: Random, kind: Kind) -> Value:
    match kind:
        case "yes_no":
            return random.random() < 0.5
        case "choice":
            return random.choice(CODES)
        case "number":
            return random.randrange(9)
        case _:
            return Span.on(random.choice(RARE if random.random() < 0.06 else WINDOW))


def blurred(random: Random, known: Known) -> Known:
    """The same case, of which less is known. May be blurred again."""
    rate = random.choice((0.0, 0.15, 0.4, 0.8))
    values: dict[str, Value] = {}
    for path, value in known.values.items():
        if random.random() >= rate:
            values[path] = value
        elif isinstance(value, Span) and random.random() < 0.8:
            values[path] = _widened(random, value)
    rosters: dict[str, Roster] = {}
    for path, roster in known.rosters.items():
        forget = random.random() < rate
        if not (forget and random.random() < 0.2):
            rosters[path] = _blurred_list(random, roster, forget)
    return Known(values, rosters)


def _blurred_list(random: Random, roster: Roster, forget: bool) -> Roster:
    kept = len(roster.items) - (random.randrange(len(roster.items) + 1) if forget else 0)
    complete = random.choice((None, False)) if forget else roster.complete
    items = roster.items[:kept]
    return Roster(
        tuple(item if isinstance(item, str) else blurred(random, item) for item in items),  # type: ignore[arg-type]
        complete,
    )


def _widened(random: Random, span: Span) -> Span:
    earliest, latest = span.earliest.toordinal(), span.latest.toordinal()
    earliest -= random.choice((0, 1, 5, 30, earliest - 1))
    latest += random.choice((0, 1, 5, 30, FOREVER.toordinal() - latest))
    return Span(
        date.fromordinal(max(earliest, 1)),
        date.fromordinal(min(latest, FOREVER.toordinal())),
    )


def completed(
    known: Known,
    world: Known,
    wanted: Callable[[str], bool],
    *,
    place: str = "",
) -> Known:
    """What is known once the facts ``wanted`` (by full path) are learnt from the world.

    Learning that a list is complete brings its missing records, of which nothing else is known
    yet; they are completed in turn if their paths are wanted.
    """
    values: Mapping[str, Value] = {
        path: value if wanted(place + path) else known.values[path]
        for path, value in world.values.items()
        if wanted(place + path) or path in known.values
    }
    rosters = {}
    for path, whole in world.rosters.items():
        mine = known.rosters.get(path, Roster())
        learnt = wanted(f"{place}{path}_complete") or mine.complete is True
        items = []
        for number, item in enumerate(whole.items if learnt else whole.items[: len(mine.items)]):
            before = mine.items[number] if number < len(mine.items) else Known()
            inside = f"{place}{path}[{number}]."
            both = isinstance(before, Known) and isinstance(item, Known)
            items.append(completed(before, item, wanted, place=inside) if both else item)  # type: ignore[arg-type]
        rosters[path] = Roster(tuple(items), complete=True if learnt else mine.complete)  # type: ignore[arg-type]
    return Known(values, rosters)


def sharper(known: Known, blur: Known) -> bool:
    """Whether ``known`` says at least as much as ``blur``, and nothing against it."""
    for path, value in blur.values.items():
        mine = known.values.get(path)
        if isinstance(value, Span):
            if not (isinstance(mine, Span) and mine.within(value)):
                return False
        elif mine != value:
            return False
    return all(
        _sharper_list(known.rosters.get(path, Roster()), roster)
        for path, roster in blur.rosters.items()
    )


def _sharper_list(mine: Roster, blur: Roster) -> bool:
    if len(mine.items) < len(blur.items):
        return False
    if blur.complete and not (mine.complete and len(mine.items) == len(blur.items)):
        return False
    pairs = zip(mine.items, blur.items, strict=False)
    return all(
        sharper(item, less) if isinstance(item, Known) and isinstance(less, Known) else item == less
        for item, less in pairs
    )
