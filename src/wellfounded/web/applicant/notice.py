"""What does a pasted paper say, and what of it is noted?

The text is read here and kept nowhere. Each thing found stands with the words it came from; the
person ticks what is right, and only that is noted. What is not sure is never ticked for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from wellfounded.facts import fact_at
from wellfounded.languages import Language
from wellfounded.law.process.words import happened as step_words
from wellfounded.notices import Found, Proposed, ReadNotice, compare, forum, happened, read
from wellfounded.notices.words import (
    difference_words,
    doubt_words,
    forum_words,
    kind_means,
    kind_words,
    reason_words,
    role_words,
    stop_words,
    value_words,
)
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody, Given, Ticket, save
from wellfounded.web.cases.stored import new_name
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.safety.answering import stood
from wellfounded.web.sources import source
from wellfounded.web.words import say

LONGEST = 60_000
"""Signs of a pasted paper that are read; a notice has a few thousand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A step or an answer that the paper proposes, as the page shows it.

    ``choices`` are the steps it may be, where the paper leaves it open: ``(kind, words)``.
    """

    number: int
    what: str
    parts: tuple[str, ...]
    quoted: tuple[str, ...]
    sure: bool
    doubts: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]


@require_http_methods(["GET", "POST"])
@applicant_only
def notice(request: Request, opened: Opened) -> HttpResponse:
    """Paste a paper and see what it says."""
    text = request.POST.get("text", "")[:LONGEST]
    if request.method == "GET" or not text.strip():
        return render(request, "applicant/notice.html", {"empty": request.method == "POST"})
    found, language, case = read(text, as_of=today()), request.language, opened.answers.case
    where = forum(case, [found], as_of=today())
    said = {
        "text": text,
        "once": uuid4(),
        "kind": kind_words(found.kind, language) if found.kind else "",
        "means": kind_means(found.kind, language) if found.kind else "",
        "stop": stop_words(found.stop, language) if found.stop else "",
        "sender": forum_words(found.forum, language),
        "doubts": [doubt_words(one, language) for one in found.doubts],
        "fields": [_field(one, language) for one in found.fields],
        "moved": [difference_words(one, language) for one in compare(found, case)],
        "offers": list(_offers(found, language)),
        "where": forum_words(where.forum, language),
        "reasons": [
            (reason_words(one, language), source(one.authority, language)) for one in where.reasons
        ],
    }
    return render(request, "applicant/notice_read.html", said)


@require_POST
@applicant_only
def note(request: Request, opened: Opened) -> HttpResponse:
    """Note what the person ticked. The paper is read anew: what a form carries is not believed."""
    found = happened(read(request.POST.get("text", "")[:LONGEST], as_of=today()))
    stood(request, request.POST.get("text", ""))
    ticked = set(request.POST.getlist("take"))
    given: list[Given] = []
    for number, one in enumerate(found):
        if str(number) in ticked:
            chosen = request.POST.get(f"kind.{number}", "")
            given += _taken(opened, one, chosen, len(given))
    if given:
        with suppress(AnotherBody):
            save(opened, given, Ticket.sent(request.POST.get("once", ""), given))
    return redirect(to(request, "t"))


def _taken(opened: Opened, one: Proposed, chosen: str, already: int) -> Iterator[Given]:
    """What is saved of a proposal: a new record, or a single answer beside the one that stands."""
    if not one.is_record:
        answer = opened.answer(one.path)
        yield Given(path=one.path, raw=_raw(one.value), base=answer.seen if answer else 0)
        return
    assert not isinstance(one.value, str | date)
    record = dict(one.value)
    if one.choices:
        if chosen not in one.choices:
            return
        record["kind"] = chosen
    path = f"{one.path}[{new_name()}]"
    yield Given(path=path, raw=opened.row.serial + 1 + already, base=0)
    for name, value in record.items():
        yield Given(path=f"{path}.{name}", raw=_raw(value), base=0)
    if one.path == "events":
        yield Given(path=f"{path}.noted_on", raw=today().isoformat(), base=0)


def _raw(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _field(one: Found, language: Language) -> dict[str, object]:
    return {
        "role": role_words(one.role, language),
        "value": "" if one.value is None else value_words(one.role, one.value, language),
        "also": [value_words(one.role, other, language) for other in one.also],
        "words": one.words,
        "sure": one.sure,
        "doubts": [doubt_words(doubt, language) for doubt in one.doubts],
    }


def _offers(found: ReadNotice, language: Language) -> Iterator[Offer]:
    for number, one in enumerate(happened(found)):
        yield Offer(
            number=number,
            what=_what(one, language),
            parts=tuple(_parts(one, language)),
            quoted=tuple(dict.fromkeys(part.words for part in one.found.values())),
            sure=one.sure,
            doubts=tuple(doubt_words(doubt, language) for doubt in one.doubts),
            choices=tuple((kind, step_words(kind, language)) for kind in one.choices),
        )


def _what(one: Proposed, language: Language) -> str:
    if not one.is_record:
        return language.say(f"{one.path}.question", fact_at(one.path).question)
    assert not isinstance(one.value, str | date)
    kind = one.value.get("kind")
    if isinstance(kind, str):
        return step_words(kind, language)
    return say(language, "paper.receipt" if one.path == "receipts" else "paper.which_step")


def _parts(one: Proposed, language: Language) -> Iterator[str]:
    if not one.is_record:
        yield _shown(one.value, language)
        return
    assert not isinstance(one.value, str | date)
    for name, value in one.value.items():
        if name != "kind":
            fact = fact_at(f"{one.path}[].{name}")
            asked = language.say(f"{fact.path}.question", fact.question)
            yield f"{asked} {_shown(value, language)}"


def _shown(value: object, language: Language) -> str:
    if isinstance(value, date):
        return language.day(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return str(value)
