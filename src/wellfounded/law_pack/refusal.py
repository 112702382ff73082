"""Why is a law pack or a state not taken?"""

from __future__ import annotations


class PackRefused(Exception):
    """It is not taken, and nothing was written. Its text names the file, the place and the fix."""
