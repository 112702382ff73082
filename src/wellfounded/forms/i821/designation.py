"""Is the country of a Form I-821 designated that day, and was the person here in time? INA 244.

The list changes by notice and by court order. What the table says is told with the day on which
it was looked at, and an end that was not announced is never taken for one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.countries import country_name
from wellfounded.forms.i821.answers import resided_since
from wellfounded.forms.readiness.gate import Gate, OfForm
from wellfounded.forms.readiness.problem import Phrase, Problem, Words
from wellfounded.law.parameters import NotInTheTable, Row, Table, Value, country_of
from wellfounded.law.temporary_protected_status.country import AWAITING, COUNTRIES, DESIGNATED
from wellfounded.law.temporary_protected_status.registration import holds_it, late_registration
from wellfounded.logic import FOREVER, Reading

ORDER: Mapping[Value | None, int] = {DESIGNATED: 0, AWAITING: 1}
"""Of two designations of one country, the one that stands counts."""
I821 = OfForm("i821")
LOOK = "Look today into the Federal Register and at uscis.gov/tps."
WHICH = "Ask the person which is right, and mend the other."
LISTED, PERSON, AGAIN = "INA 244(b)(2)", "INA 244(c)(1)(A)", "8 CFR 244.17"


def _block(id: str, reason: str, fix: str, *authorities: str) -> Gate:
    return I821.gate(f"tps.{id}", reason, fix, *authorities or (LISTED,))


def _told(id: str, reason: str) -> Gate:
    return I821.notice(f"designation.{id}", reason, LOOK, LISTED)


NOT_LISTED = _block("not_listed", "{country} is not on the list that is kept here", LOOK)
OTHER_HOME = _block("last_home", "the last home was not in {country}", WHICH, PERSON)
OTHER_CITIZEN = _block(
    "citizen", "the case does not say that the person is a citizen of {country}", WHICH, PERSON
)
NOT_DESIGNATED = _block(
    "not_designated",
    "{country} is not designated on {day}, as looked at on {checked} ({authority})",
    LOOK,
)
UNTIL = _told("until", "designated until {until}, as looked at on {checked} ({authority}). {note}")
NO_END = _told(
    "no_end", "designated with no end seen, as looked at on {checked} ({authority}). {note}"
)
AWAITED = _told(
    "awaited",
    "the announced days of {country} have passed, and what follows is not known, as looked at on"
    " {checked}. {note}",
)
EARLIER_ENTRY = "Ask whether there was an earlier entry; have a lawyer look before filing."
SINCE = {
    "residence": _block(
        "lived",
        "a person must have lived here since {day}, and the case says later",
        EARLIER_ENTRY,
        PERSON,
    ),
    "presence": _block(
        "been",
        "a person must have been here since {day}, and the case says later",
        EARLIER_ENTRY,
        PERSON,
    ),
}
WHO_GRANTED = _block(
    "who_granted",
    "it is a re-registration, and who granted TPS is not said",
    "Ask the person who granted it.",
    AGAIN,
)
HOLDS_IT = _block(
    "holds_it",
    "the answer is a first application, and the case tells of TPS now",
    WHICH,
    AGAIN,
)
LATE = _block(
    "late",
    "it is late, and none of the grounds for that is settled",
    "Ask what was true in the first period, and when it ended.",
    "8 CFR 244.2(f)(2)",
    "8 CFR 244.2(g)",
)


def designation_problems(case: Case, as_of: date) -> Iterator[Problem]:
    """What stands against the country, the days and the registration."""
    code = case.text("tps.country")
    if not code:
        return
    yield from _nationality(case, code)
    listed = tuple(_listed(code, as_of))
    if not listed:
        yield NOT_LISTED.at("1.4", country=_named(code))
        return
    table, row = min(listed, key=lambda one: ORDER.get(one[1].value, len(ORDER)))
    yield from _status(code, row, as_of)
    yield from _residence(case, table, as_of)
    yield from _registration(case, as_of)


def _listed(code: str, as_of: date) -> Iterator[tuple[Table, Row]]:
    """The tables of the country, which can have two designations, with their rows of the day."""
    for table in COUNTRIES.values():
        if country_of(table) == code:
            with suppress(NotInTheTable):
                yield table, table.on(as_of)


def _nationality(case: Case, code: str) -> Iterator[Problem]:
    """Item 1.a of Part 7 is signed: a national, or without one the last home."""
    nationality, home = case.listed("applicant.nationality"), "applicant.habitual_residence"
    if case.yes_no("applicant.stateless") and case.text(home) not in ("", code):
        yield OTHER_HOME.at("7.1.a", country=_named(code))
    if nationality and code not in nationality:
        yield OTHER_CITIZEN.at("7.1.a", country=_named(code))


def _status(code: str, row: Row, as_of: date) -> Iterator[Problem]:
    said: dict[str, Words] = {"checked": row.checked, "authority": row.authority}
    if row.value == DESIGNATED:
        said["note"] = row.note
        if row.until == FOREVER:
            yield NO_END.at("1.4", **said)
        else:
            yield UNTIL.at("1.4", until=row.until, **said)
    elif row.value == AWAITING:
        yield AWAITED.at("1.4", country=_named(code), checked=row.checked, note=row.note)
    else:
        yield NOT_DESIGNATED.at("1.4", country=_named(code), day=as_of, **said)


def _residence(case: Case, table: Table, as_of: date) -> Iterator[Problem]:
    span = getattr(resided_since(case, as_of), "span", None)
    for name, closed in SINCE.items():
        day: date = table.more[name]
        if span is not None and span.earliest > day:
            yield closed.at("7.1.b", day=day)


def _registration(case: Case, as_of: date) -> Iterator[Problem]:
    reading, asked = Reading(case.known(as_of)), case.text("tps.application")
    if asked == "again" and not case.text("tps.granted_by"):
        yield WHO_GRANTED.at("1.2")
    if asked == "first" and holds_it.decide(reading):
        yield HOLDS_IT.at("1.1")
    if case.yes_no("tps.late") and late_registration.decide(reading) is not True:
        yield LATE.at("1.1")


def _named(code: str) -> Phrase:
    return Phrase(f"country.{code}", country_name(code))
