"""What may the settings file of an installation say?"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import urlsplit

WORDS, SWITCH, NUMBER, NAMES, ADDRESS = "words", "switch", "number", "names", "address"
SEALED, SECURITY = "sealed address", "security"

KNOWN: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "site": {
            "name": WORDS,
            "https": SWITCH,
            "hosts": NAMES,
            "address": ADDRESS,
            "leave_to": ADDRESS,
            "proxies": NUMBER,
        },
        "database": {
            "address": WORDS,
            "owner_address": WORDS,
            "backup_address": WORDS,
            "keyring": WORDS,
            "synchronous": WORDS,
            "unsafe_for_tests": WORDS,
        },
        "keys": {"file": WORDS},
        "audit": {"witness": WORDS},
        "backup": {"folder": WORDS},
        "work": {"night": NUMBER},
        "case_status": {
            "client_id": WORDS,
            "client_secret_file": WORDS,
            "address": ADDRESS,
            "token_address": ADDRESS,
            "per_second": NUMBER,
            "per_day": NUMBER,
            "demo_id": WORDS,
        },
        "mail": {
            "host": WORDS,
            "port": NUMBER,
            "security": SECURITY,
            "user": WORDS,
            "secret_file": WORDS,
            "sender": WORDS,
        },
        "text": {"address": SEALED, "secret_file": WORDS},
        "reminders": {"first_hour": NUMBER, "last_hour": NUMBER},
        "disk": {"warned_below": NUMBER, "refused_below": NUMBER},
    }
)
OWN: Final = frozenset({"127.0.0.1", "::1", "localhost"})
"""This computer, to which no TLS is needed."""
SAID: Final = MappingProxyType(
    {
        WORDS: 'write words in quotation marks, such as "Form"',
        SWITCH: "write true or false, without quotation marks",
        NUMBER: "write a number from 0 on, without quotation marks",
        NAMES: 'write a list of at least one name, such as ["localhost"]',
        ADDRESS: 'write a whole address, such as "https://cases.example.org"',
        SEALED: 'write a whole address that begins with "https://"',
        SECURITY: 'write "starttls" or "tls", or "none" for a mail server on this computer',
    }
)


def problems(told: Mapping[str, Any]) -> Iterator[str]:
    """What cannot be meant, each with its place and what to write instead."""
    for table, settings in told.items():
        if table not in KNOWN or not isinstance(settings, dict):
            yield f"[{table}] is no table of settings{_near(table, KNOWN)}"
            continue
        for name, value in settings.items():
            kind = KNOWN[table].get(name)
            if kind is None:
                yield f"[{table}] has no setting {name!r}{_near(name, KNOWN[table])}"
            elif not _is(kind, value):
                yield f"[{table}] {name} = {value!r} cannot be meant; {SAID[kind]}"


def _is(kind: str, value: object) -> bool:
    match kind:
        case "switch":
            return isinstance(value, bool)
        case "number":
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
        case "names":
            named = isinstance(value, list) and all(isinstance(one, str) and one for one in value)
            return named and bool(value)
        case "address":
            return _leads_somewhere(value, "http", "https")
        case "sealed address":
            return _leads_somewhere(value, "https") or _leads_here(value)
        case "security":
            return value in ("starttls", "tls", "none")
        case _:
            return isinstance(value, str)


def _leads_somewhere(value: object, *schemes: str) -> bool:
    parts = urlsplit(value) if isinstance(value, str) else None
    return parts is not None and parts.scheme in schemes and bool(parts.hostname)


def _leads_here(value: object) -> bool:
    return _leads_somewhere(value, "http") and urlsplit(str(value)).hostname in OWN


def _near(name: str, names: Mapping[str, object]) -> str:
    near = difflib.get_close_matches(name, names, n=1)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(names)}"
