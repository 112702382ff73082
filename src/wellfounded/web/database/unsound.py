"""What is said when a database cannot keep what is promised?"""

from __future__ import annotations


class Unsound(Exception):
    """This database would lose or show what was saved. The text says what to do."""
