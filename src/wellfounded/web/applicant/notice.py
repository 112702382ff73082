"""What does a pasted paper say, and what of it is noted?

The text is read here and kept nowhere. Each thing found stands with the words it came from; the
person ticks what is right, and only that is noted. What is not sure is never ticked for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from wellfounded.notices import Proposed, compare, read
from wellfounded.notices.words import difference_words
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody, Given, Ticket, save
from wellfounded.web.cases.stored import new_name
from wellfounded.web.clock import today
from wellfounded.web.paper_says import LONGEST, STEPS, offers, paper_says, ticked
from wellfounded.web.request import Request
from wellfounded.web.safety.answering import stood


@require_http_methods(["GET", "POST"])
@applicant_only
def notice(request: Request, opened: Opened) -> HttpResponse:
    """Paste a paper and see what it says."""
    text = request.POST.get("text", "")[:LONGEST]
    if request.method == "GET" or not text.strip():
        return render(request, "applicant/notice.html", {"empty": request.method == "POST"})
    found, language, case = read(text, as_of=today()), request.language, opened.answers.case
    said = paper_says(found, case, language) | {
        "text": text,
        "once": uuid4(),
        "moved": [difference_words(one, language) for one in compare(found, case)],
        "offers": list(offers(found, language)),
    }
    return render(request, "applicant/notice_read.html", said)


@require_POST
@applicant_only
def note(request: Request, opened: Opened) -> HttpResponse:
    """Note what the person ticked. The paper is read anew: what a form carries is not believed."""
    text = request.POST.get("text", "")[:LONGEST]
    stood(request, text)
    found = read(text, as_of=today())
    given: list[Given] = []
    for one, record in ticked(found, request.POST.getlist("take"), request.POST):
        given += _taken(opened, one, record, len(given))
    if given:
        with suppress(AnotherBody):
            save(opened, given, Ticket.sent(request.POST.get("once", ""), given))
    return redirect(to(request, "t"))


def _taken(
    opened: Opened, one: Proposed, record: Mapping[str, object], already: int
) -> Iterator[Given]:
    """What is saved of a proposal: a new record, or a single answer beside the one that stands."""
    if not one.is_record:
        answer = opened.answer(one.path)
        yield Given(path=one.path, raw=_raw(one.value), base=answer.seen if answer else 0)
        return
    path = f"{one.path}[{new_name()}]"
    yield Given(path=path, raw=opened.row.serial + 1 + already, base=0)
    for name, value in record.items():
        yield Given(path=f"{path}.{name}", raw=_raw(value), base=0)
    if one.path == STEPS:
        yield Given(path=f"{path}.noted_on", raw=today().isoformat(), base=0)


def _raw(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value
