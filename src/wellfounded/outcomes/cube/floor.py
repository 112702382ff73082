"""From how many people on may a group be shown?

Eleven is the usual floor of published health data: among fewer, somebody could be known.
"""

from __future__ import annotations

from typing import Final

FLOOR: Final = 11
"""The smallest count of a group that is shown."""
