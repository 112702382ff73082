"""How is what was deleted wiped from the file too?"""

from __future__ import annotations


def forget_freed_pages() -> None:
    """Placeholder."""
