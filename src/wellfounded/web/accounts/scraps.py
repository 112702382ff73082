"""How do scraps of a page lie behind the keys of a session?

What was typed and cannot be an answer yet has no place in a case. Until it is mended it lies here,
sealed with the keys and as short-lived as they are.
"""

from __future__ import annotations

import json

Scrap = list[list[str]]
"""Names of boxes and what was typed in them."""

MARK = b"wellfounded.scraps"
LENGTH = 4
MOST = 1_500_000
"""Bytes of all scraps of one session together. A story may be 100,000 letters long."""


def parted(payload: bytes) -> tuple[bytes, dict[str, Scrap]]:
    """What lies before the scraps, and each scrap by its id."""
    if not payload.endswith(MARK):
        return payload, {}
    end = len(payload) - len(MARK) - LENGTH
    start = end - int.from_bytes(payload[end : end + LENGTH], "big")
    return payload[:start], json.loads(payload[start:end])


def joined(before: bytes, scraps: dict[str, Scrap]) -> bytes:
    """The same again.

    Raises:
        ValueError: the scraps are too long to be kept.
    """
    if not scraps:
        return before
    text = json.dumps(scraps, ensure_ascii=False).encode("utf-8", "surrogatepass")
    if len(text) > MOST:
        raise ValueError(f"{len(text)} bytes of scraps are too many for one session")
    return before + text + len(text).to_bytes(LENGTH, "big") + MARK
