"""What does an office have at hand: an installation, the commands, and its keys on paper?"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli_w

from tests.web.keeping import ready
from wellfounded.vault.offline_key import OfflineKey

ROOT = Path(__file__).parents[3]
COMMAND = "from wellfounded.cli.main import main; main()"


@dataclass(frozen=True)
class Ran:
    """What a command left: its exit code and both outputs."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def wellfounded(*arguments: object, said: str = "") -> Ran:
    """Run a command as a process of its own, which knows of no installation but a named one.

    ``said`` is what somebody types meanwhile.
    """
    return Ran(*ready.run(COMMAND, *map(str, arguments), environment=environment(), said=said))


def environment() -> dict[str, str]:
    """The environment without what the tests of this room have put into it."""
    ours = ("WELLFOUNDED_HOME", "DJANGO_SETTINGS_MODULE")
    return {name: value for name, value in os.environ.items() if name not in ours}


@dataclass(frozen=True)
class Office:
    """An installation that is in use, as somebody at its machine sees it."""

    home: Path
    papers: Path
    database: Mapping[str, str]

    @property
    def public(self) -> Path:
        return self.papers / "backup.pub"

    @property
    def private(self) -> Path:
        return self.papers / "private.txt"

    @property
    def master(self) -> Path:
        return self.home / "keys" / "master.key"

    def make_keys(self) -> None:
        key = OfflineKey.random("backup-test")
        self.public.write_text(key.public_line)
        self.private.write_text(key.private_line)

    def settle_in(self, master: str, **tables: Mapping[str, object]) -> None:
        """Write the settings and the server's key."""
        self.home.mkdir(parents=True)
        self.master.parent.mkdir(mode=0o700)
        self.master.touch(0o600)
        self.master.write_text(master)
        settings = {"database": dict(self.database), **tables}
        (self.home / "wellfounded.toml").write_text(tomli_w.dumps(settings))

    def backs_up(self, name: str = "one") -> tuple[Path, Path]:
        """Make both copies, and give back where they are."""
        cases, keyring = self.papers / f"{name}.cases", self.papers / f"{name}.keyring"
        ran = self.runs("backup", "--to", self.public, "-o", cases, "--keyring", keyring)
        assert ran.code == 0, ran.err
        return cases, keyring

    def runs(self, command: str, *arguments: object) -> Ran:
        return wellfounded(command, "--home", self.home, *arguments)

    def restores(self, cases: Path, keyring: Path | None, home: Path, *more: object) -> Ran:
        with_keyring = ("--keyring", keyring) if keyring else ()
        keys = ("--key", self.private, "--master", self.master)
        return wellfounded("restore", cases, *with_keyring, *keys, "--home", home, *more)
