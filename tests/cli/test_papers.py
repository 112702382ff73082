"""Does a person at the command line get a copy that can be opened without harm?"""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.project import ROOT
from tests.cli.conftest import Run
from tests.papers.rooms import needs_room, needs_tesseract
from tests.papers.strange_files import HEIC, locked, ordinary

GUIDE = ROOT / "docs" / "guides" / "open-a-paper-safely.md"


@needs_room
def test_a_copy_is_written_and_what_stays_behind_is_said(run: Run, tmp_path: Path) -> None:
    photo, copy = tmp_path / "photo.heic", tmp_path / "photo.pdf"
    photo.write_bytes(HEIC)
    done = run("papers", "safe", photo, "-o", copy, "--unread")
    assert done.code == 0
    assert done.out.splitlines()[0] == f"{copy}: written, pages: 1"
    assert "- It tells where the photo was taken." in done.out
    assert "No program could read" not in done.out
    assert copy.read_bytes().startswith(b"%PDF-1.7")
    assert GUIDE.read_text("utf-8").count(done.out.replace(str(copy), copy.name)) == 1
    assert photo.read_bytes() == HEIC
    told = run("papers", "safe", photo, "-o", copy, "--unread", "--json").json
    assert (told["kind"], told["found"]) == ("image/heic", ["camera", "location"])


@needs_room
@needs_tesseract
def test_the_words_are_printed_page_by_page(run: Run, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(ordinary()["scan.pdf"])
    done = run("papers", "read", scan, "--language", "Klingon")
    assert "saw the police take him" in done.out
    assert "does not have this language here: Klingon" in done.err
    told = run("papers", "read", scan, "--json").json
    assert told["text"][0]["from"] == "picture"


@needs_room
def test_a_file_that_is_refused_is_one_line_and_nothing_is_written(
    run: Run, tmp_path: Path
) -> None:
    file, copy = tmp_path / "a.pdf", tmp_path / "copy.pdf"
    file.write_bytes(locked())
    refused = run("papers", "safe", file, "-o", copy)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith(f"{file}: this PDF is locked")
    assert refused.err.count("\n") == 1
    assert not copy.exists()
    assert run("papers", "safe", file, "-o", file).code == 2
    assert run("papers", "read", tmp_path / "none.pdf").code == 2


def test_doctor_says_whether_there_is_a_closed_room(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("doctor", "--home", tmp_path, "--json")
    assert "closed room (bwrap)" in {one["what"] for one in run(*asked).json["signs"]}
    monkeypatch.setenv("PATH", "")
    signs = {one["what"]: one for one in run(*asked).json["signs"]}
    assert signs["closed room (bwrap)"]["good"] is None
    assert "apt-get install bubblewrap" in signs["closed room (bwrap)"]["said"]
