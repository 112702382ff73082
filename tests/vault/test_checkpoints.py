"""Does a witness's line hold the whole record to what it was?"""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.vault.chain import Head
from wellfounded.vault.checkpoints import (
    Checkpoint,
    CheckpointError,
    check_witnessed,
    public_half,
    sign,
    verify_signature,
    witness_line,
)

SEED = bytes(range(32))
PUBLIC = public_half(SEED)
heads = st.builds(
    Head,
    chain=st.uuids(),
    seq=st.integers(1, 2**64 - 1),
    hash=st.binary(min_size=32, max_size=32),
)
checkpoints = st.builds(
    Checkpoint,
    number=st.integers(0, 2**64 - 1),
    hour=st.integers(0, 2**64 - 1),
    heads=st.lists(heads, max_size=8, unique_by=lambda head: head.chain).map(
        lambda listed: tuple(sorted(listed))
    ),
)


@given(checkpoints)
def test_a_checkpoint_comes_back_and_agrees_with_its_line(checkpoint: Checkpoint) -> None:
    assert Checkpoint.read(checkpoint.statement) == checkpoint
    check_witnessed(witness_line(checkpoint, SEED) + "\n", PUBLIC, checkpoint)


@given(checkpoints, checkpoints)
def test_the_line_of_one_checkpoint_is_no_line_of_another(
    one: Checkpoint, other: Checkpoint
) -> None:
    if one != other:
        with pytest.raises(CheckpointError, match="not the one that was witnessed"):
            check_witnessed(witness_line(one, SEED), PUBLIC, other)


@given(checkpoints, st.data())
def test_a_changed_statement_is_refused(checkpoint: Checkpoint, data: st.DataObject) -> None:
    statement = bytearray(checkpoint.statement)
    bit = data.draw(st.integers(0, len(statement) * 8 - 1))
    statement[bit // 8] ^= 1 << bit % 8
    line = witness_line(checkpoint, SEED)
    with pytest.raises(CheckpointError):
        check_witnessed(line, PUBLIC, Checkpoint.read(bytes(statement)))


@given(checkpoints, st.data())
def test_a_cut_statement_is_refused(checkpoint: Checkpoint, data: st.DataObject) -> None:
    statement = checkpoint.statement
    length = data.draw(st.integers(0, len(statement) - 1))
    with pytest.raises(CheckpointError):
        Checkpoint.read(statement[:length])


def test_nobody_else_can_sign() -> None:
    checkpoint = Checkpoint(number=1, hour=2, heads=())
    forged = witness_line(checkpoint, bytes(32))
    with pytest.raises(CheckpointError, match="not signed by this server"):
        check_witnessed(forged, PUBLIC, checkpoint)
    signature = sign(SEED, checkpoint.root)
    verify_signature(PUBLIC, checkpoint.root, signature)
    for public, root, signed in (
        (public_half(bytes(32)), checkpoint.root, signature),
        (PUBLIC, bytes(32), signature),
        (PUBLIC, checkpoint.root, bytes(64)),
        (b"short", checkpoint.root, signature),
    ):
        with pytest.raises(CheckpointError):
            verify_signature(public, root, signed)


def test_a_damaged_line_is_refused() -> None:
    checkpoint = Checkpoint(number=1, hour=2, heads=())
    line = witness_line(checkpoint, SEED)
    version, number, hour, root, signature = line.split()
    for damaged in (
        "",
        line[:-1],
        line + " 1",
        f"{version} x {hour} {root} {signature}",
        f"{version} {number} {hour} {root}z {signature}",
        f"P2 {number} {hour} {root} {signature}",
        f"{version} 2 {hour} {root} {signature}",
        f"{version} {number} 3 {root} {signature}",
    ):
        with pytest.raises(CheckpointError):
            check_witnessed(damaged, PUBLIC, checkpoint)


def test_heads_are_listed_once_and_in_order() -> None:
    one, other = (Head(chain=UUID(int=n), seq=1, hash=bytes(32)) for n in (1, 2))
    for listed in ((other, one), (one, one)):
        with pytest.raises(ValueError, match="twice or out of order"):
            Checkpoint(number=1, hour=2, heads=listed)
