"""How did the person last come in? Form I-485, Part 1, items 10 to 13."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.i589.histories import last_entry
from wellfounded.forms.mapping.answers import DOES_NOT_APPLY, Derive

ENTRY = "adjustment.last_entry"
I94 = "adjustment.i94"


def _of_latest(path: str) -> Derive:
    def answer(case: Case, as_of: date) -> Any:
        latest = last_entry(case, as_of)
        return latest.get(path) if latest else None

    return answer


def _paper(own: str, *same: str) -> Derive:
    """What item 10 asks of the paper of the last arrival; ``same`` is that paper if it is known."""

    def answer(case: Case, _as_of: date) -> Any:
        which = case.text(f"{ENTRY}.paper")
        if which == "none":
            return DOES_NOT_APPLY
        if which == "same":
            return next((case.get(path) for path in same if case.get(path) is not None), None)
        return case.get(f"{ENTRY}.{own}")

    return answer


def manner(case: Case, as_of: date) -> Any:
    """Item 11: as said; between crossing points and unchecked is without admission or parole."""
    said, latest = case.get(f"{ENTRY}.manner"), last_entry(case, as_of)
    if said is None and latest is not None and _unchecked(latest):
        return "uninspected"
    return said


def _unchecked(entry: Record) -> bool:
    return entry.yes_no("inspected") is False and entry.yes_no("at_port_of_entry") is False


def _class_of(wanted: str) -> Derive:
    def answer(case: Case, as_of: date) -> Any:
        if manner(case, as_of) != wanted:
            return DOES_NOT_APPLY
        latest = last_entry(case, as_of)
        return latest.get("status") if latest else None

    return answer


def _i94(own: str, of_entry: str) -> Derive:
    """What item 12 asks of the latest I-94: that of the last entry, or a later one."""

    def answer(case: Case, as_of: date) -> Any:
        which = case.text(f"{I94}.which")
        if which == "none":
            return DOES_NOT_APPLY
        latest = last_entry(case, as_of)
        if which == "entry" and latest is not None:
            return latest.get(of_entry)
        return case.get(f"{I94}.{own}")

    return answer


def _name_on_i94(own: str) -> Derive:
    def answer(case: Case, _as_of: date) -> Any:
        none = case.text(f"{I94}.which") == "none"
        return DOES_NOT_APPLY if none else case.get(f"{I94}.{own}")

    return answer


def first_arrival(case: Case, _as_of: date) -> bool | None:
    """Item 13: no when two entries are told; yes when one is, and it is said to be all."""
    count = len(case.items("entries"))
    if count > 1:
        return False
    return True if count == 1 and case.complete("entries") else None


DERIVED: Mapping[str, Derive] = {
    "admitted_as": _class_of("admitted"),
    "arrival_paper_country": _paper("paper_country", "applicant.passport.country"),
    "arrival_paper_expires": _paper("paper_expires", "applicant.passport.expires"),
    "arrival_paper_number": _paper(
        "paper_number", "applicant.passport.number", "applicant.passport.travel_document"
    ),
    "first_arrival": first_arrival,
    "i94_expires": _i94("expires", "authorized_until"),
    "i94_family": _name_on_i94("family"),
    "i94_given": _name_on_i94("given"),
    "i94_number": _i94("number", "i94_number"),
    "i94_status": _i94("status", "status"),
    "last_arrival": _of_latest("date"),
    "last_place": _of_latest("place"),
    "manner_of_arrival": manner,
    "paroled_as": _class_of("paroled"),
}
BEHIND: Mapping[str, str] = {
    "admitted_as": "entries[0].status",
    "arrival_paper_country": f"{ENTRY}.paper_country",
    "arrival_paper_expires": f"{ENTRY}.paper_expires",
    "arrival_paper_number": f"{ENTRY}.paper_number",
    "i94_expires": f"{I94}.expires",
    "i94_family": f"{I94}.family",
    "i94_given": f"{I94}.given",
    "i94_number": f"{I94}.number",
    "i94_status": f"{I94}.status",
    "last_arrival": "entries[0].date",
    "last_place": "entries[0].place",
    "manner_of_arrival": f"{ENTRY}.manner",
    "paroled_as": "entries[0].status",
}
