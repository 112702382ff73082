"""How do hundreds of people ask one site at once, at little cost?

Everybody is a generator on a connection of their own: it yields what to send, or the seconds to
think, and is given each answer whole. One thread serves them all.
"""

from __future__ import annotations

import heapq
import re
import selectors
import socket
import time
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from itertools import count
from typing import Final

PATIENCE: Final = 5.0
"""Seconds after which an answer that has not come is given up as timed out."""
LOOK_AGAIN: Final = 0.1
CHUNK: Final = 262_144
LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
END_OF_HEAD: Final = b"\r\n\r\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One request as bytes, under what name it is counted, and with what status it is met."""

    name: str
    data: bytes
    status: bytes = b"200"


Walk = Generator[Ask | float, bytes, None]
"""What one person does. The answer sent into it is the whole of it, head and body."""


@dataclass(slots=True)
class Traffic:
    """What came of it: seconds each answer took, by name; what went wrong; what it cost us."""

    took: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    wrong: Counter[str] = field(default_factory=Counter)
    timed_out: int = 0
    seconds: float = 0.0
    own_seconds: float = 0.0

    def a_second(self, name: str) -> float:
        """How many of a name were answered each second."""
        return len(self.took[name]) / self.seconds

    @property
    def own_share(self) -> float:
        """How much of one core the people themselves took."""
        return self.own_seconds / self.seconds


class Line:
    """One person's connection, what they do, and what they wait for."""

    def __init__(self, port: int, walk: Walk) -> None:
        self.walk = walk
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.asked: Ask | None = None
        self.at = 0.0
        self.heard = bytearray()
        self.length = 0

    def send(self, ask: Ask) -> None:
        """Ask; a request fits into what the system takes at once."""
        self.asked, self.at, self.length = ask, time.perf_counter(), 0
        self.heard.clear()
        self.socket.sendall(ask.data)

    def hear(self) -> bytes | None:
        """Take what came; the answer if it is whole.

        Raises:
            ConnectionError: the other side hung up.
        """
        came = self.socket.recv(CHUNK)
        if not came:
            raise ConnectionError
        self.heard += came
        if not self.length:
            end = self.heard.find(END_OF_HEAD)
            if end < 0:
                return None
            said = LENGTH.search(self.heard, 0, end)
            self.length = end + len(END_OF_HEAD) + (int(said[1]) if said else 0)
        return bytes(self.heard) if len(self.heard) >= self.length else None


def drive(port: int, walks: Iterable[Walk], seconds: float, *, spread: float = 0.0) -> Traffic:
    """Let everybody walk for some seconds at most; nobody asks anything new after that.

    ``spread`` is the time over which they arrive, evenly.
    """
    return _Driving(port, walks, spread).run(seconds)


class _Driving:
    """Everybody's lines, who thinks until when, and what was seen so far."""

    def __init__(self, port: int, walks: Iterable[Walk], spread: float) -> None:
        self.lines = [Line(port, walk) for walk in walks]
        self.seen = Traffic()
        self.waiting: set[Line] = set()
        self.selector = selectors.DefaultSelector()
        self.order = count()
        self.looked = 0.0
        start, each = time.perf_counter(), spread / max(1, len(self.lines))
        self.thinking = [
            (start + each * place, next(self.order), line, None)
            for place, line in enumerate(self.lines)
        ]
        for line in self.lines:
            self.selector.register(line.socket, selectors.EVENT_READ, line)

    def run(self, seconds: float) -> Traffic:
        """Go on until the time is over and everybody was answered or gave up."""
        begun, spent = time.perf_counter(), time.process_time()
        self.end = begun + seconds
        while self._goes_on(now := time.perf_counter()):
            self._wake(now)
            self._give_up(now)
            for key, _ in self.selector.select(self._until_next(now)):
                self._hear(key.data)
        self.seen.seconds = seconds
        self.seen.own_seconds = time.process_time() - spent
        for line in self.lines:
            line.walk.close()
            line.socket.close()
        self.selector.close()
        return self.seen

    def _goes_on(self, now: float) -> bool:
        return bool(self.waiting or (self.thinking and now < self.end))

    def _until_next(self, now: float) -> float:
        wake = self.thinking[0][0] if self.thinking and now < self.end else now + LOOK_AGAIN
        return min(max(0.0, wake - now), LOOK_AGAIN)

    def _wake(self, now: float) -> None:
        while self.thinking and self.thinking[0][0] <= now < self.end:
            line, answer = heapq.heappop(self.thinking)[2:]
            self._go_on(line, answer)

    def _go_on(self, line: Line, answer: bytes | None) -> None:
        try:
            step = line.walk.send(answer)  # type: ignore[arg-type]
        except StopIteration:
            return
        if isinstance(step, Ask):
            self.waiting.add(line)
            line.send(step)
        else:
            wake = time.perf_counter() + step
            heapq.heappush(self.thinking, (wake, next(self.order), line, None))

    def _hear(self, line: Line) -> None:
        asked = line.asked
        try:
            answer = line.hear()
        except OSError:
            self._leave(line)
            self.seen.wrong["hung up"] += 1
            return
        if answer is None or asked is None:
            return
        now = time.perf_counter()
        self.waiting.discard(line)
        if answer[9:12] != asked.status:
            self.seen.wrong[f"{asked.name}: {answer[9:12].decode()}"] += 1
            self._leave(line)
            return
        if now < self.end:
            self.seen.took[asked.name].append(now - line.at)
            self._go_on(line, answer)

    def _give_up(self, now: float) -> None:
        if now - self.looked < LOOK_AGAIN:
            return
        self.looked = now
        for line in [one for one in self.waiting if now - one.at > PATIENCE]:
            self.seen.timed_out += 1
            self._leave(line)

    def _leave(self, line: Line) -> None:
        self.waiting.discard(line)
        self.selector.unregister(line.socket)
        line.socket.close()
