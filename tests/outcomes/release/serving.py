"""A server of one file, which cuts the line or exchanges the file when a test says so."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Served:
    """What is served now, and what was asked; marks and days are sent as they are written."""

    content: bytes
    etag: str = '"abc"'
    last_modified: str = "Mon, 02 Mar 2026 09:00:00 GMT"
    cuts: list[int] = field(default_factory=list)
    """After how many bytes the next answers break off."""
    instead: tuple[bytes, str] | None = None
    """Content and mark that take the place of the file as soon as something was asked about it."""
    asked: list[str] = field(default_factory=list)
    address: str = ""

    def exchange(self) -> None:
        if self.instead:
            (self.content, self.etag), self.instead = self.instead, None


@contextmanager
def served(file: Served) -> Iterator[Served]:
    """Within, the file is at its address. A range is given only if ``If-Range`` still holds."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def head(self) -> bytes:
            wanted, only = self.headers.get("Range", ""), self.headers.get("If-Range")
            file.asked.append(" ".join(filter(None, (self.command, wanted, only))))
            content, etag = file.content, file.etag
            if self.command == "HEAD":
                file.exchange()
            begin = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
            if only and only != etag:
                begin = 0
            self.send_response(206 if begin else 200)
            self.send_header("ETag", etag)
            self.send_header("Last-Modified", file.last_modified)
            self.send_header("Content-Length", str(len(content) - begin))
            self.end_headers()
            return content[begin:]

        def do_HEAD(self) -> None:
            self.head()

        def do_GET(self) -> None:
            rest = self.head()
            self.wfile.write(rest[: file.cuts.pop(0)] if file.cuts else rest)

        def log_message(self, *_: object) -> None:
            return

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    file.address = f"http://127.0.0.1:{server.server_port}/EOIR%20Case%20Data.zip"
    try:
        yield file
    finally:
        server.shutdown()
        server.server_close()
