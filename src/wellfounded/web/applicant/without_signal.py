"""Which pages does a phone show without signal, and who makes it ready?

The pages are empty for everybody alike. What a phone needs beside them is shown once, to a person
who is here and asked for it.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from typing import Any, Final

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.views.decorators.http import require_GET, require_http_methods

from wellfounded.facts import fact_at
from wellfounded.interview import Kind, heading, page_of, title
from wellfounded.web.addresses import to
from wellfounded.web.applicant.asking import field
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.from_the_phone import asks, unread
from wellfounded.web.applicant.kept_pages import kept_page, kept_parts
from wellfounded.web.applicant.places import asked_paths
from wellfounded.web.cases.opening import Opened
from wellfounded.web.offline.models import Arrived
from wellfounded.web.offline.taking import UNREAD
from wellfounded.web.offline.tickets import end_tickets, make_ticket
from wellfounded.web.request import Request
from wellfounded.web.safety.people_to_call import lines_for
from wellfounded.web.safety.ways_out import Wish

FILES: Final = (
    *("ui/look.css", "ui/icon.svg", "ui/leave.js", "ui/saving.js"),
    *("offline/waiting.js", "offline/empty.js"),
)
SIZE: Final = "1"
"""Megabytes that all of it takes on the way, at most."""
NOT_TYPED: Final = (".base", ".first", ".masked", ".keep")


@require_GET
def empty_pages(request: Request) -> HttpResponse:
    """The parts of the questions, and the lists to add one more to."""
    links = [
        (part.is_record, to(request, "f", "w", part.pages[0].number), part.called(request.language))
        for part in kept_parts()
    ]
    said = {
        "parts": [link for link in links if not link[0]],
        "lists": [link for link in links if link[0]],
        "lines": lines_for("self", "danger"),
    }
    return render(request, "applicant/empty_pages.html", said)


@require_GET
def empty_page(request: Request, number: int) -> HttpResponse:
    """One page as somebody sees it who has told nothing yet."""
    page = kept_page(number)
    if page is None:
        raise Http404
    language = request.language
    said = {
        "heading": heading(page, language) if page.heading else "",
        "section": title(page.section, language),
        "fields": [
            field(f"q{at}", fact_at(path), None, language)
            for at, path in enumerate(asked_paths(page))
        ],
        "kind": "record" if page.kind is Kind.RECORD else "page",
        "action": to(request, "f", number),
        "asks": asks(number),
    }
    return render(request, "applicant/empty_page.html", said)


@require_http_methods(["GET", "POST"])
@applicant_only
def this_phone(request: Request, opened: Opened) -> HttpResponse:
    """What it means; make this phone ready, end it on all phones, or take out what was unread."""
    do = request.POST.get("do", "") if request.method == "POST" else ""
    if do == "on" and not Wish.of(request).shared:
        return _page(request, opened, box=json.dumps(_box(request, opened)), keep=_kept(request))
    if do == "off":
        end_tickets(opened.id)
        response = redirect(to(request, "k", "w") + "?off")
        response["Clear-Site-Data"] = '"storage"'
        return response
    if do == "out":
        number = request.POST.get("number", "")
        if number.isdecimal() and len(number) < 19:
            Arrived.objects.filter(case_id=opened.id, state=UNREAD, id=int(number)).delete()
        return redirect(to(request, "k", "w"))
    return _page(request, opened)


def _page(request: Request, opened: Opened, **more: str) -> HttpResponse:
    said = {
        "size": SIZE,
        "file": opened.keys.mark,
        "ended": "off" in request.GET,
        "unread": list(_unread(request, opened)),
        **more,
    }
    return render(request, "applicant/this_phone.html", said)


def _box(request: Request, opened: Opened) -> dict[str, Any]:
    """What this phone needs: a key to seal with, and the right to send."""
    inbox = opened.keys.inbox()
    return {
        "file": opened.keys.mark,
        "key": b64encode(inbox.public).decode(),
        "epoch": opened.keys.epoch,
        "ticket": make_ticket(opened.id),
        "lang": request.language.code,
        "pages": [
            {"number": page.number, "part": at, "record": part.is_record}
            for at, part in enumerate(kept_parts())
            for page in part.pages
        ],
    }


def _kept(request: Request) -> str:
    """The addresses of everything that the phone keeps, apart by spaces."""
    pages = [page.number for part in kept_parts() for page in part.pages]
    here = [to(request, "f", "w"), *(to(request, "f", "w", number) for number in pages)]
    return " ".join([*here, *map(static, FILES)])


def _unread(request: Request, opened: Opened) -> Iterator[dict[str, object]]:
    for row, written in unread(opened):
        if written is None:
            yield {"number": row.id}
            continue
        words = [
            text
            for name, texts in written.sent.lists()
            for text in texts
            if text.strip() and name.startswith("q") and not name.endswith(NOT_TYPED)
        ]
        place = written.number if written.known else page_of("note").number
        named = [written.name] if written.name and written.known else []
        yield {"number": row.id, "words": words, "href": to(request, "f", place, *named)}
