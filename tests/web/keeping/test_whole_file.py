"""Does a file appear whole or not at all, and is it on the disk by then?"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

import pytest

from wellfounded.web.keeping.whole_file import whole_file


def test_it_is_on_the_disk_before_it_has_its_name_and_the_name_is_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, seen = tmp_path / "file", []

    def noted(handle: int) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file"
        seen.append((kind, path.exists(), os.fstat(handle).st_size if kind == "file" else 0))

    monkeypatch.setattr(os, "fsync", noted)
    with whole_file(path) as file:
        file.write(b"x" * 1000)
    assert seen == [("file", False, 1000), ("folder", True, 0)]


def test_what_goes_wrong_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"before")
    with suppress(ZeroDivisionError), whole_file(path) as file:
        file.write(b"after")
        raise ZeroDivisionError
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
    assert path.read_bytes() == b"before"


def test_it_is_its_owners_alone(tmp_path: Path) -> None:
    with whole_file(tmp_path / "file") as file:
        file.write(b"x")
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as refused, whole_file(tmp_path / "no" / "file"):
        pass
    assert refused.value.filename == str(tmp_path / "no" / "file")
