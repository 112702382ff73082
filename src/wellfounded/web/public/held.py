"""What becomes of a page that was sent after the session had run out?

It is not lost. The page that asks for the code, or at the desk for the sign-in, carries it along
in the person's own browser, and it is sent on the moment that is right.
"""

from __future__ import annotations

import re

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import resolve

from wellfounded.web.addresses import to
from wellfounded.web.request import Request

HELD, TO = "held.", "held_to"
HELD_FILE = f"{HELD}file"
"""Of which case the page was that is carried. With the code of another it is not saved."""
PLACE = re.compile(
    r"/[a-z]{2,3}/(?:f/\d{1,4}(?:/[a-z]{8})?|u/(?:[a-z]{8}(?:/s)?|[nqw](?:/[a-z]{8})?))"
)
DESK_PLACE = re.compile(
    r"/[a-z]{2,3}/desk/k/[0-9a-f-]{36}/(?:f|r/\d{1,6}/f|s/\d{1,4}(?:/[a-z]{8})?|"
    r"u/(?:[a-z]{8}/s|[nqw]/[a-z]{8}))"
)
NOT_CARRIED = frozenset({"csrfmiddlewaretoken", "code", "read"})
"""What is asked for anew: ``read`` is the tick beneath which a filing is approved."""


def hold(request: Request) -> HttpResponse:
    """Ask for the code, or at the desk for the sign-in, and carry along what was sent."""
    # A button that was pressed carries no words, and is pressed again.
    held = carried(request) if is_held(request.path) else []
    if DESK_PLACE.fullmatch(request.path):
        return render(request, "desk/sign_in.html", {"held": held}, status=401)
    said = {"away": True, "held": held, "action": to(request, "b")}
    return render(request, "public/return.html", said, status=401)


def carried(request: Request) -> list[tuple[str, str]]:
    """What was sent and where to, as fields of a page that carries it along."""
    fields = [
        (HELD + name, value)
        for name, values in request.POST.lists()
        if name not in NOT_CARRIED
        for value in values
    ]
    return [(TO, request.path), *fields]


def is_held(path: str) -> bool:
    """Whether what is sent to this address holds what somebody typed in a case."""
    return bool(PLACE.fullmatch(path) or DESK_PLACE.fullmatch(path))


def held_fields(request: Request) -> list[tuple[str, str]]:
    """What the page for the code has to carry on, if the code was wrong."""
    return [
        (name, value)
        for name, values in request.POST.lists()
        if name.startswith(HELD) or name == TO
        for value in values
    ]


def send_held(request: Request, within: re.Pattern[str] = PLACE) -> HttpResponse | None:
    """Save what was carried, as if it were sent now; None if there is nothing for here."""
    place = request.POST.get(TO, "")
    if not within.fullmatch(place):
        return None
    carried = QueryDict(mutable=True)
    for name, value in held_fields(request):
        if name.startswith(HELD):
            carried.appendlist(name.removeprefix(HELD), value)
    match = resolve(place)
    match.kwargs.pop("lang", None)
    request.POST = carried  # type: ignore[assignment]
    request.path = place
    answer: HttpResponse = match.func(request, *match.args, **match.kwargs)
    return answer
