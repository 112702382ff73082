"""Is the country designated that day, and was the person here in time?

INA 244.

The list changes by notice and by court order. What the table says is told with the day on which
it was looked at, and an end that was not announced is never taken for one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from functools import partial

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.countries import country_name
from wellfounded.forms.i821.answers import resided_since
from wellfounded.forms.readiness.gate import Gate, gate
from wellfounded.forms.readiness.problem import Phrase, Problem, Words
from wellfounded.law.parameters import NotInTheTable, Row, Table, Value, country_of
from wellfounded.law.temporary_protected_status.country import (
    AWAITING,
    COUNTRIES,
    DESIGNATED,
    LIST,
    STATUTE,
)
from wellfounded.law.temporary_protected_status.registration import holds_it, late_registration
from wellfounded.logic import FOREVER, Reading

ORDER: Mapping[Value | None, int] = {DESIGNATED: 0, AWAITING: 1}
"""Of two designations of one country, the one that stands counts."""
LOOK = "Look today into the Federal Register and at uscis.gov/tps."
WHICH = "Ask the person which is right, and mend the other."
MORE_TIME = "INA 244(b)(3)(C)"

NOT_LISTED = gate(
    "i821.not_listed",
    "{country} is not on the list that is kept here",
    LOOK,
    LIST,
    code="tps",
)
NOT_DESIGNATED = gate(
    "i821.not_designated",
    "{country} is not designated on {day}, as looked at on {checked} ({source})",
    LOOK,
    LIST,
    STATUTE,
    code="tps",
)
STANDS = gate(
    "i821.designated",
    "{country} is designated until {until}, as looked at on {checked} ({source})",
    LOOK,
    LIST,
    STATUTE,
    code="designation",
    blocks=False,
)
STANDS_ON = gate(
    "i821.designated_on",
    "{country} is designated, and no end was seen on {checked} ({source})",
    LOOK,
    LIST,
    STATUTE,
    code="designation",
    blocks=False,
)
AWAITED = gate(
    "i821.awaiting",
    "the announced days of {country} have passed, and what follows was not known on {checked}",
    LOOK,
    LIST,
    MORE_TIME,
    code="designation",
    blocks=False,
)
LAST_HOME = gate("i821.last_home", "the last home was not in {country}", WHICH, STATUTE, code="tps")
CITIZENSHIP = gate(
    "i821.citizenship",
    "the case does not say that the person is a citizen of {country}",
    WHICH,
    STATUTE,
    code="tps",
)
SINCE = {
    name: gate(
        f"i821.{name}",
        f"a person must have {what} here since {{day}}, and the case says later",
        "Ask whether there was an earlier entry; have a lawyer look before filing.",
        STATUTE,
        LIST,
        code="tps",
    )
    for name, what in (("residence", "lived"), ("presence", "been"))
}
WHO_GRANTED = gate(
    "i821.granted_by",
    "it is a re-registration, and who granted TPS is not said",
    "Ask the person and write down the answer.",
    "INA 244(c)(3)(C)",
    code="tps",
)
HOLDS_IT = gate(
    "i821.holds_it",
    "the answer is a first application, and the case tells of TPS now",
    WHICH,
    "INA 244(c)(3)(C)",
    code="tps",
)
NO_GROUND = gate(
    "i821.late",
    "it is late, and none of the grounds for that is settled",
    "Ask what was true in the first period, and when it ended.",
    "8 CFR 244.2(f)(2)",
    "8 CFR 244.2(g)",
    code="tps",
)


def designation_problems(case: Case, as_of: date) -> Iterator[Problem]:
    """What stands against the country, the days and the registration."""
    code = case.text("tps.country")
    if not code:
        return
    country = Phrase(f"country.{code}", country_name(code))
    yield from _nationality(case, code, country)
    listed = tuple(_listed(code, as_of))
    if not listed:
        yield NOT_LISTED.at("1.4", country=country)
        return
    table, row = min(listed, key=lambda one: ORDER.get(one[1].value, len(ORDER)))
    yield _status(country, row, as_of)
    yield from _residence(case, table, as_of)
    yield from _registration(case, as_of)


def _listed(code: str, as_of: date) -> Iterator[tuple[Table, Row]]:
    """The tables of the country, which can have two designations, with their rows of the day."""
    for table in COUNTRIES.values():
        if country_of(table) == code:
            with suppress(NotInTheTable):
                yield table, table.on(as_of)


def _nationality(case: Case, code: str, country: Phrase) -> Iterator[Problem]:
    """Item 1.a of Part 7 is signed: a national, or without one the last home."""
    nationality, home = case.listed("applicant.nationality"), "applicant.habitual_residence"
    if case.yes_no("applicant.stateless") and case.text(home) not in ("", code):
        yield LAST_HOME.at("7.1.a", country=country)
    if nationality and code not in nationality:
        yield CITIZENSHIP.at("7.1.a", country=country)


def _status(country: Phrase, row: Row, as_of: date) -> Problem:
    at = partial(_at, country=country, checked=row.checked)
    if row.value == AWAITING:
        return at(AWAITED)
    if row.value != DESIGNATED:
        return at(NOT_DESIGNATED, day=as_of, source=row.authority)
    if row.until == FOREVER:
        return at(STANDS_ON, source=row.authority)
    return at(STANDS, until=row.until, source=row.authority)


def _at(stands: Gate, **filled: Words) -> Problem:
    return stands.at("1.4", about="", **filled)


def _residence(case: Case, table: Table, as_of: date) -> Iterator[Problem]:
    span = getattr(resided_since(case, as_of), "span", None)
    for name, stands in SINCE.items():
        day: date = table.more[name]
        if span is not None and span.earliest > day:
            yield stands.at("7.1.b", day=day)


def _registration(case: Case, as_of: date) -> Iterator[Problem]:
    reading, asked = Reading(case.known(as_of)), case.text("tps.application")
    if asked == "again" and not case.text("tps.granted_by"):
        yield WHO_GRANTED.at("1.2")
    if asked == "first" and holds_it.decide(reading):
        yield HOLDS_IT.at("1.1")
    if case.yes_no("tps.late") and late_registration.decide(reading) is not True:
        yield NO_GROUND.at("1.1")
