"""What has this office taken, and whose signature does it trust?

One folder, named by ``WELLFOUNDED_LAW`` or beside the official forms in the user's data folder:
``trusted.toml`` holds public keys by the names the office gave them, ``pack.toml`` the law pack it
took last, ``by_hand.toml`` the states it entered itself. The signature is verified anew whenever
the pack is read.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

import tomli_w

from wellfounded.facts import write_whole
from wellfounded.laid_over import LaidOver, Pack, StateByHand, is_read, lay
from wellfounded.law_pack.document import LARGEST, pack_in
from wellfounded.law_pack.refusal import PackRefused

VARIABLE: Final = "WELLFOUNDED_LAW"
TRUSTED, PACK, BY_HAND = "trusted.toml", "pack.toml", "by_hand.toml"
PUBLIC_KEY: Final = re.compile(r"[0-9a-f]{64}")


def folder() -> Path:
    """Where all of it lies."""
    if named := os.environ.get(VARIABLE):
        return Path(named)
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data) / "wellfounded" / "law"


def lay_over() -> None:
    """Lay over the law what this office has taken.

    A process in which the law was read already keeps the law it began with.

    Raises:
        PackRefused: the pack or the states were changed where they lie, or cannot be read.
    """
    if not is_read():
        lay(LaidOver(pack=installed(), by_hand=states()))


def installed() -> Pack | None:
    """The law pack this office took last, its signature verified.

    Raises:
        PackRefused: it was changed where it lies, or its key is trusted no more.
    """
    path = folder() / PACK
    if not path.exists():
        return None
    try:
        return read_pack(path)
    except PackRefused as wrong:
        raise PackRefused(
            f"{wrong}. It is the pack in force here: move it away, then take a sound one with "
            "'wellfounded law update'"
        ) from wrong


def read_pack(path: Path) -> Pack:
    """A pack that somebody signed whom this office trusts.

    Raises:
        PackRefused: it is not signed, was changed, is signed by somebody else, or is no pack.
        OSError: the file cannot be read.
    """
    from wellfounded.law_pack.signature import verified

    public, body = verified(content_of(path), str(path))
    names = [name for name, key in trusted().items() if key == public]
    if not names:
        raise PackRefused(
            f"{path}: it is signed with a key that this office does not trust ({public}); if you "
            f"know from its owner that it is theirs: wellfounded law trust {public} --as NAME"
        )
    return pack_in(body, str(path), signed_by=names[0])


def content_of(path: Path) -> bytes:
    """The bytes of a pack, never more than one may have."""
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def install(content: bytes) -> Path:
    """Put a pack that was checked in force, in one step; from the next start on."""
    path = _made() / PACK
    write_whole(path, content)
    return path


def trusted() -> Mapping[str, str]:
    """Public keys by the names that this office gave them.

    Raises:
        PackRefused: the file cannot be read.
    """
    keys = _read(TRUSTED).get("keys", {})
    for name, key in keys.items():
        if not (isinstance(key, str) and PUBLIC_KEY.fullmatch(key)):
            raise PackRefused(f"{folder() / TRUSTED}: {name!r} is no key of 64 hexadecimal digits")
    return dict(keys)


def trust(name: str, public: str) -> None:
    """Trust a key from now on; ``name`` is what this office calls its owner.

    Raises:
        PackRefused: it is no public key, or another one has the name.
    """
    if not PUBLIC_KEY.fullmatch(public):
        raise PackRefused(f"{public}: this is no public key; it has 64 hexadecimal digits")
    keys = dict(trusted())
    if keys.get(name, public) != public:
        raise PackRefused(f"{name}: another key has this name ({keys[name]}); give another name")
    write_whole(_made() / TRUSTED, tomli_w.dumps({"keys": {**keys, name: public}}).encode())


def distrust(name: str) -> None:
    """Trust a key no more; a pack in force that it signed is refused from then on.

    Raises:
        PackRefused: no key has the name.
    """
    keys = dict(trusted())
    if name not in keys:
        raise PackRefused(f"{name}: no trusted key has this name; there are {', '.join(keys)}")
    del keys[name]
    write_whole(_made() / TRUSTED, tomli_w.dumps({"keys": keys}).encode())


def states() -> tuple[StateByHand, ...]:
    """What was entered by hand and not undone, in the order of entry.

    Raises:
        PackRefused: the file cannot be read.
    """
    return tuple(
        StateByHand(**{key: row[key] for key in StateByHand.__slots__})
        for row in entered()
        if "undone" not in row
    )


def entered() -> list[dict[str, Any]]:
    """Every state that was ever entered by hand; ``undone`` is the day it was taken back.

    Raises:
        PackRefused: the file cannot be read.
    """
    rows = _read(BY_HAND).get("state", [])
    for number, row in enumerate(rows, start=1):
        for key in StateByHand.__slots__:
            kind = date if key in ("since", "entered") else str
            if not isinstance(row, dict) or type(row.get(key)) is not kind:
                raise PackRefused(f"{folder() / BY_HAND}: state {number} lacks its {key!r}")
    return list(rows)


def keep_states(rows: list[dict[str, Any]]) -> None:
    """Write what was entered by hand, in one step."""
    write_whole(_made() / BY_HAND, tomli_w.dumps({"state": rows}).encode())


def _read(name: str) -> dict[str, Any]:
    path = folder() / name
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise PackRefused(f"{path}: this is not TOML ({fault}); mend that line") from None


def _made() -> Path:
    here = folder()
    here.mkdir(parents=True, exist_ok=True, mode=0o700)
    return here
