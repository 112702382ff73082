"""Where is a form filed on a day, in which edition, and for how much?

It gathers what the dated tables say, each with its source, so that a person can look again on the
day of filing. What nobody here knows is said to be not known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from wellfounded.law.fees import FILINGS, PAYMENT, Fee, fee
from wellfounded.law.filing.edition import EDITIONS
from wellfounded.law.filing.manner import FILING
from wellfounded.law.parameters import Row, Table


class Place(StrEnum):
    """Where papers are filed."""

    USCIS = "uscis"
    COURT = "court"
    BOARD = "board"


WAYS: Mapping[Place, tuple[str, ...]] = MappingProxyType(
    {
        Place.USCIS: ("uscis_paper", "uscis_online"),
        Place.COURT: ("court",),
        Place.BOARD: ("board",),
    }
)
"""The ways of filing at a place, as the fees know them."""


class NoSuchFiling(LookupError):
    """There is no such form, or it is not filed there; its text names what there is."""

    def __init__(self, form: str, place: str = "") -> None:
        if form in FORMS:
            where = ", ".join(FORMS[form])
            super().__init__(f"{form} is not filed at '{place}'; write one of {where}")
        else:
            super().__init__(f"there is no form '{form}'; write one of {', '.join(FORMS)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a dated table answers to a question on filing."""

    id: str
    asks: str
    row: Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """What is known of filing a form at a place on a day.

    ``manner`` is where and how; ``edition`` is None for papers that have none; ``fees`` has one
    for each kind of filing and way; ``payment`` says how they are paid.
    """

    form: str
    place: Place
    day: date
    manner: tuple[Answer, ...]
    edition: Row | None
    fees: tuple[Fee, ...]
    payment: Answer

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row it rests on."""
        edition = () if self.edition is None else (self.edition,)
        charged = (charge.row for one in self.fees for charge in one.charges)
        return (*(one.row for one in self.manner), *edition, *charged, self.payment.row)

    @property
    def check_today(self) -> bool:
        """Whether a person must look at a source again before filing."""
        return any(row.check_today(self.day) for row in self.rows)


def filing(form: str, place: str, day: date) -> Filing:
    """What must be known to file a form, such as ``I-589``, at ``uscis``, ``court`` or ``board``.

    Raises:
        NoSuchFiling: if there is no such form, or it is not filed there.
    """
    if place not in FORMS.get(form, ()):
        raise NoSuchFiling(form, place)
    where = Place(place)
    paid = Place.USCIS if where is Place.USCIS else Place.COURT
    return Filing(
        form=form,
        place=where,
        day=day,
        manner=tuple(_manner(form, where, day)),
        edition=EDITIONS[form].on(day) if form in EDITIONS else None,
        fees=tuple(_fees(form, where, day)),
        payment=_answer(PAYMENT[paid], day),
    )


def _manner(form: str, place: Place, day: date) -> Iterator[Answer]:
    for table in FILING.values():
        about = table.more.get("forms", (form,))
        if place in table.more.get("forums", ()) and form in about:
            yield _answer(table, day)


def _answer(table: Table, day: date) -> Answer:
    return Answer(id=table.full_name, asks=table.title, row=table.on(day))


def _fees(form: str, place: Place, day: date) -> Iterator[Fee]:
    for name, forums in FILINGS.items():
        if _form_of(name) == form:
            yield from (fee(name, way, day) for way in WAYS[place] if way in forums)


def _form_of(filing: str) -> str:
    return filing.partition(" ")[0]


def _forms() -> Mapping[str, tuple[Place, ...]]:
    found: dict[str, dict[Place, None]] = {}
    for form, table in EDITIONS.items():
        for forum in table.more.get("forums", ()):
            found.setdefault(form, {})[Place(forum)] = None
    for name, forums in FILINGS.items():
        form = _form_of(name)
        if form in NOT_FILED or form in EDITIONS:
            continue
        for place, ways in WAYS.items():
            if not set(ways).isdisjoint(forums):
                found.setdefault(form, {})[place] = None
    return MappingProxyType({form: tuple(places) for form, places in found.items()})


NOT_FILED = ("annual", "arrest", "parole", "joint")
"""What is paid without a form of its own, by its first word."""
FORMS: Mapping[str, tuple[Place, ...]] = _forms()
"""Every form, and ``motion``, with the places where it is filed."""
