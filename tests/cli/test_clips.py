"""Does the command put, list, share and take out recordings, and refuse what is none?"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.spoken.made import mp3, wav

PROGRAM = Path(sys.executable).with_name("wellfounded")
ASKED = "question.applicant.marital_status"


@pytest.fixture
def run(tmp_path: Path) -> object:
    (tmp_path / "home").mkdir()
    (tmp_path / "mam.wav").write_bytes(wav(tells=True))
    (tmp_path / "quc.mp3").write_bytes(mp3())
    (tmp_path / "page.mp3").write_bytes(b"<html>")

    def running(*words: str, code: int = 0, home: str = "home") -> str:
        told = [str(PROGRAM), "clips", *words]
        if words[0] != "read":
            told += ["--home", str(tmp_path / home)]
        done = subprocess.run(told, cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == code, done.stderr
        return done.stdout + done.stderr

    return running


def test_a_recording_is_added_listed_shared_and_taken_out(run: object, tmp_path: Path) -> None:
    assert callable(run)
    assert run("read", ASKED, "--from", "es").startswith("¿Está casado o casada?\nSoltero")
    added = run("add", ASKED, "mam.wav", "--language", "mam", "--from", "es", "--agreed")
    assert "Mam, 1 s" in added
    run("add", ASKED, "quc.mp3", "--language", "K'iche'", "--agreed", "--by", "Ixchel  P.")
    listed = run("list")
    assert listed.count(": offered") == 2
    assert run("list", "--due") == ""
    (told,) = json.loads(run("list", "--language", "quc", "--json"))
    assert (told["by"], told["current"], told["tongue"]["code"]) == ("Ixchel P.", True, "quc")
    assert ASKED not in run("list", "--language", "mam", "--missing")
    assert ASKED in run("list", "--language", "ixl", "--missing")
    assert "1 recordings" in run("export", "mam.zip", "--language", "mam")
    assert "1 taken, 0 of them" in run("import", "mam.zip", home="other")
    assert run("list", home="other").count("Mam") == 1
    run("remove", told["id"])
    assert "K’iche’" not in run("list")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", ASKED, "page.mp3", "--language", "mam", "--agreed"), "page.mp3: this is no sound"),
        (("add", ASKED, "mam.wav", "--language", "mam"), "ask the speaker first"),
        (("add", "question.none", "mam.wav", "--language", "mam", "--agreed"), "no such text"),
        (("add", ASKED, "mam.wav", "--language", "--", "--agreed"), "language is not named"),
        (("read", "nothing"), "no such text"),
        (("remove", "0" * 20), "no such recording"),
        (("import", "page.mp3"), "no file of recordings"),
        (("list", "--missing"), "name the language"),
    ],
)
def test_what_cannot_be_is_one_line_with_the_fix(
    run: object, words: tuple[str, ...], said: str
) -> None:
    assert callable(run)
    told = run(*words, code=2)
    assert said in told
    assert len(told.splitlines()) == 1
