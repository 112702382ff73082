"""What do the tests of recordings share? An empty folder of them, and an office."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.desk.conftest import office

__all__ = ["office"]


@pytest.fixture(autouse=True)
def folder(static_files: None) -> Iterator[Path]:
    """Where the installation keeps its recordings; nothing is in it."""
    from wellfounded.spoken import is_current
    from wellfounded.web.voice.beside import folder

    yield folder()
    shutil.rmtree(folder(), ignore_errors=True)
    is_current.cache_clear()
