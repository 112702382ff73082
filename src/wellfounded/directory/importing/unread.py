"""What of a list could not be read, and where does it stand?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A row or box that was left out. ``where`` is its page and line; ``why`` says the fix."""

    where: str
    text: str
    why: str
