"""What can a passage claim, in a form that can be compared?"""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from wellfounded.contradictions.passage import Passage
from wellfounded.contradictions.reading.numbers import Amount
from wellfounded.contradictions.reading.people import Person
from wellfounded.contradictions.reading.places import Where
from wellfounded.logic import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """That something never was: within ``days``, and where. ``weak`` is "not", not "never"."""

    days: Span
    where: str = ""
    weak: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to somebody.

    ``days`` has more readings than one where a number can be month or day, and is empty when no
    day was said. ``words`` are the words of weight around it, by which two tellings of one event
    know each other. ``listed`` says that it stands in a list said to be whole, or of its own.
    ``without_year`` is month and day, where no year was said.
    """

    kind: str
    who: Person
    passage: Passage
    days: tuple[Span, ...] = ()
    places: tuple[Where, ...] = ()
    actors: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    denied: Denial | None = None
    whole_list: bool = False
    again: bool = False
    without_year: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many of something; ``of`` is what, and ``total`` that it is all there are."""

    of: str
    amount: Amount
    passage: Passage
    words: frozenset[str] = frozenset()
    days: tuple[Span, ...] = ()
    also: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KinCount:
    """How many children, brothers or sisters there are; ``days`` is the day of the paper.

    ``born`` has the days of birth of those who are listed, as far as they are known.
    """

    kin: str
    number: int
    passage: Passage
    days: tuple[Span, ...] = ()
    born: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """That a passage tells of a relative, who was there on ``days``; ``past`` is a late husband."""

    kin: str
    passage: Passage
    days: tuple[Span, ...] = ()
    past: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KinName:
    """What a relative is called; ``all_of_them`` says that no other of the kind has a name."""

    kin: str
    name: str
    passage: Passage
    only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """How old somebody was on a day."""

    who: Person
    years: Amount
    days: tuple[Span, ...]
    passage: Passage
    at: tuple[str, Person] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Marital:
    """Single, married, divorced or widowed, on a day; ``now`` is the day of the paper."""

    status: str
    passage: Passage
    days: tuple[Span, ...] = ()
    at: tuple[str, Person] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """That the person was in a place all the days from one day to another.

    ``sure`` are the days between which they certainly were there. ``kind`` is what they did.
    """

    kind: str
    where: Where | None
    sure: Span
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """How, where and when the person came into the United States; what is not said is None."""

    passage: Passage
    days: tuple[Span, ...] = ()
    places: tuple[Where, ...] = ()
    by: str = ""
    checked: bool | None = None
    official: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Injury:
    """Which side of the body was hurt."""

    part: str
    side: str
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """How often something happened."""

    kind: str
    number: Amount
    passage: Passage
    year: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """That one event came before another."""

    earlier: Event
    later: Event
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekday:
    """A day of the week beside a date."""

    weekday: int
    days: tuple[Span, ...]
    passage: Passage
    date_passage: Passage


@dataclass(slots=True, kw_only=True)
class Told:
    """Everything that is claimed, in the order of the sources."""

    events: list[Event] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)
    kin_counts: list[KinCount] = field(default_factory=list)
    relatives: list[Relative] = field(default_factory=list)
    names: list[KinName] = field(default_factory=list)
    ages: list[Age] = field(default_factory=list)
    marital: list[Marital] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)
    injuries: list[Injury] = field(default_factory=list)
    times: list[Times] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    weekdays: list[Weekday] = field(default_factory=list)

    def at_most(self, most: int) -> Told:
        """The same with no more than so many claims of each kind; events are counted elsewhere."""
        lists = {one.name: getattr(self, one.name) for one in fields(self)}
        cut = {name: claims[:most] for name, claims in lists.items()}
        return Told(**{**cut, "events": self.events})
