"""Which mail server and which provider do the tests meet? Ours, on this computer, with faults."""

from __future__ import annotations

import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Mail(socketserver.ThreadingTCPServer):
    """A mail server. ``faults`` are what it answers next, by the word it answers."""

    allow_reuse_address = daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.letters: list[str] = []
        self.faults: dict[str, str] = {}
        self.hangs_up_after_data = False


class _Talk(socketserver.StreamRequestHandler):
    server: Mail

    def handle(self) -> None:
        self._say("220 here")
        while line := self.rfile.readline().decode().strip():
            word = line.split(":")[0].split()[0].upper()
            if fault := self.server.faults.get(word):
                self._say(fault)
            elif word == "DATA":
                self._say("354 go on")
                if not self._takes():
                    return None
            elif word == "QUIT":
                return self._say("221 bye")
            else:
                self._say("250 ok")
        return None

    def _takes(self) -> bool:
        lines = []
        while (line := self.rfile.readline().decode()) != ".\r\n":
            lines.append(line)
        if refused := self.server.faults.get("."):
            self._say(refused)
            return True
        self.server.letters.append("".join(lines))
        if self.server.hangs_up_after_data:
            return False
        self._say("250 taken")
        return True

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


class Provider(ThreadingHTTPServer):
    """Where text messages are handed in. ``status`` is what it answers; 0 hangs up."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Hand)
        self.status = 200
        self.taken: list[tuple[str, dict[str, str], dict[str, Any]]] = []


class _Hand(BaseHTTPRequestHandler):
    server: Provider  # type: ignore[assignment]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.taken.append((self.path, dict(self.headers), json.loads(body)))
        if not self.server.status:
            self.close_connection = True
            return
        self.send_response(self.server.status)
        if self.server.status in (301, 302, 307):
            self.send_header("Location", f"http://127.0.0.1:{self.server.server_port}/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(server: Any) -> Iterator[Any]:
    """A server that answers while it is asked."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
