"""What does another program read of a deadline?"""

from __future__ import annotations

from datetime import date

from wellfounded.languages import Language
from wellfounded.law.deadlines import Deadline
from wellfounded.law.deadlines.words import more_time, say, state, title
from wellfounded.logic import BEGINNING, FOREVER, Span


def deadline_document(one: Deadline, as_of: date, language: Language) -> dict[str, object]:
    """A deadline, ready for JSON; a day that is not known is null."""
    return {
        "id": one.id,
        "title": title(one, language),
        "who": one.who.value,
        "due": span_document(one.due),
        "safe_by": one.safe_by.isoformat() if one.safe_by else None,
        "state": one.state.value,
        "says": state(one, language),
        "met": span_document(one.met),
        "authority": one.authority,
        "authority_status": one.in_force.value,
        "confidence": one.confidence.value,
        "check_today": one.check_today(as_of),
        "more_time": more_time(one, language),
        "opened_by": one.opened,
        "steps": [say(step, language) for step in one.steps],
    }


def span_document(span: Span | None) -> dict[str, str | None] | None:
    """A span as ``{"from", "to"}``; an open end is null."""
    if span is None:
        return None
    return {
        "from": None if span.earliest == BEGINNING else span.earliest.isoformat(),
        "to": None if span.latest == FOREVER else span.latest.isoformat(),
    }
