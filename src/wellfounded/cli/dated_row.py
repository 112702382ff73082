"""How does a row of a dated table stand on a day, in words and in JSON?"""

from __future__ import annotations

from datetime import date

from wellfounded.law.authorities import State, status_on
from wellfounded.law.parameters import Row
from wellfounded.law.what_moved import words
from wellfounded.logic import BEGINNING, FOREVER


def stands(row: Row, day: date) -> str:
    """What courts made of it, its days, its source, how sure it is, and what to look at again."""
    said = [f"{words(row.state)}{_days(row)} [{_source(row, day)}]", row.confidence.value]
    said.append(f"reviewed {row.checked}, holds until {row.expires}")
    if row.check_today(day):
        said.append("CHECK TODAY")
    return "; ".join(said) + (f". {row.note}" if row.note else "")


def document(row: Row, day: date) -> dict[str, object]:
    """The same, ready for JSON; an open end is null."""
    return {
        "value": row.value,
        "since": None if row.since == BEGINNING else row.since.isoformat(),
        "until": None if row.until == FOREVER else row.until.isoformat(),
        "status": row.state.value,
        "authority": row.authority,
        "authority_status": status_on(row.authority, day).value,
        "confidence": row.confidence.value,
        "reviewed": row.checked.isoformat(),
        "expires": row.expires.isoformat(),
        "check_today": row.check_today(day),
        "note": row.note,
    }


def _days(row: Row) -> str:
    since = "" if row.since == BEGINNING else f" since {row.since}"
    return since if row.until == FOREVER else f"{since} until {row.until}"


def _source(row: Row, day: date) -> str:
    """The citation, with what became of it where the row itself does not say so."""
    state = status_on(row.authority, day)
    told = state in (State.IN_FORCE, row.state)
    return row.authority if told else f"{row.authority}, {words(state)}"
