"""Does this form come from one of our own pages?

Django's check, with its secret drawn from the one cookie we have. Our pages send no referrer,
so browsers write ``Origin: null`` on our own forms; then the token alone decides. It can be
known only to a page that was shown to the holder of the cookie.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware

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
