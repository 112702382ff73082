"""Is what cannot be taken refused in words, with nothing kept of it and nothing lost?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import uuid4

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.test import Client, RequestFactory
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from tests.web.files.given import LETTER, at_home, browser_of, name_in, papers, sends
from wellfounded.web.accounts.sessions import Here, cookie_name
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.clock import now
from wellfounded.web.database.jobs import forget_cut
from wellfounded.web.files import limits, streams, uploading
from wellfounded.web.files.models import Coming, Piece
from wellfounded.web.keeping import space
from wellfounded.web.words import english

STEP = 64 * 1024


def nothing_is_left(person: Begun) -> bool:
    with at_home(person):
        return not Piece.objects.exists() and not Coming.objects.exists()


def says(response: Any, id: str, status: int) -> None:
    page = response.content.decode()
    assert (response.status_code, english()[id] in page) == (status, True), page


def test_a_file_that_is_too_large(person: Begun, client: Client) -> None:
    says(sends(client, bytes(limits.LARGEST_FILE + 1)), "files.too_large", 413)
    assert nothing_is_left(person)
    assert sends(client, bytes(limits.LARGEST_FILE)).status_code == 302


def test_one_file_more_than_there_may_be(
    person: Begun, client: Client, checked: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "FILES", 2)
    assert sends(client, b"one", b"two").status_code == 302
    checked()
    says(sends(client, b"three"), "files.too_many", 413)
    assert len(papers(person)) == 1


def test_more_than_there_is_room_for(
    person: Begun, client: Client, checked: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LARGEST_CASE", 300_000)
    sends(client, bytes(200_000))
    checked()
    says(sends(client, bytes(200_001)), "files.too_much", 413)
    assert len(papers(person)) == 1


@pytest.mark.parametrize(
    ("limit", "most", "says_why"),
    [("FILES", 1, "files.too_many"), ("LARGEST_CASE", 30, "files.too_much")],
)
@pytest.mark.parametrize("page", [False, True])
def test_two_that_come_together_do_not_both_take_the_last_place(
    person: Begun,
    client: Client,
    checked: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    limit: str,
    most: int,
    says_why: str,
    page: bool,
) -> None:
    to = f"u/{name_in(sends(client, LETTER))}/p" if page else "u/a"
    checked()
    held = len(LETTER) if page else 0
    monkeypatch.setattr(limits, limit, most + (1 if limit == "FILES" and page else held * page))
    takes = uploading.arrive

    def meanwhile(*said: Any) -> Any:
        monkeypatch.setattr(uploading, "arrive", takes)
        assert sends(client, b"the other of the two").status_code == 302
        return takes(*said)

    monkeypatch.setattr(uploading, "arrive", meanwhile)
    says(sends(client, b"one of the two forms", to=to), says_why, 413)
    checked()
    assert sum(len(one.originals) for one in papers(person)) == (2 if page else 1)
    with at_home(person):
        assert not Coming.objects.exists()


def test_a_third_file_while_two_are_coming(person: Begun, client: Client) -> None:
    with at_home(person):
        for _ in range(2):
            turn = uuid4()
            streams.begin(person.opened.id, turn, turn)
    says(sends(client, LETTER), "files.at_once", 429)
    with at_home(person):
        Coming.objects.update(heard=now() - timedelta(minutes=3))
    assert sends(client, LETTER).status_code == 302


def test_an_empty_file_and_no_file(person: Begun, client: Client) -> None:
    says(sends(client, b""), "files.empty", 422)
    says(client.post("/en/u/a", {"csrfmiddlewaretoken": "x"}), "files.none_chosen", 400 + 22)
    assert nothing_is_left(person)


def test_no_token_no_file(person: Begun, static_files: None) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = browser_of(person).cookies
    for token in ("", "x" * 64, "x" * 32):
        response = sends(strict, bytes(600_000), more={"csrfmiddlewaretoken": token})
        assert response.status_code in {400, 403}
        assert nothing_is_left(person)
    page = strict.get("/en/u/a").content.decode()
    token = page.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]
    assert sends(strict, LETTER, more={"csrfmiddlewaretoken": token}).status_code == 302


def test_a_token_after_the_file_comes_too_late(person: Begun, static_files: None) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = browser_of(person).cookies
    page = strict.get("/en/u/a").content.decode()
    token = page.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]
    file = BytesIO(LETTER)
    file.name = "letter.pdf"
    response = strict.post("/en/u/a", {"page": file, "csrfmiddlewaretoken": token})
    assert response.status_code in {400, 403}
    assert nothing_is_left(person)


def test_whoever_is_not_signed_in_sends_nothing(person: Begun, static_files: None) -> None:
    response = sends(Client(), bytes(600_000))
    assert response["Location"] == "/en/b?away"
    assert nothing_is_left(person)


def test_a_body_longer_than_a_form_is_refused_unread_everywhere_else(client: Client) -> None:
    response = sends(client, bytes(3_000_000), to="w")
    assert response.status_code == 413


def test_a_file_that_is_cut_off_anywhere(person: Begun, client: Client) -> None:
    file = BytesIO(bytes(700_000))
    file.name = "scan.pdf"
    token = Here(bytes.fromhex(client.cookies[cookie_name()].value)).get("_csrftoken")
    body = encode_multipart(BOUNDARY, {"csrfmiddlewaretoken": token, "page": file})
    for cut in [*range(0, len(body), STEP), len(body) - 1, len(body) - 30]:
        response = _sent(client.cookies, body[:cut], len(body))
        assert response.status_code == 400, cut
        assert papers(person) == []
        assert nothing_is_left(person), cut
    assert _sent(client.cookies, body, len(body)).status_code == 302
    assert len(papers(person)) == 1


def test_what_a_killed_process_left_goes_within_ten_minutes(person: Begun) -> None:
    with at_home(person):
        half = streams.Writing(person.opened.id, lambda: at_home(person), uuid4())
        half.take(bytes(600_000))
        assert Piece.objects.exists()
        Coming.objects.update(heard=now() - timedelta(minutes=8))
    from wellfounded.web.keeping.working import MINUTE, SILENT

    assert SILENT.total_seconds() + 2 * MINUTE <= 600
    assert forget_cut(now() - SILENT) == 1
    assert nothing_is_left(person)


def test_a_disk_that_is_nearly_full_takes_no_file(
    person: Begun, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = space.warned_below(space.home())
    monkeypatch.setattr(streams, "free", lambda _home: mark - 1)
    says(sends(client, bytes(600_000)), "files.full", 507)
    assert nothing_is_left(person)


def test_a_disk_that_fills_half_way(
    person: Begun, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = []

    def filling(*_: object) -> None:
        written.append(1)
        if len(written) > 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(streams, "require_room_for_papers", filling)
    says(sends(client, bytes(2_000_000)), "files.full", 507)
    assert len(written) == 3
    assert papers(person) == []
    assert nothing_is_left(person)


def test_a_body_that_is_no_form(person: Begun, client: Client) -> None:
    for kind in ("application/x-www-form-urlencoded", "text/plain", "multipart/form-data"):
        response = client.post("/en/u/a", b"page=" + bytes(100), content_type=kind)
        assert response.status_code == 400
    assert nothing_is_left(person)


def test_a_page_for_a_paper_that_is_gone(person: Begun, client: Client) -> None:
    response = sends(client, LETTER, to="u/abcdefgh/p")
    assert response.status_code == 404
    assert nothing_is_left(person)


def test_the_paper_is_taken_out_while_its_page_comes(
    person: Begun,
    client: Client,
    checked: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from wellfounded.web.files import adding, uploading

    name = name_in(sends(client, LETTER))
    checked()
    arrive = uploading.arrive

    def slow(*given: Any) -> Any:
        arrived = arrive(*given)
        with at_home(person):
            from tests.web.files.given import opened

            adding.take_out(opened(person), name)
        return arrived

    monkeypatch.setattr(uploading, "arrive", slow)
    assert sends(client, b"page two", to=f"u/{name}/p").status_code == 404
    assert papers(person) == []
    assert nothing_is_left(person)


def _sent(cookies: Any, body: bytes, length: int) -> Any:
    """What the site answers to a body that says it is longer than it is."""
    asked = RequestFactory().post("/en/u/a")
    environ = asked.environ | {
        "wsgi.input": BytesIO(body),
        "CONTENT_LENGTH": str(length),
        "CONTENT_TYPE": MULTIPART_CONTENT,
        "HTTP_COOKIE": cookies.output(header="", sep="; "),
    }
    return WSGIHandler()(environ, lambda *_: None)
