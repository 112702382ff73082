"""Is a release fetched once, whole, from where the line broke, and only where there is room?"""

from __future__ import annotations

import errno
import http.server
import json
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from wellfounded.outcomes.release import download
from wellfounded.outcomes.release.progress import Silent
from wellfounded.outcomes.release.refusal import ReleaseRefused


@contextmanager
def served(content: bytes, breaks_at: int | None = None) -> Iterator[tuple[str, list[str]]]:
    """A server that breaks the line once, and knows how to go on."""
    asked: list[str] = []
    left = [breaks_at]

    class Handler(http.server.BaseHTTPRequestHandler):
        def head(self) -> bytes:
            wanted = self.headers.get("Range", "")
            asked.append(f"{self.command} {wanted}".strip())
            begin = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
            self.send_response(206 if wanted else 200)
            self.send_header("ETag", 'W/"abc"')
            self.send_header("Last-Modified", "Mon, 02 Mar 2026 09:00:00 GMT")
            self.send_header("Content-Length", str(len(content) - begin))
            self.end_headers()
            return content[begin:]

        def do_HEAD(self) -> None:
            self.head()

        def do_GET(self) -> None:
            rest, stop = self.head(), left.pop() if left else None
            self.wfile.write(rest[:stop])

        def log_message(self, *_: object) -> None:
            return

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/EOIR%20Case%20Data.zip", asked
    finally:
        server.shutdown()
        server.server_close()


def test_a_broken_download_goes_on_where_it_stopped(tmp_path: Path) -> None:
    content = bytes(range(256)) * 40
    with served(content, breaks_at=3000) as (address, asked):
        sent = download.asked_about(address)
        assert (sent.etag, sent.size, str(sent.day)) == ("abc", 10240, "2026-03-02")
        with pytest.raises(ReleaseRefused, match="run the same command again"):
            download.fetched(address, tmp_path, sent, Silent())
        file = download.fetched(address, tmp_path, sent, Silent())
        assert file.name == "EOIR Case Data.zip"
        assert file.read_bytes() == content
        assert asked == ["HEAD", "GET", "GET bytes=3000-"]


def test_what_was_begun_of_another_file_is_thrown_away(tmp_path: Path) -> None:
    (tmp_path / "EOIR Case Data.zip.part").write_bytes(b"of the month before")
    (tmp_path / "EOIR Case Data.zip.json").write_text(json.dumps({"etag": "old"}))
    with served(b"new" * 99) as (address, asked):
        file = download.fetched(address, tmp_path, download.asked_about(address), Silent())
        assert file.read_bytes() == b"new" * 99
        assert asked == ["HEAD", "GET"]


def test_a_download_that_has_no_room_does_not_begin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=100))
    with served(b"new" * 99) as (address, asked):
        sent = download.asked_about(address)
        with pytest.raises(ReleaseRefused, match=r"are needed and 0\.0 MB are free"):
            download.fetched(address, tmp_path, sent, Silent())
        assert asked == ["HEAD"]


def test_a_disk_that_fills_up_while_downloading_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Silent, "done", full)
    with served(b"new" * 99) as (address, _):
        sent = download.asked_about(address)
        with pytest.raises(ReleaseRefused, match="the disk is full; make room"):
            download.fetched(address, tmp_path, sent, Silent())


def test_an_address_must_be_safe_and_must_answer() -> None:
    with pytest.raises(ReleaseRefused, match="only https"):
        download.asked_about("http://example.org/a.zip")
    with pytest.raises(ReleaseRefused, match="could not be downloaded"):
        download.asked_about("http://127.0.0.1:9/a.zip")
