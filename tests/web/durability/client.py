"""Who saves one answer after the other, and remembers what the site said of each?

Everything goes over the wire, as a browser would send it. What was sent and never answered may
have arrived or not; nothing may be said of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from html import unescape
from http.client import HTTPConnection, HTTPException
from itertools import count
from threading import Event
from urllib.parse import urlencode

from wellfounded.interview import page_of

NOTE = f"f/{page_of('note').number}"
HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')
SHOWN = re.compile(r'<textarea[^>]* name="q0.value"[^>]*>\n?(.*?)</textarea>', re.DOTALL)
CODE = re.compile(r"<li>([a-z]+)</li>")
FORM = "application/x-www-form-urlencoded"
AS_A_PAGE = 4
"""One in so many is sent as a page; the others are saved in passing."""
PATIENCE = 60


class NotShown(Exception):
    """The site answered, but with no page."""


@dataclass
class Saver:
    """Somebody at a site, with a case and a code of their own."""

    port: int
    name: str
    words: str = "x"
    """What every answer is filled up with."""
    tell: Callable[[str], None] = lambda _: None
    """Is told each answer as soon as it was acknowledged."""
    code: str = ""
    cookie: str = ""
    hidden: dict[str, str] = field(default_factory=dict)
    saved: list[str] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    since: list[str] = field(default_factory=list)
    """What was sent after the last one that was acknowledged."""

    def __post_init__(self) -> None:
        """Nothing is sent before the first request."""
        self._numbers = count()
        self._line = self._connected()

    def begins(self) -> None:
        """Begin a case and note its code."""
        self._looks_at("a")
        status, _ = self._posts("a", {"store": "yes"})
        assert status == 302
        self.code = " ".join(CODE.findall(self._looks_at("c")))
        self.sees()

    def comes_back(self) -> None:
        """Sign in with the code, as from another phone."""
        self.cookie = ""
        self._looks_at("b")
        status, _ = self._posts("b", {"code": self.code})
        assert status == 302, status

    def sees(self) -> str:
        """What the page shows as the answer; what is sent next is sent from this page."""
        found = SHOWN.search(self._looks_at(NOTE))
        assert found
        return unescape(found[1])

    def may_see(self) -> set[str]:
        """What the page may show: what was acknowledged last, or something sent since."""
        return {self.saved[-1] if self.saved else "", *self.since}

    def saves(self, stopped: Event) -> None:
        """Save until told to stop, or until the site is gone."""
        with suppress(OSError, HTTPException, NotShown):
            self.sees()
            while not stopped.is_set():
                self.saves_once()

    def saves_once(self) -> int:
        """Send one more answer; the status.

        Raises:
            OSError: there was no answer to it.
            HTTPException: there was half an answer.
            NotShown: the page to go on from was not shown.
        """
        number = next(self._numbers)
        text, as_a_page = f"{self.name}.{number} {self.words}", number % AS_A_PAGE == 0
        self.since.append(text)
        try:
            status, said = self._sends(text, as_a_page)
        except (OSError, HTTPException):
            self.unknown.append(text)
            raise
        if status in (200, 302):
            self._is_told(text, said)
        elif status == 500:
            self.unknown.append(text)
        else:
            self.since.remove(text)
            self.refused.append((status, text))
        if as_a_page or status not in (200, 302):
            self.sees()
        return status

    def reconnects(self) -> None:
        """Connect anew, as a browser does when a line was cut."""
        self.hangs_up()
        self._line = self._connected()

    def hangs_up(self) -> None:
        """Close the line."""
        self._line.close()

    def _is_told(self, text: str, said: str) -> None:
        self.saved.append(text)
        self.since.clear()
        self.tell(text)
        if said.startswith("{"):
            told = json.loads(said)
            self.hidden |= {"once": told["once"], "q0.base": str(told["revisions"]["q0"])}

    def _sends(self, text: str, as_a_page: bool) -> tuple[int, str]:
        typed = {"q0.value": text} | ({"rest": "1"} if as_a_page else {})
        return self._posts(NOTE, typed, "text/html" if as_a_page else "application/json")

    def _looks_at(self, place: str) -> str:
        status, page = self._asks("GET", place)
        if status != 200:
            raise NotShown(f"{place}: {status}")
        self.hidden = dict(HIDDEN.findall(page))
        return page

    def _posts(
        self, place: str, typed: dict[str, str], accept: str = "text/html"
    ) -> tuple[int, str]:
        return self._asks("POST", place, urlencode(self.hidden | typed), accept)

    def _asks(
        self, method: str, place: str, body: str | None = None, accept: str = "text/html"
    ) -> tuple[int, str]:
        headers = {"Accept": accept, "Cookie": self.cookie, "Origin": "null"}
        if body is not None:
            headers["Content-Type"] = FORM
        self._line.request(method, f"/en/{place}", body, headers)
        answer = self._line.getresponse()
        said = answer.read().decode()
        if cookie := answer.getheader("Set-Cookie"):
            self.cookie = cookie.partition(";")[0]
        return answer.status, said

    def _connected(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
