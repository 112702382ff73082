"""Are few requests worked on at once, and is none looked at that is not here whole?"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest

from wellfounded.web.at_once import LARGEST, AtOnce

MOST = 2
BODY = b"code=maple+river"


class Application:
    """Answers with what it was sent, and notes how many it worked on at once, and on which."""

    def __init__(self) -> None:
        self.full = threading.Barrier(MOST)
        self.now, self.highest = 0, 0
        self.heard: list[bytes] = []
        self.closed_by: list[str] = []

    def __call__(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        self.now += 1
        self.highest = max(self.highest, self.now)
        self.full.wait(timeout=10)
        self.heard.append(environ["wsgi.input"].read())
        start("200 OK", [("Content-Type", "text/plain")])
        self.now -= 1
        return Parts(self)


class Parts:
    """An answer in two parts that wants to be closed by who made it."""

    def __init__(self, application: Application) -> None:
        self.application = application

    def __iter__(self) -> Any:
        yield from (b"here ", b"it is")

    def close(self) -> None:
        self.application.closed_by.append(threading.current_thread().name)


def asked(body: bytes, length: int) -> WSGIEnvironment:
    return {"CONTENT_LENGTH": str(length), "wsgi.input": BytesIO(body)}


def answered(served: AtOnce, environ: WSGIEnvironment) -> tuple[str, bytes]:
    said: list[str] = []

    def start(status: str, _headers: list[tuple[str, str]], _error: Any = None) -> Any:
        said.append(status)

    body = b"".join(served(environ, start))
    return said[0], body


def test_no_more_are_worked_on_at_once_than_was_said() -> None:
    application = Application()
    served = AtOnce(application, MOST)
    with ThreadPoolExecutor(4 * MOST) as visitors:
        asking = [asked(BODY, len(BODY)) for _ in range(4 * MOST)]
        answers = list(visitors.map(lambda one: answered(served, one), asking))
    assert answers == [("200 OK", b"here it is")] * 4 * MOST
    assert application.heard == [BODY] * 4 * MOST
    assert application.highest == MOST
    assert all(name.startswith("request") for name in application.closed_by)


def test_what_breaks_off_is_not_looked_at() -> None:
    application = Application()
    status, body = answered(AtOnce(application, MOST), asked(BODY[:-3], len(BODY)))
    assert (status, body) == ("400 Bad Request", b"")
    assert application.heard == []


def test_what_is_too_large_is_left_for_the_site_to_refuse() -> None:
    seen: list[int] = []

    def refuses(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        seen.append(environ["wsgi.input"].tell())
        start("413 Content Too Large", [])
        return [b""]

    assert answered(AtOnce(refuses), asked(BODY, LARGEST + 1))[0] == "413 Content Too Large"
    assert seen == [0]


def test_an_application_that_fails_says_so_to_who_asked() -> None:
    def fails(_environ: WSGIEnvironment, _start: StartResponse) -> Iterable[bytes]:
        raise RuntimeError("out of order")

    with pytest.raises(RuntimeError, match="out of order"):
        answered(AtOnce(fails), asked(b"", 0))
