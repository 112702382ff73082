"""What do helpers write in a case file? Findings, and where answers come from.

``assessments.<element>`` holds a finding. ``provenance.<path>`` holds a source, where the
path is written whole in quotation marks ("entries[0].date") or as tables within tables.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from wellfounded.facts.case_file.case import Assessment, Provenance, Weighed
from wellfounded.facts.catalogue import CATALOGUE, INDEX, nearest
from wellfounded.facts.catalogue.choices import CALENDARS
from wellfounded.facts.dates import read_date
from wellfounded.facts.elements import ELEMENTS
from wellfounded.facts.kinds import Choice
from wellfounded.facts.problem import BadValue, Problem, named, shown
from wellfounded.facts.texts import plain_text

PARTS_OF_FINDING = ("verdict", "reasons", "by", "on")
PARTS_OF_SOURCE = (
    *("by", "on", "source", "confirmed"),
    *("said", "calendar", "language", "translator"),
)
CALENDAR = Choice(CALENDARS)
MANY = 50  # problems after which no more is guessed of what was meant: it takes long


def read_assessments(raw: object, into: dict[str, Assessment], problems: list[Problem]) -> None:
    """Read every finding ``into`` its element, noting what cannot be read."""
    if not isinstance(raw, dict):
        problems.append(Problem("assessments", "it is not a table", "name an element in it"))
        return
    for element, finding in raw.items():
        path = f"assessments.{named(element)}"
        try:
            into[element] = _assessment(element, finding)
        except BadValue as bad:
            problems.append(Problem(path, bad.what, bad.fix))


def _assessment(element: object, raw: object) -> Assessment:
    if element not in ELEMENTS:
        near = nearest(str(element), ELEMENTS)
        fix = f"did you mean '{near}'?" if near else f"use one of {', '.join(ELEMENTS)}"
        raise BadValue("there is no such element", fix)
    parts = parts_of(raw, PARTS_OF_FINDING)
    verdict = next((weighed for weighed in Weighed if weighed == parts.get("verdict")), None)
    if verdict is None:
        listed = ", ".join(f"'{weighed}'" for weighed in Weighed)
        raise BadValue("it has no verdict known here", f"write verdict = one of {listed}")
    reasons = parts.get("reasons", [])
    return Assessment(
        verdict=verdict,
        reasons=tuple(map(plain_text, reasons if isinstance(reasons, list) else [reasons])),
        by=words_of(parts, "by"),
        on=day_of(parts, "on"),
    )


def read_provenance(raw: object, into: dict[str, Provenance], problems: list[Problem]) -> None:
    """Read every source ``into`` its path, noting what cannot be read."""
    for path, source in _sources(raw, "") if raw != {} else ():
        try:
            into[_known_place(path, len(problems) < MANY)] = _provenance(source)
        except BadValue as bad:
            problems.append(Problem(f"provenance.{named(path)}".rstrip("."), bad.what, bad.fix))


def _sources(raw: object, at: str) -> Iterator[tuple[str, object]]:
    if isinstance(raw, list):
        for place, item in enumerate(raw):
            yield from _sources(item, f"{at}[{place}]")
    elif isinstance(raw, dict) and raw and not _is_source(raw):
        for name, item in raw.items():
            yield from _sources(item, f"{at}.{name}" if at else str(name))
    else:
        yield at, raw


def _is_source(raw: dict[Any, object]) -> bool:
    return any(name in raw and not isinstance(raw[name], dict | list) for name in PARTS_OF_SOURCE)


def _known_place(path: str, helpful: bool) -> str:
    pattern = INDEX.sub("[]", path)
    around = (pattern + ".", pattern + "[")
    if any(known == pattern or known.startswith(around) for known in CATALOGUE):
        return path
    near = nearest(pattern, CATALOGUE) if helpful else None
    fix = f"did you mean '{near}'?" if near else "name the path of an answer"
    raise BadValue("there is no such path", fix)


def _provenance(raw: object) -> Provenance:
    parts = parts_of(raw, PARTS_OF_SOURCE)
    confirmed = parts.get("confirmed")
    return Provenance(
        by=words_of(parts, "by"),
        on=day_of(parts, "on"),
        source=words_of(parts, "source"),
        confirmed=confirmed
        if confirmed is None or isinstance(confirmed, bool)
        else plain_text(confirmed),
        said=words_of(parts, "said"),
        calendar=CALENDAR.read(parts["calendar"]) if "calendar" in parts else "",
        language=words_of(parts, "language"),
        translator=words_of(parts, "translator"),
    )


def parts_of(raw: object, names: tuple[str, ...]) -> dict[str, object]:
    """The parts of a table that has only these names; raises BadValue."""
    if not isinstance(raw, dict) or not raw:
        raise BadValue(
            f"{shown(raw)} is not a table with anything in it",
            f"write a table of {', '.join(names)}",
        )
    for name in raw:
        if name not in names:
            raise BadValue(f"it has no part {shown(name)}", f"use {', '.join(names)}")
    return raw


def words_of(parts: dict[str, object], name: str) -> str:
    """The words of a part, empty if it is not there; raises BadValue."""
    return plain_text(parts[name]) if name in parts else ""


def day_of(parts: dict[str, object], name: str) -> datetime.date | None:
    """The day of a part, None if it is not there; raises BadValue."""
    if name not in parts:
        return None
    when = read_date(parts[name])
    if not when.span.exact:
        raise BadValue(f"'{name}' is {when}, not one day", "write the day, such as 2024-03-01")
    return when.span.earliest
