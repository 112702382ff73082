"""What does a person see when something is missing, refused, or wrong?

Never what went wrong inside, and never whether somebody else's page exists: what is not there
and what is not theirs look alike to the last byte.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.http import HttpResponse, HttpResponseNotAllowed, JsonResponse
from django.shortcuts import render

from wellfounded.vault.chain import ChainError
from wellfounded.vault.envelope import EnvelopeError
from wellfounded.vault.manifest import ManifestError
from wellfounded.vault.pieces import StreamError
from wellfounded.vault.unlocking import LockError
from wellfounded.vault.wraps import WrapError
from wellfounded.web.accounts.roles import NotAllowed
from wellfounded.web.accounts.sessions import APPLICANT, MEMBER
from wellfounded.web.addresses import to
from wellfounded.web.cases.keys import NotGranted
from wellfounded.web.keeping.space import means_full
from wellfounded.web.log import tell
from wellfounded.web.public.held import NOT_CARRIED, hold, is_held
from wellfounded.web.request import Request

TAMPERED: Final = (
    *(ManifestError, ChainError, EnvelopeError, StreamError),
    *(WrapError, LockError, NotGranted),
)
"""What opens no more, or tells something else, because it was changed. To the person of a case
every key is granted: one that is not there was taken."""


def missing(request: Request, exception: Exception | None = None) -> HttpResponse:
    """There is no such page, or it is not yours."""
    return render(request, "public/missing.html", status=404)


def broken(request: Request) -> HttpResponse:
    """The fault is ours."""
    return render(request, "public/broken.html", status=500)


def refused(request: Request, exception: Exception | None = None) -> HttpResponse:
    """What was sent cannot be used."""
    return render(request, "public/form.html", status=400)


def not_from_here(request: Request, reason: str = "") -> HttpResponse:
    """A form that may come from another site, or from a browser that refuses our one cookie.

    A page of ours that is older than the session, after somebody signed out or came back in
    another tab, still holds what was typed: it is carried along.
    """
    if request.headers.get("Sec-Fetch-Site") == "same-origin" and is_held(request.path):
        return hold(request)
    if not request.session.brought:
        said = {"again": _where_forms_are(request)}
        return render(request, "public/cookie.html", said, status=400)
    return render(request, "public/form.html", status=403)


class Refusals:
    """Turns what the vault or the disk refuses into a page, and tells the log that it happened."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Answer; an address that only takes what a button sends has a page of ours as well."""
        response = self.get_response(request)
        if isinstance(response, HttpResponseNotAllowed) and request.method == "GET":
            return _not_so(request, response)
        return response

    def process_exception(self, request: Request, wrong: Exception) -> HttpResponse | None:
        """A page for what must not be shown, and the plain missing page for what is not theirs."""
        if isinstance(wrong, TAMPERED):
            tell("tampered")
            return render(request, "public/tampered.html", status=409)
        if isinstance(wrong, NotAllowed):
            return missing(request)
        if means_full(wrong):
            tell("disk_full")
            return full(request)
        return None


def full(request: Request) -> HttpResponse:
    """There is no room to save. What was typed goes back, to be sent again from the page."""
    if request.accepts("application/json") and not request.accepts("text/html"):
        return JsonResponse({}, status=507)
    typed = [
        (name, value)
        for name, values in request.POST.lists()
        if name not in NOT_CARRIED
        for value in values
    ]
    said = {"typed": typed, "action": request.path, "code": "code" in request.POST}
    return render(request, "public/full.html", said, status=507)


def _not_so(request: Request, refused: HttpResponseNotAllowed) -> HttpResponse:
    """The address of a button, opened as if it were a page."""
    kind = request.session.kind
    back = {APPLICANT: to(request, "f"), MEMBER: to(request, "desk", "")}.get(kind, to(request, ""))
    page = render(request, "public/not_so.html", {"back": back}, status=405)
    page["Allow"] = refused["Allow"]
    return page


def _where_forms_are(request: Request) -> str:
    """Where a person without a cookie can begin, come back or sign in."""
    place = request.path.split("/", 3)[2:]
    if place[:1] == ["desk"]:
        return to(request, "desk", "in")
    return to(request, *place) if place[:1] == ["a"] else to(request, "b")
