"""Does a drill try everything, and keep nothing?"""

from __future__ import annotations

from pathlib import Path

import pytest
from django.db import connection

from tests.web.keeping.office import Office, Ran, wellfounded
from tests.web.keeping.people import Person, come_back, somebody

SCHEMAS = "SELECT count(*) FROM pg_namespace WHERE nspname = 'restore_drill'"


@pytest.fixture
def person(office: Office) -> Person:
    return somebody()


def drill(office: Office, cases: Path, keyring: Path, *more: object) -> Ran:
    """Practise on the machine of the office itself, while it is in use."""
    return wellfounded(
        "restore",
        cases,
        "--keyring",
        keyring,
        "--key",
        office.private,
        "--home",
        office.home,
        "--try",
        *more,
    )


def test_it_passes_and_changes_nothing(
    office: Office, person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    copies = office.backs_up()
    person.tells("applicant.name.given", "since then")
    ran = drill(office, *copies, "--json")
    assert ran.code == 0, ran.out + ran.err
    what = {check["what"] for check in ran.json["checks"]}
    assert {"cases", "keyring", "chains", "checkpoints", "keys"} <= what
    assert list((tmp_path / "temporary").iterdir()) == []
    assert come_back(office.home, person) == [person.told | {"applicant.name.given": "since then"}]
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(SCHEMAS)
            assert cursor.fetchone() == (0,)


def test_it_fails_where_a_restore_would(
    office: Office, person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    cases, keyring = office.backs_up()
    cases.write_bytes(cases.read_bytes()[:-1])
    ran = drill(office, cases, keyring)
    assert ran.code == 1
    assert ran.out.endswith("FAIL  nothing was restored\n")
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.only_on("sqlite")
def test_the_saved_key_is_enough_to_practise_anywhere(
    office: Office, person: Person, tmp_path: Path
) -> None:
    cases, keyring = office.backs_up()
    ran = office.restores(cases, keyring, tmp_path / "nowhere", "--try")
    assert ran.code == 0, ran.out + ran.err
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.only_on("sqlite")
def test_the_private_line_may_be_typed_in(office: Office, person: Person) -> None:
    cases, keyring = office.backs_up()
    said = ("restore", cases, "--keyring", keyring, "--key", "-", "--home", office.home, "--try")
    ran = wellfounded(*said, said=office.private.read_text().lower().replace(" ", "  "))
    assert ran.code == 0, ran.out + ran.err
