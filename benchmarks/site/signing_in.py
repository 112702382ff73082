"""What does a code that is typed in cost the processes that answer?"""

from __future__ import annotations

import re
from http.client import HTTPConnection
from typing import Final
from urllib.parse import urlencode

TOKEN: Final = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
CODE: Final = re.compile(r"<li>([a-z]+)</li>")


def begin_and_come_back(port: int) -> None:
    """Begin a case over the wire, leave, and come back with its code: Argon2id runs twice."""
    line = HTTPConnection("127.0.0.1", port)
    _, page, cookie = _ask(line, "GET", "a")
    status, _, cookie = _ask(line, "POST", "a", cookie, _form(page, store="yes"))
    assert status == 302
    _, page, _ = _ask(line, "GET", "c", cookie)
    code = " ".join(CODE.findall(page))
    _, page, cookie = _ask(line, "GET", "b")
    status, _, _ = _ask(line, "POST", "b", cookie, _form(page, code=code))
    assert status == 302
    line.close()


def _form(page: str, **typed: str) -> str:
    return urlencode({"csrfmiddlewaretoken": TOKEN.findall(page)[0], **typed})


def _ask(
    line: HTTPConnection, method: str, place: str, cookie: str = "", body: str | None = None
) -> tuple[int, str, str]:
    headers = {"Cookie": cookie, "Origin": "null"}
    if body is not None:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    line.request(method, f"/en/{place}", body, headers)
    answer = line.getresponse()
    said = (answer.getheader("Set-Cookie") or cookie).partition(";")[0]
    return answer.status, answer.read().decode(), said
