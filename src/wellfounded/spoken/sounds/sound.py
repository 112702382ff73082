"""What is known of a sound that every phone plays?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "audio/wav": "wav",
        "audio/mpeg": "mp3",
        "audio/aac": "aac",
        "audio/mp4": "m4a",
        "audio/ogg": "ogg",
        "audio/webm": "webm",
    }
)
"""The kinds that are taken, each with the ending of its files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A sound alone. ``kind`` is its media type, ``seconds`` how long it lasts."""

    kind: str
    seconds: float
    data: bytes
