"""What does a filing cost on a day? 8 CFR 106.2, 1103.7; Pub. L. 119-21.

A filing can carry several charges: the base fee and that of Public Law 119-21. An amount
that nobody here knows leaves the whole unknown. Nothing is guessed from another year.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from wellfounded.law.parameters import Row, Table, read_tables

TABLES = read_tables("wellfounded.law.parameters", "fees")
PUBLIC_LAW = "of_public_law_119_21"


def _filings() -> Iterator[tuple[str, str]]:
    for table in TABLES.values():
        for filing in table.more["filings"]:
            for forum in table.more["forums"]:
                yield filing, forum


def _forums() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for filing, forum in _filings():
        found.setdefault(filing, {})[forum] = None
    return MappingProxyType({filing: tuple(forums) for filing, forums in found.items()})


FILINGS: Mapping[str, tuple[str, ...]] = _forums()
"""Every filing, such as ``I-765 c8 renewal``, with the forums where it is made."""


class NoSuchFee(LookupError):
    """There is no such filing, or it is not made there; its text names what there is."""

    def __init__(self, filing: str, forum: str) -> None:
        if filing in FILINGS:
            where = ", ".join(f"'{one}'" for one in FILINGS[filing])
            super().__init__(f"{filing} is not filed at '{forum}'; write one of {where}")
        else:
            super().__init__(f"there is no filing '{filing}'; write one of {', '.join(FILINGS)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """One part of a fee: what it is for, its row of the day, and whether it can be waived."""

    title: str
    row: Row
    waivable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """What a filing costs at a forum on a day, in dollars."""

    filing: str
    forum: str
    day: date
    charges: tuple[Charge, ...]

    @property
    def amount(self) -> int | None:
        """The sum; None when a part of it is not known."""
        return _sum(self.charges)

    @property
    def even_if_waived(self) -> int | None:
        """What stays to be paid when all that can be waived is; None when it is not known."""
        return _sum(tuple(charge for charge in self.charges if not charge.waivable))


def fee(filing: str, forum: str, day: date, *, ms_l_class: bool = False) -> Fee:
    """What a filing costs; a member of the *Ms. L.* class owes no fee of Public Law 119-21.

    Raises:
        NoSuchFee: if there is no such filing, or it is not made at the forum.
    """
    if forum not in FILINGS.get(filing, ()):
        raise NoSuchFee(filing, forum)
    charges = (
        Charge(title=table.title, row=table.on(day), waivable=table.more["waivable"])
        for table in TABLES.values()
        if is_charged(table, filing, forum) and not (ms_l_class and PUBLIC_LAW in table.more)
    )
    return Fee(filing=filing, forum=forum, day=day, charges=tuple(charges))


def is_charged(table: Table, filing: str, forum: str) -> bool:
    """Whether a filing at a forum is charged by this table."""
    return filing in table.more["filings"] and forum in table.more["forums"]


def _sum(charges: tuple[Charge, ...]) -> int | None:
    amounts = [charge.row.value for charge in charges]
    if any(amount is None for amount in amounts):
        return None
    return sum(amount for amount in amounts if isinstance(amount, int))
