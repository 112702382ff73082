"""Which pages take more than a form holds?

All others say no before any of it is read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wellfounded.web.at_once import LARGEST
from wellfounded.web.request import Request

View = TypeVar("View", bound=Callable[..., HttpResponse])
MARK: Final = "takes_papers"


def takes_papers(view: View) -> View:
    """Mark a view that reads its form itself, while it comes, and checks its token itself."""
    setattr(view, MARK, True)
    view.csrf_exempt = True  # type: ignore[attr-defined]
    return view


class LongBodies:
    """Refuses a body longer than a form where no paper is taken."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Answer."""
        return self.get_response(request)

    def process_view(
        self, request: Request, view: Any, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Say no before anything reads the body."""
        if getattr(view, MARK, False) or _length(request) <= LARGEST:
            return None
        return render(request, "public/form.html", status=413)


def _length(request: HttpRequest) -> int:
    length = request.META.get("CONTENT_LENGTH") or "0"
    return int(length) if length.isdecimal() else 0
