"""Who stands on the two rosters of recognized organizations and their people?

Organizations, and accredited representatives (8 CFR 1292.11 to 1292.20). Each is a table, as PDF or
saved from a spreadsheet as CSV, whose columns are found by their names at the head, in any order. A
partly accredited representative speaks before USCIS only, so an organization with nobody else is
never offered for a court.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from typing import Final

from wellfounded.directory.entry import Entry, Phone, Place, Representative, Source
from wellfounded.directory.folding import folded
from wellfounded.directory.geography import state_names
from wellfounded.directory.importing.number import e164
from wellfounded.directory.importing.unread import Unread
from wellfounded.directory.reading import shown

PAGE: Final = "https://www.justice.gov/eoir/recognition-accreditation-roster-reports"
ORGANIZATIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "state": ("state",),
    "city": ("city",),
    "name": ("organization", "recognized organization", "organization name"),
    "street": ("street", "address", "street address"),
    "zip": ("zip", "zip code"),
    "phone": ("phone", "telephone", "phone number"),
    "since": ("recognition date", "date recognized", "recognized on"),
    "until": ("expiration date", "recognition expiration date", "expiry date", "expires"),
    "status": ("status", "recognition status"),
    "office": ("office", "office type", "principal or extension office"),
}
REPRESENTATIVES: Final[Mapping[str, tuple[str, ...]]] = {
    "last": ("last name",),
    "first": ("first name",),
    "name": ("organization", "recognized organization", "organization name"),
    "state": ("state",),
    "city": ("city",),
    "type": ("accreditation type", "accreditation", "type"),
    "until": ("accreditation expiration date", "expiration date", "expiry date", "expires"),
    "status": ("status", "accreditation status"),
}
NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "roster_organizations": ("state", "city", "name", "status"),
    "roster_representatives": ("last", "first", "name", "type"),
}
COLUMNS: Final = {
    "roster_organizations": ORGANIZATIONS,
    "roster_representatives": REPRESENTATIVES,
}
_DAY: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{2,4})|(\d{4})-(\d\d)-(\d\d)")


@dataclass(frozen=True, slots=True)
class Row:
    """One row by the names of its columns, and where it stands. ``wrong``: why it is not taken."""

    where: str
    cells: Mapping[str, str]
    wrong: str = ""


def kind_of_head(head: Sequence[str]) -> str | None:
    """Which roster a row of column names begins, or None."""
    for kind in ("roster_representatives", "roster_organizations"):
        if set(NEEDED[kind]) <= set(columns(kind, head).values()):
            return kind
    return None


def columns(kind: str, head: Sequence[str]) -> dict[int, str]:
    """The places of the known columns in a head."""
    names = {name: column for column, all_ in COLUMNS[kind].items() for name in all_}
    found: dict[int, str] = {}
    for at, told in enumerate(head):
        column = names.get(folded(told))
        if column and column not in found.values():
            found[at] = column
    return found


def expected(kind: str | None = None) -> str:
    """The columns that a head must have, in words."""
    kinds = (kind,) if kind else tuple(NEEDED)
    return "; or ".join(
        ", ".join(COLUMNS[one][column][0] for column in NEEDED[one]) for one in kinds
    )


def organizations(rows: Sequence[Row], taken_on: date) -> tuple[list[Entry], list[Unread]]:
    """Every active organization; one that is not active is told and left out."""
    found: list[Entry] = []
    unread: list[Unread] = []
    for row in rows:
        state = state_names().get(folded(row.cells.get("state", "")))
        name = row.cells.get("name", "")
        status = folded(row.cells.get("status", ""))
        if row.wrong:
            unread.append(_unread(row, row.wrong))
        elif state is None:
            unread.append(_unread(row, "its state is not known; write its postal code, such as TX"))
        elif not name:
            unread.append(_unread(row, "it names no organization"))
        elif status != "active":
            unread.append(_unread(row, f"its status is {status or 'empty'!r}, not active"))
        elif isinstance(until := _day(row.cells.get("until", "")), str):
            unread.append(_unread(row, until))
        else:
            found.append(_organization(row, state, name, until, taken_on))
    return found, unread


def _organization(row: Row, state: str, name: str, until: date | None, taken: date) -> Entry:
    city = row.cells.get("city", "").title()
    place = Place(
        state=state,
        city=city,
        street=row.cells.get("street", ""),
        zip=row.cells.get("zip", "")[:5],
    )
    id = sha256(f"{folded(name)}|{folded(city)}|{state}".encode()).hexdigest()[:16]
    return Entry(
        id=f"roster_{id}",
        name=name,
        kind="recognized",
        sources=(Source(kind="roster", checked_on=taken, tag="V", url=PAGE, list_of=taken),),
        services=frozenset(("legal",)),
        forums=frozenset(("uscis",)),
        places=(place,),
        phones=tuple(
            Phone(number=number, shown=shown(number))
            for number in dict.fromkeys(e164(row.cells.get("phone", "")))
        ),
        cost="low",
        expires_on=until,
    )


def with_representatives(
    entries: Sequence[Entry], rows: Sequence[Row], on: date
) -> tuple[list[Entry], tuple[Unread, ...]]:
    """Organizations with the people accredited at them on a day; who fits nowhere is told."""
    by_name: dict[str, list[int]] = {}
    made = list(entries)
    for at, entry in enumerate(made):
        by_name.setdefault(folded(entry.name), []).append(at)
    unread: list[Unread] = []
    for row in rows:
        person = row.wrong or _person(row, on)
        offices = by_name.get(folded(row.cells.get("name", "")), [])
        city = folded(row.cells.get("city", ""))
        there = [at for at in offices if any(folded(p.city) == city for p in made[at].places)]
        if isinstance(person, str):
            unread.append(_unread(row, person))
        elif not offices:
            why = "no organization of this name was taken in; take in the roster of organizations"
            unread.append(_unread(row, why))
        else:
            for at in there or offices:
                made[at] = _joined(made[at], person)
    return made, tuple(unread)


def _joined(entry: Entry, person: Representative) -> Entry:
    kept = tuple(one for one in entry.representatives if one.name != person.name)
    forums = entry.forums | ({"court"} if person.full else set())
    return replace(entry, representatives=(*kept, person), forums=forums)


def _person(row: Row, on: date) -> Representative | str:
    """The person of a row, or what is wrong with it."""
    kind = folded(row.cells.get("type", ""))
    if not kind.startswith(("full", "partial", "dhs")):
        return f"its accreditation is {kind or 'empty'!r}; it is Full or Partial"
    until = _day(row.cells.get("until", ""))
    if isinstance(until, str):
        return until
    name = f"{row.cells.get('first', '')} {row.cells.get('last', '')}".strip()
    if not name:
        return "it names nobody"
    status = row.cells.get("status", "")
    pending = "pending" in status.casefold()
    if folded(status) not in ("", "active") and not pending:
        return f"the status is {status!r}, not active"
    if until is not None and until < on and not pending:
        return f"the accreditation ended on {until}, and no renewal is pending"
    return Representative(name=name, full=kind.startswith("full"), until=until, status=status)


def _day(told: str) -> date | str | None:
    """A day, None where there is none, or what is wrong with it."""
    if not told.strip():
        return None
    found = _DAY.search(told)
    try:
        if found and found[4]:
            return date.fromisoformat(found[0])
        if found:
            year = found[3] if len(found[3]) == 4 else f"20{found[3]}"
            return datetime.strptime(f"{found[1]}/{found[2]}/{year}", "%m/%d/%Y").date()
    except ValueError:
        pass
    return f"{told!r} is no day; write it as 03/31/2028"


def _unread(row: Row, why: str) -> Unread:
    text = "; ".join(value for value in row.cells.values() if value)
    return Unread(where=row.where, text=text[:200], why=why)
