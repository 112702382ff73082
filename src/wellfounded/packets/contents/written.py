"""How are names, A-Numbers, addresses and days written in a packet?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts import Case, When
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.kinds import NONE
from wellfounded.languages import MONTHS
from wellfounded.logic.span import BEGINNING, FOREVER, Span


def listed_name(case: Record, at: str) -> str:
    """The name whose parts stand under ``at``, as courts list it: family name first."""
    family, given, middle = (_part(case, f"{at}.{part}") for part in ("family", "given", "middle"))
    rest = " ".join(part for part in (given, middle) if part)
    return ", ".join(part for part in (family, rest) if part) or case.text(f"{at}.native")


def _part(case: Record, path: str) -> str:
    said = case.text(path)
    return "" if said == NONE else said


def a_number(digits: str) -> str:
    """An A-Number as papers print it: ``A 123-456-789``; empty if there is none."""
    if not digits.isdigit():
        return ""
    digits = digits.zfill(9)
    return f"A {digits[:3]}-{digits[3:6]}-{digits[6:]}"


def applicants_number(case: Case) -> str:
    """The applicant's A-Number as papers print it, or empty."""
    return a_number(case.text("applicant.a_number"))


def address(case: Case) -> Iterator[str]:
    """The lines of the address to which letters come."""
    at = (
        "contact.address" if case.yes_no("contact.mailing_same") is not False else "contact.mailing"
    )
    if at == "contact.mailing" and (care := case.text(f"{at}.in_care_of")):
        yield f"c/o {care}"
    yield from lines(case, at)


def lines(case: Record, at: str) -> Iterator[str]:
    """The lines of an address under ``at``."""
    street = ", ".join(filter(None, (case.text(f"{at}.street"), case.text(f"{at}.unit"))))
    town = ", ".join(filter(None, (case.text(f"{at}.city"), case.text(f"{at}.region"))))
    yield from filter(None, (street, f"{town} {case.text(f'{at}.postal_code')}".strip()))


def day(one: date) -> str:
    """A day as courts write it: ``March 1, 2025``."""
    return f"{MONTHS[one.month - 1]} {one.day}, {one.year}"


def when(said: When | None) -> str:
    """A date as exactly as it is known, and no more; empty if nothing is known."""
    if said is None:
        return ""
    return said.word.replace("_", " ") if said.word else days(said.span)


def days(span: Span) -> str:
    """Some days: ``March 2025``, ``2025``, ``between … and …``."""
    first, last = span.earliest, span.latest
    if first == BEGINNING and last == FOREVER:
        return ""
    if first == last:
        return day(first)
    if BEGINNING in (first, last):
        return f"by {day(last)}"
    if FOREVER in (first, last):
        return f"{day(first)} or later"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    if first.day == 1 and Span(first, last) == _month(first):
        return f"{MONTHS[first.month - 1]} {first.year}"
    return f"between {day(first)} and {day(last)}"


def _month(first: date) -> Span:
    year, month = (first.year, first.month + 1) if first.month < 12 else (first.year + 1, 1)
    return Span(first, date.fromordinal(date(year, month, 1).toordinal() - 1))
