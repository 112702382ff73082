"""How many tries does one network get, before it has to wait a minute?

A clinic is one network with two hundred people, so the limits are wide. The key is drawn anew
with each start of the server and never written down: nobody can tell from it who was here.
"""

from __future__ import annotations

import os
import threading
import time
from collections import OrderedDict
from hmac import digest
from ipaddress import IPv6Address, ip_address, ip_network

from django.http import HttpRequest

from wellfounded.web.home import home

MOST_NETWORKS = 20_000
_KEY = os.urandom(32)


class Bucket:
    """So many acts for each network, refilled evenly over a minute."""

    def __init__(self, burst: int, a_minute: float) -> None:
        self.burst = burst
        self.a_second = a_minute / 60
        self._filled: OrderedDict[bytes, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def takes(self, network: bytes) -> bool:
        """Whether one more act is allowed now; it is counted if so."""
        moment = time.monotonic()
        with self._lock:
            left, at = self._filled.pop(network, (float(self.burst), moment))
            left = min(self.burst, left + (moment - at) * self.a_second)
            allowed = left >= 1
            self._filled[network] = (left - 1 if allowed else left, moment)
            while len(self._filled) > MOST_NETWORKS:
                self._filled.popitem(last=False)
        return allowed


BEGINNING = Bucket(burst=60, a_minute=20)
EVERYBODY_BEGINNING = Bucket(burst=300, a_minute=120)
ASKING = Bucket(burst=30, a_minute=6)
EVERYBODY_ASKING = Bucket(burst=200, a_minute=60)
CODES = Bucket(burst=40, a_minute=20)
READING = Bucket(burst=60, a_minute=30)
"""Papers that are read for people who have no case."""
SIGNING_IN = Bucket(burst=20, a_minute=10)
FEEDS = Bucket(burst=600, a_minute=300)
"""Calendars of many people are fetched from the few networks of a company."""
PHONES = Bucket(burst=300, a_minute=120)
"""Sendings of phones that were without signal; each carries up to fifty answers."""
ALL = b"everybody"


def network(request: HttpRequest) -> bytes:
    """A word for the network a request comes from, good until the server starts again."""
    return digest(_KEY, _came_from(request, home().proxies).encode(), "sha256")[:16]


def _came_from(request: HttpRequest, proxies: int) -> str:
    """The address that the outermost of our proxies saw; what stood before it anybody may write."""
    hops = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
    seen = hops[-proxies] if 0 < proxies <= len(hops) else ""
    try:
        address = ip_address(seen.strip() or request.META.get("REMOTE_ADDR", ""))
    except ValueError:
        return ""
    if isinstance(address, IPv6Address):
        # One household or phone has at least as much.
        return str(ip_network((address, 64), strict=False))
    return str(address)
