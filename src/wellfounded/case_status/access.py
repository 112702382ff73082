"""With which keys, and at which address, does this office ask USCIS?

The address of the practice system (the sandbox) is public. That of the real one stands in the
letter by which USCIS gives access, so the office writes it down and nothing here guesses it.
"""

from __future__ import annotations

import ipaddress
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from wellfounded.case_status.refusals import NotSetUp

PRACTICE: Final = "https://api-int.uscis.gov/case-status"
PRACTICE_TOKEN: Final = "https://api-int.uscis.gov/oauth/accesstoken"
A_SECRET: Final = re.compile(r"[\x21-\x7e]{1,512}")
AN_ADDRESS: Final = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(?:/[A-Za-z0-9._~/-]*)?")
"""A host and a path: what else an address can hold has no place here."""
OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
NEEDED: Final = ("client_id", "client_secret_file", "address")


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """What an office needs to ask: where, with which keys, and how often.

    ``demo_id`` is sent along while USCIS watches a demonstration; else it is empty.
    """

    client_id: str
    client_secret: str = field(repr=False)
    address: str
    token_address: str
    per_second: int
    per_day: int
    demo_id: str = ""

    @property
    def practice(self) -> bool:
        """Whether it is the practice system, whose answers are about no real case."""
        return urlsplit(self.address).hostname == urlsplit(PRACTICE).hostname


def access(told: Mapping[str, Any], folder: Path) -> Access:
    """The access that the table ``[case_status]`` of the settings gives.

    The file of the secret is looked for from ``folder``, that of the installation.

    Raises:
        NotSetUp: if the table is empty or not whole, or the secret lies open to others.
    """
    if not told:
        raise NotSetUp("off")
    for name in NEEDED:
        if not told.get(name):
            raise NotSetUp("lacks", name=name)
    address = _https("address", str(told["address"]))
    practice = urlsplit(address).hostname == urlsplit(PRACTICE).hostname
    token_address = told.get("token_address") or (PRACTICE_TOKEN if practice else "")
    if not token_address:
        raise NotSetUp("token_address")
    demo_id = str(told.get("demo_id", ""))
    if demo_id and not A_SECRET.fullmatch(demo_id):
        raise NotSetUp("odd_demo_id")
    return Access(
        client_id=str(told["client_id"]),
        client_secret=_secret(folder / str(told["client_secret_file"])),
        address=address,
        token_address=_https("token_address", str(token_address)),
        per_second=int(told.get("per_second") or (5 if practice else 10)),
        per_day=int(told.get("per_day") or (1_000 if practice else 400_000)),
        demo_id=demo_id,
    )


def _https(name: str, address: str) -> str:
    """The address, which may be plain only on this very computer."""
    try:
        parts = urlsplit(address)
        odd = not AN_ADDRESS.fullmatch(address) or not parts.hostname or parts.port == 0
        (parts.hostname or "").encode("idna")
    except ValueError:
        odd = True
    if odd:
        raise NotSetUp("odd_address", name=name)
    if parts.scheme != "https" and not _on_this_computer(parts.hostname or ""):
        raise NotSetUp("not_https", name=name)
    return address.rstrip("/")


def _on_this_computer(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _secret(file: Path) -> str:
    try:
        if file.stat().st_mode & OTHERS:
            raise NotSetUp("open_secret", file=file.name)
        secret = file.read_text(encoding="ascii").strip()
    except OSError as wrong:
        raise NotSetUp("no_secret", file=file.name, why=str(wrong.strerror)) from None
    except UnicodeDecodeError:
        raise NotSetUp("odd_secret", file=file.name) from None
    if not A_SECRET.fullmatch(secret):
        raise NotSetUp("odd_secret", file=file.name)
    return secret
