"""What became of a message?"""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """How it stands. Only one that surely did not arrive is tried ``AGAIN``.

    ``MARKED`` is on its way. One that is found so after a crash may have arrived or not, and is
    ``UNKNOWN``, like one that was handed in and never answered.
    """

    MARKED = "marked"
    AGAIN = "again"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
