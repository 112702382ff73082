"""A server on this computer that behaves as USCIS documents its API, and as badly as asked."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from wellfounded.case_status import Access

RECEIPT = "EAC9999103403"
ONLINE = "IOE0912345678"
TOKEN = "/oauth/accesstoken"
AFTERNOON = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)


def case(**changed: object) -> dict[str, Any]:
    """A good answer as documented, with what is changed; None takes a name out."""
    status: dict[str, Any] = {
        "receiptNumber": RECEIPT,
        "formType": "I-589",
        "submittedDate": "09-05-2023 14:28:46",
        "modifiedDate": "10-06-2023 14:28:46",
        "current_case_status_text_en": "Case Was Received",
        "current_case_status_desc_en": 'We received it.<br/>See <a href="https://x.test">here</a>.',
        "current_case_status_text_es": "Caso Recibido",
        "current_case_status_desc_es": "Lo recibimos.",
        "hist_case_status": [
            {
                "date": "2023-09-05",
                "completed_text_en": "We received your form.",
                "completed_text_es": "Recibimos su formulario.",
            }
        ],
    }
    status |= changed
    kept = {name: value for name, value in status.items() if value is not None}
    return {"case_status": kept, "message": "Query was successful for receipt number."}


@dataclass(frozen=True)
class Says:
    """One answer: its status number, its body and its headers."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def json(cls, given: object, status: int = 200, **headers: str) -> Says:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return cls(status, json.dumps(given).encode(), {"Content-Type": "application/json"} | named)


Act = Says | Callable[["Handler"], None]


def token(number: int, seconds: object = "1799") -> Says:
    """A pass as documented: its seconds are a text."""
    given = {"access_token": f"token-{number}", "token_type": "BearerToken", "expires_in": seconds}
    return Says.json({name: value for name, value in given.items() if value is not None})


class Handler(BaseHTTPRequestHandler):
    """Does what the server was told to do next."""

    server: Uscis

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers.items())))
        self._do(self.server.next_act())

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.server.forms.append({name: values[0] for name, values in form.items()})
        self._do(self.server.next_pass())

    def say(self, said: Says, *, promised: int | None = None) -> None:
        self.send_response(said.status)
        for name, value in said.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(said.body) if promised is None else promised))
        self.end_headers()
        self.wfile.write(said.body)

    def log_message(self, format: str, *args: object) -> None:
        pass

    def _do(self, act: Act) -> None:
        if isinstance(act, Says):
            self.say(act)
        else:
            act(self)


class Uscis(ThreadingHTTPServer):
    """What it was asked, and what it does next: the last act is done again and again."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.acts: list[Act] = [Says.json(case())]
        self.passes: list[Act] = []
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.forms: list[dict[str, str]] = []
        self.enough = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def next_act(self) -> Act:
        return self.acts.pop(0) if len(self.acts) > 1 else self.acts[0]

    def next_pass(self) -> Act:
        return self.passes.pop(0) if self.passes else token(len(self.forms))

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is part of the play."""

    def bearers(self) -> list[str]:
        """The passes it was shown, in order."""
        return [headers["Authorization"].removeprefix("Bearer ") for _, headers in self.asked]


@contextmanager
def running() -> Iterator[Uscis]:
    server = Uscis()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.enough.set()
        server.shutdown()
        thread.join()
        server.server_close()


class Clock:
    """Time that only passes when somebody sleeps."""

    def __init__(self) -> None:
        self.at = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.at

    def now(self) -> datetime:
        return AFTERNOON + timedelta(seconds=self.at - 1000)

    def sleep(self, seconds: float) -> None:
        if seconds > 0.001:
            self.slept.append(round(seconds, 3))
        self.at += seconds


def access_to(server: Uscis, *, per_second: int = 10_000, per_day: int = 1000) -> Access:
    return Access(
        client_id="invented-id",
        client_secret="invented-secret",
        address=f"{server.address}/case-status",
        token_address=f"{server.address}{TOKEN}",
        per_second=per_second,
        per_day=per_day,
    )


# What a server can do wrong.


def silent(handler: Handler) -> None:
    handler.server.enough.wait(5)


def dripping(handler: Handler) -> None:
    """One byte, again and again, and never an end."""
    handler.send_response(200)
    handler.end_headers()
    while not handler.server.enough.wait(0.02):
        handler.wfile.write(b" ")
        handler.wfile.flush()


def dripping_headers(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nX: ")
    while not handler.server.enough.wait(0.02):
        handler.wfile.write(b"x")
        handler.wfile.flush()


def cut(handler: Handler) -> None:
    said = Says.json(case())
    handler.say(Says(200, said.body[:40], said.headers), promised=len(said.body))


def cut_in_a_chunk(handler: Handler) -> None:
    handler.wfile.write(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n" + b'{"case_status"'
    )


def reset(handler: Handler) -> None:
    """Hang up hard, so that the other side sees a reset."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def not_http(handler: Handler) -> None:
    handler.wfile.write(b"220 mail.test ESMTP\r\n")


def endless(handler: Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    while not handler.server.enough.is_set():
        handler.wfile.write(b"[" * 65536)
