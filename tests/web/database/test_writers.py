"""Do many writers at once lose nothing, and wait for one another instead of failing?"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from django.db import IntegrityError, OperationalError, connection, transaction

from tests.web.database import counting, rows
from wellfounded.web.cases.models import Case, Wrap
from wellfounded.web.database.scope import bound
from wellfounded.web.database.sqlite.connection import BUSY, LOST, Connection, Cursor
from wellfounded.web.database.sqlite.library import sqlite
from wellfounded.web.database.sqlite.turn import Turn

ROOT = Path(__file__).parents[3]
PROCESSES, THREADS, ROUNDS = 2, 8, 25
sqlite_only = pytest.mark.only_on("sqlite")


@pytest.fixture
def connect(tmp_path: Path) -> Iterator[Callable[[], Cursor]]:
    """Cursors to one file, each of a connection of its own that waits 50 ms for its turn."""
    made: list[Connection] = []

    def another() -> Cursor:
        one = sqlite.connect(
            str(tmp_path / "x.db"), timeout=0.05, isolation_level=None, factory=Connection
        )
        made.append(one)
        return one.cursor(factory=Cursor)

    another().execute("CREATE TABLE t (x INTEGER PRIMARY KEY)")
    yield another
    for one in made:
        one.close()


@pytest.mark.usefixtures("database")
def test_two_processes_of_eight_threads_lose_no_update() -> None:
    case = rows.case()
    command = [sys.executable, "-m", counting.__name__, str(case), str(THREADS), str(ROUNDS)]
    running = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for _ in range(PROCESSES)
    ]
    said = [process.communicate(timeout=120)[0].split("\n") for process in running]
    assert said == [["", ""]] * PROCESSES
    with bound(case=case):
        assert Case.objects.get(id=case).serial == PROCESSES * THREADS * ROUNDS


def test_the_second_writer_waits_and_then_gives_up(connect: Callable[[], Cursor]) -> None:
    first, second = connect(), connect()
    first.execute("BEGIN IMMEDIATE")
    for statement in ("BEGIN IMMEDIATE", "INSERT INTO t VALUES (1)", "DELETE FROM t"):
        with pytest.raises(sqlite.OperationalError, match=BUSY):
            second.execute(statement)
    first.connection.commit()
    second.execute("INSERT INTO t VALUES (1)")


def test_readers_wait_for_nobody(connect: Callable[[], Cursor]) -> None:
    first, second = connect(), connect()
    first.execute("BEGIN IMMEDIATE")
    assert second.execute("SELECT count(*) FROM t").fetchone() == (0,)
    assert second.execute("PRAGMA user_version").fetchone() == (0,)


@pytest.mark.parametrize("end", ["commit", "rollback", "close"])
def test_the_turn_is_given_back_however_it_ends(connect: Callable[[], Cursor], end: str) -> None:
    first, second = connect(), connect()
    first.execute("BEGIN IMMEDIATE")
    getattr(first.connection, end)()
    second.execute("INSERT INTO t VALUES (1)")


def test_the_turn_is_given_back_after_an_error(connect: Callable[[], Cursor]) -> None:
    first, second = connect(), connect()
    for wrong in ("INSERT INTO absent VALUES (1)", "BEGIN IMMEDIATELY", "nonsense"):
        with pytest.raises(sqlite.OperationalError):
            first.execute(wrong)
        second.execute("DELETE FROM t")


def test_the_turn_is_kept_until_the_transaction_ends(connect: Callable[[], Cursor]) -> None:
    first, second = connect(), connect()
    first.execute("BEGIN IMMEDIATE")
    first.execute("INSERT INTO t VALUES (1)")
    with pytest.raises(sqlite.IntegrityError):
        first.execute("INSERT INTO t VALUES (1)")
    first.execute("SAVEPOINT s")
    first.execute("RELEASE s")
    with pytest.raises(sqlite.OperationalError, match=BUSY):
        second.execute("DELETE FROM t")
    first.connection.commit()
    second.execute("DELETE FROM t")


def test_many_sets_of_parameters_are_one_turn(connect: Callable[[], Cursor]) -> None:
    first, second = connect(), connect()
    first.execute("BEGIN IMMEDIATE")
    first.executemany("INSERT INTO t VALUES (%s)", ([number] for number in range(3)))
    first.executemany("INSERT INTO t VALUES (%(x)s)", [{"x": number} for number in range(3, 5)])
    first.connection.commit()
    assert second.execute("SELECT count(*) FROM t").fetchone() == (5,)


def test_the_turn_of_a_process_that_is_killed_is_free(tmp_path: Path) -> None:
    database = tmp_path / "x.db"
    held = (
        "import sys; from pathlib import Path\n"
        "from wellfounded.web.database.sqlite.turn import Turn\n"
        "turn = Turn(Path(sys.argv[1])); print(turn.take(1), flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", held, str(database)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"True\n"
        turn = Turn(database)
        assert not turn.take(0)
        other.kill()
        other.wait()
        assert turn.take(5)
        turn.give_back()


def test_a_process_that_is_copied_holds_no_turn(tmp_path: Path) -> None:
    turn = Turn(tmp_path / "x.db")
    assert turn.take(1)
    child = os.fork()
    if child == 0:
        # The lock of the file is its parent's still; the line of threads is its own.
        os._exit(Turn(tmp_path / "x.db").take(0))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    turn.give_back()
    assert turn.take(1)
    turn.give_back()


def test_a_lock_that_cannot_be_opened_is_an_error_before_anything_is_written(
    connect: Callable[[], Cursor], tmp_path: Path
) -> None:
    cursor = connect()
    (tmp_path / "x.db.writer").unlink()
    (tmp_path / "x.db.writer").mkdir()
    with pytest.raises(sqlite.OperationalError, match="the writer lock"):
        cursor.execute("DELETE FROM t")


def test_after_sqlite_has_rolled_back_nothing_goes_on(connect: Callable[[], Cursor]) -> None:
    cursor = connect()
    cursor.execute("BEGIN IMMEDIATE")
    cursor.execute("INSERT INTO t VALUES (1)")
    with pytest.raises(sqlite.IntegrityError):
        cursor.execute("INSERT OR ROLLBACK INTO t VALUES (1)")
    for again in (lambda: cursor.execute("INSERT INTO t VALUES (2)"), cursor.connection.commit):
        with pytest.raises(sqlite.OperationalError, match=LOST):
            again()
    cursor.connection.rollback()
    assert cursor.execute("SELECT count(*) FROM t").fetchone() == (0,)
    cursor.execute("BEGIN IMMEDIATE")
    cursor.execute("INSERT INTO t VALUES (3)")
    cursor.connection.commit()
    assert cursor.execute("SELECT x FROM t").fetchall() == [(3,)]


@sqlite_only
@pytest.mark.usefixtures("database")
def test_a_swallowed_error_does_not_make_a_lost_transaction_look_saved() -> None:
    case = rows.case()

    def save_half() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            Case.objects.filter(id=case).update(serial=1)
            with pytest.raises(IntegrityError, match="UNIQUE"):
                cursor.execute("INSERT OR ROLLBACK INTO wrap SELECT * FROM wrap")

    with pytest.raises(OperationalError, match=LOST):
        save_half()
    assert Case.objects.get(id=case).serial == 0


@sqlite_only
@pytest.mark.usefixtures("database")
def test_a_row_that_is_added_outside_a_transaction_gets_its_number_back() -> None:
    case = rows.case()
    made = Wrap.objects.create(case_id=case, holder=UUID(int=9), scope="x", epoch=0, blob=b"")
    assert Wrap.objects.get(id=made.id).holder == UUID(int=9)
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            cursor.execute("DELETE FROM wrap")
    finally:
        other.close()
