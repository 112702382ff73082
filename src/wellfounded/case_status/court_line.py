"""How does a person look up a hearing at the immigration court, and what counts?

By the court's own line or page, by themselves: it has no door for programs, and nothing is read
from it here. What the person heard they write down. The paper notice is the one that counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from wellfounded.facts import Case
from wellfounded.languages import Language
from wellfounded.logic import Span

TELEPHONE: Final = "1-800-898-7180"
TELETYPE: Final = "1-800-828-1120"
PAGE: Final = "https://acis.eoir.justice.gov"
HEARINGS: Final = frozenset({"master_set", "individual_set"})
CITED: Final = ("INA 240(b)(5)", "Immigration Court Practice Manual, ch. 1.6(c)")

HEADINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "title": "Check your hearing",
        "by_phone": "By phone, at any hour",
        "by_page": "On the court's page",
        "write_down": "Write down",
        "know": "Good to know",
    }
)
BY_PHONE: Final = (
    "Have your A-Number before you. It has 9 digits. If yours has fewer, put zeros before it.",
    "Call {telephone}. It is free. Press 1 for English or 2 for Spanish.",
    "Type the 9 digits, without the A.",
    "Listen to each part: the next hearing, the decision, the appeal. You can hear it twice.",
)
BY_PAGE: Final = (
    "Open acis.eoir.justice.gov. Type the address yourself: other pages look like it.",
    "Enter the 9 digits of the A-Number and the country as the court wrote it down.",
    "The page shows your full name. Use a screen that nobody else sees, and close it after.",
)
WRITE_DOWN: Final = (
    "The day you looked.",
    "If it found a case.",
    "The next hearing: day, time, place or video link, short or long hearing, judge.",
    "Any decision, and its day.",
    "Any appeal, and the last day it names.",
)
KNOW: Final = (
    "The paper notice counts. If the line says another day than the paper, call the court or a "
    "lawyer today. Until it is clear, keep both days free.",
    "The line does not tell of bond or of motions.",
    "An order that an officer made at the border is not on the line.",
    "If it finds nothing, look again in a month: a case can be new. Look once more in the week "
    "before a hearing.",
)
REMINDER: Final = "Check your hearing: {telephone}, or acis.eoir.justice.gov. The paper counts."
PARTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"by_phone": BY_PHONE, "by_page": BY_PAGE, "write_down": WRITE_DOWN, "know": KNOW}
)


class Compared(StrEnum):
    """How the hearing that the line named stands beside the newest notice in the case."""

    SAME = "same"
    ANOTHER_DAY = "another_day"
    NO_NOTICE = "no_notice"
    NOT_SURE = "not_sure"


COMPARED: Final[Mapping[Compared, str]] = MappingProxyType(
    {
        Compared.SAME: "The line and the newest notice name the same day.",
        Compared.ANOTHER_DAY: "The line and the newest notice name two days. Call the court or a "
        "lawyer today. Until it is clear, keep both days free.",
        Compared.NO_NOTICE: "The line names a hearing, and no notice of one is written down here. "
        "Look for the paper, and tell the court of any new address.",
        Compared.NOT_SURE: "The day on the notice is not clear here. Compare the line with the "
        "paper itself.",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading and its lines, in a language."""

    id: str
    heading: str
    lines: tuple[str, ...]


def how_to_check(language: Language) -> tuple[Part, ...]:
    """What to do, what to write down and what to know, in this order."""
    return tuple(
        Part(
            id=part,
            heading=language.say(f"check_hearing.{part}", HEADINGS[part]),
            lines=tuple(
                language.say(f"check_hearing.{part}.{number}", line, telephone=TELEPHONE)
                for number, line in enumerate(lines, start=1)
            ),
        )
        for part, lines in PARTS.items()
    )


def reminder(language: Language) -> str:
    """One neutral line for a calendar or a message: it names no case and no person."""
    return language.say("check_hearing.reminder", REMINDER, telephone=TELEPHONE)


def compared(case: Case, hearing: date) -> Compared:
    """How the day of a hearing that the line named stands beside the newest notice of one.

    The newest notice is the last of the case's events that set a hearing.
    """
    notices = [one for one in case.items("events") if one.text("kind") in HEARINGS]
    if not notices:
        return Compared.NO_NOTICE
    told = notices[-1].date("date")
    if told is None or not told.span.exact:
        return Compared.NOT_SURE
    return Compared.SAME if told.span == Span.on(hearing) else Compared.ANOTHER_DAY


def messages() -> Iterator[tuple[str, str]]:
    """Every line, as ``(context, English)``."""
    for id, heading in HEADINGS.items():
        yield f"check_hearing.{id}", heading
    for part, lines in PARTS.items():
        for number, line in enumerate(lines, start=1):
            yield f"check_hearing.{part}.{number}", line
    yield "check_hearing.reminder", REMINDER
    for found, line in COMPARED.items():
        yield f"check_hearing.compared.{found}", line
