"""Does everything that a person carried come back, once, under the code they have?"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterator
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.web.carrying.conftest import Count
from tests.web.cases.test_saving import given
from tests.web.files.given import LETTER, at_home, opened, sends
from wellfounded.facts import Story, Value, parse_case
from wellfounded.vault.carried import sealed_to_carry
from wellfounded.vault.receipt_code import ReceiptCode
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.cases.erasing import erase
from wellfounded.web.cases.saving import save

Left = Callable[[], bool]
STORY = "They burned the school, and I was inside. 学校 zażółć"


def words(code: ReceiptCode) -> str:
    return " ".join(code.words("en"))


def carried(client: Client, code: str) -> bytes:
    response: Any = client.post("/en/k/f", {"code": code})
    assert response.status_code == 200, response.content.decode()
    assert response["Content-Disposition"] == 'attachment; filename="file.bin"'
    return b"".join(response.streaming_content)


def bring(file: bytes, code: str, **more: str) -> tuple[Client, Any]:
    """Bring a file to the site, from a browser that was never here."""
    stranger = Client()
    sent = {"code": code, "store": "yes", "file": SimpleUploadedFile("file.bin", file), **more}
    return stranger, stranger.post("/en/b/f", sent)


def taken_along(client: Client) -> tuple[dict[str, Value], list[str]]:
    """The answers as they are taken along in the clear, and the digests of what was given."""
    response: Any = client.post("/en/k/e")
    folder = ZipFile(BytesIO(b"".join(response.streaming_content)))
    said = parse_case(tomllib.loads(folder.read("file.toml").decode()), "file.toml").answers
    given = [name for name in folder.namelist() if "given" in name]
    return dict(said), [sha256(folder.read(name)).hexdigest() for name in given]


@pytest.fixture
def nothing_is_left(count: Count) -> Callable[[], bool]:
    return lambda: not any(count(table) for table in ("case", "code", "file", "piece", "coming"))


@pytest.fixture
def file(person: Begun, client: Client, checked: Callable[[], None]) -> bytes:
    """What a person with answers and papers carries."""
    with at_home(person):
        save(
            opened(person),
            [given("applicant.name.family", "Pazderníková"), given("fear.what", STORY)],
        )
    sends(client, LETTER, names=["carta del consejo.pdf"])
    sends(client, b"one", b"two")
    sends(client, bytes(300_000))
    checked()
    return carried(client, words(person.code))


def test_everything_is_there_under_the_same_code(
    person: Begun,
    client: Client,
    file: bytes,
    checked: Callable[[], None],
    count: Count,
    nothing_is_left: Left,
) -> None:
    before = taken_along(client)
    erase(person.opened.id)
    assert nothing_is_left()
    stranger, response = bring(file, words(person.code))
    assert (response.status_code, response["Location"]) == (302, "/en/f")
    assert stranger.get("/en/u").status_code == 200
    checked()
    assert taken_along(stranger) == before
    assert before[0]["fear.what"] == Story(english=STORY)
    assert len(before[1]) == 4
    back = Client()
    assert back.post("/en/b", {"code": words(person.code)})["Location"] == "/en/f"
    assert "brought the answers here in a locked file" in back.get("/en/k").content.decode()
    assert not count("coming")


def test_it_is_not_brought_twice(person: Begun, file: bytes, count: Count) -> None:
    _, response = bring(file, words(person.code))
    assert response.status_code == 409
    assert "on this site already" in response.content.decode()
    assert count("case") == 1


def test_a_file_opens_with_the_code_of_its_day(person: Begun, client: Client, file: bytes) -> None:
    client.post("/en/c/n", {"code": words(person.code)})
    page = client.get("/en/c").content.decode()
    assert words(person.code) not in page
    erase(person.opened.id)
    _, response = bring(file, person.code.digits())
    assert response.status_code == 302


def test_only_the_code_of_the_case_makes_a_file(person: Begun, client: Client) -> None:
    response = client.post("/en/k/f", {"code": words(ReceiptCode.random())})
    assert response.status_code == 422
    assert "not the code of these answers" in response.content.decode()
    assert client.post("/en/k/f", {"code": "three words only"}).status_code == 422


def test_nothing_of_it_is_readable(person: Begun, file: bytes) -> None:
    for plain in (STORY, "Pazdern", "carta del consejo", "file.toml", "exhibits"):
        assert plain.encode() not in file
    assert words(person.code).encode() not in file
    assert person.code.secret not in file


@pytest.mark.parametrize(
    ("how", "says"),
    [
        (lambda file: file[:-20_000], "did not come whole"),
        (lambda file: file[:30], "not a file that was locked"),
        (lambda _: b"", "not a file that was locked"),
        (lambda file: b"PK\3\4" + file, "not a file that was locked"),
        (lambda file: file[:9000] + bytes([file[9000] ^ 1]) + file[9001:], "did not come whole"),
        (lambda file: file + b"more", "did not come whole"),
        (lambda file: file[:40] + bytes([file[40] ^ 1]) + file[41:], "do not open this file"),
        (lambda _: os.urandom(100_000), "not a file that was locked"),
    ],
    ids=["cut", "stump", "empty", "before", "flipped", "after", "head", "noise"],
)
def test_what_is_not_whole_leaves_nothing(
    person: Begun, file: bytes, how: Callable[[bytes], bytes], says: str, nothing_is_left: Left
) -> None:
    erase(person.opened.id)
    _, response = bring(how(file), words(person.code))
    assert response.status_code == 422
    assert says in response.content.decode()
    assert nothing_is_left()


def test_another_persons_words_open_nothing(
    person: Begun, file: bytes, nothing_is_left: Left
) -> None:
    erase(person.opened.id)
    _, response = bring(file, words(ReceiptCode.random()))
    assert "do not open this file" in response.content.decode()
    assert nothing_is_left()


def test_without_agreeing_nothing_is_kept(
    person: Begun, file: bytes, nothing_is_left: Left
) -> None:
    erase(person.opened.id)
    _, response = bring(file, words(person.code), store="")
    assert response.status_code == 422
    assert nothing_is_left()


def _tape(*members: tuple[str, bytes], pax: dict[str, str] | None = None) -> Iterator[bytes]:
    import tarfile

    out = BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tape:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size, info.pax_headers = len(data), pax or {}
            tape.addfile(info, BytesIO(data))
    yield out.getvalue()


SMALL = b'applicant.name.family = "Paz"\n'


@pytest.mark.parametrize(
    ("members", "pax", "says"),
    [
        ((), None, "cannot be read here"),
        ((("file.toml", b"= not toml"),), None, "cannot be read here"),
        ((("file.toml", b"of_tomorrow = 1\n"),), None, "another version"),
        ((("../../etc/passwd", b"x"),), None, "cannot be read here"),
        ((("file.toml", SMALL), ("papers/7-file-0", b"x")), None, "cannot be read here"),
        ((("file.toml", SMALL), ("else", b"x")), None, "cannot be read here"),
        ((("file.toml", SMALL),), {"WELLFOUNDED.called": "x" * 400_000}, "cannot be read here"),
    ],
    ids=["nothing", "no toml", "version", "path", "no entry", "stranger", "long head"],
)
def test_a_tape_that_somebody_else_made_is_refused(
    database: None,
    static_files: None,
    members: tuple[tuple[str, bytes], ...],
    pax: dict[str, str] | None,
    says: str,
    nothing_is_left: Left,
) -> None:
    code = ReceiptCode.random()
    file = b"".join(sealed_to_carry(code.secret, _tape(*members, pax=pax)))
    _, response = bring(file, words(code))
    assert response.status_code == 422
    assert says in response.content.decode()
    assert nothing_is_left()


def test_a_full_disk_leaves_nothing(
    person: Begun, file: bytes, monkeypatch: pytest.MonkeyPatch, nothing_is_left: Left
) -> None:
    from wellfounded.web.keeping.space import DiskFull

    def full(*_: object) -> None:
        raise DiskFull

    erase(person.opened.id)
    monkeypatch.setattr("wellfounded.web.files.streams.require_room_for_papers", full)
    _, response = bring(file, words(person.code))
    assert response.status_code == 507
    assert nothing_is_left()
