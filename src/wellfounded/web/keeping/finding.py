"""What did a look at the installation, or one step of restoring it, find?"""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """One thing looked at. ``good`` is None when it is only missing, not wrong."""

    what: str
    good: bool | None
    said: str
