"""What does the site answer to a program, which sends what no browser would?"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from email.message import Message
from http.cookiejar import CookieJar
from typing import IO
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, HTTPRedirectHandler, Request, build_opener

HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')
PATIENCE = 60
"""Seconds that any answer may take."""
WORD = re.compile(r"<li>([a-z]+)</li>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The status, the page, and where it leads."""

    status: int
    page: str
    to: str
    headers: Message

    @property
    def fields(self) -> dict[str, str]:
        """What the page's forms would send of themselves."""
        return {name: html.unescape(value) for name, value in HIDDEN.findall(self.page)}

    @property
    def words(self) -> str:
        """The words of the code that it shows."""
        return " ".join(WORD.findall(self.page))


@dataclass
class Plain:
    """A program that keeps cookies, follows nothing by itself and sends any form."""

    address: str
    cookies: CookieJar = field(default_factory=CookieJar)

    def gets(self, place: str) -> Answer:
        """Ask for a page."""
        return self._sends(Request(f"{self.address}/en/{place}"))

    def sends(self, place: str, form: dict[str, str], **headers: str) -> Answer:
        """Send a form; an underscore in the name of a header stands for a hyphen."""
        body = urlencode(form).encode("ascii")
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self._sends(Request(f"{self.address}/en/{place}", body, named))

    def begins(self) -> Answer:
        """Agree, as the page asks to; the answer to it."""
        return self.sends("a", self.gets("a").fields | {"store": "yes"})

    def _sends(self, request: Request) -> Answer:
        opener = build_opener(HTTPCookieProcessor(self.cookies), _Stays)
        try:
            answer = opener.open(request, timeout=PATIENCE)
        except HTTPError as refused:
            answer = refused
        with answer:
            page = answer.read().decode("utf-8")
            to = answer.headers.get("Location", "")
            return Answer(status=answer.status, page=page, to=to, headers=answer.headers)


class _Stays(HTTPRedirectHandler):
    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> None:
        """Follow nothing."""
