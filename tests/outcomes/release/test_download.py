"""Is a release fetched once, whole, from where the line broke, and only where there is room?"""

from __future__ import annotations

import errno
import json
import shutil
from pathlib import Path

import pytest

from tests.outcomes.release.serving import Served, served
from wellfounded.outcomes.release import download
from wellfounded.outcomes.release.progress import Silent
from wellfounded.outcomes.release.refusal import ReleaseRefused

WEAK = 'W/"abc"'


def test_a_broken_download_goes_on_where_it_stopped(tmp_path: Path) -> None:
    content = bytes(range(256)) * 40
    with served(Served(content, etag=WEAK, cuts=[3000])) as file:
        sent = download.asked_about(file.address)
        assert (sent.etag, sent.size, str(sent.day)) == ("abc", 10240, "2026-03-02")
        with pytest.raises(ReleaseRefused, match="run the same command again"):
            download.fetched(file.address, tmp_path, sent, Silent())
        whole = download.fetched(file.address, tmp_path, sent, Silent())
        assert whole.name == "EOIR Case Data.zip"
        assert whole.read_bytes() == content
        assert file.asked == ["HEAD", "GET", "GET bytes=3000-"]


def test_what_was_begun_of_another_file_is_thrown_away(tmp_path: Path) -> None:
    (tmp_path / "EOIR Case Data.zip.part").write_bytes(b"of the month before")
    (tmp_path / "EOIR Case Data.zip.json").write_text(json.dumps({"etag": "old"}))
    with served(Served(b"new" * 99, etag=WEAK)) as file:
        sent = download.asked_about(file.address)
        whole = download.fetched(file.address, tmp_path, sent, Silent())
        assert whole.read_bytes() == b"new" * 99
        assert file.asked == ["HEAD", "GET"]


def test_a_download_that_has_no_room_does_not_begin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=100))
    with served(Served(b"new" * 99, etag=WEAK)) as file:
        sent = download.asked_about(file.address)
        with pytest.raises(ReleaseRefused, match=r"are needed and 0\.0 MB are free"):
            download.fetched(file.address, tmp_path, sent, Silent())
        assert file.asked == ["HEAD"]


def test_a_disk_that_fills_up_while_downloading_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Silent, "done", full)
    with served(Served(b"new" * 99, etag=WEAK)) as file:
        sent = download.asked_about(file.address)
        with pytest.raises(ReleaseRefused, match="the disk is full; make room"):
            download.fetched(file.address, tmp_path, sent, Silent())


def test_an_address_must_be_safe_and_must_answer() -> None:
    with pytest.raises(ReleaseRefused, match="only https"):
        download.asked_about("http://example.org/a.zip")
    with pytest.raises(ReleaseRefused, match="could not be downloaded"):
        download.asked_about("http://127.0.0.1:9/a.zip")
