"""Which records of a person does the government hold that are worth asking for?

5 USC 552. What officers wrote at the border, in an interview or in an earlier application is
compared with what is said later, so it is read before anything is signed. Nothing is ever sent.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from wellfounded.evidence.words import Words
from wellfounded.facts import Case, When
from wellfounded.facts.case_file.record import Record

FILE = files("wellfounded.evidence").joinpath("record_requests.toml")
SAID = ("how", "form", "fee", "takes", "comes_back", "caution")


class FaultyRequests(ValueError):
    """The file of record requests cannot be relied on; its text names the row and the fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """What one office holds, and how it is asked for. ``check_by`` is the day to look again."""

    of: str
    title: Words
    how: Words
    form: Words
    fee: Words
    takes: Words
    comes_back: Words
    caution: Words
    when: tuple[str, ...]
    authority: str
    source: str
    tag: str
    checked: date
    check_by: date

    def stale(self, as_of: date) -> bool:
        """Whether it must be looked at again before anybody relies on it."""
        return as_of > self.check_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request that the case says was made."""

    at: str
    of: str = ""
    sent_on: When | None = None
    number: str = ""
    answer: str = ""
    answered_on: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToAsk:
    """Records that there is a reason to ask for: which reasons, and what was asked already."""

    records: Records
    reasons: tuple[Words, ...]
    asked: tuple[Asked, ...]

    @property
    def open(self) -> bool:
        """Whether nobody has asked yet, or only a part came."""
        return not any(one.answer in ("all", "waiting", "nothing_found") for one in self.asked)


REASONS: Mapping[str, str] = MappingProxyType(
    {
        "encounter": "The case tells of a meeting with officers.",
        "entry": "The case tells of an arrival.",
        "applied_before": "The case tells of an earlier application.",
        "order": "The case tells of an order of a judge or an officer.",
        "a_number": "There is an A-Number, so there is a file.",
        "held": "The case tells of time in detention.",
        "unknown_history": "It is not known whether fingerprints were taken or an order made.",
        "court": "There is or was a case in immigration court.",
        "fear_interview": "The case tells of an interview about fear.",
        "arrest": "The case tells of an arrest in the United States.",
    }
)


def _held(case: Case) -> bool:
    outcomes = {one.text("outcome") for one in case.items("encounters")}
    return case.yes_no("proceedings.detained") is True or "held" in outcomes


def _unknown_history(case: Case) -> bool:
    prints = [one.yes_no("fingerprinted") for one in case.items("encounters")]
    return None in prints or (case.complete("orders") is None and not case.items("orders"))


def _court(case: Case) -> bool:
    return case.text("proceedings.history") in ("now", "past") or bool(
        case.yes_no("proceedings.in_removal")
    )


HOLDS: Mapping[str, Callable[[Case], bool]] = MappingProxyType(
    {
        "encounter": lambda case: bool(case.items("encounters")),
        "entry": lambda case: bool(case.items("entries")),
        "applied_before": lambda case: bool(case.items("prior_applications")),
        "order": lambda case: bool(case.items("orders")),
        "a_number": lambda case: case.text("applicant.a_number") not in ("", "none"),
        "held": _held,
        "unknown_history": _unknown_history,
        "court": _court,
        "fear_interview": lambda case: (
            case.text("screening_interview.kind") in ("credible", "reasonable")
        ),
        "arrest": lambda case: any(one.text("country") == "US" for one in case.items("arrests")),
    }
)


def to_ask(case: Case) -> tuple[ToAsk, ...]:
    """The records that there is a reason to ask for in this case, in the order of the file."""
    made = asked(case)
    found = []
    for records in all_records().values():
        reasons = tuple(
            Words(f"evidence.records.reason.{name}", REASONS[name])
            for name in records.when
            if HOLDS[name](case)
        )
        earlier = tuple(one for one in made if one.of == records.of)
        if reasons or earlier:
            found.append(ToAsk(records=records, reasons=reasons, asked=earlier))
    return tuple(found)


def asked(case: Case) -> tuple[Asked, ...]:
    """The requests that the case says were made, in order."""
    return tuple(_asked(record) for record in case.items("record_requests"))


def _asked(record: Record) -> Asked:
    return Asked(
        at=record.at.removesuffix("."),
        of=record.text("of"),
        sent_on=record.date("sent_on"),
        number=record.text("number"),
        answer=record.text("answer"),
        answered_on=record.date("answered_on"),
    )


@cache
def all_records() -> Mapping[str, Records]:
    """Every office's records by the code of ``record_requests[].of``.

    Raises:
        FaultyRequests: if the file cannot be relied on.
    """
    return read_records(FILE.read_text("utf-8"))


def read_records(text: str) -> Mapping[str, Records]:
    """The rows that a text holds.

    Raises:
        FaultyRequests: if one lacks a part, or names a reason that there is not.
    """
    data = tomllib.loads(text)
    checked, check_by = data.pop("checked"), data.pop("check_by")
    return MappingProxyType(
        {of: _records(of, dict(row), checked, check_by) for of, row in data.items()}
    )


def _records(of: str, row: dict[str, Any], checked: date, check_by: date) -> Records:
    try:
        said = {name: Words(f"evidence.records.{of}.{name}", row.pop(name)) for name in SAID}
        when = tuple(row.pop("when"))
        if unknown := set(when) - set(HOLDS):
            raise ValueError(f"{min(unknown)!r} is no reason; use one of {', '.join(HOLDS)}")
        made = Records(
            of=of,
            title=Words(f"evidence.records.{of}.title", row.pop("title")),
            when=when,
            authority=row.pop("authority"),
            source=row.pop("source"),
            tag=row.pop("tag"),
            checked=row.pop("checked", checked),
            check_by=row.pop("check_by", check_by),
            **said,
        )
    except KeyError as lacking:
        raise FaultyRequests(f"record_requests.toml, {of}: it lacks {lacking}") from lacking
    except ValueError as fault:
        raise FaultyRequests(f"record_requests.toml, {of}: {fault}") from fault
    if row:
        raise FaultyRequests(f"record_requests.toml, {of}: {min(row)!r} means nothing here")
    return made
