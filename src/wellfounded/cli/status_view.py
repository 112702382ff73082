"""How does a status of USCIS look on paper and as JSON?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from wellfounded.case_status.court_line import (
    CITED,
    PAGE,
    TELEPHONE,
    TELETYPE,
    how_to_check,
    reminder,
)
from wellfounded.case_status.history import Asked, History, What, document
from wellfounded.case_status.meaning import (
    NOT_IN_THE_TABLE,
    NOTICE_DECIDES,
    PRACTICE_ONLY,
    meaning,
)
from wellfounded.case_status.status import Status
from wellfounded.case_status.words import say
from wellfounded.languages import Language

INDENT = "    "


def print_status(asked: Asked, language: Language, *, kept: bool) -> None:
    """What USCIS said, what it means, what to do; where it said nothing, why, on standard error."""
    history = asked.history
    if asked.no is not None:
        click.echo(asked.no.say(language), err=True)
        if asked.no.heard:
            click.echo(say(language, "case_status.own_words", words=asked.no.heard), err=True)
    good = history.last_good
    if good is None or good.status is None:
        if asked.no is None:
            click.echo(say(language, "case_status.never"))
        return
    how_new = "last_good" if asked.no is not None else "kept" if kept else "asked"
    click.echo(say(language, f"case_status.{how_new}", day=language.day(good.at.date())))
    for line in _lines(history, good.status, language):
        click.echo(line)


def status_json(asked: Asked, language: Language) -> dict[str, Any]:
    """The same as one document; ``status`` is the last good one, of the moment ``as_of``."""
    history, no = asked.history, asked.no
    good = history.last_good
    return {
        "receipt": history.receipt,
        "language": language.code,
        "asked_at": history.last.at.isoformat() if history.last else None,
        "no": no and {"kind": no.kind, "said": no.say(language), "later": no.later} | _heard(asked),
        "as_of": good.at.isoformat() if good else None,
        "since": history.since.isoformat() if history.since else None,
        "status": _status(good.status, language) if good and good.status else None,
        "changed_now": sorted(history.changed_now),
        "notice_decides": language.say("case_status.notice_decides", NOTICE_DECIDES),
        "looks": len(history.looks),
    }


def print_court(language: Language) -> None:
    """How a case in court is looked up, and what to write down."""
    click.echo(reminder(language))
    for part in how_to_check(language):
        click.echo(f"\n{part.heading}")
        for line in part.lines:
            click.echo(f"  - {line}")
    click.echo(f"\n[{'; '.join(CITED)}]")


def court_json(language: Language) -> dict[str, Any]:
    """The same as one document."""
    return {
        "language": language.code,
        "telephone": TELEPHONE,
        "teletype": TELETYPE,
        "page": PAGE,
        "reminder": reminder(language),
        **{part.id: list(part.lines) for part in how_to_check(language)},
        "authorities": list(CITED),
    }


def _lines(history: History, status: Status, language: Language) -> Iterator[str]:
    if status.practice:
        yield language.say("case_status.practice_only", PRACTICE_ONLY)
    yield ""
    yield say(language, "case_status.says")
    form = say(language, "case_status.form", form=status.form) if status.form else ""
    yield INDENT + ". ".join(filter(None, (form, status.said(language.code))))
    yield from _changes(history, language)
    if details := status.details(language.code):
        yield INDENT + details
    for id, told in (("submitted", status.submitted), ("modified", status.changed)):
        if told:
            yield INDENT + say(language, f"case_status.{id}", day=language.day(told))
    yield from _meant(status, language)
    if status.steps:
        yield "\n" + say(language, "case_status.steps")
    for step in status.steps:
        text = step.text.get(language.code) or step.text.get("en", "")
        yield INDENT + ": ".join(filter(None, (language.day(step.day) if step.day else "", text)))
    yield "\n" + language.say("case_status.notice_decides", NOTICE_DECIDES)


def _changes(history: History, language: Language) -> Iterator[str]:
    changed, before = history.changed_now, history.before
    if What.STATUS in changed and before and before.status:
        said = before.status.said(language.code).rstrip(".")
        yield INDENT + say(language, "case_status.changed.status", before=said)
    elif changed:
        yield INDENT + say(language, "case_status.changed.other")
    elif history.since:
        since = language.day(history.since.date())
        yield INDENT + say(language, "case_status.since", day=since)


def _meant(status: Status, language: Language) -> Iterator[str]:
    found = meaning(status.text["en"])
    if found is None:
        yield "\n" + language.say("case_status.not_in_the_table", NOT_IN_THE_TABLE)
        return
    means, then = found.say(language)
    rests_on = f"  [{found.authority}]" if found.authority else ""
    yield f"\n{say(language, 'case_status.means')}\n{INDENT}{means}{rests_on}"
    yield f"\n{say(language, 'case_status.next')}\n{INDENT}{then}"


def _status(status: Status, language: Language) -> dict[str, Any]:
    found = meaning(status.text["en"])
    means, then = found.say(language) if found else (None, None)
    row = {"id": found.id, "tag": found.tag, "authority": found.authority} if found else None
    return document(status) | {"meaning": row, "means": means, "next": then}


def _heard(asked: Asked) -> dict[str, str]:
    return {"heard": asked.no.heard} if asked.no and asked.no.heard else {}
