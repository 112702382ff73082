"""How is a long body taken from a slow line, holding up nobody?

One thread waits for the line, another works with what has come. If nothing comes for too long, or
the whole takes too long, the one that works is told that the line broke.
"""

from __future__ import annotations

import time
from concurrent.futures import Future
from io import RawIOBase
from queue import Empty, Full, Queue
from threading import Event
from typing import Any, Final, Protocol

STALLED: Final = 60.0
"""Seconds in which something has to come."""
LONGEST: Final = 40 * 60.0
"""Seconds for the whole body: 25 MB over a line of 10 KB a second."""
PART: Final = 64 * 1024
HELD: Final = 8
"""Parts that may wait to be worked with: half a megabyte."""


class Line(Protocol):
    """What a server gives the body by."""

    def read(self, size: int, /) -> bytes:
        """Give at most ``size`` bytes; none at the end, or when the line broke."""


class Body(RawIOBase):
    """A body on its way, as whoever works reads it."""

    def __init__(self, *, stalled: float = STALLED, longest: float = LONGEST) -> None:
        super().__init__()
        self._parts: Queue[bytes] = Queue(HELD)
        self._held = b""
        self._ended = False
        self._wanted = Event()
        self._stalled, self._until = stalled, time.monotonic() + longest

    def fill_from(self, line: Line, length: int, work: Future[Any]) -> None:
        """Take a body of ``length`` bytes from a line, until all is here or the work is done.

        Nothing is waited for before the work asks: whoever is sent away holds nobody up.
        """
        work.add_done_callback(lambda _: self._wanted.set())
        self._wanted.wait()
        while length and not work.done():
            part = line.read(min(PART, length))
            length -= len(part)
            if not self._put(part, work) or not part:
                return
        self._put(b"", work)

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, into: Any, /) -> int:
        """Read what has come, waiting for it; 0 bytes at the end.

        Raises:
            TimeoutError: nothing came for too long, or the whole took too long.
        """
        self._wanted.set()
        if not self._held and not self._ended:
            patience = min(self._stalled, self._until - time.monotonic())
            try:
                self._held = self._parts.get(timeout=max(0.0, patience))
            except Empty:
                raise TimeoutError("nothing more of the body came in time") from None
            self._ended = not self._held
        part = self._held[: len(into)]
        into[: len(part)] = part
        self._held = self._held[len(part) :]
        return len(part)

    def _put(self, part: bytes, work: Future[Any]) -> bool:
        """Hand a part on; whether there is still somebody who works with it."""
        while not work.done():
            try:
                self._parts.put(part, timeout=0.5)
            except Full:
                continue
            return True
        return False
