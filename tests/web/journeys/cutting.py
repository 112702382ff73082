"""What if the line breaks? A wire to the site that can be cut in the middle.

Only forms are cut, since they alone change anything; or else everything, as far from any mast. A
browser may send a form again by itself when its line breaks, so a wire stays cut until it is
mended.
"""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Literal

from tests.web.journeys.served import Site, free_port

Where = Literal["", "half of the form", "before the answer", "half of the answer", "everything"]
WHERE: tuple[Where, ...] = ("half of the form", "before the answer", "half of the answer")
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
ENOUGH = 65_536


@dataclass
class Wire:
    """The wire to a site; ``cut`` says where forms break off. ``forms`` counts those that broke."""

    address: str
    far: tuple[str, int]
    cut: Where = ""
    forms: int = 0

    def carry(self, near: socket.socket) -> None:
        """Carry requests and answers one after the other, until either end is gone."""
        with near, suppress(OSError), socket.create_connection(self.far) as far:
            while request := message(near):
                if self.cut == "everything":
                    return
                if self.cut and request.startswith(b"POST"):
                    self._breaks(near, far, request)
                    return
                far.sendall(request)
                if not (answer := message(far, to=request)):
                    # A server ends a line that was long idle. Its browser is told, and asks anew.
                    return
                near.sendall(answer)

    def _breaks(self, near: socket.socket, far: socket.socket, request: bytes) -> None:
        self.forms += 1
        if self.cut == "half of the form":
            far.sendall(request[: len(request) - 20])
            return
        far.sendall(request)
        answer = message(far, to=request)
        if self.cut == "half of the answer":
            near.sendall(answer[: len(answer) // 2])


@contextmanager
def wire(site: Site) -> Iterator[Wire]:
    """A wire to the site, whole for now."""
    port = free_port()
    host, _, far = site.address.removeprefix("http://").partition(":")
    made = Wire(address=f"http://127.0.0.1:{port}", far=(host, int(far)))
    with socket.create_server(("127.0.0.1", port)) as listening:
        accepting = threading.Thread(target=_accept, args=(listening, made), daemon=True)
        accepting.start()
        yield made
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
    accepting.join()


def message(line: socket.socket, to: bytes = b"") -> bytes:
    """One whole request, or the answer ``to`` one; nothing if the line has ended."""
    said = b""
    while b"\r\n\r\n" not in said:
        more = line.recv(ENOUGH)
        if not more:
            return b""
        said += more
    head, _, body = said.partition(b"\r\n\r\n")
    found = LENGTH.search(head)
    length = int(found[1]) if found and not to.startswith(b"HEAD") else 0
    while len(body) < length:
        more = line.recv(ENOUGH)
        if not more:
            return b""
        body += more
    return head + b"\r\n\r\n" + body


def _accept(listening: socket.socket, made: Wire) -> None:
    while True:
        try:
            near, _ = listening.accept()
        except OSError:
            return
        threading.Thread(target=made.carry, args=(near,), daemon=True).start()
