"""On which day did the nth case come?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wellfounded.outcomes.invented.facts import facts
from wellfounded.outcomes.invented.order import Order


@dataclass(frozen=True, slots=True)
class Period:
    """A fiscal year; its cases are numbered from ``first`` to just before ``last``."""

    first: int
    last: int
    cases: int
    """How many there will be once it is over."""
    day: date
    days: int


def periods(order: Order) -> list[Period]:
    """The fiscal years up to the day of the release."""
    told: dict[str, float] = facts("receipts")["thousands"]
    thousands = {int(year): n for year, n in told.items() if int(year) >= order.since}
    spans = [(date(year - 1, 10, 1), date(year, 10, 1)) for year in thousands]
    whole = sum(
        n * _begun(span, order.counted_on)
        for n, span in zip(thousands.values(), spans, strict=True)
    )
    found, before, done = [], 0, 0.0
    for n, span in zip(thousands.values(), spans, strict=True):
        done += n * order.cases / whole
        end = round(done)
        share = _begun(span, order.released)
        last = before + round((end - before) * share)
        if share > 0:
            found.append(Period(before, last, end - before, span[0], (span[1] - span[0]).days))
        before = end
    return found


def _begun(span: tuple[date, date], day: date) -> float:
    """The share of a year that is over on a day, from 0 to 1."""
    return max(0.0, min(1.0, (day - span[0]).days / (span[1] - span[0]).days))
