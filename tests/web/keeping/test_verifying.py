"""Is it noticed when the record of who did what was changed?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.web.database import rows
from tests.web.keeping.chains import Rewrite, chain, grow, rehash
from wellfounded.vault.checkpoints import public_half
from wellfounded.web.keeping import witness
from wellfounded.web.keeping.checkpointing import Notary
from wellfounded.web.timeline.verifying import Account, account

pytestmark = pytest.mark.usefixtures("database")

SEED = bytes(range(32))
LATER = rows.HOUR + timedelta(hours=1)
DELETE = "DELETE FROM event WHERE chain = %s AND seq"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Where the witness keeps its lines."""
    return tmp_path / "witness.log"


def looked(kept: Path | None = None) -> Account:
    return account(public_half(SEED), witness.lines(kept) if kept else ())


def edit(chain: UUID, behind_the_back: Rewrite) -> None:
    behind_the_back("UPDATE event SET action = 'read' WHERE chain = %s AND seq = 3", (chain,))


def edit_the_last(chain: UUID, behind_the_back: Rewrite) -> None:
    behind_the_back("UPDATE event SET action = 'read' WHERE chain = %s AND seq = 5", (chain,))


def change_the_detail(chain: UUID, behind_the_back: Rewrite) -> None:
    behind_the_back("UPDATE event SET detail = %s WHERE chain = %s AND seq = 2", (b"x", chain))


def delete(chain: UUID, behind_the_back: Rewrite) -> None:
    behind_the_back(f"{DELETE} = 3", (chain,))


def delete_the_first(chain: UUID, behind_the_back: Rewrite) -> None:
    behind_the_back(f"{DELETE} = 1", (chain,))


def exchange(chain: UUID, behind_the_back: Rewrite) -> None:
    for one, other in ((2, 99), (4, 2), (99, 4)):
        said = "UPDATE event SET seq = %s WHERE chain = %s AND seq = %s"
        behind_the_back(said, (other, chain, one))


def move_the_hour(chain: UUID, behind_the_back: Rewrite) -> None:
    behind_the_back("UPDATE event SET hour = %s WHERE chain = %s AND seq = 4", (str(LATER), chain))


@pytest.mark.parametrize(
    "tamper",
    [edit, edit_the_last, change_the_detail, delete, delete_the_first, exchange, move_the_hour],
)
def test_a_chain_that_does_not_hold_is_named(
    tamper: Callable[[UUID, Rewrite], None], behind_the_back: Rewrite
) -> None:
    broken, whole = chain(), chain()
    assert looked().broken_chains == []
    tamper(broken, behind_the_back)
    found = looked()
    assert len(found.broken_chains) == 1
    assert str(broken) in found.broken_chains[0]
    assert str(whole) not in found.broken_chains[0]
    assert found.chains == 2


def truncate(chain: UUID, behind_the_back: Rewrite) -> None:
    behind_the_back(f"{DELETE} > 3", (chain,))


def delete_all(chain: UUID, behind_the_back: Rewrite) -> None:
    behind_the_back(f"{DELETE} > 0", (chain,))


def write_anew(chain: UUID, behind_the_back: Rewrite) -> None:
    rehash(chain, behind_the_back, "read")


def write_anew_and_go_on(chain: UUID, behind_the_back: Rewrite) -> None:
    rehash(chain, behind_the_back, "read")
    grow(chain, 3)


@pytest.mark.parametrize("tamper", [truncate, delete_all, write_anew, write_anew_and_go_on])
def test_one_that_holds_within_itself_is_caught_by_its_checkpoint(
    tamper: Callable[[UUID, Rewrite], None], behind_the_back: Rewrite, kept: Path
) -> None:
    broken = chain()
    chain()
    Notary(SEED, kept).sign()
    tamper(broken, behind_the_back)
    found = looked(kept)
    assert len(found.broken_chains) == 1
    assert str(broken) in found.broken_chains[0]
    behind_the_back("DELETE FROM checkpoint")
    assert looked().broken_chains == [], "without checkpoint it would have been caught as well"


def test_a_change_before_an_older_checkpoint_is_caught(
    behind_the_back: Rewrite, kept: Path
) -> None:
    broken, notary = chain(), Notary(SEED, kept)
    notary.sign()
    for _ in range(3):
        grow(broken)
        notary.sign()
    assert looked(kept).broken_chains == []
    rehash(broken, behind_the_back, "read")
    assert "link 5: it is not the one" in looked(kept).broken_chains[0]


def test_checkpoints_that_were_written_anew_are_caught_by_the_witness(
    behind_the_back: Rewrite, kept: Path, tmp_path: Path
) -> None:
    """Somebody with the server's own key changes everything on it, and signs it again."""
    broken = chain()
    Notary(SEED, kept).sign()
    rehash(broken, behind_the_back, "read")
    behind_the_back("DELETE FROM checkpoint")
    Notary(SEED, tmp_path / "forged").sign()
    assert looked(tmp_path / "forged").broken_checkpoints == []
    assert "not the one that was witnessed" in looked(kept).broken_checkpoints[0]


def test_databases_that_were_set_back_are_caught_by_the_witness(
    behind_the_back: Rewrite, kept: Path
) -> None:
    one, notary = chain(), Notary(SEED, kept)
    notary.sign()
    grow(one, 2)
    notary.sign()
    behind_the_back(f"{DELETE} > 5", (one,))
    behind_the_back("DELETE FROM checkpoint WHERE seq = 2")
    found = looked(kept)
    assert (found.broken_chains, found.broken_checkpoints) == ([], [])
    assert (found.witnessed, found.later) == (1, 1)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("DELETE FROM checkpoint WHERE seq = 1", "Checkpoint 1 is missing"),
        ("UPDATE checkpoint SET seq = 3 WHERE seq = 2", "Checkpoint 2 is missing"),
        ("UPDATE checkpoint SET signature = %s WHERE seq = 2", "not signed by this server"),
        ("UPDATE checkpoint SET heads = %s WHERE seq = 1", "no checkpoint"),
    ],
)
def test_a_checkpoint_that_was_changed(
    behind_the_back: Rewrite, kept: Path, statement: str, said: str
) -> None:
    one, notary = chain(), Notary(SEED, kept)
    notary.sign()
    grow(one)
    notary.sign()
    behind_the_back(statement, (bytes(64),) if "%s" in statement else ())
    assert said in looked().broken_checkpoints[0]


def test_the_chain_of_an_office_is_followed_too(behind_the_back: Rewrite) -> None:
    office = rows.organisation()
    grow(office, 2, organisation=office)
    assert looked() == Account(chains=1, events=2)
    behind_the_back("UPDATE event SET role = 'attorney' WHERE seq = 1")
    assert str(office) in looked().broken_chains[0]
