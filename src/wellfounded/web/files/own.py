"""How does a person add papers, say what each is, and take one out?"""

from __future__ import annotations

from functools import partial

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened, OutOfStep
from wellfounded.web.files import adding, serving, shelf
from wellfounded.web.files.adding import FILE, TRANSLATION
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.listing import entries
from wellfounded.web.files.side import Side, about, go_on, sent
from wellfounded.web.files.side import copy as pages_of_copy
from wellfounded.web.files.side import take_out as taken_out
from wellfounded.web.long_bodies import takes_papers
from wellfounded.web.request import Request


@require_GET
@applicant_only
def papers(request: Request, opened: Opened) -> HttpResponse:
    """The list, each with how far it has come. What waits is gone on with."""
    side, listed = _own(request), entries(opened)
    go_on(side, [file for one in listed for file in one.files])
    rows = [side.shown(one) for one in listed]
    waits = sum(one.waits for one in rows)
    if request.accepts("application/json") and not request.accepts("text/html"):
        return JsonResponse({"waits": waits})
    return side.page(opened, "papers", {"rows": rows, "waits": waits})


@takes_papers
@require_http_methods(["GET", "POST"])
def add(request: Request) -> HttpResponse:
    """Add a paper: one photo or more, or a file."""
    return sent(_own(request), "paper", adding.add)


@takes_papers
@require_http_methods(["GET", "POST"])
def add_page(request: Request, name: str) -> HttpResponse:
    """Add one more page to a paper."""
    return sent(_own(request), "page", partial(adding.add_page, name=name), name)


@takes_papers
@require_http_methods(["GET", "POST"])
def add_translation(request: Request, name: str) -> HttpResponse:
    """Add the translation of a paper."""
    return sent(
        _own(request), "translation", partial(adding.add, name=name, fact=TRANSLATION), name
    )


@require_http_methods(["GET", "POST"])
@applicant_only
def one(request: Request, opened: Opened, name: str) -> HttpResponse:
    """One paper: how far it has come, what it is, and what can be done with it."""
    return about(_own(request), opened, name, {"own": True, "adds": True})


@require_GET
@applicant_only
def copy(request: Request, opened: Opened, name: str, fact: str = FILE) -> HttpResponse:
    """The copy that is safe to look at."""
    return pages_of_copy(_own(request), opened, name, fact)


@require_GET
@applicant_only
def copy_file(request: Request, opened: Opened, name: str, fact: str = FILE) -> HttpResponse:
    """The same as a file."""
    return serving.safe_copy(opened, name, fact)


@require_GET
@applicant_only
def copy_page(
    request: Request, opened: Opened, name: str, number: int, fact: str = FILE
) -> HttpResponse:
    """One page of it as a picture."""
    return serving.picture(opened, name, fact, number)


@require_POST
@applicant_only
def original(request: Request, opened: Opened, name: str) -> HttpResponse:
    """A file as it was given, to its own person."""
    return serving.original(opened, name, request.POST.get("number", ""))


@require_POST
@applicant_only
def place(request: Request, opened: Opened, name: str) -> HttpResponse:
    """What becomes of the place in a photo."""
    try:
        adding.settle_place(opened, name, keep=request.POST.get("place") != "out")
    except LookupError as wrong:
        if wrong.args == (shelf.TAKE_OVER,):
            # Its pages were read at that moment: once more, with what is known by now.
            raise OutOfStep from None
        raise Http404 from None
    return redirect(_own(request).to(name))


@require_http_methods(["GET", "POST"])
@applicant_only
def take_out(request: Request, opened: Opened, name: str) -> HttpResponse:
    """Ask once, and on a clear word destroy a paper."""
    return taken_out(_own(request), opened, name)


def _own(request: Request) -> Side:
    return Side(
        request=request,
        at=("u",),
        enter=lambda work: applicant_only(lambda _, opened: work(opened))(request),
        hands=lambda: Hands.of(request, request.session.case),
        layout="page.html",
        title="files.title",
        menu=lambda _: None,
    )
