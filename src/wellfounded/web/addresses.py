"""In which language is this page, as its address says?

The language is the first part of every address a person sees: it needs no cookie, a link keeps
it, and it tells nothing else. All other parts of an address are single letters and numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.urls import register_converter
from django.utils.translation.trans_real import parse_accept_lang_header

from wellfounded.languages import OFFERED, SOURCE, Language
from wellfounded.web.request import Request


class Offered:
    """A language in an address: only those that are offered."""

    regex = "|".join(OFFERED)

    def to_python(self, value: str) -> str:
        """The code as it stands in the address."""
        return value

    def to_url(self, value: str) -> str:
        """The code as it stands in the address."""
        return value


class NamedRecord:
    """The random name of a record in an address."""

    regex = "[a-z]{8}"

    def to_python(self, value: str) -> str:
        """The name as it stands in the address."""
        return value

    def to_url(self, value: str) -> str:
        """The name as it stands in the address."""
        return value


register_converter(Offered, "lang")
register_converter(NamedRecord, "record")


class Languages:
    """Gives every request its language, and views no argument for it."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Answer in the language of the address, else of the browser."""
        first = request.path.split("/", 2)[1]
        request.language = Language(first if first in OFFERED else preferred(request))
        response = self.get_response(request)
        response.headers.setdefault("Content-Language", request.language.code)
        return response

    def process_view(self, request: Request, view: Any, args: Any, kwargs: dict[str, Any]) -> None:
        """Take the language out of the arguments."""
        kwargs.pop("lang", None)


def preferred(request: Request) -> str:
    """The first language the browser asks for that is offered, else English."""
    for code, _ in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        plain = code.split("-")[0]
        if plain in OFFERED:
            return plain
    return SOURCE


def to(request: Request, *parts: object) -> str:
    """The address of a page in the language of this one: ``to(request, "f", 12)``."""
    language: Language = request.language
    return "/" + "/".join([language.code, *map(str, parts)])
