"""Does everything that was copied come back, and can everybody go on where they were?"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connections

from tests.web.desk import staff
from tests.web.keeping.office import Office, wellfounded
from tests.web.keeping.people import PATH, Person, come_back, said_by, save_answer, somebody
from wellfounded.web.cases.erasing import erase

Elsewhere = Callable[[], Path]
COUNT = """
from wellfounded.web.accounts.models import Session
print(Session.objects.count())
"""


def test_everybody_finds_every_answer_again(
    office: Office, people: list[Person], elsewhere: Elsewhere
) -> None:
    copies = office.backs_up()
    home = elsewhere()
    ran = office.restores(*copies, home, "--json")
    assert ran.code == 0, ran.out + ran.err
    assert ran.json["passed"]
    assert come_back(home, *people) == [person.told for person in people]
    doctor = {sign["what"]: sign["good"] for sign in _doctor(home)}
    assert doctor["chains"]
    assert doctor["shred keys"]
    assert doctor["cases: guards"]
    assert doctor["cases: tables"]
    assert doctor.get("cases: row-level security", True)
    assert doctor.get("cases: rights", True)


def test_a_second_copy_of_what_came_back_says_the_same(
    office: Office, people: list[Person], elsewhere: Elsewhere
) -> None:
    home = elsewhere()
    assert office.restores(*office.backs_up(), home).code == 0
    again = elsewhere()
    ran = office.restores(*office.backs_up("two"), again)
    assert ran.code == 0, ran.out
    assert come_back(again, *people) == [person.told for person in people]


def test_people_go_on_writing_while_it_is_copied(
    office: Office, people: list[Person], elsewhere: Elsewhere
) -> None:
    stopped, written = threading.Event(), []

    def write() -> None:
        try:
            while not stopped.is_set():
                for person in people:
                    save_answer(person.opened, PATH, f"answer {len(written)}")
                    written.append(person)
        finally:
            connections.close_all()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        before = len(written)
        copies = office.backs_up()
        during = len(written) - before
    finally:
        stopped.set()
        writer.join()
    assert during > 0, "nobody wrote meanwhile"
    home = elsewhere()
    ran = office.restores(*copies, home)
    assert ran.code == 0, ran.out
    found = [answers[PATH] for answers in come_back(home, *people)]
    numbers = sorted(int(answer.removeprefix("answer ")) for answer in found)
    assert numbers == list(range(numbers[0], numbers[0] + len(people))), "not of one moment"


def test_a_case_that_was_deleted_since_stays_deleted(
    office: Office, people: list[Person], elsewhere: Elsewhere
) -> None:
    gone, *others = people
    cases, _ = office.backs_up()
    erase(gone.opened.id)
    _, later = office.backs_up("later")
    home = elsewhere()
    ran = office.restores(cases, later, home)
    assert ran.code == 0, ran.out
    assert "deleted: since then, and stay so: 1" in ran.out
    assert come_back(home, *others) == [person.told for person in others]
    with pytest.raises(AssertionError, match="NoSuchCode"):
        come_back(home, gone)


def test_nobody_can_open_a_deleted_case_from_an_old_copy(
    office: Office, people: list[Person], elsewhere: Elsewhere
) -> None:
    """The rows of all, the server's key, every shred key that is left, and the person's code."""
    gone, *others = people
    copies = office.backs_up()
    erase(gone.opened.id)
    home = elsewhere()
    assert office.restores(*copies, home).code == 0
    left = sqlite3.connect(office.database["keyring"])
    with closing(left), closing(sqlite3.connect(home / "keyring.db")) as keyring:
        left.backup(keyring)
    assert come_back(home, *others) == [person.told for person in others]
    with pytest.raises(AssertionError, match="the keyring has no key of it"):
        come_back(home, gone)


def test_no_session_comes_back(office: Office, people: list[Person], elsewhere: Elsewhere) -> None:
    from wellfounded.vault.wraps import Holder
    from wellfounded.web.accounts.sessions import APPLICANT, Here

    Here(None).start(APPLICANT, people[0].opened.id, people[0].opened.holder, Holder.random())
    copies = office.backs_up()
    assert "session" in str(_tables(office, copies[0]))
    home = elsewhere()
    assert office.restores(*copies, home).code == 0
    assert said_by(COUNT, home) == "0"


def test_an_empty_site_is_copied_too(office: Office, elsewhere: Elsewhere) -> None:
    assert office.restores(*office.backs_up(), elsewhere()).code == 0


def test_nothing_comes_back_that_nobody_could_open(
    office: Office, people: list[Person], elsewhere: Elsewhere
) -> None:
    ran = office.restores(office.backs_up()[0], None, elsewhere())
    assert ran.code == 1
    assert f"cases: {len(people)}, with their key: 0; name the copy of the keyring" in ran.out


def test_a_keyring_of_other_cases_deletes_none(
    office: Office, people: list[Person], elsewhere: Elsewhere
) -> None:
    from wellfounded.web.keyring.models import ShredKey

    cases, _ = office.backs_up()
    ShredKey.objects.all().delete()
    ran = office.restores(cases, office.backs_up()[1], elsewhere())
    assert ran.code == 1
    assert f"cases: {len(people)}, with their key: 0; this keyring is not the one" in ran.out


def test_nobody_who_worked_there_comes_in_unasked(office: Office, elsewhere: Elsewhere) -> None:
    from wellfounded.web.accounts.roles import Role

    staff.hire(staff.office(), Role.ATTORNEY)
    home = elsewhere()
    ran = office.restores(*office.backs_up(), home)
    assert ran.code == 0, ran.out
    assert "members: suspended: 1; let each in with" in ran.out
    listed = wellfounded("staff", "list", "--home", home).out
    assert "suspended" in listed
    assert "confirmed" not in listed


def test_it_goes_on_after_a_restore(
    office: Office, people: list[Person], elsewhere: Elsewhere
) -> None:
    somebody()
    assert office.runs("work", "--once").code == 0
    home = elsewhere()
    assert office.restores(*office.backs_up(), home).code == 0
    come_back(home, *people)
    assert Office(home, office.papers, {}).runs("work", "--once").code == 0
    assert len((home / "witness.log").read_text().splitlines()) == 2


def _doctor(home: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = Office(home, home, {}).runs("doctor", "--json").json["signs"]
    return found


def _tables(office: Office, copy: Path) -> object:
    from io import BytesIO

    from wellfounded.vault.offline_key import OfflineKey
    from wellfounded.web.keeping.parcel import unpack

    key = OfflineKey.read(office.private.read_text())
    tables = unpack(copy, "cases", private=key.private, into=BytesIO()).inventory.tables
    return [name for name, table in tables.items() if table.rows]
