"""Is it noticed when somebody changes the database behind the program's back?

Each of a hundred trials does one thing to a case of twenty answers with bare SQL and opens it.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from tests.web.cases.test_saving import again, given
from wellfounded.vault.envelope import EnvelopeError
from wellfounded.vault.manifest import ManifestError
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.beginning import begin
from wellfounded.web.cases.models import Revision
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import save
from wellfounded.web.database.scope import bound

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
NOTICED = (ManifestError, EnvelopeError)


@pytest.fixture
def full(database: None) -> Opened:
    """A case with a history, and nobody in it."""
    opened = begin({"store": True}).opened
    with bound(case=opened.id):
        for turn in range(3):
            save(again(opened), [given(path, f"{path} {turn}", base=turn) for path in PATHS])
    return opened


def rows(case: Opened, **only: int) -> list[Revision]:
    with bound(case=case.id):
        return list(Revision.objects.filter(case_id=case.id, **only))


def answers(case: Opened) -> Answers:
    with bound(case=case.id):
        return again(case).answers


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


TRICKS = (
    swap,
    swap_with_digests,
    roll_back,
    put_an_old_one_back,
    delete,
    flip_a_bit,
    set_the_manifest_back,
    drop_the_last_event,
)


@pytest.mark.parametrize("trial", range(100))
def test_a_change_in_the_database_is_noticed(
    full: Opened, behind_the_back: Run, trial: int
) -> None:
    assert answers(full).case.answers["note"] == "note 2"
    TRICKS[trial % len(TRICKS)](full, random.Random(trial), behind_the_back)
    with pytest.raises(NOTICED):
        answers(full)


def test_nothing_is_written_into_a_case_that_was_changed(
    full: Opened, behind_the_back: Run
) -> None:
    delete(full, random.Random(1), behind_the_back)
    before = len(rows(full))
    with pytest.raises(ManifestError), bound(case=full.id):
        save(again(full), [given("note", "more", base=3)])
    assert len(rows(full)) == before


def test_an_untouched_case_opens(full: Opened) -> None:
    """The check above would be worth nothing if it raised for every case."""
    assert len(answers(full).latest) == len(PATHS)
