"""Does a wrap open for its own holder, and for nobody once the shred key is gone?"""

from dataclasses import replace
from uuid import UUID

import pytest

from wellfounded.vault.keys import Key, Section, section_key
from wellfounded.vault.wraps import WRAP_BYTES, Grant, Holder, WrapError, wrap

CASE_KEY = Key(secret=bytes(range(32)), epoch=5)
SHRED = Key(secret=b"s" * 32)
HOLDER = Holder(bytes(range(96)))
GRANT = Grant(case=UUID(int=1), holder=UUID(int=2))


def test_the_holder_gets_the_key_and_its_epoch() -> None:
    blob = wrap(CASE_KEY, GRANT, HOLDER.public, SHRED)
    assert len(blob) == WRAP_BYTES
    assert HOLDER.unwrap(GRANT, SHRED, blob) == CASE_KEY
    assert CASE_KEY.secret not in blob


def test_nobody_else_and_nowhere_else() -> None:
    blob = wrap(CASE_KEY, GRANT, HOLDER.public, SHRED)
    with pytest.raises(WrapError):
        Holder.random().unwrap(GRANT, SHRED, blob)
    moved = [
        replace(GRANT, case=UUID(int=9)),
        replace(GRANT, holder=UUID(int=9)),
        replace(GRANT, scope="section/narrative"),
    ]
    for grant in moved:
        with pytest.raises(WrapError, match="does not open"):
            HOLDER.unwrap(grant, SHRED, blob)


def test_without_the_shred_key_the_holder_has_nothing() -> None:
    blob = wrap(CASE_KEY, GRANT, HOLDER.public, SHRED)
    with pytest.raises(WrapError, match="shredded"):
        HOLDER.unwrap(GRANT, Key.random(), blob)


def test_a_shred_key_alone_opens_nothing() -> None:
    blob = wrap(CASE_KEY, GRANT, HOLDER.public, SHRED)
    with pytest.raises(WrapError):
        Holder(bytes(96)).unwrap(GRANT, SHRED, blob)


def test_changed_cut_or_unknown_wraps_are_refused() -> None:
    blob = wrap(CASE_KEY, GRANT, HOLDER.public, SHRED)
    for byte in range(len(blob)):
        changed = bytearray(blob)
        changed[byte] ^= 1
        with pytest.raises(WrapError):
            HOLDER.unwrap(GRANT, SHRED, bytes(changed))
        with pytest.raises(WrapError):
            HOLDER.unwrap(GRANT, SHRED, blob[:byte])
    with pytest.raises(WrapError, match="version 2 is not known"):
        HOLDER.unwrap(GRANT, SHRED, b"\x02" + blob[1:])


def test_an_interpreter_is_given_one_section() -> None:
    grant = replace(GRANT, scope="section/narrative")
    narrative = section_key(CASE_KEY, Section.NARRATIVE)
    given = HOLDER.unwrap(grant, SHRED, wrap(narrative, grant, HOLDER.public, SHRED))
    assert given == narrative
    assert section_key(given, Section.IDENTITY) != section_key(CASE_KEY, Section.IDENTITY)


def test_what_is_no_grant_or_key_is_refused() -> None:
    for scope in ("", "cases", "section/", "section/story", "section/narrative\n"):
        with pytest.raises(ValueError, match="no scope"):
            replace(GRANT, scope=scope)
    with pytest.raises(ValueError, match="96 bytes"):
        Holder(bytes(95))
    with pytest.raises(ValueError, match="1216 bytes"):
        wrap(CASE_KEY, GRANT, bytes(32), SHRED)
    assert "private" not in repr(HOLDER)
