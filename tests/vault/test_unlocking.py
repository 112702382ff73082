"""Does a lock open for its own secret, holder and pepper, and at the price of a guess?"""

import threading
import time
import traceback
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.vault import unlocking
from wellfounded.vault.unlocking import (
    LOCKED_BYTES,
    STANDARD,
    Cost,
    LockError,
    WrongSecretError,
    lock,
    lock_with_key,
    unlock,
    unlock_with_key,
)

CHEAP = Cost(memory=8, passes=1)
PRIVATE = bytes(range(96))
PEPPER = b"p" * 32
HOLDER = UUID(int=7)
SECRET = "corriente piña añejo bóveda".encode()
KEY_SECRET = b"prf output of exactly 32 bytes.."


def locked(secret: bytes = SECRET) -> bytes:
    return lock(PRIVATE, secret, pepper=PEPPER, holder=HOLDER, cost=CHEAP)


@given(private=st.binary(min_size=96, max_size=96), secret=st.binary(min_size=1, max_size=200))
def test_the_secret_opens_what_it_locked(private: bytes, secret: bytes) -> None:
    blob = lock(private, secret, pepper=PEPPER, holder=HOLDER, cost=CHEAP)
    assert unlock(blob, secret, pepper=PEPPER, holder=HOLDER) == private
    assert len(blob) == LOCKED_BYTES


@given(private=st.binary(min_size=96, max_size=96), secret=st.binary(min_size=14, max_size=64))
def test_a_random_secret_opens_what_it_locked(private: bytes, secret: bytes) -> None:
    blob = lock_with_key(private, secret, holder=HOLDER)
    assert unlock_with_key(blob, secret, holder=HOLDER) == private
    assert len(blob) == LOCKED_BYTES


def test_the_standard_cost_is_the_published_one() -> None:
    assert Cost(memory=65536, passes=3, lanes=1) == STANDARD
    blob = lock(PRIVATE, SECRET, pepper=PEPPER, holder=HOLDER)
    assert blob[:12] == b"L1\x01" + bytes.fromhex("000100000000000301")
    assert unlock(blob, SECRET, pepper=PEPPER, holder=HOLDER) == PRIVATE


def test_argon2id_is_the_one_of_rfc_9106() -> None:
    known = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    argon2id = Argon2id(
        salt=b"\2" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        secret=b"\3" * 8,
        ad=b"\4" * 12,
    )
    assert argon2id.derive(b"\1" * 32).hex() == known


def test_another_secret_or_pepper_is_wrong() -> None:
    blob = locked()
    for secret in (b"", SECRET[:-1], SECRET + b" ", SECRET.upper()):
        with pytest.raises(WrongSecretError):
            unlock(blob, secret, pepper=PEPPER, holder=HOLDER)
    with pytest.raises(WrongSecretError):
        unlock(blob, SECRET, pepper=b"q" * 32, holder=HOLDER)
    with pytest.raises(WrongSecretError):
        unlock_with_key(lock_with_key(PRIVATE, KEY_SECRET, holder=HOLDER), SECRET, holder=HOLDER)


def test_another_holder_is_refused_as_moved_and_not_as_wrong() -> None:
    other = UUID(int=8)
    with pytest.raises(LockError, match="changed or moved") as refusal:
        unlock(locked(), SECRET, pepper=PEPPER, holder=other)
    assert not isinstance(refusal.value, WrongSecretError)
    blob = lock_with_key(PRIVATE, KEY_SECRET, holder=HOLDER)
    with pytest.raises(LockError, match="changed or moved"):
        unlock_with_key(blob, KEY_SECRET, holder=other)


def test_every_flipped_bit_is_refused() -> None:
    blob, keyed = locked(), lock_with_key(PRIVATE, KEY_SECRET, holder=HOLDER)
    for bit in range(LOCKED_BYTES * 8):
        place, mask = bit // 8, 1 << bit % 8
        with pytest.raises(LockError):
            unlock(_flipped(blob, place, mask), SECRET, pepper=PEPPER, holder=HOLDER)
        with pytest.raises(LockError):
            unlock_with_key(_flipped(keyed, place, mask), KEY_SECRET, holder=HOLDER)


def test_every_cut_and_every_addition_is_refused() -> None:
    blob, keyed = locked(), lock_with_key(PRIVATE, KEY_SECRET, holder=HOLDER)
    for length in range(LOCKED_BYTES):
        with pytest.raises(LockError, match=f"this has {length}"):
            unlock(blob[:length], SECRET, pepper=PEPPER, holder=HOLDER)
        with pytest.raises(LockError, match=f"this has {length}"):
            unlock_with_key(keyed[:length], KEY_SECRET, holder=HOLDER)
    with pytest.raises(LockError):
        unlock(blob + b"\0", SECRET, pepper=PEPPER, holder=HOLDER)


def test_one_way_of_locking_does_not_open_the_other() -> None:
    with pytest.raises(LockError, match="way 1, and is opened in way 2"):
        unlock_with_key(locked(KEY_SECRET), KEY_SECRET, holder=HOLDER)
    keyed = lock_with_key(PRIVATE, KEY_SECRET, holder=HOLDER)
    with pytest.raises(LockError, match="way 2, and is opened in way 1"):
        unlock(keyed, KEY_SECRET, pepper=PEPPER, holder=HOLDER)


def test_a_changed_row_cannot_make_the_server_work_long() -> None:
    for costs in ("ffffffff0000000101", "000000080000001101", "000000080000000108"):
        blob = b"L1\x01" + bytes.fromhex(costs) + locked()[12:]
        with pytest.raises(LockError, match="impossible cost"):
            unlock(blob, SECRET, pepper=PEPPER, holder=HOLDER)


def test_two_holders_of_one_secret_have_nothing_alike() -> None:
    one, other = locked(), locked()
    assert one[:12] == other[:12]
    assert not any(one[n : n + 8] == other[n : n + 8] for n in range(12, LOCKED_BYTES - 8))


def test_at_most_two_runs_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    running, most = 0, 0
    counting = threading.Lock()

    class Slow:
        def __init__(self, **_: Any) -> None: ...

        def derive(self, _secret: bytes) -> bytes:
            nonlocal running, most
            with counting:
                running += 1
                most = max(most, running)
            time.sleep(0.01)
            with counting:
                running -= 1
            return bytes(32)

    monkeypatch.setattr(unlocking, "Argon2id", Slow)
    waiting = [threading.Thread(target=locked) for _ in range(10)]
    for thread in waiting:
        thread.start()
    for thread in waiting:
        thread.join()
    assert most == 2


def test_a_turn_is_given_back_after_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Failing:
        def __init__(self, **_: Any) -> None: ...

        def derive(self, _secret: bytes) -> bytes:
            raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(unlocking, "Argon2id", Failing)
        for _ in range(3):
            with pytest.raises(MemoryError):
                locked()
    assert unlock(locked(), SECRET, pepper=PEPPER, holder=HOLDER) == PRIVATE


def test_no_refusal_shows_a_secret() -> None:
    spoiled = _flipped(locked(), LOCKED_BYTES - 1, 1)
    for blob, secret in ((locked(), b"a wrong guess"), (spoiled, SECRET)):
        with pytest.raises(LockError) as refusal:
            unlock(blob, secret, pepper=PEPPER, holder=HOLDER)
        shown = "".join(traceback.format_exception_only(refusal.value))
        assert "guess" not in shown
        assert "corriente" not in shown
        assert refusal.value.__suppress_context__ or refusal.value.__context__ is None


def test_what_cannot_be_locked_is_refused() -> None:
    with pytest.raises(ValueError, match="96 bytes"):
        lock(bytes(95), SECRET, pepper=PEPPER, holder=HOLDER, cost=CHEAP)
    with pytest.raises(ValueError, match="empty secret"):
        locked(b"")
    with pytest.raises(ValueError, match="too few"):
        lock_with_key(PRIVATE, bytes(13), holder=HOLDER)
    for wrong in ({"memory": 7}, {"lanes": 0}, {"passes": 0}, {"memory": 15, "lanes": 2}):
        with pytest.raises(ValueError, match="A lock takes"):
            Cost(**wrong)


def _flipped(blob: bytes, place: int, mask: int) -> bytes:
    changed = bytearray(blob)
    changed[place] ^= mask
    return bytes(changed)
