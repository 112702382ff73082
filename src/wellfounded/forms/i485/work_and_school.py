"""Which jobs and schools does the form ask for?

Form I-485, Part 4, items 7 and 8.

The present or latest one has boxes, and so has the latest one abroad; the others of the last five
years are told in Part 14. Dates are asked to the day.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.countries import country_name
from wellfounded.forms.i589.histories import UNITED_STATES, recent_employment
from wellfounded.forms.mapping.answers import DOES_NOT_APPLY, Derive
from wellfounded.forms.mapping.telling import Telling, Told
from wellfounded.forms.values.dates import day_or_present
from wellfounded.forms.values.formatter import CannotWrite
from wellfounded.forms.values.postal import postal_abroad, zip_here
from wellfounded.forms.values.regions import province_abroad, state_here
from wellfounded.logic.span import ANY_DAY

EMPLOYER, SCHOOL, STUDENT = "Employer", "School", "Student"
YEARS_ASKED = 5
Pick = Callable[[Case, date], Record | None]


def _recent(case: Case, as_of: date) -> list[Record]:
    """Jobs and schools of the last five years, the latest first."""
    since = as_of.replace(year=as_of.year - YEARS_ASKED, day=min(as_of.day, 28))
    schools = [one for one in case.items("education") if _latest(one, "to") >= since]
    both = [*recent_employment(case, as_of), *schools]
    return sorted(both, key=lambda one: (_latest(one, "to"), _latest(one, "from")), reverse=True)


def _first(case: Case, as_of: date) -> Record | None:
    return next(iter(_recent(case, as_of)), None)


def _abroad(case: Case, as_of: date) -> Record | None:
    """The latest one known to be abroad, unless it is listed already."""
    listed = _recent(case, as_of)
    every = [*case.items("employment"), *case.items("education")]
    abroad = [one for one in every if one.text("country") not in ("", *UNITED_STATES)]
    latest = sorted(abroad, key=lambda one: _latest(one, "to"), reverse=True)[:1]
    return next((one for one in latest if one not in listed), None)


def _of(pick: Pick, say: Callable[[Record], Any]) -> Derive:
    def answer(case: Case, as_of: date) -> Any:
        one = pick(case, as_of)
        if one is None:
            return None if pick is _first else DOES_NOT_APPLY
        return say(one)

    return answer


def _is_school(one: Record) -> bool:
    return one.at.startswith("education")


def kind(one: Record) -> str:
    """Which of the two it is; nothing for a time without work."""
    if _is_school(one):
        return SCHOOL
    return EMPLOYER if one.text("employer") else ""


def name(one: Record) -> Any:
    """What it is called."""
    return one.get("name" if _is_school(one) else "employer")


def occupation(one: Record) -> Any:
    """What the person did there."""
    return STUDENT if _is_school(one) else one.get("occupation")


def _support(one: Record) -> Any:
    return DOES_NOT_APPLY if _is_school(one) else one.get("support") or DOES_NOT_APPLY


def _split(path: str, write: Callable[[str, str], Any]) -> Callable[[Record], str]:
    """The part of an address for the boxes of a country, or of any other."""

    def say(one: Record) -> str:
        try:
            written: str = write(one.text(path), one.text("country")).text
        except CannotWrite:
            return one.text(path)
        return written

    return say


def _get(path: str) -> Callable[[Record], Any]:
    return lambda one: one.get(path)


BOXES: Mapping[str, Callable[[Record], Any]] = {
    "city": _get("city"),
    "country": _get("country"),
    "from": _get("from"),
    "kind": kind,
    "name": name,
    "occupation": occupation,
    "postal_code": _split("postal_code", postal_abroad),
    "province": _split("region", province_abroad),
    "state": _split("region", state_here),
    "street": _get("street"),
    "support": _support,
    "to": _get("to"),
    "unit": _get("unit"),
    "zip": _split("postal_code", zip_here),
}


NOT_ABROAD = frozenset({"kind", "state", "zip"})


def more_work_and_school(case: Case, as_of: date) -> Told:
    """Part 14 for item 7: the others, and an address that is known on one line only."""
    telling, recent = Telling(), _recent(case, as_of)
    if recent and not recent[0].text("street") and recent[0].text("place"):
        telling.labelled(f"Address of {name(recent[0]) or 'the first'}", recent[0].text("place"))
    for one in recent[1:]:
        telling.event(_line(kind(one), str(name(one) or ""), str(occupation(one) or "")))
        telling.labelled("Address", _address(one))
        telling.labelled("From", _day(one, "from"))
        telling.labelled("To", _day(one, "to"))
        telling.labelled("Support", _support(one))
    return telling.told()


def _address(one: Record) -> str:
    if not one.text("street"):
        return one.text("place")
    parts = (one.text(p) for p in ("street", "unit", "city", "region", "postal_code"))
    code = one.text("country")
    return _line(*parts, country_name(code) if code else "")


def _day(one: Record, path: str) -> str:
    when = one.date(path)
    return day_or_present(when).text if when else ""


def _line(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _latest(one: Record, path: str) -> date:
    when = one.date(path)
    return (when.span if when else ANY_DAY).latest


DERIVED: Mapping[str, Derive] = {
    **{f"latest_{box}": _of(_first, say) for box, say in BOXES.items()},
    **{f"abroad_{box}": _of(_abroad, BOXES[box]) for box in BOXES.keys() - NOT_ABROAD},
    "more_work_and_school": more_work_and_school,
}
