"""Who may come in here? Only the person whose case it is, with keys that open it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpResponse
from django.shortcuts import redirect

from wellfounded.web.accounts.sessions import APPLICANT, Here
from wellfounded.web.addresses import to
from wellfounded.web.applicant.from_the_phone import bring_in_what_waits
from wellfounded.web.cases.models import Case
from wellfounded.web.cases.next_key import catch_up
from wellfounded.web.cases.opening import Opened, in_step, open_case
from wellfounded.web.database.scope import bound
from wellfounded.web.keyring.shredding import ShreddedError
from wellfounded.web.public.held import hold
from wellfounded.web.request import Request
from wellfounded.web.safety.answering import came

P = ParamSpec("P")
Guarded = Callable[Concatenate[Request, P], HttpResponse]
View = Callable[Concatenate[Request, Opened, P], HttpResponse]


def applicant_only(view: View[P]) -> Guarded[P]:
    """Give the view its case, opened; send everybody else to the page that asks for the code.

    What a person sent after their session had run out is carried along and not lost.
    """

    @wraps(view)
    def guarded(request: Request, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        here = request.session
        if here.kind != APPLICANT:
            return _elsewhere(request)

        def shown() -> HttpResponse:
            with bound(case=here.case):
                opened = _opened(here)
                if opened is not None:
                    request.opened = opened
                    came(request, *bring_in_what_waits(opened, request.language))
                    return view(request, opened, *args, **kwargs)
            return _elsewhere(request)

        return in_step(shown)

    return guarded


def _elsewhere(request: Request) -> HttpResponse:
    if request.method == "POST" and request.POST:
        return hold(request)
    return redirect(to(request, "b") + "?away")


def _opened(here: Here) -> Opened | None:
    """The case that the keys of this session open, or None: it is gone."""
    holder_id, holder = here.holder()
    try:
        opened = open_case(here.case, holder_id, holder)
        catch_up(opened)
        return opened
    except (Case.DoesNotExist, ShreddedError):
        here.end()
        return None
