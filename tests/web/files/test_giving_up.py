"""Who is left a paper when its hands are gone, when it takes too long, or kills what opens it?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from threading import Event as Signal

import pytest
from django.db import OperationalError
from django.test import Client

from tests.web.desk import staff
from tests.web.desk.persons import somebody
from tests.web.files.given import (
    LETTER,
    Sandbox,
    at_home,
    browser_of,
    name_in,
    papers,
    sends,
)
from wellfounded.papers.refusal import REASONS
from wellfounded.web.accounts.models import Member, Session
from wellfounded.web.accounts.roles import Role
from wellfounded.web.accounts.roles import State as Standing
from wellfounded.web.accounts.sessions import LONGEST, MEMBER, Here, end_all
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.cases.taking_in import take_in
from wellfounded.web.clock import now
from wellfounded.web.files import checking
from wellfounded.web.files.converting import Converted, Refusal
from wellfounded.web.files.hands import Hands, NotHere
from wellfounded.web.files.lines import Work
from wellfounded.web.files.models import Coming, File, Piece
from wellfounded.web.files.paper import State
from wellfounded.web.keeping.space import DiskFull

Wait = Callable[[], None]
LATE = Refusal(code="too_slow", filled={"seconds": "20"})


def tries(person: Begun) -> list[int]:
    with at_home(person):
        return list(File.objects.values_list("tries", flat=True))


def killed(person: Begun, times: int) -> None:
    """Leave the paper as processes do that were killed while they checked it."""
    with at_home(person):
        File.objects.update(checked=now() - 2 * checking.DIED, tries=times)


@pytest.fixture
def unchecked(client: Client, sandbox: Sandbox) -> str:
    """The name of a paper that nobody has begun to check."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("wellfounded.web.files.side.check_soon", lambda *_: None)
        return name_in(sends(client, LETTER))


def test_what_kills_the_process_three_times_is_refused_in_words(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait, unchecked: str
) -> None:
    killed(person, checking.TRIES)
    client.get(f"/en/u/{unchecked}")
    checked()
    (paper,) = papers(person)
    assert (paper.state, paper.why, sandbox.seen) == (State.REFUSED, "gave_up", [])
    assert REASONS["gave_up"].split(";")[0] in client.get(f"/en/u/{unchecked}").content.decode()
    assert client.post(f"/en/u/{unchecked}/o").content == LETTER
    # With one more page it is another paper, and is tried anew.
    assert sends(client, b"a page", to=f"u/{unchecked}/p").status_code == 302
    checked()
    assert papers(person)[0].state is State.READY


def test_twice_is_no_reason_to_refuse_it(
    person: Begun, client: Client, checked: Wait, unchecked: str
) -> None:
    killed(person, checking.TRIES - 1)
    client.get(f"/en/u/{unchecked}")
    checked()
    assert papers(person)[0].state is State.READY
    assert tries(person) == [0]


@pytest.mark.parametrize("fault", [OSError("no memory"), OperationalError("locked"), DiskFull()])
def test_what_is_no_fault_of_the_file_does_not_count(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait, fault: Exception
) -> None:
    sandbox.fails = fault
    name = name_in(sends(client, LETTER))
    for _ in range(checking.TRIES):
        checked()
        assert tries(person) == [0]
        client.get(f"/en/u/{name}")
    checked()
    sandbox.fails = None
    client.get(f"/en/u/{name}")
    checked()
    assert papers(person)[0].state is State.READY


def test_each_failure_counts_and_words_that_cannot_be_read_leave_the_copy(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait
) -> None:
    sandbox.fails = RuntimeError("unforeseen")
    name = name_in(sends(client, LETTER))
    checked()
    assert tries(person) == [1]
    sandbox.fails = None
    assert isinstance(sandbox.answer, Converted)
    sandbox.answer = Converted(
        pdf=sandbox.answer.pdf, text=b"[]", pages=2, kinds=("",), found=(), unread=2
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(checking.SECONDS, Work.WORDS, 0.0)
        client.get(f"/en/u/{name}")
        checked()
    (paper,) = papers(person)
    assert (paper.state, paper.words_read, tries(person)) == (State.READY, True, [0])


def test_what_takes_longer_goes_into_the_other_line_and_has_an_end_there(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait
) -> None:
    sandbox.answer = LATE
    name = name_in(sends(client, LETTER))
    checked()
    assert [round(one) for one in sandbox.seconds] == [20, 180]
    (paper,) = papers(person)
    assert (paper.state, paper.why) == (State.REFUSED, "too_slow")
    assert "split it into several files" in client.get(f"/en/u/{name}").content.decode()
    assert client.post(f"/en/u/{name}/o").content == LETTER


def test_the_files_of_a_paper_have_one_time_together(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(0, 10_000, 70))
    monkeypatch.setattr(checking, "monotonic", lambda: float(next(clock)))
    sends(client, LETTER, b"two", b"three", b"four")
    checked()
    (paper,) = papers(person)
    assert (paper.why, paper.filled) == ("too_slow", {"seconds": "180"})


def test_what_the_server_lacked_is_tried_again_when_it_has_it(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacks = True
    monkeypatch.setattr(checking, "is_lacking", lambda _: lacks)
    answer, sandbox.answer = (
        sandbox.answer,
        Refusal(code="no_sandbox", filled={"why": "there is no bwrap"}),
    )
    name = name_in(sends(client, LETTER))
    checked()
    for _ in range(2):
        page = client.get(f"/en/u/{name}").content.decode()
        assert "This server cannot open files right now" in page
        assert "could not be opened" not in page
        assert "bwrap" not in page
        checked()
    assert len(sandbox.seen) == 1
    lacks, sandbox.answer = False, answer
    client.get("/en/u")
    checked()
    (paper,) = papers(person)
    assert (paper.state, paper.why, paper.filled) == (State.READY, "", {})
    assert client.get(f"/en/u/{name}/c/f").content.startswith(b"%PDF")


def test_who_signs_out_has_nothing_opened_any_more_and_it_waits_for_them(
    person: Begun, client: Client, checked: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go, opened = Signal(), Signal(), list[bytes]()

    def slow(data: bytes, *more: object) -> Converted | Refusal:
        opened.append(data)
        begun.set()
        go.wait(timeout=10)
        return Sandbox()(data, "", (), lambda: None)

    monkeypatch.setattr(checking, "converted", slow)
    page = client.get(str(sends(client, LETTER, b"page two")["Location"])).content.decode()
    assert "If you leave, it is checked when you come back" in page
    assert begun.wait(timeout=10)
    sends(client, b"another paper")
    end_all(person.opened.id)
    go.set()
    checked()
    assert opened == [LETTER]
    assert {one.state for one in papers(person)} == {State.WAITING}
    assert tries(person) == [0, 0]
    with at_home(person):
        streams = set(Piece.objects.values_list("stream", flat=True))
        assert streams == {one.id for paper in papers(person) for one in paper.streams()}
        assert not Coming.objects.exists()
    browser_of(person).get("/en/u")
    checked()
    assert {one.state for one in papers(person)} == {State.READY}


def test_a_session_that_ran_out_opens_nothing(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait, unchecked: str
) -> None:
    session = Session.objects.get(of=person.opened.id)
    hands = Hands(
        case=person.opened.id,
        holder_id=person.opened.holder,
        holder=person.holder,
        session=bytes(session.id),
    )
    with hands.working() as opened:
        assert opened.id == person.opened.id
    Session.objects.update(started=now() - LONGEST - timedelta(minutes=1))
    with pytest.raises(NotHere), hands.working():
        raise AssertionError("it was opened")


@pytest.mark.parametrize("change", [{"state": Standing.SUSPENDED}, {"role": Role.ADMIN}])
def test_who_is_suspended_or_given_another_role_opens_nothing(
    database: None, change: dict[str, str]
) -> None:
    office, person = staff.office(), somebody()
    worker = staff.hire(office, Role.ATTORNEY)
    person.gives_to(office)
    with worker.at_work():
        take_in(person.case, worker.member, worker.holder)
    here = Here(None)
    here.start(MEMBER, worker.member.id, worker.member.id, worker.holder)
    assert here.row is not None
    hands = Hands(
        case=person.case,
        holder_id=worker.member.id,
        holder=worker.holder,
        session=bytes(here.row.id),
        member=worker.member,
    )
    with hands.working() as opened:
        assert opened.role is Role.ATTORNEY
    Member.objects.filter(id=worker.member.id).update(**change)
    with pytest.raises(NotHere), hands.working():
        raise AssertionError("it was opened")
