"""What is the smallest count that is shown? Asked also where nothing heavy may be brought in."""

from __future__ import annotations

from typing import Final

FLOOR: Final = 11
