"""Which dates has the person given, in order of time?

As they said them: what is not exact stays so, and what has no date stands at the end. None is
counted, rounded or guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.facts import Case, When
from wellfounded.logic import BEGINNING, FOREVER
from wellfounded.preparation.concerning import At
from wellfounded.preparation.line import Line, Part
from wellfounded.preparation.statements import SECTIONS

SECTION = "your_answers.dates"
PERIOD = ("from", "to")


@dataclass(frozen=True, slots=True)
class Dated:
    """Something that has a date: the record it stands in, its dates, and what tells it apart.

    ``at`` is a list, or empty for facts that stand alone; ``name`` is its statement.
    """

    name: str
    at: str
    dates: tuple[str, ...]
    told_by: tuple[str, ...] = ()


DATED = (
    Dated("born", "", ("applicant.date_of_birth",), ("applicant.birth.place",)),
    Dated("school", "education", PERIOD, ("name",)),
    Dated("work", "employment", PERIOD, ("employer",)),
    Dated("home", "residences", PERIOD, ("city", "country")),
    Dated("married", "", ("family.spouse.marriage_date",), ("family.spouse.marriage_place",)),
    Dated("child", "family.children", ("date_of_birth",), ("name.given",)),
    Dated("harm", "harms", ("date",), ("place",)),
    Dated("told", "told", ("when",), ("place",)),
    Dated("arrest", "arrests", ("date",), ("place",)),
    Dated("armed_group", "armed_groups", PERIOD, ("name",)),
    Dated("left_home", "", ("applicant.left_home_on",)),
    Dated("travel", "travel", PERIOD, ("country",)),
    Dated("stay", "third_countries", PERIOD, ("country",)),
    Dated("arrival", "entries", ("date",), ("place",)),
    Dated("status", "statuses", PERIOD, ("kind",)),
    Dated("officers", "encounters", ("date",), ("place",)),
    Dated("fear_interview", "", ("screening_interview.found_on",)),
    Dated("order", "orders", ("date",), ("kind",)),
    Dated("earlier_application", "prior_applications", ("date",), ("kind", "country")),
    Dated("delay", "delay.reasons", PERIOD, ("kind",)),
    Dated("filed", "", ("application.filed_on",), ("application.filed_with",)),
)


def own_dates(at: At) -> Part | None:
    """The person's own dates, the earliest first; None before any is given."""
    found = [
        (when, line)
        for dated in DATED
        for place in _places(at.case, dated)
        if (line := _line(at, dated, place))
        for when in [_begins(at.case, dated, place)]
    ]
    found.sort(key=lambda one: one[0])
    lines = tuple(line for _, line in found)
    return at.with_lines(SECTIONS[SECTION], lines) if lines else None


def _places(case: Case, dated: Dated) -> Iterator[str]:
    if not dated.at:
        if any(case.date(path) for path in dated.dates):
            yield ""
        return
    for number in range(case.sizes.get(dated.at, 0)):
        yield f"{dated.at}[{number}]."


def _line(at: At, dated: Dated, place: str) -> Line | None:
    """The dates first, then what tells the record apart; nothing is quoted that was not said."""
    paths = tuple(place + name for name in (*dated.dates, *dated.told_by))
    said = tuple(path for path in paths if _says(at.case, path))
    statement = SECTIONS[SECTION].statement(dated.name)
    return at.line(statement, said) if said else None


def _says(case: Case, path: str) -> bool:
    return bool(case.text(path)) or case.date(path) is not None


def _begins(case: Case, dated: Dated, place: str) -> tuple[object, object]:
    """Where it stands in time; at the end if it has no date."""
    days = [when for name in dated.dates if (when := case.date(place + name))]
    first = min(days, key=_order) if days else None
    return _order(first) if first else (FOREVER, FOREVER)


def _order(when: When) -> tuple[object, object]:
    """By the first day it can be; a date with no beginning by its last."""
    span = when.span
    return (span.latest if span.earliest == BEGINNING else span.earliest, span.latest)
