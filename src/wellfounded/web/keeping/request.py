"""Where is a copy restored to, with which key, and is it a drill?"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from wellfounded.facts import write_whole
from wellfounded.vault.keyring import KIND, Kek
from wellfounded.vault.paper import on_paper
from wellfounded.web.home import SETTINGS, Home
from wellfounded.web.installing import make, set_up
from wellfounded.web.keeping import witness
from wellfounded.web.keeping.alone import alone
from wellfounded.web.keeping.finding import Finding
from wellfounded.web.keeping.parcel import Label
from wellfounded.web.keeping.refusal import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a person asks for at the command line."""

    cases: Path
    keyring: Path | None
    private: bytes = field(repr=False)
    master: Path | None
    witness: Path | None
    home: Path
    drill: bool
