"""How is USCIS asked about a receipt number?

Through its Torch Case Status API, as USCIS documents it. A pass (OAuth 2.0, client credentials)
holds thirty minutes. It is renewed before it ends, and once more when USCIS refuses it in the
middle of a question. Nothing is written to a log.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from threading import Lock
from typing import Final
from urllib.parse import urlencode

from wellfounded.case_status.access import Access
from wellfounded.case_status.allowance import Allowance, Now, Sleep, utc_now
from wellfounded.case_status.exchange import Exchange, OverTheNet, Reply
from wellfounded.case_status.plain_text import plain_text
from wellfounded.case_status.receipt import read_receipt
from wellfounded.case_status.refusals import (
    Closed,
    Failed,
    KeysRefused,
    NoStatus,
    NotTaken,
    TooOften,
    UnknownOrProtected,
    Unreadable,
)
from wellfounded.case_status.status import Status, document, read_status

EARLY: Final = 60.0
"""Seconds before its end from which a pass is not used any more."""
LONGEST_WAIT: Final = 5.0
"""Seconds that are waited for USCIS while a person looks on; what is longer is told instead."""
SPIKE: Final = 1.0
"""Seconds to wait when USCIS says "too often" and not how long: it counts by the second."""
A_PASS: Final = re.compile(r"[\x21-\x7e]{1,4096}")


@dataclass(frozen=True, slots=True)
class Pass:
    """What shows USCIS that this office may ask, and until when by the clock of this computer."""

    token: str = field(repr=False)
    until: float


class Client:
    """Asks USCIS for one office. It may be shared by threads.

    ``clock`` counts seconds, ``now`` tells the day, ``sleep`` waits; tests give their own.
    """

    def __init__(
        self,
        access: Access,
        exchange: Exchange | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Now = utc_now,
        sleep: Sleep = time.sleep,
    ) -> None:
        self.access = access
        self._exchange = exchange or OverTheNet()
        self._clock, self._now, self._sleep = clock, now, sleep
        self._pass: Pass | None = None
        self._lock = Lock()
        self.allowance = Allowance(
            per_second=access.per_second,
            per_day=access.per_day,
            now=now,
            clock=clock,
            sleep=sleep,
        )

    def ask(self, typed: str) -> Status:
        """What USCIS says of a receipt number.

        Raises:
            NotAReceipt: if it is none; nothing is sent then.
            NoStatus: if USCIS gives no status, for the reason that the exception is.
        """
        receipt = read_receipt(typed)
        reply = self._asked(receipt)
        if reply.status != 200:
            raise self._refusal(reply)
        return read_status(reply.body, receipt, practice=self.access.practice)

    def _asked(self, receipt: str) -> Reply:
        held = self._held()
        reply = self._get(receipt, held)
        if reply.status == 401:
            held = self._renewed(held)
            reply = self._get(receipt, held)
        if reply.status == 429:
            wait = self._asked_to_wait(reply)
            if wait > LONGEST_WAIT or _of_the_day(reply):
                return reply
            self._sleep(wait)
            reply = self._get(receipt, held)
        return reply

    def _get(self, receipt: str, held: Pass) -> Reply:
        headers = {
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Authorization": f"Bearer {held.token}",
        }
        if self.access.demo_id:
            headers["demo_id"] = self.access.demo_id
        self.allowance.take()
        return self._exchange("GET", f"{self.access.address}/{receipt}", headers)

    def _held(self) -> Pass:
        with self._lock:
            if self._pass is None or self._clock() >= self._pass.until:
                self._pass = self._new_pass()
            return self._pass

    def _renewed(self, refused: Pass) -> Pass:
        """Another pass than the refused one; another thread may have fetched it already."""
        with self._lock:
            if self._pass is None or self._pass.token == refused.token:
                self._pass = self._new_pass()
            return self._pass

    def _new_pass(self) -> Pass:
        asked = self._clock()
        told = {
            "grant_type": "client_credentials",
            "client_id": self.access.client_id,
            "client_secret": self.access.client_secret,
        }
        headers = {
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        address = self.access.token_address
        reply = self._exchange("POST", address, headers, urlencode(told).encode("ascii"))
        if reply.status in (400, 401, 403):
            raise KeysRefused(_heard(reply))
        if reply.status != 200:
            raise self._refusal(reply)
        given = document(reply.body)
        token = given.get("access_token")
        if not isinstance(token, str) or not A_PASS.fullmatch(token):
            raise Unreadable("shape", part="access_token")
        return Pass(token, asked + _seconds(given.get("expires_in")) - EARLY)

    def _refusal(self, reply: Reply) -> NoStatus:
        heard = _heard(reply)
        match reply.status:
            case 401:
                return KeysRefused(heard)
            case 404:
                return UnknownOrProtected(heard)
            case 422:
                return NotTaken(heard)
            case 429:
                return self._too_often(reply, heard)
            case 503:
                return Closed("practice" if self.access.practice else "now", heard)
            case other:
                return Failed(heard, number=str(other))

    def _too_often(self, reply: Reply, heard: str) -> TooOften:
        if _of_the_day(reply):
            return TooOften("day", heard)
        wait = self._asked_to_wait(reply)
        if wait <= 60:
            return TooOften("now", heard)
        return TooOften("wait", heard, minutes=f"{-(-wait // 60):g}")

    def _asked_to_wait(self, reply: Reply) -> float:
        """Seconds, as the reply says them or a moment that it names; else those of a spike."""
        said = reply.retry_after.strip()
        if said.isascii() and said.isdecimal() and len(said) < 9:
            return float(said)
        try:
            until = parsedate_to_datetime(said)
            return max(0.0, (until - self._now()).total_seconds())
        except (TypeError, ValueError):
            return SPIKE


def _of_the_day(reply: Reply) -> bool:
    """Whether it is the day's number that is used up: waiting a moment does not help."""
    return "quota" in _heard(reply).casefold()


def _seconds(said: object) -> float:
    """How long a pass holds; one that does not say so is used once."""
    if isinstance(said, bool):
        return 0.0
    if isinstance(said, int):
        return float(min(max(said, 0), 86_400))
    if isinstance(said, str) and said.isascii() and said.isdecimal() and len(said) < 9:
        return float(said)
    return 0.0


def _heard(reply: Reply) -> str:
    """What USCIS says of an error, in either of the two shapes that it has; else nothing."""
    try:
        given = document(reply.body)
    except Unreadable:
        return ""
    errors = given.get("errors")
    first = errors[0] if isinstance(errors, list) and errors else given
    said = first.get("message") if isinstance(first, dict) else None
    return plain_text(said, 200) if isinstance(said, str) else ""
