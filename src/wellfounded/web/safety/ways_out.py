"""Where does "Leave this page" lead, and is this phone used by others too?

The person's wish lies in one cookie of three letters that tell nothing. It goes when the browser
is closed, on signing out and on leaving at once; the server keeps nothing of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import Final

from django.http import HttpRequest, HttpResponse

from wellfounded.web.home import home

SHORT: Final = timedelta(minutes=5)
"""How long somebody may do nothing on a shared phone before they are signed out."""
SHARED, SEEN = "h", "c"
SEARCH_PAGE = "https://www.google.com/webhp?hl={lang}"
NOWHERE = "about:blank"


class Exit(Enum):
    """What the exit opens; the value is the letter in the cookie."""

    WEATHER = "w"
    SEARCH = "s"
    BLANK = "b"

    def address(self, lang: str) -> str:
        """The page it opens, for somebody who reads in this language."""
        match self:
            case Exit.WEATHER:
                return home().leave_to
            case Exit.SEARCH:
                return SEARCH_PAGE.format(lang=lang)
            case Exit.BLANK:
                return NOWHERE


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person chose for this browser; ``code_seen`` is whether it showed the code already."""

    exit: Exit = Exit.WEATHER
    shared: bool = False
    code_seen: bool = False

    @classmethod
    def of(cls, request: HttpRequest) -> Wish:
        """The wish that came with a request; what usually holds if none did, or none of ours."""
        told = request.COOKIES.get(cookie_name(), "")
        found = next((one for one in Exit if told.startswith(one.value)), Exit.WEATHER)
        return cls(found, SHARED in told[1:], SEEN in told[1:])

    def onto(self, response: HttpResponse) -> None:
        """Have the browser keep it until it is closed."""
        told = self.exit.value + SHARED * self.shared + SEEN * self.code_seen
        response.set_cookie(
            cookie_name(), told, path="/", secure=home().https, httponly=True, samesite="Strict"
        )


def note_code(request: HttpRequest, response: HttpResponse, *, seen: bool) -> None:
    """On a shared phone, note that the code was shown, or that there is one nobody has seen."""
    wish = Wish.of(request)
    if wish.shared and wish.code_seen != seen:
        replace(wish, code_seen=seen).onto(response)


def signed_off(request: HttpRequest, response: HttpResponse) -> None:
    """Have the browser forget what it stored here; on a shared phone also every choice."""
    response["Clear-Site-Data"] = '"cache", "storage"'
    if Wish.of(request).shared:
        response["Clear-Site-Data"] = '"cache", "cookies", "storage"'
        forget(response)


def forget(response: HttpResponse) -> None:
    """Take the wish out of the browser."""
    response.delete_cookie(cookie_name(), path="/", samesite="Strict")


def cookie_name() -> str:
    """The name of the cookie; the prefix makes browsers insist on TLS and on this host."""
    return "__Host-v" if home().https else "v"
