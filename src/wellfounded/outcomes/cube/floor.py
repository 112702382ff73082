"""What is the smallest count that is shown? It brings nothing heavy in."""

from __future__ import annotations

from typing import Final

FLOOR: Final = 11
