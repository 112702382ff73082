"""Is what USCIS answered kept, and the change named, whatever the next question brings?"""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.case_status.uscis import AFTERNOON, RECEIPT, Clock, Says, Uscis, access_to, case
from wellfounded.case_status import Client, DamagedHistory, History, Status, ask_and_keep
from wellfounded.case_status.history import What
from wellfounded.case_status.refusals import Closed, TooSlow
from wellfounded.case_status.shelf import Shelf
from wellfounded.case_status.status import read_status

EMPTY = History(receipt=RECEIPT)


def status(**changed: object) -> Status:
    return read_status(json.dumps(case(**changed)).encode(), RECEIPT)


def at(hours: int) -> datetime:
    return AFTERNOON + timedelta(hours=hours)


RECEIVED = status()
ASKED = status(current_case_status_text_en="Request for Evidence Was Sent")


def test_nothing_was_asked_yet() -> None:
    assert (EMPTY.last, EMPTY.last_good, EMPTY.before, EMPTY.since) == (None,) * 4
    assert EMPTY.changed_now == frozenset()


def test_the_last_good_answer_stays_when_the_next_does_not_come() -> None:
    history = EMPTY.with_status(RECEIVED, at(0)).with_refusal(Closed("now"), at(1))
    assert history.last is not None
    assert history.last_good is not None
    assert (history.last.no, history.last.status) == ("closed", None)
    assert (history.last_good.status, history.last_good.at) == (RECEIVED, at(0))
    assert history.changed_now == frozenset()


def test_a_change_is_named_also_over_a_gap() -> None:
    history = EMPTY.with_status(RECEIVED, at(0)).with_status(RECEIVED, at(1))
    assert (history.changed_now, history.since) == (frozenset(), at(0))
    history = history.with_refusal(TooSlow(seconds="20"), at(2)).with_status(ASKED, at(3))
    assert history.changed_now == {What.STATUS}
    assert history.since == at(3)
    assert history.before is not None
    assert (history.before.status, history.before.at) == (RECEIVED, at(1))
    assert history.with_refusal(Closed("now"), at(4)).changed_now == frozenset()
    again = history.with_status(ASKED, at(4))
    assert (again.changed_now, again.since) == (frozenset(), at(3))


def test_what_stands_under_a_status_can_change_alone() -> None:
    other = status(current_case_status_desc_en="Another text.", modifiedDate="11-07-2023")
    history = EMPTY.with_status(RECEIVED, at(0)).with_status(other, at(1))
    assert history.changed_now == {What.DETAIL, What.DAYS}


def test_looks_are_only_added() -> None:
    before = EMPTY.with_status(RECEIVED, at(0))
    after = before.with_status(ASKED, at(1))
    assert after.looks[:1] == before.looks
    assert len(before.looks) == 1


def test_another_number_does_not_come_in() -> None:
    with pytest.raises(ValueError, match="one receipt number"):
        History(receipt="LIN9999106498").with_status(RECEIVED, at(0))


looks = st.lists(st.sampled_from([RECEIVED, ASKED, None]), max_size=12)


@given(looks)
def test_it_reads_back_as_it_was_written(brought: list[Status | None]) -> None:
    history = EMPTY
    for hours, one in enumerate(brought):
        added = history.with_status if one else None
        history = (
            added(one, at(hours))
            if added and one
            else history.with_refusal(TooSlow(seconds="20"), at(hours))
        )
    assert History.from_json(history.to_json()) == history


def test_a_status_seen_again_is_not_written_again() -> None:
    once = EMPTY.with_status(RECEIVED, at(0))
    many = once
    for hours in range(1, 101):
        many = many.with_status(RECEIVED, at(hours))
    assert len(many.to_json()) < len(once.to_json()) + 100 * 80
    assert "applicant" not in many.to_json()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{}",
        "[" * 100_000,
        '{"version": 2, "receipt": "EAC9999103403", "looks": []}',
        '{"version": 1, "receipt": "nobody", "looks": []}',
        '{"version": 1, "receipt": "EAC9999103403", "looks": [{"at": "now", "no": "closed"}]}',
        '{"version": 1, "receipt": "EAC9999103403", "looks": [{"at": "2026-11-20"}]}',
        '{"version": 1, "receipt": "EAC9999103403", "looks": '
        '[{"at": "2026-11-20T19:00:00+00:00", "same": true}]}',
        '{"version": 1, "receipt": "EAC9999103403", "looks": '
        '[{"at": "2026-11-20T19:00:00+00:00", "status": {"form": "x"}}]}',
    ],
)
def test_a_damaged_history_is_refused(text: str) -> None:
    with pytest.raises(DamagedHistory):
        History.from_json(text)


def test_asking_never_raises_and_always_adds(client: Client, uscis: Uscis) -> None:
    asked = ask_and_keep(client, EMPTY, at(0))
    assert asked.no is None
    uscis.acts = [Says.json({"message": "x"}, 404)]
    asked = ask_and_keep(client, asked.history, at(1))
    assert asked.no is not None
    assert asked.no.kind == "unknown_or_protected"
    assert [look.no for look in asked.history.looks] == ["", "unknown_or_protected"]


# The shelf of the command line.


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "kept" / "here")


def test_a_history_is_kept_for_its_owner_alone(shelf: Shelf) -> None:
    assert shelf.history(RECEIPT) == EMPTY
    history = EMPTY.with_status(RECEIVED, at(0))
    shelf.keep(history)
    assert shelf.history(RECEIPT) == history
    (file,) = shelf.folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(shelf.folder.stat().st_mode) == 0o700
    assert RECEIPT not in file.name


def test_what_is_damaged_is_named_and_not_written_over(shelf: Shelf) -> None:
    shelf.keep(EMPTY)
    (file,) = shelf.folder.iterdir()
    for damage in (b"{", b"\xff", History(receipt="LIN9999106498").to_json().encode()):
        file.write_bytes(damage)
        with pytest.raises(DamagedHistory, match=r"\.json: .*move it away"):
            shelf.history(RECEIPT)
        assert file.read_bytes() == damage


def test_it_is_forgotten(shelf: Shelf) -> None:
    assert shelf.forget(RECEIPT) is False
    shelf.keep(EMPTY.with_status(RECEIVED, at(0)))
    assert shelf.forget(RECEIPT) is True
    assert list(shelf.folder.iterdir()) == []


def test_the_count_of_the_day_goes_from_command_to_command(
    shelf: Shelf, uscis: Uscis, clock: Clock
) -> None:
    def another() -> Client:
        return Client(access_to(uscis), clock=clock, now=clock.now, sleep=clock.sleep)

    first = another()
    shelf.recall_count(first.allowance)
    first.ask(RECEIPT)
    shelf.keep_count(first.allowance)
    second = another()
    shelf.recall_count(second.allowance)
    assert second.allowance.spent == (datetime(2026, 11, 20, tzinfo=UTC).date(), 1)
    (shelf.folder / "asked_today.json").write_text("{")
    third = another()
    shelf.recall_count(third.allowance)
    assert third.allowance.spent[1] == 0
