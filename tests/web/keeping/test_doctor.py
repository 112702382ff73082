"""Does ``doctor`` say what is wrong with a site, what is only missing, and change nothing?"""

from __future__ import annotations

import os
import shutil
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.web.keeping.chains import Rewrite, rehash
from tests.web.keeping.office import Office, wellfounded
from tests.web.keeping.people import Person, somebody
from wellfounded.vault.keyring import Kek
from wellfounded.web.clock import now
from wellfounded.web.home import Home
from wellfounded.web.keeping import examining, space
from wellfounded.web.keeping.finding import Finding
from wellfounded.web.keeping.working import Worker

Signs = dict[str, tuple[bool | None, str]]


@pytest.fixture
def person(office: Office) -> Person:
    made = somebody()
    assert Worker(Home.at(office.home)).go_round()
    return made


def looks(office: Office) -> Signs:
    """What is found, without the start of another process."""
    return {what: (good, said) for what, good, said in examining.findings(Home.at(office.home))}


def runs(office: Office, code: int) -> Signs:
    """What the command says."""
    ran = office.runs("doctor", "--json")
    assert ran.code == code, ran.out + ran.err
    return {sign["what"]: (sign["good"], sign["said"]) for sign in ran.json["signs"]}


def test_a_site_in_use_is_sound(office: Office, person: Person) -> None:
    office.backs_up()
    signs = runs(office, code=0)
    for what in ("server key", "shred keys", "chains", "checkpoints", "witness", "room", "backup"):
        assert signs[what][0], signs[what]
    assert signs["chains"][1] == "chains: 1, events: 2; all hold"
    assert signs["shred keys"][1] == "cases: 1, with their key: 1"
    for what in ("TLS", "cookie"):
        assert signs[what][0] is None


def test_it_says_which_chain_was_rolled_back(
    office: Office, person: Person, behind_the_back: Rewrite
) -> None:
    case = person.opened.id
    behind_the_back("DELETE FROM event WHERE chain = %s AND seq = 2", (case,))
    good, said = runs(office, code=1)["chains"]
    assert good is False
    assert str(case) in said


def test_it_says_which_chain_was_written_anew(
    office: Office, person: Person, behind_the_back: Rewrite
) -> None:
    rehash(person.opened.id, behind_the_back, "read")
    good, said = looks(office)["chains"]
    assert good is False
    assert str(person.opened.id) in said


def test_databases_that_were_set_back(
    office: Office, person: Person, behind_the_back: Rewrite
) -> None:
    behind_the_back("DELETE FROM checkpoint")
    good, said = looks(office)["witness"]
    assert good is False
    assert "that are not here: 1" in said


def test_a_witness_that_was_lost(office: Office, person: Person) -> None:
    (office.home / "witness.log").unlink()
    assert looks(office)["witness"][0] is False


def test_a_key_that_others_may_read(office: Office) -> None:
    office.master.chmod(0o644)
    good, said = runs(office, code=1)["site"]
    assert good is False
    assert "chmod 600" in said


def test_a_key_that_is_missing_or_damaged(office: Office) -> None:
    office.master.write_text("server-key main AAAA BBBB")
    assert runs(office, code=1)["site"][0] is False
    office.master.unlink()
    assert "cannot be opened" in runs(office, code=1)["site"][1]


def test_a_key_beside_the_databases_is_only_missing_a_better_place(office: Office) -> None:
    assert looks(office)["server key apart"][0] is None


def test_a_key_on_another_disk(office: Office, person: Person, tmp_path: Path) -> None:
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK) or memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second disk here")
    apart = memory / f"wellfounded-{os.getpid()}.key"
    Kek.read(office.master).write(apart)
    settings = office.home / "wellfounded.toml"
    try:
        settings.write_text(f'{settings.read_text()}\n[keys]\nfile = "{apart}"\n')
        assert looks(office)["server key apart"][0] is True
    finally:
        apart.unlink()


def test_a_lost_keyring(office: Office, person: Person) -> None:
    from wellfounded.web.keyring.models import ShredKey

    somebody()
    ShredKey.objects.filter(case_id=person.opened.id).delete()
    good, said = looks(office)["shred keys"]
    assert good is False
    assert said.startswith("cases: 2, with their key: 1, lost: 1;")
    ShredKey.objects.all().delete()
    assert looks(office)["shred keys"][0] is False


def test_a_deletion_that_stopped_half_way_is_no_lost_key(office: Office, person: Person) -> None:
    from wellfounded.web.cases.writing import note_reading
    from wellfounded.web.database.scope import bound
    from wellfounded.web.keyring.shredding import shred

    somebody()
    with bound(case=person.opened.id):
        note_reading(person.opened, "deleted", {})
    shred(person.opened.id)
    said = "cases: 2, with their key: 1, being deleted: 1"
    assert looks(office)["shred keys"] == (None, said)


def test_nothing_is_served_over_another_keyring(office: Office, person: Person) -> None:
    settings = office.home / "wellfounded.toml"
    settings.write_text(settings.read_text().replace("keyring.db", "keyrnig.db"))
    ran = office.runs("serve", "--port", "1")
    assert ran.code != 0
    assert "it holds the key of none of the 1 cases" in ran.err


def test_it_changes_nothing(office: Office, tmp_path: Path) -> None:
    """Not even an installation whose tables were never made."""
    bare = Office(tmp_path / "bare", office.papers, {})
    bare.settle_in(office.master.read_text())
    before = {path: path.read_bytes() for path in bare.home.rglob("*") if path.is_file()}
    signs = runs(bare, code=1)
    assert signs["cases: tables"][0] is False
    after = {path: path.read_bytes() for path in bare.home.rglob("*") if path.is_file()}
    assert {path: content for path, content in after.items() if path in before} == before
    assert not (bare.home / "static").exists()


def test_a_named_folder_without_a_site_is_wrong_and_the_usual_one_is_only_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    shutil.rmtree(tmp_path / "wellfounded", ignore_errors=True)
    for named, code, good in (((), 0, None), (("--home", tmp_path), 1, False)):
        ran = wellfounded("doctor", "--json", *named)
        signs = {sign["what"]: sign for sign in ran.json["signs"]}
        assert (ran.code, signs["site"]["good"]) == (code, good)
        assert "wellfounded init" in signs["site"]["said"]


@pytest.mark.parametrize(
    ("megabytes", "good"), [(99, False), (101, None), (499, None), (501, True)]
)
def test_room(monkeypatch: pytest.MonkeyPatch, here: Home, megabytes: int, good: object) -> None:
    usage = SimpleNamespace(free=megabytes * space.MEGABYTE)
    monkeypatch.setattr(space.shutil, "disk_usage", lambda _: usage)
    space._seen.clear()
    found = examining._room(here)
    space._seen.clear()
    assert (found.good, found.said.split()[0]) == (good, str(megabytes))


@pytest.mark.parametrize(
    ("days", "good"), [(0, True), (1, True), (3, None), (6, None), (8, False), (400, False)]
)
def test_the_age_of_the_last_backup(here: Home, days: int, good: object) -> None:
    made = now() - timedelta(days=days)
    (here.folder / "last-backup").write_text(f"{made:%Y-%m-%dT%HZ}\n")
    assert examining._backup(here).good is good


@pytest.mark.parametrize("content", ["", "never\n", "2026-13-01T10Z\n"])
def test_a_note_of_it_that_cannot_be_read(here: Home, content: str) -> None:
    (here.folder / "last-backup").write_text(content)
    assert examining._backup(here).good is None


@pytest.mark.parametrize(
    ("https", "good", "cookie"), [(True, True, "__Host-sid"), (False, None, "sid")]
)
def test_tls(
    here: Home, monkeypatch: pytest.MonkeyPatch, https: bool, good: object, cookie: str
) -> None:
    monkeypatch.setattr(examining, "cookie_name", lambda: cookie)
    told = Home(here.folder, {"site": {"https": https}})
    assert [found.good for found in examining._outside(told)] == [True, good, good]


@pytest.mark.parametrize(("swaps", "good"), [("Filename Type\n", True), ("F\n/dev/sda2\n", None)])
def test_swap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, swaps: str, good: object) -> None:
    (tmp_path / "swaps").write_text(swaps)
    monkeypatch.setattr(examining, "SWAPS", tmp_path / "swaps")
    assert machine()["swap"].good is good


@pytest.mark.parametrize(("limit", "good"), [(0, True), (-1, None), (1024, None)])
def test_core_dumps(monkeypatch: pytest.MonkeyPatch, limit: int, good: object) -> None:
    monkeypatch.setattr(examining.resource, "getrlimit", lambda _: (limit, -1))
    assert machine()["core dumps"].good is good


def machine() -> dict[str, Finding]:
    return {found.what: found for found in examining._machine()}


@pytest.fixture
def here(tmp_path: Path) -> Home:
    return Home(tmp_path, {})


class TestTheCopiesOfTheKeyring:
    """People are told that none is older than 35 days; so it is looked at."""

    def told(self, here: Home) -> list[Finding]:
        return list(examining._keyring_copies(here))

    def put(self, here: Home, days: int) -> None:
        from wellfounded.web.clock import today

        folder = here.folder / "backups"
        folder.mkdir(exist_ok=True)
        day = today() - timedelta(days=days)
        line = f"wellfounded backup 1: keyring, sqlite, {day}\nsealed"
        (folder / f"{days}.keyring").write_bytes(line.encode())

    def test_nothing_is_said_where_no_folder_is_known(self, here: Home) -> None:
        assert self.told(here) == []

    def test_one_that_is_too_old(self, here: Home) -> None:
        self.put(here, 35)
        assert [one.good for one in self.told(here)] == [True]
        self.put(here, 36)
        (found,) = self.told(here)
        assert found.good is False
        assert "too old: 1" in found.said

    def test_a_folder_that_is_not_there(self, here: Home) -> None:
        (found,) = self.told(Home(here.folder, {"backup": {"folder": "not mounted"}}))
        assert found.good is False
        assert f"as seen from {here.folder}" in found.said


def test_it_says_whether_uscis_can_be_asked(office: Office, person: Person) -> None:
    settings = office.home / "wellfounded.toml"
    assert runs(office, code=0)["case status"][0] is None
    with settings.open("a") as file:
        file.write(
            '\n[case_status]\nclient_id = "invented"\nclient_secret_file = "uscis_secret"\n'
            'address = "https://api-int.uscis.gov/case-status"\n'
        )
    good, said = runs(office, code=1)["case status"]
    assert (good, "uscis_secret" in said) == (False, True)
    secret = office.home / "uscis_secret"
    secret.write_text("invented-secret")
    secret.chmod(0o600)
    good, said = runs(office, code=0)["case status"]
    assert (good, "practice system" in said, "invented" in said) == (True, True, False)


def test_it_says_whether_the_lists_of_help_are_there_and_sound(
    office: Office, person: Person
) -> None:
    assert runs(office, code=0)["directory"][0] is None
    folder = office.home / "directory"
    folder.mkdir()
    row = '{"name": "A", "kind": "recognized", "checked_on": "2026-11-20"}'
    for on, good in ((date.today(), True), (date(2020, 1, 1), None)):
        head = f'{{"title": "Recognized Organizations", "taken_on": "{on}"}}'
        (folder / "roster.json").write_text(f'{{"list": {head}, "a": {row}}}')
        assert runs(office, code=0)["directory"][0] is good
    (folder / "ours.toml").write_text("[a")
    good, said = runs(office, code=1)["directory"]
    assert (good, "ours.toml" in said) == (False, True)
