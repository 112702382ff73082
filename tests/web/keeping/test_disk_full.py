"""Is nothing lost when the disk really is full, and does the site go on when it no longer is?

A small disk in memory is filled to the last byte again and again while somebody writes.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.web.keeping.office import COMMAND, environment, wellfounded
from wellfounded.interview import page_of
from wellfounded.web.database.sqlite.library import sqlite

SIZE = "8m"
ROUNDS = 50
NOTE = f"/en/f/{page_of('note').number}"
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of eight megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "none", str(place)]
    if (
        not shutil.which("mount")
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("a small disk cannot be mounted here; run the tests as root")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def site(disk: Path) -> Iterator[Browser]:
    """A site on that disk, with no room kept back, and somebody in it."""
    home = disk / "site"
    assert wellfounded("init", "--home", home).code == 0
    settings = home / "wellfounded.toml"
    told = settings.read_text().replace("refused_below = 100", "refused_below = 0")
    settings.write_text(told)
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    command = ["serve", "--home", str(home), "--port", str(port), "--workers", "1"]
    server = subprocess.Popen([sys.executable, "-c", COMMAND, *command], env=environment())
    try:
        browser = Browser(port, home)
        browser.wait()
        browser.begin()
        yield browser
    finally:
        server.terminate()
        server.wait(timeout=20)


@dataclass
class Browser:
    """Somebody who writes one answer, over and over."""

    port: int
    home: Path
    cookie: str = ""
    token: str = ""
    base: int = 0
    saved: list[int] = field(default_factory=list)
    refused: int = 0

    def wait(self) -> None:
        for _ in range(200):
            with suppress(OSError):
                self.get("/en/")
                return
            time.sleep(0.1)
        raise AssertionError("the site does not answer")

    def begin(self) -> None:
        self.token = TOKEN.findall(self.get("/en/a")[1])[0]
        assert self.post("/en/a", store="1")[0] == 302
        self.token = TOKEN.findall(self.get(NOTE)[1])[0]

    def writes(self, text: str) -> bool:
        """Whether the page that saves itself was told that the text is saved."""
        typed = {"q0.value": text, "q0.base": str(self.base)}
        status, said = self.post(NOTE, accept="application/json", **typed)
        if status == 507:
            self.refused += 1
            return False
        assert status == 200, (status, said)
        self.base = int(re.findall(r'"q0": (\d+)', said)[0])
        self.saved.append(self.base)
        return True

    def reads(self) -> str:
        status, page = self.get(NOTE)
        assert status == 200, page
        return unescape(page)

    def get(self, path: str) -> tuple[int, str]:
        return self._ask("GET", path)

    def post(self, path: str, accept: str = "text/html", **typed: str) -> tuple[int, str]:
        body = urlencode({"csrfmiddlewaretoken": self.token, **typed})
        return self._ask("POST", path, body, accept)

    def _ask(self, method: str, path: str, body: str = "", accept: str = "") -> tuple[int, str]:
        headers = {"Accept": accept or "text/html", "Cookie": self.cookie, "Origin": "null"}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=30)) as line:
            line.request(method, path, body, headers)
            answer = line.getresponse()
            said = answer.read().decode()
        for morsel in SimpleCookie(answer.headers.get("Set-Cookie", "")).values():
            self.cookie = f"{morsel.key}={morsel.value}"
        return answer.status, said


def fill(disk: Path, spare: int) -> None:
    """Take all that is free but so many bytes."""
    with (disk / "filler").open("ab", buffering=0) as filler, suppress(OSError):
        while True:
            filler.write(b"\0" * 4096)
    if spare:
        os.truncate(disk / "filler", max(0, (disk / "filler").stat().st_size - spare))


def rest(home: Path) -> None:
    """Let two minutes go by for everybody who is here: the site then notes that they are back."""
    seen = datetime.now(UTC).replace(tzinfo=None) - timedelta(minutes=2)
    with closing(sqlite.connect(home / "cases.db", timeout=20)) as cases, cases:
        cases.execute("UPDATE session SET seen = ?", (f"{seen:%Y-%m-%d %H:%M:%S}",))


def test_no_false_word_nothing_lost_and_no_restart(disk: Path, site: Browser) -> None:
    chance = random.Random(8)
    last = ""
    for turn in range(ROUNDS):
        rest(site.home)
        fill(disk, spare=chance.choice((0, 0, 4096, 40_000)))
        for number in range(3):
            text = f"written {turn} {number} " + "x" * chance.choice((10, 3000, 30_000))
            if site.writes(text):
                last = text
        assert last[:200] in site.reads()
        (disk / "filler").unlink()
        text = f"written {turn} with room"
        assert site.writes(text), "it did not go on"
        last = text
        assert text in site.reads()
    assert site.refused > ROUNDS / 2, "the disk was hardly ever full"
    with closing(sqlite.connect(f"file:{site.home}/cases.db?mode=ro", uri=True)) as cases:
        assert cases.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        stored = {number for (number,) in cases.execute("SELECT revision FROM revision")}
    assert set(site.saved) <= stored
    assert len(stored) == len(site.saved), "something was kept that was not said to be"


def test_the_page_keeps_what_was_typed(disk: Path, site: Browser) -> None:
    fill(disk, spare=0)
    status, page = site.post(NOTE, **{"q0.value": "I was afraid.", "q0.base": "0"})
    assert status == 507
    assert "We cannot save right now" in page
    assert 'value="I was afraid."' in page
    (disk / "filler").unlink()
    status, _ = site.post(NOTE, **{"q0.value": "I was afraid.", "q0.base": "0"})
    assert status == 302
