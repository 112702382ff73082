"""Why is a table of cases not read?"""

from __future__ import annotations


class Unreadable(ValueError):
    """The rules cannot be asked of it. Its text names the file, the place and the fix."""
