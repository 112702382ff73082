"""Is a paper read in its own language, and said where that cannot be?"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.papers.rooms import needs_tesseract
from wellfounded.papers import reading_languages
from wellfounded.papers.layout import Word, laid_out
from wellfounded.papers.reading_languages import languages_here, readable

HERE = frozenset({"eng", "spa", "chi_sim", "chi_tra", "fas"})


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(reading_languages, "languages_here", lambda: (tmp_path, HERE))
    return tmp_path


@pytest.mark.parametrize(
    ("asked", "names", "lacking"),
    [
        (["es"], ("spa",), ()),
        (["Spanish"], ("spa",), ()),
        (["spa", "en-US"], ("spa", "eng"), ()),
        (["zh"], ("chi_sim", "chi_tra"), ()),
        (["Dari"], ("fas",), ()),
        (["prs", "Farsi"], ("fas",), ()),
        (["mam"], ("eng",), ("mam",)),
        (["Q'eqchi'", "es"], ("spa",), ("Q'eqchi'",)),
        (["../../etc"], ("eng",), ("../../etc",)),
        (["eng+osd"], ("eng",), ("eng+osd",)),
    ],
)
def test_a_language_is_known_by_its_code_and_its_name(
    installed: Path, asked: list[str], names: tuple[str, ...], lacking: tuple[str, ...]
) -> None:
    found = readable(asked)
    assert found is not None
    assert (found.names, found.lacking, found.folder) == (names, lacking, installed)


@needs_tesseract
def test_the_languages_of_this_computer_are_listed() -> None:
    found = languages_here()
    assert found is not None
    assert (found[0] / "eng.traineddata").exists()
    assert "eng" in found[1]


def test_an_older_tesseract_does_not_say_where_its_languages_are(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fake = tmp_path / "tesseract"
    fake.write_text("#!/bin/sh\necho 'List of available languages (2):' >&2\necho eng >&2\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(reading_languages, "_PLACES", (str(tmp_path),))
    assert languages_here() == (tmp_path, frozenset({"eng"}))


def test_a_line_written_from_the_right_is_read_from_the_right() -> None:
    def words(*said: str) -> list[Word]:
        return [Word(10 * at, 0, 9, 10, 100.0, one) for at, one in enumerate(said)]

    assert laid_out(words("one", "two")).text.split() == ["one", "two"]
    assert laid_out(words("2024", "را", "برادرم")).text.split() == ["برادرم", "را", "2024"]
