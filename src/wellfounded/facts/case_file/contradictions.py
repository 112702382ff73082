"""Which answers cannot all be true?

Only what is impossible on every day that the dates leave open. What is merely odd is for a
person to look at.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.facts.case_file.record import Record
from wellfounded.facts.catalogue import CATALOGUE
from wellfounded.facts.problem import Problem, Severity

BIRTH = "applicant.date_of_birth"
IN_THE_COUNTRY = ("US", "PR", "GU", "VI", "MP")
WITHIN_RECORDS = (
    ("arrests", "date", "convicted_on"),
    ("orders", "date", "executed_on"),
    *(
        (path.removesuffix("[].from"), "from", "to")
        for path in CATALOGUE
        if path.endswith("[].from")
    ),
)
NOT_BEFORE_BIRTH = (
    "application.filed_on",
    "applicant.left_home_on",
    "entries[].date",
    "statuses[].from",
    "arrests[].date",
    "residences[].from",
    "family.spouse.marriage_date",
)


def contradictions(case: Record) -> list[Problem]:
    """Every pair of answers that cannot both be true."""
    return [
        *_within_records(case),
        *_before_birth(case),
        *_filed_and_not_filed(case),
        *_single_with_spouse(case),
        *_here_without_arrival(case),
    ]


def _contradiction(path: str, what: str, fix: str, beside: str) -> Problem:
    return Problem(path, what, fix, Severity.CONTRADICTION, beside)


def _in_order(case: Record, earlier: str, later: str) -> Iterator[Problem]:
    first, then = case.date(earlier), case.date(later)
    if first and then and then.span.latest < first.span.earliest:
        yield _contradiction(
            case.full(later),
            f"{then} is before {case.full(earlier)}, which is {first}",
            "correct one of the two",
            case.full(earlier),
        )


def _within_records(case: Record) -> Iterator[Problem]:
    for path, earlier, later in WITHIN_RECORDS:
        for record in case.items(path):
            yield from _in_order(record, earlier, later)


def _before_birth(case: Record) -> Iterator[Problem]:
    for path in NOT_BEFORE_BIRTH:
        records, _, name = path.rpartition("[].")
        for place in range(case.sizes.get(records, 0)) if records else ():
            yield from _in_order(case, BIRTH, f"{records}[{place}].{name}")
        if not records:
            yield from _in_order(case, BIRTH, path)
    for place, harm in enumerate(case.items("harms")):
        if harm.text("who") == "self":
            yield from _in_order(case, BIRTH, f"harms[{place}].date")


def _filed_and_not_filed(case: Record) -> Iterator[Problem]:
    if case.yes_no("application.filed") is False and case.date("application.filed_on"):
        yield _contradiction(
            "application.filed_on",
            "it gives a date, but application.filed is false",
            "take one of the two out",
            "application.filed",
        )


def _single_with_spouse(case: Record) -> Iterator[Problem]:
    if case.text("applicant.marital_status") == "single" and case.says_anything("family.spouse"):
        yield _contradiction(
            "family.spouse",
            "it names a husband or wife, but applicant.marital_status is 'single'",
            "correct one of the two",
            "applicant.marital_status",
        )


def _here_without_arrival(case: Record) -> Iterator[Problem]:
    none = case.complete("entries") and not case.items("entries")
    if none and case.text("applicant.located_in") in IN_THE_COUNTRY:
        yield _contradiction(
            "entries_complete",
            "it says that there was no arrival, but applicant.located_in is in the United States",
            "add the arrival, or leave the list open",
            "applicant.located_in",
        )
