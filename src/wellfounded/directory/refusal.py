"""What keeps a file from being taken into the directory?"""

from __future__ import annotations


class DirectoryRefused(ValueError):
    """A file or a word that cannot be used; its text names the thing, the place and the fix."""

    def __init__(self, name: str, wrong: str) -> None:
        super().__init__(f"{name}: {wrong}")
