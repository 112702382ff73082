"""What does one person do at a page, as a browser would send it?"""

from __future__ import annotations

import gzip
import random
import re
from dataclasses import dataclass, field
from itertools import count
from typing import Final
from urllib.parse import urlencode

from benchmarks.site.wire import END_OF_HEAD, Ask, Walk
from wellfounded.interview import page_of

HIDDEN: Final = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')
ONCE: Final = re.compile(rb'"once": "([^"]+)"')
BASE: Final = re.compile(rb'"q0": (\d+)')
STORY: Final = "They came to the house at night and asked for my brother. "
NOTE: Final = f"f/{page_of('note').number}"
THINKING: Final = (5.0, 10.0)
SENT, OPENED, SAVED = "a page sent", "a page opened", "saved in passing"


@dataclass(slots=True)
class Person:
    """Somebody whose browser holds a token, at a case whose open pages are known."""

    token: str
    pages: list[str]
    chance: random.Random
    hidden: dict[str, str] = field(default_factory=dict)

    def arriving(self) -> Walk:
        """Open the page for one's own words, and do nothing else."""
        answer = yield self._open(NOTE)
        body = answer.partition(END_OF_HEAD)[2]
        page = gzip.decompress(body) if body.startswith(b"\x1f\x8b") else body
        self.hidden = dict(HIDDEN.findall(page.decode()))

    def opening(self) -> Walk:
        """Open one page after the other and look at none."""
        while True:
            yield self._open(self.chance.choice(self.pages))

    def saving(self) -> Walk:
        """Type on, and never stop to think: the next save follows on the answer to the last."""
        for number in count():
            yield from self._save(number)

    def at_the_clinic(self) -> Walk:
        """Answer as people do: think, type, now and then look elsewhere or go on."""
        yield from self.arriving()
        for number in count():
            yield self.chance.uniform(*THINKING)
            match self.chance.randrange(5):
                case 0:
                    yield self._open(self.chance.choice(self.pages))
                case 1:
                    yield self._post(SENT, self._typed(number) | {"rest": "1"}, "text/html", b"302")
                    yield from self.arriving()
                case _:
                    yield from self._save(number)

    def _save(self, number: int) -> Walk:
        answer = yield self._post(SAVED, self._typed(number), "application/json", b"200")
        once, base = ONCE.search(answer), BASE.search(answer)
        assert once, answer
        assert base, answer
        self.hidden |= {"once": once[1].decode(), "q0.base": base[1].decode()}

    def _typed(self, number: int) -> dict[str, str]:
        return self.hidden | {"q0.value": f"{number} {STORY * (1 + number % 10)}"}

    def _open(self, place: str) -> Ask:
        head = f"GET /en/{place} HTTP/1.1\r\n{self._headers('text/html')}\r\n"
        return Ask(name=OPENED, data=head.encode())

    def _post(self, name: str, fields: dict[str, str], accept: str, status: bytes) -> Ask:
        body = urlencode(fields)
        head = (
            f"POST /en/{NOTE} HTTP/1.1\r\n{self._headers(accept)}Origin: null\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        return Ask(name=name, data=(head + body).encode(), status=status)

    def _headers(self, accept: str) -> str:
        return (
            f"Host: 127.0.0.1\r\nCookie: sid={self.token}\r\nAccept: {accept}\r\n"
            "Accept-Encoding: gzip\r\n"
        )
