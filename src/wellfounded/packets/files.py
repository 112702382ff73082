"""Where do the files of the exhibits come from?"""

from __future__ import annotations

from typing import Protocol


class Files(Protocol):
    """Opens what an exhibit names: on the site sealed files, else those beside the case file."""

    def open(self, name: str) -> bytes:
        """The safe copy of a file, as a PDF.

        Raises:
            FileNotFoundError: there is no file of this name.
            FileNotReady: it is not checked yet, or was refused when it was.
            FileRefused: it is there and cannot be used.
        """


class FileNotReady(LookupError):
    """There is no safe copy of a file yet."""


class FileRefused(ValueError):
    """A file cannot be used; the text says why, in words for the person who gave it."""
