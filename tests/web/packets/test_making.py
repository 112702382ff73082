"""Is a packet made while pages are answered, kept sealed, and gone when it should be?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from django.db import connection
from django.test import Client

from tests.packets.sheaves import words_of
from tests.web.applicant.pages import tells
from tests.web.files.given import at_home, browser_of, opened, papers
from tests.web.files.on_the_shelf import on_the_shelf
from tests.web.files.test_at_the_desk import Office, browser
from tests.web.packets.test_packet import desk, held
from tests.web.packets.wishing import COURT, ended, far, got, wishes
from wellfounded.packets import AssemblyFailed
from wellfounded.vault.envelope import EnvelopeError

if TYPE_CHECKING:
    from wellfounded.web.cases.beginning import Begun

__all__ = ["held"]


class Press:
    """Stands in for the process that makes packets: it goes no step further until it may."""

    def __init__(self, real: Callable[..., Any]) -> None:
        self._real, self.reached, self.may, self.calls = real, Event(), Event(), 0
        self.stopped = Event()

    def __call__(self, *given: Any, tell: Callable[[str, int, int], None], **more: Any) -> Any:
        self.calls += 1
        try:
            tell("bind", 1, 3)
            self.reached.set()
            assert self.may.wait(20)
            tell("again", 0, 1)
        except BaseException:
            self.stopped.set()
            raise
        return self._real(*given, tell=tell, **more)


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch) -> Iterator[Press]:
    from wellfounded import packets
    from wellfounded.web.packets import line, making

    stands_in = Press(packets.assemble)
    monkeypatch.setattr(making, "assemble", stands_in)
    yield stands_in
    stands_in.may.set()
    line.settle()


@pytest.fixture
def ready(client: Client, person: Begun) -> Client:
    """A browser of a person who has a packet."""
    has_what_it_takes(person)
    assert "The packet is ready" in ended(client)
    return client


@contextmanager
def later(monkeypatch: pytest.MonkeyPatch, by: timedelta, *rooms: str) -> Iterator[None]:
    from wellfounded.web.clock import now

    with monkeypatch.context() as patched:
        for room in rooms:
            patched.setattr(f"wellfounded.web.packets.{room}.now", lambda: now() + by)
        yield


def has_what_it_takes(person: Begun) -> None:
    """Answers for the court, and a paper."""
    tells(person, COURT)
    with at_home(person):
        on_the_shelf(opened(person), lambda: at_home(person))


def rows(person: Begun) -> tuple[int, int, int]:
    """How many packets, pieces of packets and streams on their way the case has."""
    from wellfounded.web.files.models import Coming, Piece
    from wellfounded.web.packets.models import Making

    of_papers = {one.id for paper in papers(person) for one in paper.streams()}
    with at_home(person):
        return (
            Making.objects.count(),
            Piece.objects.exclude(stream__in=of_papers).count(),
            Coming.objects.count(),
        )


def test_the_page_tells_how_far_it_is_and_looks_again_by_itself(
    client: Client, person: Begun, press: Press
) -> None:
    from wellfounded.web.packets.line import settle

    has_what_it_takes(person)
    assert wishes(client).status_code == 303
    assert press.reached.wait(20)
    page = client.get("/en/j/w").content.decode()
    assert "The pages are being put together. File 2 of 3." in page
    assert '<noscript><meta http-equiv="refresh" content="4"></noscript>' in page
    sign = client.get("/en/j/w", headers={"accept": "application/json"}).json()["waits"]
    assert f'data-waits="{sign}"' in page
    assert 'href="/en/j/w"' in client.get("/en/j").content.decode()
    assert wishes(client).status_code == 303
    press.may.set()
    settle()
    assert press.calls == 1, "the same wish again begins nothing anew"
    assert client.get("/en/j/w", headers={"accept": "application/json"}).json() == {"waits": 0}
    assert "The packet is ready" in far(client)


def test_a_third_packet_waits_in_a_line_and_is_made(database: None, static_files: None) -> None:
    from wellfounded import packets
    from wellfounded.web.cases.beginning import begin
    from wellfounded.web.packets import line, making

    people = [begin({"store": True}) for _ in range(3)]
    browsers = [browser_of(one) for one in people]
    for one in people:
        has_what_it_takes(one)
    busy: list[int] = []
    may = Event()

    def slow(*given: Any, **more: Any) -> Any:
        busy.append(1)
        assert may.wait(20)
        return packets.assemble(*given, **more)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(making, "assemble", slow)
        assert [wishes(one).status_code for one in browsers] == [303, 303, 303]
        assert "Other packets are made first." in far(browsers[2])
        may.set()
        line.settle()
    assert len(busy) == 3
    assert all("The packet is ready" in far(one) for one in browsers)


def test_nothing_of_it_lies_in_the_clear_and_it_opens_for_no_other_row(
    ready: Client, person: Begun
) -> None:
    from wellfounded.web.files.models import Piece
    from wellfounded.web.packets.models import Making
    from wellfounded.web.packets.sealing import unsealed

    with at_home(person):
        row = Making.objects.get(case_id=person.opened.id)
        stored = bytes(row.blob) + b"".join(
            bytes(one) for one in Piece.objects.values_list("blob", flat=True)
        )
        assert not any(word in stored for word in (b"Noori", b"%PDF-1.", b"court", b"Cover"))
        keys = opened(person).keys
        assert b'"for": "court"' in unsealed(keys, row)
        row.revision += 1
        with pytest.raises(EnvelopeError):
            unsealed(keys, row)


def test_a_piece_that_was_changed_is_noticed_before_anything_is_handed_out(
    ready: Client, person: Begun
) -> None:
    from wellfounded.web.files.models import Piece
    from wellfounded.web.packets.models import Making

    with at_home(person):
        stream = Making.objects.get().stream
        assert stream
        old = Piece.objects.filter(stream=stream).latest("number")
        blob = bytearray(old.blob)
        blob[-1] ^= 1
        Piece.objects.filter(id=old.id).delete()
        Piece.objects.create(
            case_id=old.case_id, stream=old.stream, number=old.number, blob=bytes(blob)
        )
    answer = got(ready)
    assert answer.status_code == 409
    assert b"%PDF" not in answer.content


def test_when_an_answer_changes_it_is_destroyed_and_can_be_made_again(
    ready: Client, person: Begun
) -> None:
    assert rows(person)[1] > 0
    tells(person, {"applicant.name.middle": "Ahmad"})
    assert got(ready)["Location"] == "/en/j/w"
    page = far(ready)
    assert "Something in the case has changed since the packet was made" in page
    assert "Make it again" in page
    assert rows(person) == (1, 0, 0)
    assert "The packet is ready" in ended(ready)
    pages = list(words_of(got(ready).content))
    assert "Noori, Farid Ahmad" in pages[0]


def test_what_is_changed_while_it_is_made_makes_it_outdated(
    client: Client, person: Begun, press: Press
) -> None:
    from wellfounded.web.packets.line import settle

    has_what_it_takes(person)
    wishes(client)
    assert press.reached.wait(20)
    tells(person, {"applicant.name.middle": "Ahmad"})
    press.may.set()
    settle()
    assert "Something in the case has changed" in far(client)
    assert rows(person) == (1, 0, 0)


def test_another_wish_takes_the_place_of_the_one_that_is_made(
    client: Client, person: Begun, press: Press
) -> None:
    from wellfounded.web.packets.line import settle

    has_what_it_takes(person)
    wishes(client)
    assert press.reached.wait(20)
    wishes(client, **{"for": "uscis"})
    press.may.set()
    settle()
    assert press.stopped.is_set()
    assert "The packet is ready" in far(client)
    assert rows(person)[0] == 1
    assert rows(person)[2] == 0


def test_a_day_later_it_is_gone_and_one_of_today_stays(
    ready: Client, person: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.clock import now
    from wellfounded.web.database.jobs import forget_packets
    from wellfounded.web.packets.kept import KEPT

    assert forget_packets(now() - KEPT) == 0
    with later(monkeypatch, timedelta(days=1, minutes=2), "standing", "line"):
        assert got(ready).status_code == 303
    assert rows(person) == (0, 0, 0)
    assert "The packet is ready" in ended(ready)
    assert forget_packets(now() + timedelta(minutes=1)) == 1
    assert rows(person) == (0, 0, 0)
    assert ready.get("/en/j/w")["Location"] == "/en/j"


def test_if_the_process_ends_meanwhile_the_page_says_that_it_was_not_made(
    client: Client, person: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_what_it_takes(person)
    monkeypatch.setattr("wellfounded.web.packets.handing.soon", lambda *_: None)
    wishes(client)
    assert "Other packets are made first." in far(client)
    with later(monkeypatch, timedelta(minutes=4), "line"):
        page = far(client)
        assert "The packet was not made" in page
        assert "The work on the packet stopped before it was done." in page
        monkeypatch.undo()
    with later(monkeypatch, timedelta(minutes=4), "line"):
        assert wishes(client).status_code == 303
    from wellfounded.web.packets.line import settle

    settle()
    assert "The packet is ready" in far(client)


def test_while_one_waits_it_is_kept_alive(client: Client, person: Begun, press: Press) -> None:
    from wellfounded.web.clock import now
    from wellfounded.web.packets.line import _line
    from wellfounded.web.packets.models import Making

    has_what_it_takes(person)
    wishes(client)
    assert press.reached.wait(20)
    with at_home(person):
        Making.objects.update(heard=now() - timedelta(minutes=10))
    assert "stopped before it was done" in far(client)
    assert _line._alive()
    assert "The pages are being put together." in far(client)


def test_a_process_that_fails_leaves_nothing_half(
    client: Client, person: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise AssemblyFailed("it ended")

    has_what_it_takes(person)
    monkeypatch.setattr("wellfounded.web.packets.making.assemble", fails)
    assert "The work on the packet stopped before it was done." in ended(client)
    assert rows(person) == (1, 0, 0)


@pytest.mark.parametrize(
    "place", ["files.streams.require_room_for_papers", "packets.making.arrived"]
)
def test_a_disk_that_is_full_while_it_is_sealed_leaves_nothing_half(
    client: Client, person: Begun, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    from wellfounded.web.keeping.space import DiskFull

    def full(*_: object) -> None:
        raise DiskFull

    has_what_it_takes(person)
    monkeypatch.setattr(f"wellfounded.web.{place}", full)
    assert "The work on the packet stopped before it was done." in ended(client)
    assert rows(person) == (1, 0, 0)


def test_who_signs_out_meanwhile_stops_the_work(
    client: Client, person: Begun, press: Press
) -> None:
    from wellfounded.web.packets.line import settle

    has_what_it_takes(person)
    wishes(client)
    assert press.reached.wait(20)
    client.post("/en/o")
    press.may.set()
    settle()
    assert press.stopped.is_set()
    assert rows(person) == (0, 0, 0)
    assert browser_of(person).get("/en/j/w")["Location"] == "/en/j"


def test_a_member_who_loses_the_case_or_their_place_gets_nothing(
    held: Office, press: Press
) -> None:
    from wellfounded.web.accounts.models import Member
    from wellfounded.web.packets.line import settle
    from wellfounded.web.packets.models import Making

    at_work = browser(held.caseworker)
    wishes(at_work, desk(held))
    assert press.reached.wait(20)
    Member.objects.filter(id=held.caseworker.member.id).update(state="suspended")
    press.may.set()
    settle()
    with held.person.at_home():
        assert not Making.objects.exists()


def test_when_the_case_goes_its_packet_goes_too(ready: Client, person: Begun) -> None:
    from wellfounded.web.cases.erasing import destroy

    destroy(person.opened.id)
    for table in ("making", "piece", "coming"):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM {table}")
            assert cursor.fetchone()[0] == 0


def test_the_database_lets_no_packet_go_to_another_or_back(ready: Client, person: Begun) -> None:
    from uuid import uuid4

    from django.db import DatabaseError

    from wellfounded.web.packets.models import Making

    for change in ({"holder": uuid4()}, {"revision": 1}, {"blob": b"another"}):
        with pytest.raises(DatabaseError, match="only goes on"), at_home(person):
            Making.objects.filter(case_id=person.opened.id).update(**change)
