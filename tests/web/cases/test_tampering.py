"""Is it noticed when somebody changes the database behind the program's back?

Each of a hundred trials does one thing to a case of twenty answers with bare SQL and opens it.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.web.cases.test_saving import again, given
from wellfounded.vault.keys import Section
from wellfounded.vault.manifest import ManifestError
from wellfounded.vault.unlocking import LockError, WrongSecretError
from wellfounded.vault.wraps import Holder
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.beginning import Begun, begin
from wellfounded.web.cases.consents import consents
from wellfounded.web.cases.models import Code, Revision, Wrap
from wellfounded.web.cases.opening import Opened, open_case
from wellfounded.web.cases.record import check_record
from wellfounded.web.cases.returning import NoSuchCode, unlock_with
from wellfounded.web.cases.saving import save
from wellfounded.web.cases.signing_off import approved
from wellfounded.web.database.scope import bound
from wellfounded.web.log import NAME
from wellfounded.web.refusals import TAMPERED

PATHS = (
    "applicant.name.family",
    "applicant.name.given",
    "applicant.religion",
    "contact.phone",
    "contact.address.city",
    "fear.by",
    "note",
)
Run = Callable[[str, tuple[object, ...]], object]


@pytest.fixture
def person(database: None) -> Begun:
    """A case with a history, and nobody in it."""
    begun = begin({"store": True})
    with bound(case=begun.opened.id):
        for turn in range(3):
            save(again(begun.opened), [given(path, f"{path} {turn}", base=turn) for path in PATHS])
    return begun


@pytest.fixture
def full(person: Begun) -> Opened:
    """The same case."""
    return person.opened


def rows(case: Opened, **only: int) -> list[Revision]:
    with bound(case=case.id):
        return list(Revision.objects.filter(case_id=case.id, **only))


def answers(person: Begun) -> Answers:
    """What the person finds who comes back and reads all of it, the record of it too."""
    case = person.opened
    with bound(case=case.id):
        opened = open_case(case.id, case.holder, person.holder)
        check_record(opened)
        return opened.answers


def swap(case: Opened, chance: random.Random, run: Run) -> None:
    one, other = chance.sample(rows(case), 2)
    for row, taken in ((one, other), (other, one)):
        run("UPDATE revision SET blob = %s WHERE id = %s", (bytes(taken.blob), row.id))


def swap_with_digests(case: Opened, chance: random.Random, run: Run) -> None:
    one, other = chance.sample(rows(case), 2)
    for row, taken in ((one, other), (other, one)):
        run(
            "UPDATE revision SET blob = %s, digest = %s WHERE id = %s",
            (bytes(taken.blob), bytes(taken.digest), row.id),
        )


def roll_back(case: Opened, chance: random.Random, run: Run) -> None:
    run("DELETE FROM revision WHERE id = %s", (chance.choice(rows(case, revision=3)).id,))


def put_an_old_one_back(case: Opened, chance: random.Random, run: Run) -> None:
    old = chance.choice(rows(case, revision=1))
    latest = next(one for one in rows(case, revision=3) if one.row == old.row)
    run("UPDATE revision SET blob = %s WHERE id = %s", (bytes(old.blob), latest.id))


def delete(case: Opened, chance: random.Random, run: Run) -> None:
    run("DELETE FROM revision WHERE id = %s", (chance.choice(rows(case)).id,))


def flip_a_bit(case: Opened, chance: random.Random, run: Run) -> None:
    row = chance.choice(rows(case))
    blob = bytearray(row.blob)
    blob[chance.randrange(len(blob))] ^= 1 << chance.randrange(8)
    run("UPDATE revision SET blob = %s WHERE id = %s", (bytes(blob), row.id))


def set_the_manifest_back(case: Opened, chance: random.Random, run: Run) -> None:
    back = chance.randint(1, 2)
    run('UPDATE "case" SET serial = serial - %s WHERE id = %s', (back, case.id))


def drop_the_last_event(case: Opened, chance: random.Random, run: Run) -> None:
    last = "SELECT max(seq) FROM event WHERE chain = %s"
    run(f"DELETE FROM event WHERE chain = %s AND seq = ({last})", (case.id, case.id))


def drop_an_event(case: Opened, chance: random.Random, run: Run) -> None:
    run("DELETE FROM event WHERE chain = %s AND seq = %s", (case.id, chance.randint(1, 3)))


def rename_an_event(case: Opened, chance: random.Random, run: Run) -> None:
    seq, action = chance.randint(1, 3), chance.choice(["exported", "saved elsewhere"])
    change = "UPDATE event SET action = %s WHERE chain = %s AND seq = %s"
    run(change, (action, case.id, seq))


def call_it_another_section(case: Opened, chance: random.Random, run: Run) -> None:
    row = chance.choice(rows(case))
    other = chance.choice([one.value for one in Section if one.value != row.section])
    run("UPDATE revision SET section = %s WHERE id = %s", (other, row.id))


def empty_it_and_leave_its_digest(case: Opened, chance: random.Random, run: Run) -> None:
    row = chance.choice(rows(case))
    run("UPDATE revision SET blob = %s WHERE id = %s", (bytes(len(row.blob)), row.id))


def drop_the_wrap(case: Opened, chance: random.Random, run: Run) -> None:
    run("DELETE FROM wrap WHERE case_id = %s", (case.id,))


def flip_a_bit_of_the_wrap(case: Opened, chance: random.Random, run: Run) -> None:
    with bound(case=case.id):
        blob = bytearray(Wrap.objects.get(case_id=case.id).blob)
    blob[chance.randrange(len(blob))] ^= 1 << chance.randrange(8)
    run("UPDATE wrap SET blob = %s WHERE case_id = %s", (bytes(blob), case.id))


def list_the_wrap_under_another_epoch(case: Opened, chance: random.Random, run: Run) -> None:
    run("UPDATE wrap SET epoch = epoch + 1 WHERE case_id = %s", (case.id,))


def put_another_epoch(case: Opened, chance: random.Random, run: Run) -> None:
    run('UPDATE "case" SET epoch = epoch + 1 WHERE id = %s', (case.id,))


def put_another_public_key(case: Opened, chance: random.Random, run: Run) -> None:
    run('UPDATE "case" SET public = %s WHERE id = %s', (Holder.random().public, case.id))


TRICKS = (
    swap,
    swap_with_digests,
    roll_back,
    put_an_old_one_back,
    delete,
    flip_a_bit,
    set_the_manifest_back,
    drop_the_last_event,
    drop_an_event,
    rename_an_event,
    call_it_another_section,
    empty_it_and_leave_its_digest,
    drop_the_wrap,
    flip_a_bit_of_the_wrap,
    list_the_wrap_under_another_epoch,
    put_another_epoch,
    put_another_public_key,
)


@pytest.mark.parametrize("trial", range(100))
def test_a_change_in_the_database_is_noticed(
    person: Begun, behind_the_back: Run, trial: int
) -> None:
    assert answers(person).case.answers["note"] == "note 2"
    TRICKS[trial % len(TRICKS)](person.opened, random.Random(trial), behind_the_back)
    with pytest.raises(TAMPERED):
        answers(person)


@pytest.mark.parametrize("trick", [call_it_another_section, empty_it_and_leave_its_digest])
def test_who_holds_other_sections_notices_it_too(
    full: Opened, behind_the_back: Run, trick: Callable[..., None]
) -> None:
    """Whichever section a row is moved to, and whichever sections its reader has."""
    chance = random.Random(7)
    row = next(one for one in rows(full) if one.section == Section.NARRATIVE)
    if trick is call_it_another_section:
        behind_the_back("UPDATE revision SET section = 'contact' WHERE id = %s", (row.id,))
    else:
        trick(full, chance, behind_the_back)
    held = frozenset(Section) - {Section.CONTACT}
    with pytest.raises(TAMPERED), bound(case=full.id):
        replace(again(full), keys=full.keys.in_parts(held)).answers  # noqa: B018


def test_nothing_is_decided_by_an_account_that_was_changed(
    full: Opened, behind_the_back: Run
) -> None:
    with bound(case=full.id):
        assert not approved(again(full))
        behind_the_back("UPDATE event SET action = 'signed_off' WHERE seq = 2", ())
        for decides in (approved, consents):
            with pytest.raises(TAMPERED):
                decides(again(full))


@pytest.mark.parametrize("at", [range(28, 60), range(72, 184)], ids=["verifier", "ciphertext"])
def test_a_lock_that_was_changed_is_told(
    person: Begun, behind_the_back: Run, at: range, caplog: pytest.LogCaptureFixture
) -> None:
    """Behind a changed verifier nobody can tell whether the code was wrong; the log says so."""
    with bound(case=person.opened.id):
        locked = bytearray(Code.objects.get(case_id=person.opened.id).locked)
    locked[random.Random(3).choice(at)] ^= 1
    behind_the_back("UPDATE code SET locked = %s", (bytes(locked),))
    caplog.set_level(logging.INFO, logger=NAME)
    with pytest.raises((LockError, NoSuchCode)) as refused:
        unlock_with(person.code.digits())
    assert not isinstance(refused.value, WrongSecretError)
    told = [record.event for record in caplog.records]
    assert told == ["tampered"] or isinstance(refused.value, TAMPERED)


def test_nothing_is_written_into_a_case_that_was_changed(
    full: Opened, behind_the_back: Run
) -> None:
    delete(full, random.Random(1), behind_the_back)
    before = len(rows(full))
    with pytest.raises(ManifestError), bound(case=full.id):
        save(again(full), [given("note", "more", base=3)])
    assert len(rows(full)) == before


def test_an_untouched_case_opens(person: Begun) -> None:
    """The check above would be worth nothing if it raised for every case."""
    assert len(answers(person).latest) == len(PATHS)
