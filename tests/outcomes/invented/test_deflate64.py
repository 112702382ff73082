"""Do others read our members of method 9, and does our reader read theirs?"""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import pytest
import zipfile_deflate64  # type: ignore[import-untyped]  # noqa: F401  teaches zipfile method 9

from wellfounded.outcomes.invented.deflate64 import DEFLATE64, Zip

WITHOUT_7Z = pytest.mark.skipif(not shutil.which("7z"), reason="7z is not installed")


@pytest.fixture
def texts(tmp_path: Path) -> dict[str, Path]:
    """A file of long repeats, one of every byte, one that is empty."""
    found = {
        "repeats.csv": b"the same words again\r\n" * 90_000,
        "bytes.bin": bytes(range(256)) * 40,
        "none": b"",
    }
    for name, text in found.items():
        (tmp_path / name).write_bytes(text)
    return {name: tmp_path / name for name in found}


@pytest.fixture
def ours(tmp_path: Path, texts: dict[str, Path]) -> Path:
    path = tmp_path / "ours.zip"
    with Zip(path, date(2026, 8, 1)) as made:
        for name, file in texts.items():
            made.add(f"folder/{name}", file)
    return path


def test_our_members_are_read_as_deflate64(ours: Path, texts: dict[str, Path]) -> None:
    with zipfile.ZipFile(ours) as found:
        assert {member.compress_type for member in found.infolist()} == {DEFLATE64}
        assert {member.date_time[:3] for member in found.infolist()} == {(2026, 8, 1)}
        for name, file in texts.items():
            assert found.read(f"folder/{name}") == file.read_bytes()


@WITHOUT_7Z
def test_7z_finds_nothing_wrong_with_ours(ours: Path) -> None:
    told = subprocess.run(["7z", "t", ours], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout
    assert "Everything is Ok" in told.stdout


@WITHOUT_7Z
def test_what_7z_writes_as_deflate64_is_read(tmp_path: Path, texts: dict[str, Path]) -> None:
    theirs = tmp_path / "theirs.zip"
    command: list[str | Path] = ["7z", "a", "-tzip", "-mm=Deflate64", theirs, *texts.values()]
    subprocess.run(command, capture_output=True, check=True)
    with zipfile.ZipFile(theirs) as found:
        assert found.getinfo("repeats.csv").compress_type == DEFLATE64
        for name, file in texts.items():
            assert found.read(name) == file.read_bytes()
