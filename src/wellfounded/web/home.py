"""Where does this installation keep its settings, keys and databases?

One folder, made by ``wellfounded init`` and named by ``WELLFOUNDED_HOME``. In it lies
``wellfounded.toml``; everything else may be told by that file to lie elsewhere.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from wellfounded.vault.keyring import Kek

VARIABLE = "WELLFOUNDED_HOME"
SETTINGS = "wellfounded.toml"


class HomeError(Exception):
    """The folder of this installation cannot be used. Its text says what to do."""


@dataclass(frozen=True)
class Home:
    """One installation: its folder, and what its settings file says."""

    folder: Path
    told: dict[str, Any] = field(repr=False)

    @classmethod
    def at(cls, folder: Path) -> Home:
        """Read the settings of the installation in ``folder``.

        Raises:
            HomeError: there is none, or its settings are not TOML.
        """
        path = folder / SETTINGS
        try:
            return cls(folder, tomllib.loads(path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            raise HomeError(
                f"{path}: there is no installation here; make one with 'wellfounded init', or "
                f"name its folder in {VARIABLE}"
            ) from None
        except tomllib.TOMLDecodeError as wrong:
            raise HomeError(f"{path}: this is not TOML ({wrong}); mend that line") from None

    @cached_property
    def kek(self) -> Kek:
        """The key over all keys of the server.

        Raises:
            KeyringError: its file is missing, damaged, or open to others.
        """
        return Kek.read(self.path("keys", "file", "keys/master.key"))

    @property
    def name(self) -> str:
        """The name the site goes by on every page: short, and telling nothing."""
        return str(self.said("site", "name", "Form"))

    @property
    def https(self) -> bool:
        """Whether people reach it over TLS. Without, it serves this computer alone."""
        return bool(self.said("site", "https", False))

    @property
    def hosts(self) -> list[str]:
        """The names it answers to."""
        return list(self.said("site", "hosts", ["127.0.0.1", "localhost", "[::1]"]))

    @property
    def leave_to(self) -> str:
        """The harmless page that the quick exit opens."""
        return str(self.said("site", "leave_to", "https://www.weather.gov/"))

    def said(self, table: str, name: str, otherwise: Any) -> Any:
        """A setting, or what holds if the file does not speak of it."""
        return self.told.get(table, {}).get(name, otherwise)

    def path(self, table: str, name: str, otherwise: str) -> Path:
        """A place named in the settings, from the folder of the installation."""
        return self.folder / str(self.said(table, name, otherwise))


def folder() -> Path:
    """The folder of this installation: ``WELLFOUNDED_HOME``, else the user's data folder."""
    if named := os.environ.get(VARIABLE):
        return Path(named)
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data) / "wellfounded" / "site"


@cache
def home() -> Home:
    """The installation this process serves.

    Raises:
        HomeError: there is none.
    """
    return Home.at(folder())
