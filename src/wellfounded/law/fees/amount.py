"""What can a fee have come to, where its day, form or forum is not known exactly?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.law.fees.fee import FILINGS, TABLES, Fee, fee, is_charged
from wellfounded.law.parameters import Row
from wellfounded.logic import BEGINNING, FOREVER, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """The least and the most in dollars, both None where a part is not known.

    ``even_if_waived`` is the most that stays when all that can be waived is. ``waivable`` says
    whether all of it can be waived, None where a part can. ``rows`` are what it rests on.
    """

    least: int | None
    most: int | None
    even_if_waived: int | None
    waivable: bool | None
    rows: tuple[Row, ...]

    @property
    def exact(self) -> bool:
        """Whether it is one known amount."""
        return self.least is not None and self.least == self.most


def amount(
    filings: Iterable[str], forums: Iterable[str], day: Span, *, exempt: bool = False
) -> Amount | None:
    """What any of the filings comes to at any of the forums on any of the days.

    ``exempt`` is a member of the *Ms. L.* class. None where there is no such filing, or where
    the day is open at an end.
    """
    if day.earliest == BEGINNING or day.latest == FOREVER:
        return None
    ways = [(name, forum) for name in filings for forum in forums if forum in FILINGS[name]]
    found = [
        fee(name, forum, on, ms_l_class=exempt) for name, forum in ways for on in _days(name, day)
    ]
    if not found:
        return None
    kept = [one.even_if_waived for one in found]
    charges = [charge for one in found for charge in one.charges]
    can = {charge.waivable for charge in charges}
    least, most = _ends(found)
    return Amount(
        least=least,
        most=most,
        even_if_waived=None if None in kept else max(one for one in kept if one is not None),
        waivable=can.pop() if len(can) == 1 else None,
        rows=tuple(dict.fromkeys(charge.row for charge in charges)),
    )


def _ends(found: list[Fee]) -> tuple[int | None, int | None]:
    amounts = [one.amount for one in found]
    known = [one for one in amounts if one is not None]
    return (min(known), max(known)) if len(known) == len(amounts) else (None, None)


def _days(filing: str, day: Span) -> Iterator[date]:
    """The ends of the days, and each day between them on which a charge changed."""
    yield day.earliest
    if not day.exact:
        yield day.latest
    for table in TABLES.values():
        if any(is_charged(table, filing, forum) for forum in FILINGS[filing]):
            yield from (row.since for row in table.rows if day.earliest < row.since < day.latest)
