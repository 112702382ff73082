"""Is everything new signed, told to the witness once, and nothing shrunk signed over?"""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path

import pytest

from tests.web.keeping import ready
from tests.web.keeping.chains import Rewrite, chain, grow
from wellfounded.vault.checkpoints import Checkpoint, check_witnessed, public_half
from wellfounded.web.keeping import witness
from wellfounded.web.keeping.checkpointing import MOST, Notary, Shrunk
from wellfounded.web.timeline import models
from wellfounded.web.timeline.verifying import checkpoints

pytestmark = pytest.mark.usefixtures("database")

SEED = bytes(range(32))
PUBLIC = public_half(SEED)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "witness.log"


def test_each_lists_the_chains_that_have_grown(kept: Path) -> None:
    one, other = chain(2), chain(3)
    notary = Notary(SEED, kept)
    assert notary.sign() == 5
    grow(other, 4)
    assert notary.sign() == 4
    first, second = checkpoints(PUBLIC)
    assert {head.chain: head.seq for head in first.heads} == {one: 2, other: 3}
    assert {head.chain: head.seq for head in second.heads} == {other: 7}
    for line, made in zip(witness.lines(kept), (first, second), strict=True):
        check_witnessed(line, PUBLIC, made)


def test_where_nothing_is_new_nothing_is_signed(kept: Path) -> None:
    assert Notary(SEED, kept).sign() == 0
    chain()
    notary = Notary(SEED, kept)
    assert (notary.sign(), notary.sign(), Notary(SEED, kept).sign()) == (5, 0, 0)
    assert models.Checkpoint.objects.count() == len(witness.lines(kept)) == 1


def test_many_events_are_signed_at_once_and_few_wait(kept: Path) -> None:
    one, notary = chain(6), Notary(SEED, kept)
    assert notary.sign(least=7) == 0
    grow(one)
    assert notary.sign(least=7) == 7
    assert MOST == 1000


def test_a_line_names_nobody(kept: Path) -> None:
    one = chain()
    Notary(SEED, kept).sign()
    text = kept.read_text()
    assert re.fullmatch(r"P1 1 \d+ [0-9a-f]{64} [0-9a-f]{128}\n", text)
    assert one.hex not in text
    assert kept.stat().st_mode & 0o777 == 0o600


def test_a_witness_that_was_not_told_is_told_later(kept: Path) -> None:
    one = chain()
    Notary(SEED, kept).sign()
    grow(one)
    Notary(SEED, kept).sign()
    whole = kept.read_text()
    for told in ("", whole.splitlines(keepends=True)[0]):
        kept.write_text(told)
        assert Notary(SEED, kept).sign() == 0
        assert kept.read_text() == whole


def test_a_line_that_was_cut_is_written_again_and_the_piece_does_no_harm(kept: Path) -> None:
    one = chain()
    Notary(SEED, kept).sign()
    grow(one)
    Notary(SEED, kept).sign()
    first, second = kept.read_text().splitlines(keepends=True)
    for size in (1, 5, 40, len(second) - 2):
        kept.write_text(first + second[:size])
        assert witness.lines(kept) == [first.strip()]
        assert Notary(SEED, kept).sign() == 0
        assert witness.lines(kept) == [first.strip(), second.strip()]


def test_only_the_end_of_a_line_is_missing(kept: Path) -> None:
    chain()
    Notary(SEED, kept).sign()
    kept.write_text(kept.read_text().rstrip())
    grow(chain())
    assert Notary(SEED, kept).sign() == 6
    assert [witness.WHOLE.fullmatch(line) is not None for line in witness.lines(kept)] == [True] * 2


def test_what_is_known_to_be_shorter_is_not_signed_over(
    behind_the_back: Rewrite, kept: Path
) -> None:
    one, notary = chain(), Notary(SEED, kept)
    notary.sign()
    grow(chain())
    behind_the_back("DELETE FROM event WHERE chain = %s AND seq = 5", (one,))
    for somebody in (notary, Notary(SEED, kept)):
        with pytest.raises(Shrunk, match=str(one)):
            somebody.sign()
    assert models.Checkpoint.objects.count() == 1


def test_another_last_link_is_not_signed_over(behind_the_back: Rewrite, kept: Path) -> None:
    one, notary = chain(), Notary(SEED, kept)
    notary.sign()
    behind_the_back("UPDATE event SET hash = %s WHERE seq = 5", (bytes(32),))
    with pytest.raises(Shrunk, match=f"chain {one} has another link 5"):
        notary.sign()


def test_a_witness_that_knows_more_is_not_told_another_story(
    behind_the_back: Rewrite, kept: Path
) -> None:
    one, notary = chain(), Notary(SEED, kept)
    notary.sign()
    grow(one)
    notary.sign()
    behind_the_back("DELETE FROM checkpoint WHERE seq = 2")
    for somebody in (notary, Notary(SEED, kept)):
        with pytest.raises(Shrunk):
            somebody.sign()
    assert len(witness.lines(kept)) == 2


KILLED = """
import os, signal, sys
from pathlib import Path
from unittest.mock import patch
from wellfounded.web.installing import set_up
set_up(Path(sys.argv[1]))
from wellfounded.web.keeping.checkpointing import Notary

class Half:
    def __init__(self, handle, *_, **__): self.handle = handle
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def write(self, text): os.write(self.handle, text[:40]); end()

def end(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

with patch(sys.argv[3], Half if sys.argv[4] else end):
    Notary(bytes(range(32)), Path(sys.argv[2])).sign()
"""


@pytest.mark.parametrize(
    ("point", "half", "signed"),
    [
        ("wellfounded.web.timeline.models.Checkpoint.objects.create", "", 0),
        ("wellfounded.web.keeping.witness.add", "", 1),
        ("wellfounded.web.keeping.witness.os.fdopen", "half", 1),
        ("wellfounded.web.keeping.witness.os.fsync", "", 1),
    ],
)
def test_killed_at_any_point_every_checkpoint_is_told_once(
    kept: Path, point: str, half: str, signed: int
) -> None:
    one = chain(2)
    home = os.environ["WELLFOUNDED_HOME"]
    said = (home, str(kept), point, half)
    code, _, err = ready.run(KILLED, *said, environment=os.environ)
    assert code == -signal.SIGKILL, err
    assert models.Checkpoint.objects.count() == signed
    grow(one)
    Notary(SEED, kept).sign()
    made: list[Checkpoint] = list(checkpoints(PUBLIC))
    assert len(made) == signed + 1
    for line, checkpoint in zip(witness.lines(kept), made, strict=True):
        check_witnessed(line, PUBLIC, checkpoint)
