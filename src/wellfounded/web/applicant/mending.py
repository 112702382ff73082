"""How does a page that was refused come back with what was typed?

By an address, so that the browser can go back to it and load it anew. What was typed waits in the
session, under a number that the address names, until the page is sent without a fault.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import urlencode
from uuid import uuid4

from django.http import QueryDict

from wellfounded.web.applicant.onward import origin
from wellfounded.web.request import Request

ID = re.compile(r"[0-9a-f]{32}")


def refused(request: Request) -> QueryDict | None:
    """What was typed and refused before, where the address names it and it waits still."""
    id = request.GET.get("again")
    scrap = request.session.scraps.get(id) if id else None
    if scrap is None:
        return None
    typed = QueryDict(mutable=True)
    for name, words in scrap:
        typed.appendlist(name, words)
    return typed


def set_aside(request: Request, boxes: Collection[str]) -> str:
    """Let what was typed in these boxes wait, in place of what waited for this page before.

    The id it waits under; nothing if no box is named, or if there is no room for it.
    """
    sent, id = request.POST, request.POST.get("again", "")
    if not boxes:
        request.session.drop(id)
        return ""
    starts = tuple(f"{box}." for box in boxes)
    scrap = [
        [name, words] for name, typed in sent.lists() if name.startswith(starts) for words in typed
    ]
    id = id if ID.fullmatch(id) else uuid4().hex
    return id if request.session.hold(id, scrap) else ""


def again(request: Request, waits: str, *met: str) -> str:
    """The address of the page that was sent, to look at it once more; ``met`` is why."""
    asked = {"again": waits, **dict.fromkeys(met, "1"), "from": origin(request)}
    return f"{request.path}?{urlencode({name: said for name, said in asked.items() if said})}"
