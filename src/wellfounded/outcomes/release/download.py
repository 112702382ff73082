"""How is the release fetched, so that a broken line costs nothing?

What has arrived stays beside the shelf, with what the sender said of the file. The next time only
the rest is asked for, and only if the file is still the same one.
"""

from __future__ import annotations

import http.client
import json
import re
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from wellfounded.outcomes.release.progress import Progress
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.release.room import require_room, room

CHUNK: Final = 1 << 20
SECONDS: Final = 60
AGENT: Final = "wellfounded outcomes import"
NAME: Final = "release.zip"
"""What a download is called whose address ends in no name."""
HERE: Final = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Sent:
    """What the sender says of the file."""

    etag: str | None
    last_modified: str | None
    size: int | None
    weak: bool = False
    """Whether the mark stands for a file that may differ in a few bytes; no range goes by it."""

    @property
    def day(self) -> date | None:
        """On which day it was last changed."""
        try:
            return parsedate_to_datetime(self.last_modified or "").date()
        except ValueError:
            return None

    def facts(self) -> dict[str, Any]:
        """As it is written down."""
        return {"etag": self.etag, "last_modified": self.last_modified}

    def same(self, facts: Mapping[str, Any]) -> bool:
        """Whether these facts tell of the same file."""
        if self.etag and facts.get("etag"):
            return bool(self.etag == facts["etag"])
        return bool(self.last_modified and self.last_modified == facts.get("last_modified"))


def is_address(given: str) -> bool:
    """Whether a source was given as an address."""
    return "://" in given


def asked_about(address: str) -> Sent:
    """What the sender says of the file, without fetching it.

    Raises:
        ReleaseRefused: it cannot be asked, or the address is none.
    """
    _require_safe(address)
    with _answered(address, urllib.request.Request(address, method="HEAD")) as answer:
        return _sent(answer)


def fetched(address: str, folder: Path, sent: Sent, progress: Progress) -> Path:
    """The file, downloaded to ``folder``; what is there of it already is kept.

    Raises:
        ReleaseRefused: the line broke, the file was exchanged meanwhile, or the disk is full.
    """
    folder.mkdir(parents=True, exist_ok=True)
    whole, part, facts = _files(folder / (Path(unquote(urlsplit(address).path)).name or NAME))
    known = json.loads(facts.read_text("utf-8")) if facts.exists() else {}
    if not sent.same(known):
        for file in (whole, part):
            file.unlink(missing_ok=True)
        facts.write_text(json.dumps(sent.facts()), "utf-8")
    if whole.exists():
        return whole
    progress.total(sent.size or 0)
    progress.at(f"{whole.name}: downloading")
    there = part.stat().st_size if part.exists() else 0
    require_room(folder, (sent.size or 0) - there)
    with room(folder):
        _get(address, part, sent, progress)
    if sent.size is not None and part.stat().st_size != sent.size:
        why = f"{part.stat().st_size:,} of {sent.size:,} bytes arrived"
        raise ReleaseRefused(address, "download", why=why)
    part.rename(whole)
    return whole


def forget(whole: Path) -> None:
    """Delete a download, and what is known of it."""
    for file in _files(whole):
        file.unlink(missing_ok=True)


def _files(whole: Path) -> tuple[Path, Path, Path]:
    """The download, what has arrived of it, and what the sender said."""
    return whole, whole.with_name(f"{whole.name}.part"), whole.with_name(f"{whole.name}.json")


def _get(address: str, part: Path, sent: Sent, progress: Progress) -> None:
    there = part.stat().st_size if part.exists() else 0
    progress.done(there)
    if there and there == sent.size:
        return
    request = urllib.request.Request(address)
    if there:
        request.add_header("Range", f"bytes={there}-")
        if sent.etag and not sent.weak:
            request.add_header("If-Range", f'"{sent.etag}"')
    with _answered(address, request) as answer:
        now = _sent(answer)
        if not now.same(sent.facts()) and (now.etag or now.last_modified):
            part.unlink(missing_ok=True)
            raise ReleaseRefused(address, "download_changed")
        goes_on = answer.status == http.client.PARTIAL_CONTENT
        with part.open("ab" if goes_on else "wb") as into:
            while chunk := _read(address, answer):
                into.write(chunk)
                progress.done(len(chunk))


def _read(address: str, answer: http.client.HTTPResponse) -> bytes:
    try:
        return answer.read(CHUNK)
    except (OSError, http.client.HTTPException) as wrong:
        raise ReleaseRefused(address, "download", why=str(wrong) or "the line broke") from wrong


def _answered(address: str, request: urllib.request.Request) -> http.client.HTTPResponse:
    request.add_header("User-Agent", AGENT)
    try:
        answer = urllib.request.urlopen(request, timeout=SECONDS)
    except urllib.error.HTTPError as wrong:
        why = f"the answer was {wrong.code} {wrong.reason}"
        raise ReleaseRefused(address, "download", why=why) from wrong
    except (OSError, http.client.HTTPException) as wrong:
        why = str(getattr(wrong, "reason", wrong)) or "nobody answers"
        raise ReleaseRefused(address, "download", why=why) from wrong
    assert isinstance(answer, http.client.HTTPResponse)
    return answer


def _sent(answer: http.client.HTTPResponse) -> Sent:
    """The mark of the file is compared without what a cache puts around it."""
    mark = answer.headers.get("ETag", "").strip()
    etag = re.sub(r'^W/|"', "", mark) or None
    length = answer.headers.get("Content-Length", "")
    size = int(length) if length.isdigit() else None
    return Sent(etag, answer.headers.get("Last-Modified"), size, mark.startswith("W/"))


def _require_safe(address: str) -> None:
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in HERE):
        raise ReleaseRefused(address, "address")
