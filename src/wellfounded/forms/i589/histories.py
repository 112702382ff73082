"""Which homes, jobs, schools and entries does the form ask for, in what order?

Part A.I, item 19.c and Part A.III, items 1 to 4: the latest first; homes and jobs of the last
five years; the last home abroad, and the last in the country where harm is feared.
"""

from __future__ import annotations

from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.logic.span import ANY_DAY, Span

YEARS_ASKED = 5

# INA 101(a)(38) as amended: the States, and these.
UNITED_STATES = frozenset({"US", "PR", "GU", "VI", "MP"})


def entries(case: Case, _as_of: date) -> tuple[Record, ...]:
    """Entries into the United States, the latest first."""
    return tuple(sorted(case.items("entries"), key=_entered, reverse=True))


def last_entry(case: Case, as_of: date) -> Record | None:
    """The latest entry; None while two of them could be the latest."""
    latest = entries(case, as_of)
    if len(latest) > 1 and _span(latest[0]).earliest <= _span(latest[1]).latest:
        return None
    return latest[0] if latest else None


def last_addresses_abroad(case: Case, _as_of: date) -> tuple[Record, ...]:
    """The last home before the United States, then the last at home if that is elsewhere."""
    abroad = [
        home
        for home in _latest_first(case.items("residences"))
        if home.text("country") and home.text("country") not in UNITED_STATES
    ]
    feared = case.listed("applicant.nationality") or (case.text("applicant.birth.country"),)
    if not abroad or abroad[0].text("country") in feared:
        return tuple(abroad[:1])
    there = [home for home in abroad if home.text("country") in feared]
    return (abroad[0], *there[:1])


def recent_residences(case: Case, as_of: date) -> tuple[Record, ...]:
    """Homes of the last five years, the present one first."""
    return _recent(case.items("residences"), as_of)


def recent_employment(case: Case, as_of: date) -> tuple[Record, ...]:
    """Jobs of the last five years, the present one first."""
    return _recent(case.items("employment"), as_of)


def schools(case: Case, _as_of: date) -> tuple[Record, ...]:
    """All schools, the latest first."""
    return _latest_first(case.items("education"))


def _recent(records: tuple[Record, ...], as_of: date) -> tuple[Record, ...]:
    since = as_of.replace(year=as_of.year - YEARS_ASKED, day=min(as_of.day, 28))
    kept = (record for record in records if _latest(record, "to") >= since)
    return _latest_first(tuple(kept))


def _latest_first(records: tuple[Record, ...]) -> tuple[Record, ...]:
    return tuple(
        sorted(records, key=lambda r: (_latest(r, "to"), _latest(r, "from")), reverse=True)
    )


def _latest(record: Record, path: str) -> date:
    when = record.date(path)
    return (when.span if when else ANY_DAY).latest


def _entered(entry: Record) -> date:
    return _latest(entry, "date")


def _span(entry: Record) -> Span:
    when = entry.date("date")
    return when.span if when else ANY_DAY
