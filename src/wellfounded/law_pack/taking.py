"""May this law pack be put in force here, in the place of the one before it?"""

from __future__ import annotations

from pathlib import Path

from wellfounded.laid_over import Pack
from wellfounded.law_pack.fitting import Change, change
from wellfounded.law_pack.office import content_of, install, installed, read_pack
from wellfounded.law_pack.refusal import PackRefused


def take(path: Path) -> tuple[Pack, Change]:
    """Put a pack in force from the next start on, and say what it changes.

    Raises:
        PackRefused: it is not signed, was changed, is signed by somebody this office does not
            trust, is no newer than the one in force, or does not fit this release. Nothing was
            written then.
        OSError: the file cannot be read, or the folder not written.
    """
    pack, before = read_pack(path), installed()
    if before is not None and pack.serial <= before.serial:
        older = "is the same as" if pack.serial == before.serial else "is older than"
        raise PackRefused(
            f"{path}: number {pack.serial} {older} the pack in force, number {before.serial} of "
            f"{before.day}; nothing was changed"
        )
    found = change(pack)
    install(content_of(path))
    return pack, found
