"""What does one question to a server bring back, whatever the server does?

One connection, checked for its certificate; no redirect is followed; the whole takes no longer
than ``SECONDS`` and no more than ``LARGEST`` bytes are read. Everything that can go wrong on the
way is one of the named refusals.
"""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from threading import Timer
from typing import Final, Protocol
from urllib.parse import urlsplit

from wellfounded.case_status.refusals import (
    CutShort,
    LedElsewhere,
    NoStatus,
    NotReached,
    NotSecure,
    TooSlow,
    Unreadable,
)

SECONDS: Final = 20.0
LARGEST: Final = 256 * 1024
PIECE: Final = 16 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back: the status number, what it asks to wait, and the bytes."""

    status: int
    retry_after: str
    body: bytes


class Exchange(Protocol):
    """Sends one question and brings its reply."""

    def __call__(
        self, method: str, address: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> Reply:
        """The reply of the server at ``address``.

        Raises:
            NoStatus: if none came, or not whole, or it leads elsewhere.
        """


@dataclass(frozen=True, slots=True)
class OverTheNet:
    """Asks a server over HTTPS; plainly only where ``address`` says so."""

    seconds: float = SECONDS
    trusted: ssl.SSLContext | None = None

    def __call__(
        self, method: str, address: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> Reply:
        """The reply of the server at ``address``.

        Raises:
            NoStatus: if none came, or not whole, or it leads elsewhere.
        """
        line = self._line(address)
        late = _Late(self.seconds)
        try:
            with late:
                line.connect()
                late.hold(line.sock)
                line.request(method, urlsplit(address).path or "/", body, dict(headers))
                with line.getresponse() as response:
                    reply = _reply(response)
            # A line that was broken off can look like one that ended by itself.
            if late.rang:
                raise TimeoutError
        except (OSError, http.client.HTTPException) as wrong:
            raise self._refusal(wrong, late=late.rang) from None
        finally:
            line.close()
        return reply

    def _line(self, address: str) -> http.client.HTTPConnection:
        parts = urlsplit(address)
        host = parts.hostname or ""
        if parts.scheme == "http":
            return http.client.HTTPConnection(host, parts.port, timeout=self.seconds)
        context = self.trusted or ssl.create_default_context()
        return http.client.HTTPSConnection(host, parts.port, timeout=self.seconds, context=context)

    def _refusal(self, wrong: Exception, *, late: bool) -> NoStatus:
        if late or isinstance(wrong, TimeoutError):
            return TooSlow(seconds=f"{self.seconds:g}")
        if isinstance(wrong, ssl.SSLCertVerificationError):
            return NotSecure()
        begun = (http.client.HTTPException, ConnectionResetError, BrokenPipeError, ssl.SSLError)
        return CutShort() if isinstance(wrong, begun) else NotReached()


def _reply(response: http.client.HTTPResponse) -> Reply:
    if 300 <= response.status < 400:
        raise LedElsewhere()
    body = bytearray()
    while piece := response.read1(PIECE):
        body += piece
        if len(body) > LARGEST:
            raise Unreadable("too_long")
    promised = response.getheader("Content-Length", "")
    if promised.isdecimal() and len(body) < int(promised):
        raise http.client.IncompleteRead(bytes(body))
    return Reply(
        status=response.status,
        retry_after=response.getheader("Retry-After", ""),
        body=bytes(body),
    )


class _Late:
    """Breaks a line off when its time is over: a server that drips would hold it for ever."""

    def __init__(self, seconds: float) -> None:
        self.rang = False
        self._socket: socket.socket | None = None
        self._timer = Timer(seconds, self._ring)
        self._timer.daemon = True

    def hold(self, line: socket.socket) -> None:
        """The line to break off: the connection forgets it once the reply begins."""
        self._socket = line

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *raised: object) -> None:
        self._timer.cancel()

    def _ring(self) -> None:
        self.rang = True
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
