"""Does a stream open whole or not at all, however long, and with little memory?"""

import tracemalloc
from io import BytesIO
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellfounded.vault import pieces
from wellfounded.vault.keys import Key
from wellfounded.vault.pieces import (
    PIECE_BYTES,
    StreamError,
    open_stream,
    open_with,
    opened_pieces,
    seal_stream,
    seal_to,
)
from wellfounded.vault.wraps import Holder

KEY = Key(secret=bytes(range(32)), epoch=3)
STREAM = UUID(int=5)
HEADER = 22
SEALED = PIECE_BYTES + 16
WRAPPED = 19 + 1168
SIZES = [0, 1, 1000, *(n * PIECE_BYTES + d for n in (1, 2, 3) for d in (-1, 0, 1))]


def sealed(plaintext: bytes, key: Key = KEY, stream: UUID = STREAM, purpose: str = "file") -> bytes:
    writer = BytesIO()
    written = seal_stream(BytesIO(plaintext), writer, key, stream=stream, purpose=purpose)
    assert written == len(writer.getvalue())
    return writer.getvalue()


def opened(blob: bytes, key: Key = KEY, stream: UUID = STREAM, purpose: str = "file") -> bytes:
    writer = BytesIO()
    written = open_stream(BytesIO(blob), writer, key, stream=stream, purpose=purpose)
    assert written == len(writer.getvalue())
    return writer.getvalue()


def told_apart(size: int) -> bytes:
    """Bytes of which no two pieces are alike."""
    return b"".join(n.to_bytes(4, "big") for n in range(-(-size // 4)))[:size]


def cut_up(blob: bytes) -> tuple[bytes, list[bytes]]:
    return blob[:HEADER], [blob[n : n + SEALED] for n in range(HEADER, len(blob), SEALED)]


PLAINTEXT = told_apart(3 * PIECE_BYTES + 100)
BLOB = sealed(PLAINTEXT)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("ending", [b"", b"\0", b"\x80", b"\x80\0\0"])
def test_every_length_comes_back_and_shows_only_its_pieces(size: int, ending: bytes) -> None:
    plaintext = told_apart(size)[: size - len(ending)] + ending if size > 3 else bytes(size)
    blob = sealed(plaintext)
    assert opened(blob) == plaintext
    assert len(blob) == HEADER + (len(plaintext) // PIECE_BYTES + 1) * SEALED


@settings(deadline=None)
@given(st.binary(max_size=300), st.uuids(), st.from_regex(r"[a-z][a-z0-9_]{0,62}", fullmatch=True))
def test_round_trip(plaintext: bytes, stream: UUID, purpose: str) -> None:
    key = Key.random()
    blob = sealed(plaintext, key, stream, purpose)
    assert opened(blob, key, stream, purpose) == plaintext


def test_a_cut_at_any_place_is_refused() -> None:
    lengths = {n * SEALED + HEADER + d for n in range(4) for d in (-17, -16, -1, 0, 1, 15, 16, 17)}
    for length in sorted({*range(HEADER + 20), *lengths, *range(0, len(BLOB), 9973)}):
        with pytest.raises(StreamError):
            opened(BLOB[:length])
    for added in (b"\0", bytes(SEALED), BLOB[HEADER:], BLOB[-SEALED:]):
        with pytest.raises(StreamError):
            opened(BLOB + added)


def test_flipped_bits_are_refused() -> None:
    ends = {HEADER + n * SEALED + d for n in range(4) for d in (0, 1, SEALED - 16, SEALED - 1)}
    for place in sorted({*range(HEADER), *ends, *range(HEADER, len(BLOB), 4999)}):
        for mask in (1, 128):
            changed = bytearray(BLOB)
            changed[place] ^= mask
            with pytest.raises(StreamError):
                opened(bytes(changed))


def test_any_other_order_of_the_pieces_is_refused() -> None:
    header, cut = cut_up(BLOB)
    a, b, c, last = cut
    for order in ([b, a, c, last], [a, c, last], [a, b, c], [a, a, b, c, last], [last], [last, a]):
        with pytest.raises(StreamError):
            opened(header + b"".join(order))


def test_pieces_of_another_stream_are_refused() -> None:
    header, (a, b, c, last) = cut_up(BLOB)
    for other in (sealed(PLAINTEXT), sealed(PLAINTEXT, stream=UUID(int=6))):
        foreign, theirs = cut_up(other)
        for spliced in (
            [header, a, theirs[1], c, last],
            [header, a, b, c, theirs[3]],
            [foreign, a, b, c, last],
        ):
            with pytest.raises(StreamError):
                opened(b"".join(spliced))


def test_any_other_place_key_or_purpose_is_refused() -> None:
    with pytest.raises(StreamError, match="does not open"):
        opened(BLOB, stream=UUID(int=6))
    with pytest.raises(StreamError, match="does not open"):
        opened(BLOB, purpose="backup")
    for key in (Key.random(epoch=3), Key(secret=KEY.secret, epoch=4)):
        with pytest.raises(StreamError, match="needs key"):
            opened(BLOB, key=key)
    with pytest.raises(StreamError, match="version b'F2'"):
        opened(b"F2" + BLOB[2:])
    with pytest.raises(StreamError, match="algorithm 9"):
        opened(b"F1\x09" + BLOB[3:])


def test_wrong_padding_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for end in (b"", b"\x01", b"\x80\x01"):
        with monkeypatch.context() as patched:
            patched.setattr(pieces, "_END", end)
            blob = sealed(bytes(100))
        with pytest.raises(StreamError, match="wrongly padded"):
            opened(blob)


def test_a_stream_that_is_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "MOST_PIECES", 3)
    assert opened(sealed(told_apart(3 * PIECE_BYTES - 1))) == told_apart(3 * PIECE_BYTES - 1)
    with pytest.raises(ValueError, match="at most 3 pieces"):
        sealed(told_apart(3 * PIECE_BYTES))
    with pytest.raises(StreamError, match="too long"):
        opened(BLOB)


def test_a_reader_that_gives_little_at_a_time() -> None:
    class Dripping:
        def __init__(self, whole: bytes) -> None:
            self.rest = BytesIO(whole)

        def read(self, size: int, /) -> bytes:
            return self.rest.read(min(size, 1 + size // 3))

    writer = BytesIO()
    seal_stream(Dripping(PLAINTEXT), writer, KEY, stream=STREAM, purpose="file")
    parts = opened_pieces(Dripping(writer.getvalue()), KEY, stream=STREAM, purpose="file")
    assert b"".join(parts) == PLAINTEXT


def test_memory_stays_small() -> None:
    size = 16 * 1024 * 1024

    class Zeros:
        left = size

        def read(self, wanted: int, /) -> bytes:
            given = min(wanted, self.left)
            self.left -= given
            return bytes(given)

    class Nowhere:
        def write(self, part: bytes, /) -> None: ...

    tracemalloc.start()
    try:
        assert seal_stream(Zeros(), Nowhere(), KEY, stream=STREAM, purpose="file") > size
        assert tracemalloc.get_traced_memory()[1] < 10 * PIECE_BYTES
    finally:
        tracemalloc.stop()


def test_a_content_key_shows_its_purpose_only_as_a_plain_name() -> None:
    for purpose in ("", "File", "file\n", "datoteka ž"):
        with pytest.raises(ValueError, match="no purpose"):
            sealed(b"", purpose=purpose)


HOLDER = Holder(bytes(range(96)))


def backup(plaintext: bytes = PLAINTEXT) -> bytes:
    writer = BytesIO()
    assert seal_to(HOLDER.public, BytesIO(plaintext), writer) == len(writer.getvalue())
    return writer.getvalue()


def restored(blob: bytes, private: bytes = HOLDER.private, purpose: str = "backup") -> bytes:
    writer = BytesIO()
    assert open_with(private, BytesIO(blob), writer, purpose=purpose) == len(writer.getvalue())
    return writer.getvalue()


@pytest.mark.parametrize("size", SIZES)
def test_a_backup_comes_back_with_the_private_half(size: int) -> None:
    plaintext = told_apart(size)
    assert restored(backup(plaintext)) == plaintext


def test_a_backup_opens_with_no_other_key_and_for_no_other_purpose() -> None:
    blob = backup()
    with pytest.raises(StreamError, match="made for another"):
        restored(blob, private=Holder.random().private)
    with pytest.raises(StreamError, match="made for another"):
        restored(blob, purpose="export")
    with pytest.raises(ValueError, match="96 bytes"):
        restored(blob, private=bytes(32))
    with pytest.raises(ValueError, match="1216 bytes"):
        seal_to(bytes(32), BytesIO(b""), BytesIO())


def test_a_changed_or_cut_backup_is_refused() -> None:
    blob = backup(b"a short one")
    for place in range(WRAPPED + HEADER):
        changed = bytearray(blob)
        changed[place] ^= 1
        with pytest.raises(StreamError):
            restored(bytes(changed))
        with pytest.raises(StreamError):
            restored(blob[:place])
    other = backup(b"a short one")
    with pytest.raises(StreamError):
        restored(blob[:WRAPPED] + other[WRAPPED:])


def test_two_backups_of_one_thing_have_nothing_alike() -> None:
    one, other = backup(b""), backup(b"")
    assert one[:3] == other[:3]
    assert one[3:19] != other[3:19]
    assert one[WRAPPED + 3 :] != other[WRAPPED + 3 :]
