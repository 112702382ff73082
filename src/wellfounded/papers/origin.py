"""Where do the letters of a page come from, and so what can have been misread?"""

from __future__ import annotations

from enum import StrEnum


class Origin(StrEnum):
    """Where the letters come from, the surest first."""

    LETTERS = "letters"
    """The text that a PDF carries: no letter was read by a machine."""
    PASTED = "pasted"
    """Nobody said: it may have been read from a photo."""
    PICTURE = "picture"
    """Read from a picture by a program."""
