"""What does one look at a database find?"""

from __future__ import annotations

from typing import NamedTuple


class Sign(NamedTuple):
    """One thing looked at, whether it is good, and what is said of it, with the fix."""

    what: str
    good: bool
    said: str
