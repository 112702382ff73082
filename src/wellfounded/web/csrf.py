"""Does this form come from one of our own pages?

Django's check, with its secret drawn from the one cookie we have. Our pages send no referrer,
so browsers write ``Origin: null`` on our own forms; then the token alone decides. It can be
known only to a page that was shown to the holder of the cookie.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import (  # type: ignore[attr-defined]
    CsrfViewMiddleware,
    InvalidTokenFormat,
    _check_token_format,
    _does_token_match,
)

from wellfounded.web.request import Request


def renew(request: Request) -> None:
    """A session began within this request: a form that is shown now has to be good for that one."""
    request.META["CSRF_COOKIE"] = request.session.get("_csrftoken")


class Csrf(CsrfViewMiddleware):
    """Django's middleware, for pages without a referrer."""

    def _origin_verified(self, request: HttpRequest) -> bool:
        if request.META.get("HTTP_ORIGIN") == "null":
            return True
        return bool(super()._origin_verified(request))  # type: ignore[misc]

    def _check_referer(self, request: HttpRequest) -> None:
        """Sent by no page of ours; the token decides."""

    def _set_csrf_cookie(self, request: Request, response: HttpResponse) -> None:
        """A form was shown: its token has to stay in the browser until it is sent."""
        request.session.shown_a_form = True


def is_ours(request: Request, token: str) -> bool:
    """Whether a form that came with this token is ours, for a view that reads its form itself."""
    if getattr(request, "_dont_enforce_csrf_checks", False):
        return True
    check = Csrf(lambda _: HttpResponse())
    if "HTTP_ORIGIN" in request.META and not check._origin_verified(request):
        return False
    try:
        _check_token_format(token)
    except InvalidTokenFormat:
        return False
    return bool(_does_token_match(token, str(request.session.get("_csrftoken"))))
