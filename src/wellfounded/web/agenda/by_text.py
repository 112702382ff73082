"""How does a text message reach the provider, and what became of it?

One request to one address, as JSON, with a word that only the provider knows. No answer sends us
to another address, and no request is sent again unless it surely was not taken.
"""

from __future__ import annotations

import json
import ssl
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Final
from urllib.parse import urlsplit

from wellfounded.web.agenda.message import Message
from wellfounded.web.agenda.outcome import Outcome
from wellfounded.web.agenda.secret import secret
from wellfounded.web.home import Home
from wellfounded.web.setting import OWN

WAIT: Final = 20
"""Seconds for the connection, and for the answer."""
NOT_NOW: Final = frozenset({429, 503})


def is_set(home: Home) -> bool:
    """Whether this site hands in text messages; over the network only with TLS."""
    parts = urlsplit(home.said("text", "address", ""))
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in OWN)


def send(home: Home, message: Message, id: str) -> Outcome:
    """Hand a message in. ``id`` lets a provider that heeds it see that two are one."""
    address = urlsplit(home.said("text", "address", ""))
    connection = _connection(address.scheme, address.hostname or "", address.port)
    body = json.dumps({"to": message.to, "text": message.text, "id": id}).encode()
    headers = {
        "Content-Type": "application/json",
        "Authorization": f"Bearer {secret(home, 'text')}",
        "Idempotency-Key": id,
    }
    try:
        connection.connect()
    except OSError:
        return Outcome.AGAIN
    try:
        path = (address.path or "/") + (f"?{address.query}" if address.query else "")
        connection.request("POST", path, body, headers)
        return _by(connection.getresponse().status)
    except (OSError, HTTPException):
        return Outcome.UNKNOWN
    finally:
        connection.close()


def _by(status: int) -> Outcome:
    if 200 <= status < 300:
        return Outcome.SENT
    if status in NOT_NOW:
        return Outcome.AGAIN
    return Outcome.FAILED if status < 500 else Outcome.UNKNOWN


def _connection(scheme: str, host: str, port: int | None) -> HTTPConnection:
    if scheme == "http":
        return HTTPConnection(host, port, timeout=WAIT)
    return HTTPSConnection(host, port, timeout=WAIT, context=ssl.create_default_context())
