"""What becomes of a paper in quarantine, and what if the process that checks it dies?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from threading import Event as Signal
from time import monotonic, sleep
from typing import cast
from uuid import uuid4
from weakref import ref

import pytest
from django.test import Client

from tests.web.files.given import (
    LETTER,
    Sandbox,
    at_home,
    browser_of,
    name_in,
    opened,
    papers,
    sends,
)
from wellfounded.papers import PaperRefused
from wellfounded.papers.refusal import REASONS
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.clock import now
from wellfounded.web.files import checking
from wellfounded.web.files.converting import Converted, Refusal, converted
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.models import Coming, File, Piece
from wellfounded.web.files.paper import Place, State
from wellfounded.web.files.reading import NoCopy, files_of, texts_of

Wait = Callable[[], None]


def claims(person: Begun) -> list[object]:
    with at_home(person):
        return list(File.objects.values_list("checked", flat=True))


def test_the_copy_comes_first_and_then_the_words(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait
) -> None:
    assert isinstance(sandbox.answer, Converted)
    sandbox.answer = replace_unread(sandbox.answer, 2)
    name = name_in(sends(client, LETTER))
    checked()
    assert sandbox.asked == [(), ("eng",)]
    assert papers(person)[0].words_read
    with at_home(person):
        case = opened(person)
        assert list(texts_of(case)) == ["exhibits[0]"]
        id = papers(person)[0].id.hex
        assert files_of(case).open(id).startswith(b"%PDF")
        with pytest.raises(NoCopy):
            files_of(case).open("0" * 32)
    assert name in client.get("/en/u").content.decode()


def test_words_are_read_in_the_language_that_was_said(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait
) -> None:
    name = name_in(sends(client, LETTER))
    checked()
    client.post(f"/en/u/{name}", {"q3.base": "0", "q3.value": "Dari"})
    assert isinstance(sandbox.answer, Converted)
    sandbox.answer = replace_unread(sandbox.answer, 1)
    sends(client, b"another page", to=f"u/{name}/p")
    checked()
    assert sandbox.asked[-2:] == [("Dari", "eng"), ("Dari", "eng")]


def test_keys_are_let_go_when_nothing_is_left_to_check(
    person: Begun, checked: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Held:
        """Stands for keys."""

        case = uuid4()

    seen: list[object] = []
    monkeypatch.setattr(checking, "check", lambda hands, *_: seen.append(type(hands)))
    keys = Held()
    gone = ref(keys)
    checking._lines.add(cast("Hands", keys), uuid4())
    checked()
    del keys
    until = monotonic() + 5
    while gone() and monotonic() < until:
        sleep(0.01)
    assert (seen, gone()) == ([Held], None)


@pytest.mark.parametrize("reason", ["archive", "locked", "broke", "gave_up"])
def test_what_cannot_be_opened_says_why_and_is_kept(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait, reason: str
) -> None:
    sandbox.answer = Refusal(code=reason)
    name = name_in(sends(client, LETTER))
    checked()
    (paper,) = papers(person)
    assert (paper.state, paper.why, paper.safe) == (State.REFUSED, reason, None)
    page = client.get(f"/en/u/{name}").content.decode()
    assert REASONS[reason].split(";")[0] in page
    assert client.get(f"/en/u/{name}/c/f").status_code == 404
    assert client.post(f"/en/u/{name}/o").content == LETTER


def test_sound_is_kept_and_never_looked_into(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait
) -> None:
    sandbox.answer = Refusal(code="no_pages")
    name = name_in(sends(client, b"ID3 a voice message"))
    checked()
    assert papers(person)[0].state is State.KEPT
    assert "It is kept as it is" in client.get("/en/u").content.decode()
    assert sends(client, LETTER, to=f"u/{name}/p").status_code != 302


def test_a_place_in_a_photo_is_the_persons_to_decide(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait
) -> None:
    assert isinstance(sandbox.answer, Converted)
    sandbox.answer = Converted(
        **{field: getattr(sandbox.answer, field) for field in ("pdf", "text", "pages", "kinds")},
        found=("camera", "location"),
    )
    kept, out = (name_in(sends(client, data)) for data in (LETTER, b"another"))
    checked()
    for name, choice in ((kept, "keep"), (out, "out")):
        assert "This photo says where it was taken" in client.get(f"/en/u/{name}").content.decode()
        client.post(f"/en/u/{name}/l", {"place": choice})
    places = {one.place: one for one in papers(person)}
    assert places.keys() == {Place.KEPT, Place.TAKEN_OUT}
    assert places[Place.TAKEN_OUT].originals[0].stream is None
    assert places[Place.TAKEN_OUT].originals[0].sha256
    assert client.post(f"/en/u/{kept}/o").content == LETTER
    assert client.post(f"/en/u/{out}/o").status_code == 404
    assert client.get(f"/en/u/{out}/c/f").content.startswith(b"%PDF")
    assert sends(client, b"a page", to=f"u/{out}/p").status_code != 302
    with at_home(person):
        streams = set(Piece.objects.values_list("stream", flat=True))
        assert streams == {one.id for paper in papers(person) for one in paper.streams()}


def test_who_dies_while_checking_is_followed_by_the_next_who_looks(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait
) -> None:
    sandbox.fails = KeyboardInterrupt("killed")
    with at_home(person), pytest.MonkeyPatch.context() as patch:
        patch.setattr("wellfounded.web.files.side.check_soon", lambda *_: None)
        name = name_in(sends(client, LETTER))
        # As a process leaves it that was killed: claimed, and half a copy written.
        File.objects.update(checked=now())
    assert "It is safe here" in client.get("/en/u").content.decode()
    checked()
    assert sandbox.seen == []
    sandbox.fails = None
    with at_home(person):
        File.objects.update(checked=now() - checking.DIED - timedelta(seconds=1))
    client.get(f"/en/u/{name}")
    checked()
    assert papers(person)[0].state is State.READY


def test_what_goes_wrong_unforeseen_leaves_it_waiting(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait
) -> None:
    sandbox.fails = RuntimeError("unforeseen")
    sends(client, LETTER)
    checked()
    assert papers(person)[0].state is State.WAITING
    assert claims(person) == [None]
    sandbox.fails = None
    client.get("/en/u")
    checked()
    assert papers(person)[0].state is State.READY


def test_a_page_that_comes_while_the_first_is_checked_is_not_lost(
    person: Begun, client: Client, checked: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go = Signal(), Signal()
    stands_in = Sandbox()

    def slow(data: bytes, *more: object) -> Converted | Refusal:
        begun.set()
        go.wait(timeout=10)
        return stands_in(data, *more)

    monkeypatch.setattr(checking, "converted", slow)
    name = name_in(sends(client, LETTER))
    assert begun.wait(timeout=10)
    assert sends(client, b"page two", to=f"u/{name}/p").status_code == 302
    go.set()
    checked()
    browser_of(person).get("/en/u")
    checked()
    (paper,) = papers(person)
    assert (paper.state, paper.pages) == (State.READY, 4)
    with at_home(person):
        assert not Coming.objects.exists()


def test_a_paper_that_is_taken_out_while_it_is_checked_stays_out(
    person: Begun, client: Client, checked: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go = Signal(), Signal()

    def slow(*given: object) -> Converted | Refusal:
        begun.set()
        go.wait(timeout=10)
        return Sandbox()(*given)

    monkeypatch.setattr(checking, "converted", slow)
    name = name_in(sends(client, LETTER))
    assert begun.wait(timeout=10)
    client.post(f"/en/u/{name}/x", {"sure": "yes"})
    go.set()
    checked()
    assert papers(person) == []
    with at_home(person):
        assert not Piece.objects.exists()
        assert not Coming.objects.exists()


def test_every_reason_has_words_and_a_stranger_is_never_opened_here() -> None:
    refused = converted(b"MZ\x90 a program called letter.pdf", "letter.pdf", (), lambda: None, 20)
    assert refused == Refusal(code="program")
    with pytest.raises(PaperRefused):
        raise PaperRefused("", refused.code)


def replace_unread(one: Converted, unread: int) -> Converted:
    from dataclasses import replace

    return replace(one, unread=unread)
