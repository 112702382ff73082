"""What does docassemble send for a page, before it asks anything?

Its package on PyPI is downloaded and its interview page's own files are served, as its source names
them. They are packed like ours, which its own server does not do for scripts and styles; there is
no question on the page, no icon and no font. Nothing of it is imported or kept.
"""

from __future__ import annotations

import gzip
import mimetypes
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Final
from zipfile import ZipFile

PACKAGE: Final = "docassemble.webapp"
HEAD: Final = "docassemble/webapp/utils/helpers.py"
STATIC: Final = "docassemble/webapp/static/"
FUNCTIONS: Final = ("def standard_html_start(", "def standard_scripts(")
NAMED: Final = re.compile(r"""filename=["']([\w./-]+\.(?:css|js))["']""")
ONLY_SOMETIMES: Final = frozenset({"app/pygments.min.css"})
"""What its page names only for who writes interviews."""
PUBLISHED: Final = "1,001,994 B of scripts (247,173 B packed) and styles of 24 KB and 31 KB packed"


class NotThere(Exception):
    """Its package cannot be had, or is laid out another way now."""


@dataclass(frozen=True, slots=True)
class Files:
    """Its version, and what its page names: bytes, by address."""

    version: str
    named: dict[str, bytes]

    def page(self) -> bytes:
        """A page that names them all, and says one line."""
        styles = "".join(f'<link rel="stylesheet" href="/{one}">' for one in self._of(".css"))
        scripts = "".join(f'<script defer src="/{one}"></script>' for one in self._of(".js"))
        head = f"<!doctype html><meta charset=utf-8><title>One</title>{styles}{scripts}"
        return f"{head}<h1>One line</h1>".encode()

    def _of(self, ending: str) -> list[str]:
        return [name for name in self.named if name.endswith(ending)]


def downloaded() -> Files:
    """The files of the newest version.

    Raises:
        NotThere: it cannot be had, or names no such files.
    """
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder]
        if subprocess.run([*pip, PACKAGE], check=False, capture_output=True).returncode:
            raise NotThere(f"{PACKAGE} could not be downloaded")
        (wheel,) = Path(folder).glob("*.whl")
        with ZipFile(wheel) as whole:
            names = set(whole.namelist())
            named = list(_named(whole.read(HEAD).decode())) if HEAD in names else []
            if not named or not all(STATIC + one in names for one in named):
                raise NotThere(f"{wheel.name} is laid out another way than was read")
            return Files(wheel.name.split("-")[1], {one: whole.read(STATIC + one) for one in named})


def _named(source: str) -> Iterator[str]:
    for start in FUNCTIONS:
        body = source.partition(start)[2].partition("\ndef ")[0]
        yield from (one for one in NAMED.findall(body) if one not in ONLY_SOMETIMES)


@contextmanager
def served(files: Files) -> Iterator[str]:
    """The address at which the page is served."""
    whole = {"/": files.page(), **{f"/{name}": data for name, data in files.named.items()}}
    packed = {name: gzip.compress(data, 6) for name, data in whole.items()}

    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = packed.get(self.path, b"")
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", mimetypes.guess_type(self.path)[0] or "text/html")
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
