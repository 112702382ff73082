"""What was asked for, paid and proved, and how much was it on its day?

It joins the steps that cost something, the notices and orders that ask for the yearly fee, and the
payments that the case file tells. A fee whose amount nobody here knows stays unknown; where the
way of filing or the day leaves several amounts, the least and the most stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from wellfounded.facts import Case
from wellfounded.law.fees.amount import Amount, amount
from wellfounded.law.fees.charged import Charged, charged
from wellfounded.law.fees.fee import FILINGS
from wellfounded.law.fees.payment import YEARLY, payment
from wellfounded.law.parameters import Row
from wellfounded.law.process import events
from wellfounded.law.process.event import known_by
from wellfounded.logic import Span


class Stands(StrEnum):
    """How an entry stands; ``PROVED`` means that the person says they hold the receipt."""

    ASKED = "asked"
    NOT_SEEN = "not_seen"
    PAID = "paid"
    PROVED = "proved"
    FREE = "free"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """A payment as the case file tells it; ``filing`` is the form, or empty if it is not known."""

    path: str
    said: str
    filing: str
    asked: Span | None
    paid: Span | None
    dollars: int | None
    receipt: str
    proof: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the ledger.

    ``said`` is the filing, or the person's own words where no form was recognized. ``cost`` is
    what it came to on ``day``, None where nothing is known; ``how`` says how it is paid at each
    forum. ``dollars`` is what the person says they paid.
    """

    said: str
    filings: tuple[str, ...]
    forums: tuple[str, ...]
    day: Span | None
    cost: Amount | None
    how: tuple[Row, ...]
    stands: Stands
    paid: Span | None = None
    dollars: int | None = None
    receipt: str = ""
    proof: bool | None = None
    opened: tuple[str, ...] = ()

    @property
    def receipt_known(self) -> bool:
        """Whether the number of the receipt is written down."""
        return bool(self.receipt)

    @property
    def differs(self) -> bool:
        """Whether what was paid is surely not what it came to."""
        known = self.cost is not None and self.cost.least is not None and self.dollars is not None
        if not known or self.cost is None or self.cost.least is None or self.cost.most is None:
            return False
        return not self.cost.least <= (self.dollars or 0) <= self.cost.most


def ledger(case: Case, day: date) -> tuple[Entry, ...]:
    """Every fee of a case as it is known on a day, in order of time."""
    steps = tuple(event for event in events(case) if known_by(event, day))
    left = list(_told(case, day))
    exempt = case.yes_no("application.ms_l_class") is True
    found = [_entry(one, _taken(one, left), day, exempt=exempt) for one in charged(steps)]
    found += [_alone(one, day, exempt=exempt) for one in left]
    return tuple(sorted(found, key=lambda one: one.day.earliest if one.day else date.max))


def _told(case: Case, day: date) -> Iterator[Paid]:
    for number in range(case.sizes.get("payments", 0)):
        path = f"payments[{number}]"
        asked, paid = case.date(f"{path}.asked_on"), case.date(f"{path}.paid_on")
        said = case.text(f"{path}.filing")
        first = [when.span.earliest for when in (asked, paid) if when]
        if first and min(first) > day:
            continue
        yield Paid(
            path=path,
            said=said,
            filing=form_of(said),
            asked=asked.span if asked else None,
            paid=paid.span if paid else None,
            dollars=case.number(f"{path}.amount"),
            receipt=case.text(f"{path}.receipt"),
            proof=case.yes_no(f"{path}.proof"),
        )


def form_of(said: str) -> str:
    """The form, or the yearly fee, that the words of a person name; empty if they name none."""
    words = said.casefold().replace("form ", " ").replace("annual", "yearly")
    if "yearly" in words:
        return YEARLY
    if "motion" in words:
        return "motion"
    forms = {name.partition(" ")[0] for name in FILINGS if "-" in name.partition(" ")[0]}
    spoken = words.replace(",", " ").split()
    return next((form for form in sorted(forms) if form.casefold() in spoken), "")


def _taken(one: Charged, left: list[Paid]) -> Paid | None:
    """The first payment for the same form that can be for this step; it is used once."""
    for told in left:
        same = told.filing and told.filing in {_form(name) for name in one.filings}
        if same and _fits(one, told):
            left.remove(told)
            return told
    return None


def _form(filing: str) -> str:
    return YEARLY if filing == YEARLY else filing.partition(" ")[0]


def _fits(one: Charged, told: Paid) -> bool:
    """A fee that was asked for is paid after the asking, others by the day of the filing."""
    when = told.paid or told.asked
    if when is None or one.day is None:
        return True
    if one.asked:
        return when.latest >= one.day.earliest
    return when.earliest <= one.day.latest


def _entry(one: Charged, told: Paid | None, day: date, *, exempt: bool) -> Entry:
    cost = amount(one.filings, one.forums, one.day, exempt=exempt) if one.day else None
    bare = Entry(
        said=one.said,
        filings=one.filings,
        forums=one.forums,
        day=one.day,
        cost=cost,
        how=_how(one.filings, one.forums, day),
        stands=_unpaid(one, cost),
        paid=one.paid,
        opened=one.opened,
    )
    return bare if told is None else _with(bare, told)


def _unpaid(one: Charged, cost: Amount | None) -> Stands:
    if cost is not None and cost.most == 0:
        return Stands.FREE
    if one.paid is not None:
        return Stands.PAID
    return Stands.ASKED if one.asked else Stands.NOT_SEEN


def _with(entry: Entry, told: Paid) -> Entry:
    paid = told.paid or entry.paid
    proved = Stands.PROVED if told.proof or told.receipt else Stands.PAID
    done = paid is not None or told.dollars is not None or told.receipt
    return replace(
        entry,
        stands=proved if done else entry.stands,
        paid=paid,
        dollars=told.dollars,
        receipt=told.receipt,
        proof=told.proof,
        opened=(*entry.opened, told.path),
    )


def _alone(told: Paid, day: date, *, exempt: bool) -> Entry:
    """A payment that belongs to no step that is told."""
    names = tuple(name for name in FILINGS if told.filing and _form(name) == told.filing)
    forums = tuple(dict.fromkeys(forum for name in names for forum in FILINGS[name]))
    when = told.asked or told.paid
    one = Charged(
        said=told.said or told.filing,
        filings=names,
        forums=forums,
        day=when,
        asked=told.asked is not None,
        opened=(),
    )
    return _with(_entry(one, None, day, exempt=exempt), told)


def _how(filings: Iterable[str], forums: Iterable[str], day: date) -> tuple[Row, ...]:
    first = next(iter(filings), "")
    return tuple(dict.fromkeys(payment(first, forum, day) for forum in forums))
