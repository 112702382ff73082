"""How many requests are worked on at once, and where do the others wait?

A request whose last letters are still on a slow line costs nothing but a place to wait, and there
are many of those. Worked on are a few at a time: more of them would only take the interpreter from
each other, and each thread that works keeps a connection to the database.

A body too long to be held is worked on while it comes. Those have threads of their own, and take
none from a form.
"""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from threading import BoundedSemaphore
from typing import Any, Final
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from wellfounded.web.slow_lines import Body

AT_ONCE: Final = 4
"""Requests that one process works on at once."""
COMING: Final = 8
"""Requests with a long body that one process works on at once, beside the others."""
LINES: Final = 32
"""Long bodies that one process waits for at once. A line that stalls keeps its place until it
breaks, so most places are left to forms."""
WAITING: Final = 128
"""Requests that one process waits for, or lets wait, at once."""
LARGEST: Final = 2_500_000
"""Bytes of a body that are read ahead. What is larger is handed on while it comes; only pages that
take papers read it."""

Answer = tuple[str, list[tuple[str, str]], Iterable[bytes]]
TOO_MANY: Final = ("503 Service Unavailable", [("Content-Length", "0"), ("Retry-After", "60")])
NOT_WHOLE: Final = ("400 Bad Request", [("Content-Length", "0")])


class AtOnce:
    """An application that is asked about a few requests at once, each of which is here whole."""

    def __init__(self, application: WSGIApplication, most: int = AT_ONCE) -> None:
        self._application = application
        self._working = ThreadPoolExecutor(most, thread_name_prefix="request")
        self._taking = ThreadPoolExecutor(COMING, thread_name_prefix="body")
        self._lines = BoundedSemaphore(LINES)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request. One that breaks off before its end is not looked at."""
        length = _length(environ)
        line = environ["wsgi.input"]
        if length > LARGEST:
            if not self._lines.acquire(blocking=False):
                start_response(*TOO_MANY)
                return []
            try:
                body = environ["wsgi.input"] = Body()
                work = self._taking.submit(self._answer, environ)
                body.fill_from(line, length, work)
            finally:
                self._lines.release()
        else:
            whole = line.read(length) if length else b""
            if len(whole) < length:
                start_response(*NOT_WHOLE)
                return []
            environ["wsgi.input"] = BytesIO(whole)
            work = self._working.submit(self._answer, environ)
        status, headers, answer = work.result()
        start_response(status, headers)
        return answer

    def _answer(self, environ: WSGIEnvironment) -> Answer:
        """The whole answer: when it is handed on, the application is done with it."""
        said: list[tuple[str, list[tuple[str, str]]]] = []

        def start(status: str, headers: list[tuple[str, str]], _error: Any = None) -> Any:
            said[:] = [(status, headers)]

        # What would send a file from the disk is not there for this: pages and papers are sealed.
        environ.pop("wsgi.file_wrapper", None)
        parts = self._application(environ, start)
        if getattr(parts, "streaming", False):
            # Too long to be held. Whoever waits for it takes part after part, and closes it.
            return (*said[0], parts)
        try:
            answer = list(parts)
        finally:
            if hasattr(parts, "close"):
                parts.close()
        return (*said[0], answer)


def _length(environ: WSGIEnvironment) -> int:
    try:
        return max(0, int(environ.get("CONTENT_LENGTH") or 0))
    except ValueError:
        return 0
