"""What does an installation for tests look like?"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import tomli_w

from wellfounded.vault.keyring import Kek


def make_installation(folder: Path, database: Mapping[str, str] = {}) -> Path:
    """Write the settings and the server's key of a new installation; the databases stay away."""
    (folder / "keys").mkdir(parents=True, mode=0o700)
    Kek.random().write(folder / "keys" / "master.key")
    settings = tomli_w.dumps({"database": dict(database)})
    (folder / "wellfounded.toml").write_text(settings, encoding="utf-8")
    return folder
