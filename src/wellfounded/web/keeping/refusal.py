"""What is said when a copy cannot be made, or not be taken back?"""

from __future__ import annotations


class Refused(Exception):
    """It was not done, and nothing was left half done. The text says why, and what to do."""
