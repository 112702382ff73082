"""What does the program say, and in which catalogue does each message stand?

A catalogue is what one translator works on at one sitting: the questions, the law, the desk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from wellfounded import (
    case_status,
    contradictions,
    declaration,
    drift,
    evidence,
    explained,
    interview,
    languages,
    notices,
    packets,
    preparation,
    spoken,
)
from wellfounded.calendar import words as calendar
from wellfounded.cli import argument_words, words
from wellfounded.facts.messages import answers, names, questions, reasons
from wellfounded.forms import entry_sheets
from wellfounded.forms.readiness import messages as gates
from wellfounded.law import after_protection, danger, moving, plain, rulebook, status
from wellfounded.law.deadlines import words as deadlines
from wellfounded.law.fees import words as payments
from wellfounded.law.filing import called_for
from wellfounded.law.process import guard, prescribed, procedure
from wellfounded.law.process import words as process
from wellfounded.law.time_limits import words as time_limits
from wellfounded.outcomes import series
from wellfounded.papers import words as safe_copies
from wellfounded.vault import passphrases, receipt_code
from wellfounded.web import words as site

Messages = Iterator[tuple[str, str]]
"""Each a context, its place in the program, and the English."""

CATALOGUES: Mapping[str, tuple[Callable[[], Messages], ...]] = MappingProxyType(
    {
        "questions": (questions,),
        "reasons": (reasons,),
        "answers": (answers, names),
        "interview": (interview.messages, preparation.messages),
        "law": (
            rulebook.messages,
            status.messages,
            danger.messages,
            plain.messages,
            after_protection.messages,
        ),
        "explained": (explained.messages,),
        "procedure": (
            procedure.messages,
            guard.messages,
            prescribed.messages,
            process.messages,
            time_limits.messages,
            deadlines.messages,
            payments.messages,
            called_for.messages,
            moving.messages,
            calendar.messages,
        ),
        "filing": (gates.messages, entry_sheets.messages),
        "papers": (
            notices.messages,
            case_status.messages,
            contradictions.messages,
            declaration.messages,
            drift.messages,
            evidence.messages,
            packets.messages,
            safe_copies.messages,
        ),
        "site": (
            site.for_people,
            receipt_code.messages,
            passphrases.messages,
            languages.messages,
            series.messages,
        ),
        "workspace": (site.for_staff, spoken.messages, words.messages, argument_words.messages),
    }
)


def said_in(catalogue: str) -> Messages:
    """Every message of one catalogue."""
    for messages in CATALOGUES[catalogue]:
        yield from messages()


def messages() -> Messages:
    """Every message of the program."""
    for catalogue in CATALOGUES:
        yield from said_in(catalogue)
