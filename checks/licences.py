"""May each package we need at run time be shipped beside Apache-2.0?

``python -m checks.licences`` reads the licence that each package of ``requirements/all.txt``
states of itself. A package that states none is a fault until somebody has read its files.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Protocol

from packaging.requirements import Requirement

from checks.project import ROOT
from checks.report import report

LOCK = ROOT / "requirements" / "all.txt"

PERMISSIVE = frozenset(
    {"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "HPND", "ISC", "MIT"}
    | {"MIT-0", "MIT-CMU", "PSF-2.0", "Unlicense", "Zlib"}
)
WEAK_COPYLEFT = frozenset({"MPL-2.0"})
"""Their own files stay under it; ours do not come under it."""
FONTS = frozenset({"OFL-1.1"})
"""May be installed and embedded in documents."""
ALLOWED = PERMISSIVE | WEAK_COPYLEFT | FONTS

IN_OTHER_WORDS = {
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "SIL Open Font License 1.1 (OFL-1.1)": "OFL-1.1",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "BSD": "BSD-3-Clause",
    "Copyright (c) 2018 Yubico AB": "BSD-2-Clause AND MPL-2.0 AND Apache-2.0",
    "Copyright (c) 2001-2002 Enthought, Inc. 2003, SciPy Developers.": "BSD-3-Clause",
    "Dual License": "",
}
"""What a package may say instead of an SPDX expression, and what it means; nothing, if nothing."""

READ = {"pysqlite3": "Zlib", "python-dateutil": "Apache-2.0 AND BSD-3-Clause"}
"""Packages that state nothing, and what their licence file was found to be."""

_OPTIONAL = "an office that chooses PostgreSQL installs it itself; it is imported, never changed"
EXCEPTIONS: dict[str, str] = {"psycopg": _OPTIONAL, "psycopg-binary": _OPTIONAL}
"""Packages under the LGPL, each with the reason why it may stay."""


class Stated(Protocol):
    """The metadata of a package."""

    def __getitem__(self, name: str, /) -> str | None:
        """The first value of a field."""

    def get_all(self, name: str, /) -> list[str] | None:
        """Every value of a field."""


def faults(lock: Path) -> Iterator[str]:
    """Packages whose licence is not allowed, or not known."""
    for name in named(lock):
        try:
            said = stated(metadata(name)) or READ.get(name, "")
        except PackageNotFoundError:
            yield f"{name} is not installed; run 'make setup'"
            continue
        if not said:
            yield f"{name} states no licence; read its files and leave it out until it does"
        elif name not in EXCEPTIONS and not allowed(said):
            yield f"{name} is under {said!r}, which is not among the licences allowed here"


def named(lock: Path) -> Iterator[str]:
    """The packages of a lock that this platform needs."""
    for line in lock.read_text(encoding="utf-8").splitlines():
        if re.match(r"[A-Za-z0-9]", line):
            wanted = Requirement(line.rstrip("\\ "))
            if wanted.marker is None or wanted.marker.evaluate():
                yield wanted.name


def stated(about: Stated) -> str:
    """The licence a package states, as SPDX where we know its other words for it."""
    classifiers = about.get_all("Classifier") or []
    told = [c.rpartition(" :: ")[2] for c in classifiers if c.startswith("License :: ")]
    first_line = (about["License"] or "").strip().partition("\n")[0]
    said = about["License-Expression"] or first_line or " AND ".join(told)
    return IN_OTHER_WORDS.get(said, said)


def allowed(expression: str) -> bool:
    """Whether every licence that must be kept, or one of those to choose from, is allowed."""
    parts = [part.strip(" ()") for part in re.split(r"\bAND\b", expression)]
    return all(any(one.strip() in ALLOWED for one in part.split(" OR ")) for part in parts)


def main() -> int:
    """Check the lock, and print the table of licences."""
    found = report("licences", faults(LOCK), "every package we need may be shipped")
    if not found:
        told = ((name, stated(metadata(name)) or READ.get(name, "")) for name in named(LOCK))
        sys.stdout.writelines(f"  {name:26} {licence}\n" for name, licence in told)
    return found


if __name__ == "__main__":
    sys.exit(main())
