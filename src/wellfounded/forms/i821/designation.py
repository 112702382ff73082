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
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.parameters import NotInTheTable, Row, Table, Value, country_of
from wellfounded.law.temporary_protected_status.country import AWAITING, COUNTRIES, DESIGNATED
from wellfounded.law.temporary_protected_status.registration import holds_it, late_registration
from wellfounded.logic import FOREVER, Reading

ORDER: Mapping[Value | None, int] = {DESIGNATED: 0, AWAITING: 1}
"""Of two designations of one country, the one that stands counts."""
LOOK = "Look today into the Federal Register and at uscis.gov/tps."


def designation_problems(case: Case, as_of: date) -> Iterator[Problem]:
    """What stands against the country, the days and the registration."""
    code = case.text("tps.country")
    if not code:
        return
    yield from _nationality(case, code)
    listed = tuple(_listed(code, as_of))
    if not listed:
        yield _block("1.4", f"{country_name(code)} is not on the list that is kept here", LOOK)
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
        yield _block(
            "7.1.a",
            f"the last home was not in {country_name(code)}",
            "Ask the person which is right, and mend the other.",
        )
    if nationality and code not in nationality:
        yield _block(
            "7.1.a",
            f"the case does not say that the person is a citizen of {country_name(code)}",
            "Ask the person which is right, and mend the other.",
        )


def _status(code: str, row: Row, as_of: date) -> Iterator[Problem]:
    checked = f"as looked at on {row.checked:%m/%d/%Y}"
    note = f" {row.note}" if row.note else ""
    if row.value == DESIGNATED:
        until = f"until {row.until:%m/%d/%Y}" if row.until != FOREVER else "with no end seen"
        yield _notice(
            "designation", "1.4", f"designated {until}, {checked} ({row.authority}).{note}"
        )
    elif row.value == AWAITING:
        yield _notice(
            "designation",
            "1.4",
            f"the announced days of {country_name(code)} have passed, and what follows is not"
            f" known, {checked}.{note}",
        )
    else:
        yield _block(
            "1.4",
            f"{country_name(code)} is not designated on {as_of:%m/%d/%Y}, {checked}"
            f" ({row.authority})",
            LOOK,
        )


def _residence(case: Case, table: Table, as_of: date) -> Iterator[Problem]:
    since = resided_since(case, as_of)
    span = getattr(since, "span", None)
    for name, what in (("residence", "lived"), ("presence", "been")):
        day: date = table.more[name]
        if span is not None and span.earliest > day:
            yield _block(
                "7.1.b",
                f"a person must have {what} here since {day:%m/%d/%Y}, and the case says later"
                " (INA 244(c)(1)(A))",
                "Ask whether there was an earlier entry; have a lawyer look before filing.",
            )


def _registration(case: Case, as_of: date) -> Iterator[Problem]:
    reading, asked = Reading(case.known(as_of)), case.text("tps.application")
    if asked == "again" and not case.text("tps.granted_by"):
        yield _block("1.2", "it is a re-registration, and who granted TPS is not said", "Ask.")
    if asked == "first" and holds_it.decide(reading):
        yield _block(
            "1.1",
            "the answer is a first application, and the case tells of TPS now",
            "Ask the person which is right, and mend the other.",
        )
    if case.yes_no("tps.late") and late_registration.decide(reading) is not True:
        yield _block(
            "1.1",
            "it is late, and none of the grounds for that is settled (8 CFR 244.2(f)(2), (g))",
            "Ask what was true in the first period, and when it ended.",
        )


def _block(item: str, reason: str, fix: str) -> Problem:
    return Problem(code="tps", item=item, reason=reason, fix=fix, overridable=True)


def _notice(code: str, item: str, reason: str) -> Problem:
    return Problem(code=code, item=item, reason=reason, fix=LOOK, overridable=True, blocks=False)
