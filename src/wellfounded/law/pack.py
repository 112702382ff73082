"""Does a law pack hold here, or is this release newer than it?

What a pack says was true on its day. A release that was checked later has its own tables, so an
older pack is set aside.
"""

from __future__ import annotations

from wellfounded.laid_over import Pack, laid
from wellfounded.law.rulebook import REVIEWED


def pack_here() -> Pack | None:
    """The law pack in force, or None."""
    pack = laid().pack
    return pack if pack is not None and pack.day >= REVIEWED else None


def pack_set_aside() -> Pack | None:
    """A law pack that is installed, but older than this release, or None."""
    return laid().pack if pack_here() is None else None
