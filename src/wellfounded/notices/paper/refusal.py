"""What keeps a file from being read?"""

from __future__ import annotations


class PaperRefused(ValueError):
    """A file that cannot be read as a paper; its text says what is wrong and the fix."""
