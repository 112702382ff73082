"""What does a person see who has just written that they may die or be hurt?

People to call: before the page that would have come next, or at the top of it; on a page that
saves itself while they write, below what they write. Whatever form a person sends is read, so that
no page has to think of it, and none can forget. It is the answer to what they sent: no address
leads to it, no cookie and no row tell of it, and going on leaves nothing behind. What they wrote is
saved as always, and nobody is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import accumulate
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from wellfounded.web.accounts.sessions import MEMBER
from wellfounded.web.request import Request
from wellfounded.web.safety.crisis import LONGEST, Crisis, crisis_in
from wellfounded.web.safety.people_to_call import lines_for
from wellfounded.web.words import say


def came(request: Request, *texts: str) -> None:
    """These words of the person came with this request, though in none of its boxes."""
    request.came = (*getattr(request, "came", ()), *texts)


def stood(request: Request, raw: object) -> None:
    """This stood in a box before, or was answered already, and is not answered again."""
    parts = raw.values() if isinstance(raw, dict) else raw if isinstance(raw, list) else [raw]
    request.stood = getattr(request, "stood", frozenset()) | {_plain(str(one)) for one in parts}


def people_to_call(request: HttpRequest) -> dict[str, object]:
    """For the top of any page: whom to call, if what was sent asks for it. It looks when asked."""
    return {"whom_to_call": partial(_whom, request)}


def beside(request: Request) -> dict[str, object]:
    """For the answer to a page that saves itself: whom to call, in words; empty if nothing asks."""
    if not (whom := _whom(request)):
        return {}
    words = partial(say, request.language)
    lines = [
        {"show": one.show, "dial": one.dial, "name": words(one.name), "what": words(one.what)}
        for one in whom["lines"]
    ]
    said = [words("call.danger" if whom["danger"] else "call.self"), words("call.phone")]
    return {"call": {"title": words("call.title"), "said": said, "lines": lines}}


class PeopleToCall:
    """Puts people to call before the page to which a form would lead on."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Answer."""
        response = self.get_response(request)
        if not request.accepts("text/html"):
            return response
        onward = _onward(request, response)
        if not onward or not (whom := _whom(request)):
            return response
        page = render(request, "safety/call.html", {"to_call": whom, "onward": onward})
        page.cookies = response.cookies
        return page


def _whom(request: HttpRequest) -> dict[str, Any]:
    """The lines for what was sent, and whether it is of a danger alone; empty if of neither."""
    found = crisis_in(*_typed(request))
    if not found:
        return {}
    return {
        "lines": lines_for(*(one.value for one in found)),
        "danger": found == {Crisis.DANGER},
    }


def _typed(request: HttpRequest) -> Iterator[str]:
    """What a person typed anew, up to a length that is read at once."""
    if _at_the_desk(request):
        return
    known: frozenset[str] = getattr(request, "stood", frozenset())
    # A body that no view has read is not read for this: it may be a paper that is still coming.
    sent = request.POST.lists() if "_post" in vars(request) else ()
    texts = [*getattr(request, "came", ()), *(one for _, many in sent for one in many)]
    anew = [text for text in texts if " " in text and _plain(text) not in known]
    lengths = accumulate(map(len, anew))
    for text, before in zip(anew, (0, *lengths), strict=False):
        yield text[: max(0, LONGEST - before)]


def _at_the_desk(request: HttpRequest) -> bool:
    """What staff write is of others, and is not answered."""
    here = getattr(request, "session", None)
    return getattr(here, "kind", "") == MEMBER or request.path.split("/")[2:3] == ["desk"]


def _onward(request: Request, response: HttpResponse) -> str:
    """Where the answer would lead; of a file, the page above the button that asks for it."""
    if isinstance(response, HttpResponseRedirect):
        return response.url if response.url.startswith("/") else ""
    if response.headers.get("Content-Disposition", "").startswith("attachment"):
        return request.path.rpartition("/")[0]
    return ""


def _plain(text: str) -> str:
    return " ".join(text.split())
