"""How many bytes come over the line until a page can be read?"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from typing import Final

from benchmarks.site.person import Person
from benchmarks.site.wire import END_OF_HEAD, LENGTH

LINKED: Final = re.compile(rb'(?:href|src)="(/s/[^"]+)"')


def first_page(port: int) -> dict[str, int]:
    """The bytes of the page where people arrive, and of each thing it links, with all heads."""
    page = _sent(port, "/en/", "identity")
    found = {"/en/": len(_sent(port, "/en/", "gzip"))}
    for place in dict.fromkeys(LINKED.findall(page)):
        found[place.decode()] = len(_sent(port, place.decode(), "br"))
    return found


def later_pages(port: int, person: Person) -> Iterator[tuple[str, int]]:
    """The bytes of each page that is open to a person; what it links lies in the browser."""
    for place in person.pages:
        yield place, len(_sent(port, f"/en/{place}", "gzip", f"Cookie: sid={person.token}\r\n"))


def _sent(port: int, place: str, encoding: str, more: str = "") -> bytes:
    head = f"GET {place} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: {encoding}\r\n"
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.sendall(f"{head}{more}Connection: close\r\n\r\n".encode())
        came = b"".join(iter(lambda: line.recv(65_536), b""))
    head_bytes, _, body = came.partition(END_OF_HEAD)
    said = LENGTH.search(head_bytes)
    assert came[9:12] == b"200", f"{place}: {came[:40]!r}"
    assert said is None or int(said[1]) == len(body)
    return came
