"""What is a part of the interview?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Pages that belong together.

    ``title`` is neutral: someone may look over the person's shoulder. ``opening`` is said
    before the first page; that of a ``hard`` section says what it is about, that it may be
    skipped, and that one may stop. One ``beside`` the way is told on pages of its own.
    """

    id: str
    title: str
    opening: str
    hard: bool = False
    beside: bool = False
