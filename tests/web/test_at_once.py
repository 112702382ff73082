"""Are few requests worked on at once, and is none looked at that is not here whole?"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest

from wellfounded.web import at_once
from wellfounded.web.at_once import LARGEST, AtOnce
from wellfounded.web.slow_lines import Body

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


def test_what_is_too_large_to_be_held_is_handed_on_while_it_comes() -> None:
    gate = threading.Event()

    class Line:
        """Gives the first part at once, and the rest when somebody has worked with that."""

        def read(self, size: int) -> bytes:
            assert size <= 64 * 1024
            if self.given and not gate.wait(timeout=10):
                return b""
            part = b"x" * min(size, LARGEST + 1 - self.given)
            self.given += len(part)
            return part

        given = 0

    def takes(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        line = environ["wsgi.input"]
        read = len(line.read(10))
        gate.set()
        while part := line.read(1_000_000):
            read += len(part)
        start("200 OK", [])
        return [str(read).encode()]

    asking = {"CONTENT_LENGTH": str(LARGEST + 1), "wsgi.input": Line()}
    assert answered(AtOnce(takes), asking) == ("200 OK", str(LARGEST + 1).encode())


def test_what_is_refused_unread_is_answered_at_once() -> None:
    def refuses(_environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        start("413 Content Too Large", [])
        return [b""]

    body = BytesIO(bytes(LARGEST + 1))
    asking = {"CONTENT_LENGTH": str(LARGEST + 1), "wsgi.input": body}
    assert answered(AtOnce(refuses), asking)[0] == "413 Content Too Large"
    assert body.tell() < LARGEST


def test_a_long_body_takes_no_place_of_a_form() -> None:
    gate = threading.Event()

    def application(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        if int(environ["CONTENT_LENGTH"]) > LARGEST:
            gate.wait(timeout=10)
        start("200 OK", [])
        return [b"done"]

    served = AtOnce(application, 1)
    with ThreadPoolExecutor(2) as visitors:
        long = {"CONTENT_LENGTH": str(LARGEST + 1), "wsgi.input": BytesIO(bytes(LARGEST + 1))}
        sending = visitors.submit(answered, served, long)
        assert answered(served, asked(BODY, len(BODY))) == ("200 OK", b"done")
        gate.set()
        assert sending.result(timeout=10) == ("200 OK", b"done")


def test_a_line_that_stalls_is_given_up() -> None:
    body = Body(stalled=0.05)
    with pytest.raises(TimeoutError, match="in time"):
        body.read(10)
    slow = Body(longest=0)
    with pytest.raises(TimeoutError, match="in time"):
        slow.read(10)


def test_a_long_answer_is_handed_on_part_by_part() -> None:
    class Streaming(Parts):
        streaming = True

    application = Application()
    made = Streaming(application)

    def answers(_environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        start("200 OK", [])
        return made

    assert AtOnce(answers)(asked(b"", 0), lambda *_: None) is made
    assert application.closed_by == []


def test_an_application_that_fails_says_so_to_who_asked() -> None:
    def fails(_environ: WSGIEnvironment, _start: StartResponse) -> Iterable[bytes]:
        raise RuntimeError("out of order")

    with pytest.raises(RuntimeError, match="out of order"):
        answered(AtOnce(fails), asked(b"", 0))


class Stalled:
    """A line on which nothing comes until it breaks."""

    def __init__(self) -> None:
        self.broken, self.waited_for = threading.Event(), threading.Event()

    def read(self, _size: int = -1, /) -> bytes:
        self.waited_for.set()
        assert self.broken.wait(timeout=10)
        return b""


def test_whoever_is_sent_away_is_not_waited_for() -> None:
    def sends_away(_environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        start("302 Found", [])
        return []

    line = Stalled()
    said = answered(AtOnce(sends_away), {"CONTENT_LENGTH": str(LARGEST + 1), "wsgi.input": line})
    assert said[0] == "302 Found"
    assert not line.waited_for.is_set()


def test_lines_that_stall_leave_room_for_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    def reads(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        environ["wsgi.input"].read()
        start("200 OK", [])
        return []

    monkeypatch.setattr(at_once, "LINES", 1)
    served, line = AtOnce(reads), Stalled()
    long = {"CONTENT_LENGTH": str(LARGEST + 1)}
    with ThreadPoolExecutor() as people:
        first = people.submit(answered, served, {**long, "wsgi.input": line})
        assert line.waited_for.wait(timeout=10)
        assert answered(served, {**long, "wsgi.input": Stalled()})[0].startswith("503")
        assert answered(served, asked(BODY, len(BODY)))[0] == "200 OK"
        line.broken.set()
        assert first.result(timeout=10)[0] == "200 OK"
    assert answered(served, {**long, "wsgi.input": BytesIO(bytes(LARGEST + 1))})[0] == "200 OK"
