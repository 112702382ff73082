"""Which pages were left for later, and how are they walked again?

One after the other, in the order of the interview. An address that ends in ``?later`` is on that
way, and so is what is sent from it.
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET

from wellfounded.interview import Place, Section, next_left, pages_of
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.places import address
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.request import Request

SIGN = "later"


@require_GET
@applicant_only
def later(request: Request, opened: Opened) -> HttpResponse:
    """On to the first page where something was left."""
    return redirect(to_next_left(request, opened.answers))


def is_later(request: Request) -> bool:
    """Whether the person is on the way through what was left."""
    return SIGN in request.GET or SIGN in request.POST


def mark(request: Request, href: str) -> str:
    """The same address, on this way if the person is on it."""
    return f"{href}?{SIGN}" if is_later(request) else href


def to_next_left(request: Request, answers: Answers, after: Place | None = None) -> str:
    """The address of the next page where something was left; at the end, of all parts.

    A hard section is announced when it is entered.
    """
    following = next_left(answers.case, today(), after)
    if following is None:
        return to(request, "f")
    entered = after is None or after.page.section != following.page.section
    if entered and following.page.hard and following.record is None:
        return to(request, "f", following.page.number, "before") + f"?{SIGN}"
    return address(request, answers, following) + f"?{SIGN}"


def past(request: Request, answers: Answers, section: Section) -> str:
    """The address of the next page left beyond a section."""
    return to_next_left(request, answers, Place(pages_of(section)[-1]))
