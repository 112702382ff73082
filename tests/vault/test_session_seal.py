"""Is what a session unlocked unreadable without its token?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.vault.envelope import EnvelopeError, WrongKeyError
from wellfounded.vault.session_seal import new_token, open_for_token, seal_for_token, token_id

TOKEN = bytes(range(32))


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=3000))
def test_the_token_opens(token: bytes, payload: bytes) -> None:
    assert open_for_token(token, seal_for_token(token, payload)) == payload


def test_another_token_does_not() -> None:
    blob = seal_for_token(TOKEN, b"a private key")
    for other in (new_token(), token_id(TOKEN), bytes(32)):
        with pytest.raises(WrongKeyError):
            open_for_token(other, blob)


def test_every_flipped_bit_and_every_cut_is_refused() -> None:
    blob = seal_for_token(TOKEN, b"a private key")
    for bit in range(len(blob) * 8):
        changed = bytearray(blob)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(EnvelopeError):
            open_for_token(TOKEN, bytes(changed))
    for length in range(len(blob)):
        with pytest.raises(EnvelopeError):
            open_for_token(TOKEN, blob[:length])


def test_what_is_stored_is_not_the_token() -> None:
    stored = token_id(TOKEN) + seal_for_token(TOKEN, TOKEN)
    assert len(token_id(TOKEN)) == 32
    assert TOKEN not in stored
    assert TOKEN[:8] not in stored


def test_tokens_are_new_each_time() -> None:
    assert len({new_token() for _ in range(1000)}) == 1000
    assert len(new_token()) == 32


def test_what_is_no_token_is_refused() -> None:
    for wrong in (b"", bytes(31), bytes(33)):
        with pytest.raises(ValueError, match="32 bytes"):
            seal_for_token(wrong, b"")
        with pytest.raises(ValueError, match="32 bytes"):
            open_for_token(wrong, b"")
