"""Does the worker do what is due, no more, and again after it was killed?"""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.db import connection

from tests.web.database import rows
from tests.web.keeping.office import COMMAND, Office, environment
from tests.web.keeping.people import Person, somebody
from wellfounded.vault.wraps import Holder
from wellfounded.web import clock
from wellfounded.web.accounts import sessions
from wellfounded.web.accounts.models import Session
from wellfounded.web.accounts.sessions import APPLICANT, Here
from wellfounded.web.cases.beginning import begin
from wellfounded.web.cases.erasing import erase
from wellfounded.web.cases.models import Case, Once, Revision
from wellfounded.web.clock import now, today
from wellfounded.web.database.scope import bound
from wellfounded.web.home import Home
from wellfounded.web.keeping import working
from wellfounded.web.keeping.working import Worker, until_night
from wellfounded.web.keyring.models import ShredKey
from wellfounded.web.log import NAME

Works = Callable[..., dict[str, int]]
FIELDS = {"time", "level", "from", "event", "number", "error", "at"}


@pytest.fixture
def works(office: Office, caplog: pytest.LogCaptureFixture) -> Callable[..., dict[str, int]]:
    """Goes round once; gives back what was told of it, and how many times each was done."""
    caplog.set_level(logging.INFO, logger=NAME)

    def go_round(*, well: bool = True) -> dict[str, int]:
        caplog.clear()
        assert Worker(Home.at(office.home)).go_round() == well, caplog.text
        return {record.event: getattr(record, "number", 0) for record in caplog.records}

    return go_round


def left_alone(case: UUID, days: int) -> None:
    with bound(case=case):
        Case.objects.filter(id=case).update(seen=today() - timedelta(days=days))


def sets_clock(monkeypatch: pytest.MonkeyPatch, days: int) -> None:
    """Set the clock of the server, so many days ahead."""
    later = datetime.now(UTC) + timedelta(days=days)
    monkeypatch.setattr(clock, "now", lambda: later)
    for module in (working, sessions):
        monkeypatch.setattr(module, "now", lambda: later)


def there(case: UUID) -> bool:
    with bound(case=case):
        return Case.objects.filter(id=case).exists()


def test_it_destroys_the_drafts_that_are_due_and_no_other(office: Office, works: Works) -> None:
    due, empty = somebody().opened.id, begin({"store": True}).opened.id
    spared = {
        somebody().opened.id: 180,
        begin({"store": True}).opened.id: 2,
        rows.case(rows.organisation()): 1000,
        somebody().opened.id: 0,
    }
    for case, days in {due: 181, empty: 3, **spared}.items():
        if days != 1000:
            left_alone(case, days)
    assert works()["drafts_destroyed"] == 2
    assert [there(case) for case in (due, empty)] == [False, False]
    held = [case for case, days in spared.items() if days != 1000]
    assert [there(case) for case in held] == [True] * 3
    assert {row.case_id for row in ShredKey.objects.all()} == set(held)
    assert "drafts_destroyed" not in works()


@pytest.mark.only_on("sqlite")
def test_no_page_of_a_destroyed_draft_or_of_its_key_is_left(office: Office, works: Works) -> None:
    gone = somebody()
    sealed = bytes(ShredKey.objects.get(case_id=gone.opened.id).sealed)
    blob = bytes(Revision.objects.get(case_id=gone.opened.id).blob)
    assert on_disk(office, sealed[-40:])
    assert on_disk(office, blob[-40:])
    left_alone(gone.opened.id, 181)
    works()
    assert not on_disk(office, sealed[-40:])
    assert not on_disk(office, blob[-40:])


def test_a_draft_whose_destruction_was_interrupted_is_finished(
    office: Office, works: Works
) -> None:
    from wellfounded.web.keyring.shredding import shred

    gone = somebody().opened.id
    left_alone(gone, 181)
    shred(gone)
    assert works()["drafts_destroyed"] == 1
    assert not there(gone)


def test_the_rows_of_a_case_that_was_deleted_follow_its_key(office: Office, works: Works) -> None:
    from wellfounded.web.cases.writing import note_reading
    from wellfounded.web.keyring.shredding import shred

    gone, lost = somebody().opened, somebody().opened
    with bound(case=gone.id):
        note_reading(gone, "deleted", {})
    for case in (gone, lost):
        shred(case.id)
    done = works()
    assert (done["deletions_finished"], done["keys_lost"]) == (1, 1)
    assert (there(gone.id), there(lost.id)) == (False, True)


@pytest.mark.parametrize("years", [-10, 10])
def test_by_a_clock_that_has_leapt_nothing_is_destroyed(
    office: Office, works: Works, monkeypatch: pytest.MonkeyPatch, years: int
) -> None:
    case, keyring = somebody().opened.id, office.home / "backups/new.keyring"
    keyring.parent.mkdir()
    keyring.write_bytes(f"wellfounded backup 1: keyring, sqlite, {today()}\nsealed".encode())
    works()
    sets_clock(monkeypatch, 365 * years)
    told = works(well=False)
    assert abs(told["clock_leapt"]) > 3600
    assert not told.keys() & {"drafts_destroyed", "keyrings_destroyed"}
    sets_clock(monkeypatch, 0)
    assert "clock_leapt" not in works()
    assert there(case)
    assert keyring.exists()


def test_a_clock_that_goes_on_for_a_day_is_believed(
    office: Office, works: Works, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a site stood still for a year."""
    case, moment = somebody().opened.id, time.monotonic()
    works()
    sets_clock(monkeypatch, 365)
    worker = Worker(Home.at(office.home))
    for hours, stays in ((0, True), (23, True), (25, False)):
        monkeypatch.setattr(time, "monotonic", lambda at=moment + hours * 3600: at)
        worker.go_round()
        assert there(case) is stays


def test_somebody_can_say_that_the_clock_is_right(office: Office, works: Works) -> None:
    due = somebody().opened.id
    left_alone(due, 181)
    (office.home / "last-round").write_text("2025-01-01\n")
    ran = office.runs("work", "--once")
    assert (ran.code, '"event": "clock_leapt"' in ran.err, there(due)) == (1, True, True)
    assert office.runs("work", "--once", "--clock-is-right").code == 0
    assert not there(due)
    assert (office.home / "last-round").read_text() == f"{today()}\n"


def test_without_a_last_round_the_last_checkpoint_tells(
    office: Office, works: Works, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a place that a copy was restored into."""
    case = somebody().opened.id
    works()
    (office.home / "last-round").unlink()
    sets_clock(monkeypatch, 365)
    assert works(well=False)["clock_leapt"] > 360
    assert there(case)


def test_it_ends_sessions_and_forgets_tickets(office: Office, works: Works) -> None:
    person = somebody()
    for minutes in (0, 15, 40):
        here = Here(None)
        here.start(APPLICANT, person.opened.id, person.opened.holder, Holder.random())
        assert here.row is not None
        seen = now() - timedelta(minutes=minutes)
        Session.objects.filter(id=here.row.id).update(seen=seen)
    with bound(case=person.opened.id):
        for days in (0, 7, 8):
            day = today() - timedelta(days=days)
            Once.objects.create(
                key=uuid4(), case_id=person.opened.id, digest=b"", answer="", day=day
            )
    done = works()
    assert (done["sessions_ended"], done["tickets_forgotten"]) == (1, 1)
    assert Session.objects.count() == 2


def test_it_destroys_old_keyrings_in_its_folder_alone(office: Office, works: Works) -> None:
    folder = office.home / "backups"
    folder.mkdir()
    made = {
        "old.keyring": ("keyring", 36),
        "renamed": ("keyring", 400),
        "35 days.keyring": ("keyring", 35),
        "new.keyring": ("keyring", 0),
        "cases.backup": ("cases", 400),
        ".cut.xyz.part": ("cases", 2),
        ".being made.xyz.part": ("cases", 0),
    }
    for name, (of, days) in made.items():
        day = today() - timedelta(days=days)
        (folder / name).write_bytes(f"wellfounded backup 1: {of}, sqlite, {day}\nsealed".encode())
    (folder / "a letter.txt").write_text("Dear friend")
    (folder / "elsewhere").symlink_to(folder / "cases.backup")
    assert works()["keyrings_destroyed"] == 3
    gone = {"old.keyring", "renamed", ".cut.xyz.part"}
    assert {path.name for path in folder.iterdir()} == {
        *(made.keys() - gone),
        "a letter.txt",
        "elsewhere",
    }


def test_a_folder_of_copies_that_is_not_there_is_told(office: Office, works: Works) -> None:
    """The promise of 35 days is not broken in silence when a disk is not mounted."""
    settings = office.home / "wellfounded.toml"
    settings.write_text(settings.read_text() + '\n[backup]\nfolder = "not mounted"\n')
    assert "keyrings_destroyed_failed" in works(well=False)


def test_it_signs_the_heads_and_names_nobody_in_its_log(office: Office) -> None:
    person = somebody()
    ran = office.runs("work", "--once")
    assert ran.code == 0
    lines = [json.loads(line) for line in ran.err.splitlines()]
    assert all(set(line) <= FIELDS for line in lines)
    assert {line["event"]: line["number"] for line in lines}["checkpoint"] == 2
    assert len((office.home / "witness.log").read_text().splitlines()) == 1
    for id in (person.opened.id, person.opened.holder):
        assert id.hex not in ran.err.replace("-", "")
        assert id.hex not in (office.home / "witness.log").read_text()


def test_one_job_that_fails_keeps_no_other_from_being_done(office: Office) -> None:
    (office.home / "witness.log").mkdir()
    gone = somebody().opened.id
    left_alone(gone, 181)
    ran = office.runs("work", "--once")
    assert ran.code == 1
    assert not there(gone)
    assert '"event": "checkpoint_failed"' in ran.err
    assert gone.hex not in ran.err.replace("-", "")


def test_what_is_wrong_at_night_is_told(
    office: Office, behind_the_back: object, works: Works
) -> None:
    somebody()
    works()
    behind_the_back("UPDATE event SET action = 'read' WHERE seq = 1")
    done = works()
    assert (done["chains_broken"], done["events_looked_at"]) == (1, 0)
    assert done["faults_found"] >= 1


@pytest.mark.only_on("sqlite")
def test_freed_pages_are_tidied_away(office: Office, works: Works) -> None:
    person = somebody()
    with bound(case=person.opened.id):
        rows.revision(person.opened.id, 2, os.urandom(300_000))
    Case.objects.filter(id=person.opened.id).delete()
    done = works()
    assert done["pages_tidied"] > 70
    assert "pages_tidied" not in works()


@pytest.mark.only_on("sqlite")
def test_the_log_is_emptied_every_night(office: Office, works: Works) -> None:
    somebody()
    log = Path(f"{connection.settings_dict['NAME']}-wal")
    assert log.stat().st_size > 0
    works()
    assert log.stat().st_size == 0


@pytest.mark.only_on("sqlite")
def test_an_erased_case_leaves_neither_rows_nor_key_on_the_disk(office: Office) -> None:
    gone = somebody().opened.id
    sealed = bytes(ShredKey.objects.get(case_id=gone).sealed)[-40:]
    blob = bytes(Revision.objects.get(case_id=gone).blob)[-40:]
    assert on_disk(office, sealed)
    erase(gone)
    assert not on_disk(office, sealed)
    assert not on_disk(office, blob)


@pytest.mark.only_on("sqlite")
def test_tidying_waits_while_there_is_no_room(office: Office, works: Works) -> None:
    person = somebody()
    with bound(case=person.opened.id):
        rows.revision(person.opened.id, 2, os.urandom(300_000))
    Case.objects.filter(id=person.opened.id).delete()
    settings = office.home / "wellfounded.toml"
    settings.write_text(settings.read_text() + "\n[disk]\nwarned_below = 999_999_999\n")
    done = works()
    assert done["tidying_waits_for_room"] > 0
    assert done["room_short"] > 0
    assert "pages_tidied" not in done


@pytest.fixture
def running(office: Office) -> Iterator[subprocess.Popen[str]]:
    """The worker, as it runs beside a site."""
    process = start(office)
    yield process
    process.kill()
    process.communicate()


def start(office: Office) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", COMMAND, "work", "--home", str(office.home)]
    process = subprocess.Popen(command, env=environment(), stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    process.stderr.readline()
    return process


def test_it_ends_when_it_is_told_to(office: Office, person: Person) -> None:
    process = start(office)
    time.sleep(0.5)
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 0, said


def test_there_is_one_at_a_time_and_a_killed_one_leaves_no_lock(
    office: Office, person: Person, running: subprocess.Popen[str]
) -> None:
    ran = office.runs("work", "--once")
    assert (ran.code, ran.out) == (2, "")
    assert "is running there already" in ran.err
    running.kill()
    running.wait()
    assert office.runs("work", "--once").code == 0


@pytest.fixture
def person(office: Office) -> Person:
    return somebody()


def test_it_does_not_start_on_the_tables_of_another_version(
    office: Office, behind_the_back: object
) -> None:
    name = "0002_guards"
    behind_the_back("DELETE FROM django_migrations WHERE app = 'timeline' AND name = %s", (name,))
    try:
        ran = office.runs("work", "--once")
        assert ran.code == 2
        assert "the tables are not those of this version" in ran.err
    finally:
        behind_the_back(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('timeline', %s, %s)",
            (name, "2026-01-01 00:00:00+00"),
        )


@pytest.mark.parametrize(
    ("clock", "hours"), [("02:00", 1.0), ("03:00", 24.0), ("03:01", 23 + 59 / 60), ("23:00", 4.0)]
)
def test_the_night_begins_at_three(clock: str, hours: float) -> None:
    moment = datetime.fromisoformat(f"2026-03-01T{clock}")
    assert until_night(moment) == pytest.approx(hours * 3600)


def on_disk(office: Office, piece: bytes) -> bool:
    """Whether some bytes lie in the databases or their logs."""
    folder = Path(connection.settings_dict["NAME"]).parent
    return any(piece in path.read_bytes() for path in folder.glob("*.db*"))
