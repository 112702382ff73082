"""How many requests are worked on at once, and where do the others wait?

A request whose last letters are still on a slow line costs nothing but a place to wait, and there
are many of those. Worked on are a few at a time: more of them would only take the interpreter from
each other, and each thread that works keeps a connection to the database.
"""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any, Final
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

AT_ONCE: Final = 4
"""Requests that one process works on at once."""
WAITING: Final = 128
"""Requests that one process waits for, or lets wait, at once."""
LARGEST: Final = 2_500_000
"""Bytes of a body that are read ahead. What is larger is refused by whoever would read it."""

Answer = tuple[str, list[tuple[str, str]], list[bytes]]
NOT_WHOLE: Final = ("400 Bad Request", [("Content-Length", "0")])


class AtOnce:
    """An application that is asked about a few requests at once, each of which is here whole."""

    def __init__(self, application: WSGIApplication, most: int = AT_ONCE) -> None:
        self._application = application
        self._working = ThreadPoolExecutor(most, thread_name_prefix="request")

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request. One that breaks off before its end is not looked at."""
        length = _length(environ)
        if length <= LARGEST:
            body = environ["wsgi.input"].read(length) if length else b""
            if len(body) < length:
                start_response(*NOT_WHOLE)
                return []
            environ["wsgi.input"] = BytesIO(body)
        status, headers, answer = self._working.submit(self._answer, environ).result()
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
