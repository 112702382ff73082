"""Is a file kept under whatever name it had, and does the name do nothing anywhere?"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pytest
from django.test import Client
from django.test.client import BOUNDARY

from tests.web.files.given import LETTER, papers, sends
from wellfounded.web.cases.beginning import Begun

KIND = f"multipart/form-data;boundary={BOUNDARY}"
FIVE_SCRIPTS = "carta نامه ማርያም 玛丽 письмо.jpg"
JOINED = "می\u200cخواهم क्\u200dष.jpg"
NAMES = (
    FIVE_SCRIPTS,
    JOINED,
    "\u202egpj.exe",
    "../../etc/passwd",
    "..\\..\\windows\\system32\\cmd.exe",
    "C:\\fakepath\\IMG.jpg",
    "CON",
    "NUL.txt",
    ".htaccess",
    "<script>alert(1)</script>.jpg",
    "';DROP TABLE file;--.jpg",
    "=cmd|' /C calc'!A0.jpg",
    "a" * 250 + ".jpg",
    "🕊️🏳️‍🌈.heic",
    "{{ 7*7 }}{% debug %}.jpg",
    "a\u0000b.jpg",
    " ",
    "%2e%2e%2fpasswd",
    "a.jpg; filename*=UTF-8''x.exe",
)


def named(client: Client, name: str) -> object:
    """Send a file under a name as a browser writes it (HTML 4.10.21.8)."""
    written = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    body = (
        (
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="page"; filename="{written}"\r\n'
            "Content-Type: image/jpeg\r\n\r\n"
        ).encode()
        + LETTER
        + f"\r\n--{BOUNDARY}--\r\n".encode()
    )
    return client.post("/en/u/a", body, content_type=KIND)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_kept_letter_for_letter_and_goes_nowhere(
    person: Begun, client: Client, checked: Callable[[], None], name: str
) -> None:
    response = named(client, name)
    assert response.status_code == 302, response.content.decode()
    checked()
    (paper,) = papers(person)
    assert paper.originals[0].name == name.replace("\0", "")
    place = response["Location"]
    page = client.get(place).content.decode()
    assert f"<bdi>{escape(paper.originals[0].name)}</bdi>" in page
    assert "<script>alert" not in page
    got = client.post(f"{place}/o", {"number": "1"})
    assert got["Content-Disposition"] == 'attachment; filename="paper.pdf"'
    assert client.get(f"{place}/c/f")["Content-Disposition"] == ('attachment; filename="paper.pdf"')


def test_a_name_of_four_thousand_letters_is_refused_in_words(person: Begun, client: Client) -> None:
    response = named(client, "x" * 4096 + ".jpg")
    assert response.status_code == 400
    assert "Give it a shorter one" in response.content.decode()
    assert papers(person) == []
    assert sends(client, LETTER).status_code == 302
