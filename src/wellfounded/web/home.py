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
from wellfounded.web.setting import problems

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
            HomeError: there is none, or its settings cannot be meant.
        """
        path = folder / SETTINGS
        try:
            told = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise HomeError(
                f"{path}: there is no installation here; name its folder with --home or in "
                f"{VARIABLE}, or make one with 'wellfounded init'"
            ) from None
        except tomllib.TOMLDecodeError as wrong:
            raise HomeError(f"{path}: this is not TOML ({wrong}); mend that line") from None
        if wrong_settings := list(problems(told)):
            raise HomeError(f"{path}: {'; '.join(wrong_settings)}")
        return cls(folder, told)

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
        """The names it answers to, beside that of its ``address``."""
        return list(self.said("site", "hosts", ["127.0.0.1", "localhost", "[::1]"]))

    @property
    def address(self) -> str:
        """Where people reach it: invitations lead there, and passkeys are bound to its name."""
        usual = "http://localhost:8000"
        if self.https:
            named = [
                host for host in self.hosts if not host.strip("[]").replace(".", "").isdecimal()
            ]
            usual = f"https://{named[-1] if named else self.hosts[0]}"
        return str(self.said("site", "address", usual)).rstrip("/")

    @property
    def proxies(self) -> int:
        """How many proxies of ours stand before it, each adding one hop to X-Forwarded-For."""
        return int(self.said("site", "proxies", 1)) if self.https else 0

    @property
    def leave_to(self) -> str:
        """The harmless page that the quick exit opens."""
        return str(self.said("site", "leave_to", "https://www.weather.gov/"))

    def said(self, table: str, name: str, otherwise: Any) -> Any:
        """A setting, or what holds if the file does not speak of it."""
        return self.told.get(table, {}).get(name, otherwise)

    def table(self, name: str) -> dict[str, Any]:
        """All settings of a table, empty if the file does not speak of it."""
        return dict(self.told.get(name, {}))

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
