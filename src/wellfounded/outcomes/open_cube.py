"""What is a cube to those who ask it? Something that answers a query."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol


class OpenCube(Protocol):
    """A cube that is open."""

    def rows(self, query: str, told: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query over ``cube``, ``waiting``, ``appeals`` and ``like_cases``."""
