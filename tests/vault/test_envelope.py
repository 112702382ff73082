"""Does an envelope open in its own place, and nowhere else?"""

import traceback
from dataclasses import replace
from itertools import permutations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.vault.envelope import (
    BUCKETS,
    MAX_PLAINTEXT,
    Context,
    EnvelopeError,
    MalformedError,
    TamperedError,
    WrongKeyError,
    epoch_of,
    length_prefixed,
    open_sealed,
    seal,
)
from wellfounded.vault.keys import Key, Section, section_key

KEY = Key(secret=bytes(range(32)), epoch=1)
PLACE = Context(case=UUID(int=1), table="answers", column="body", row=UUID(int=2), revision=3)
OVERHEAD = 27 + 16

names = st.from_regex(r"[a-z][a-z0-9_]{0,62}", fullmatch=True)
keys = st.builds(Key, secret=st.binary(min_size=32, max_size=32), epoch=st.integers(0, 2**32 - 1))
places = st.builds(
    Context,
    case=st.uuids(),
    table=names,
    column=names,
    row=st.uuids(),
    revision=st.integers(0, 2**64 - 1),
)


@given(key=keys, place=places, plaintext=st.binary(max_size=3000))
def test_round_trip(key: Key, place: Context, plaintext: bytes) -> None:
    assert open_sealed(key, place, seal(key, place, plaintext)) == plaintext


@pytest.mark.parametrize("size", [n + d for n in BUCKETS for d in (-5, -4, -3)] + [200_000])
def test_round_trip_at_the_edges_of_buckets(size: int) -> None:
    plaintext = b"\0" * size
    blob = seal(KEY, PLACE, plaintext)
    assert open_sealed(KEY, PLACE, blob) == plaintext
    bucket = len(blob) - OVERHEAD
    assert bucket in BUCKETS or bucket % BUCKETS[-1] == 0


def test_every_flipped_bit_is_refused() -> None:
    blob = seal(KEY, PLACE, b"They came at night.")
    for bit in range(len(blob) * 8):
        flipped = bytearray(blob)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(EnvelopeError):
            open_sealed(KEY, PLACE, bytes(flipped))


@given(place=places, other=places, plaintext=st.binary(max_size=100))
def test_any_other_place_is_refused(place: Context, other: Context, plaintext: bytes) -> None:
    blob = seal(KEY, place, plaintext)
    for part in ("case", "table", "column", "row", "revision"):
        moved = replace(place, **{part: getattr(other, part)})
        if moved != place:
            with pytest.raises(TamperedError):
                open_sealed(KEY, moved, blob)


def test_swapped_rows_are_refused() -> None:
    placed = [replace(PLACE, row=UUID(int=n), revision=n % 5) for n in range(32)]
    blobs = [seal(KEY, place, b"an answer") for place in placed]
    for (place, _), (_, blob) in permutations(zip(placed, blobs, strict=True), 2):
        with pytest.raises(TamperedError):
            open_sealed(KEY, place, blob)


@given(st.lists(st.binary(max_size=200), min_size=300, max_size=300))
def test_lengths_fall_into_few_buckets(answers: list[bytes]) -> None:
    assert len({len(seal(KEY, PLACE, answer)) for answer in answers}) <= 2


def test_a_nonce_is_never_used_twice() -> None:
    nonces = {seal(KEY, PLACE, b"")[15:27] for _ in range(20_000)}
    assert len(nonces) == 20_000


def test_one_section_opens_no_other() -> None:
    interpreter = section_key(KEY, Section.NARRATIVE)
    for section in set(Section) - {Section.NARRATIVE}:
        blob = seal(section_key(KEY, section), PLACE, b"a safe address")
        with pytest.raises(WrongKeyError):
            open_sealed(interpreter, PLACE, blob)


@given(keys)
def test_an_envelope_says_which_epoch_it_needs(key: Key) -> None:
    blob = seal(key, PLACE, b"")
    assert epoch_of(blob) == key.epoch
    with pytest.raises(MalformedError):
        epoch_of(blob[:26])


def test_no_secret_shows_in_a_key_or_a_refusal() -> None:
    secret = b"a secret of exactly 32 bytes ..."
    key = Key(secret=secret)
    assert "secret" not in repr(key)
    blob = bytearray(seal(key, PLACE, b"They came at night."))
    blob[-1] ^= 1
    with pytest.raises(TamperedError) as refusal:
        open_sealed(key, PLACE, bytes(blob))
    shown = "".join(traceback.format_exception(refusal.value)) + repr(refusal.value.__context__)
    assert "night" not in shown
    assert "32 bytes" not in shown


@given(st.lists(st.binary(max_size=6), max_size=4), st.lists(st.binary(max_size=6), max_size=4))
def test_no_two_lists_look_alike(one: list[bytes], other: list[bytes]) -> None:
    assert (length_prefixed(*one) == length_prefixed(*other)) == (one == other)


def test_what_cannot_be_sealed_is_refused() -> None:
    with pytest.raises(ValueError, match="in pieces"):
        seal(KEY, PLACE, bytes(MAX_PLAINTEXT + 1))
    for name in ("", "Answers", "answers\n", "réponses", "1st", "a" * 64):
        with pytest.raises(ValueError, match="no table or column name"):
            replace(PLACE, table=name)
    for revision in (-1, 2**64):
        with pytest.raises(ValueError, match="revision"):
            replace(PLACE, revision=revision)
    with pytest.raises(ValueError, match="32 bytes"):
        Key(secret=b"short")
    with pytest.raises(ValueError, match="epoch"):
        Key(secret=bytes(32), epoch=2**32)
