"""How is a new code shown once, without a browser keeping what was sent for it?

A browser writes what a form carried into its own files, beside the page that answered it. So the
answer leads on to another page. The code goes there in a cookie, and that page takes it away.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from wellfounded.web.asking.codes import typed_code
from wellfounded.web.asking.times import ZONES
from wellfounded.web.home import home


def note(response: HttpResponse, code: str, zone: str) -> None:
    """Give the browser the code for the next page, with the clock that was chosen."""
    told = f"{code}.{ZONES.index(zone)}" if zone in ZONES else code
    response.set_cookie(
        _name(), told, path="/", secure=home().https, httponly=True, samesite="Strict"
    )


def noted(request: HttpRequest) -> tuple[str, str]:
    """The code and the clock that came with a request; empty where none did, or none of ours."""
    code, _, number = request.COOKIES.get(_name(), "").partition(".")
    at = int(number) if number.isdecimal() and len(number) < 4 else len(ZONES)
    return typed_code(code), ZONES[at] if at < len(ZONES) else ""


def take_away(response: HttpResponse) -> None:
    """Take the code out of the browser."""
    response.delete_cookie(_name(), path="/", samesite="Strict")


def _name() -> str:
    """The name of the cookie; the prefix makes browsers insist on TLS and on this host."""
    return "__Host-n" if home().https else "n"
