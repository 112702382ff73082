"""Is the server's key read only from a safe file, and each derived key good for one thing?"""

import os
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from wellfounded.vault.envelope import EnvelopeError, TamperedError, WrongKeyError
from wellfounded.vault.keyring import Kek, KeyringError
from wellfounded.vault.keys import Key
from wellfounded.vault.offline_key import OfflineKey
from wellfounded.vault.unlocking import Cost

KEK = Kek(bytes(range(32)))
CASE = UUID(int=1)
SHRED = Key(secret=b"s" * 32, epoch=9)
CHEAP = Cost(memory=8, passes=1)


def test_the_file_comes_back_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    before = os.umask(0)
    try:
        KEK.write(path)
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600
    assert Kek.read(path) == KEK
    path.chmod(0o400)
    assert Kek.read(path) == KEK


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o620, 0o610, 0o604, 0o602, 0o601, 0o666])
def test_a_file_that_others_may_use_is_refused_with_the_fix(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "master.key"
    KEK.write(path)
    path.chmod(mode)
    with pytest.raises(KeyringError, match=f"mode {mode:04o}.*run 'chmod 600 .*master.key'"):
        Kek.read(path)


def test_a_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    KEK.write(path)
    with pytest.raises(KeyringError, match="cannot be written"):
        Kek.random().write(path)
    assert Kek.read(path) == KEK
    with pytest.raises(KeyringError, match="cannot be written"):
        KEK.write(tmp_path / "nowhere" / "master.key")


SPOILED: dict[str, Callable[[str], str]] = {
    "empty": lambda _: "",
    "cut": lambda line: line[:40],
    "misread": lambda line: line[:-6] + ("A" if line[-6] != "A" else "B") + line[-5:],
    "another kind": lambda _: OfflineKey.random("main").private_line,
    "not ASCII": lambda line: line + "é",
    "bare hexadecimal": lambda _: "00" * 32,
}


@pytest.mark.parametrize("spoil", SPOILED)
def test_a_damaged_file_is_refused_without_showing_it(tmp_path: Path, spoil: str) -> None:
    path = tmp_path / "master.key"
    KEK.write(path)
    spoiled = SPOILED[spoil](path.read_text("ascii"))
    path.write_text(spoiled, "utf-8")
    with pytest.raises(KeyringError) as refusal:
        Kek.read(path)
    assert str(refusal.value).startswith(f"{path}: ")
    assert not spoiled or spoiled[-9:].strip() not in str(refusal.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyringError, match="cannot be opened"):
        Kek.read(tmp_path / "master.key")
    with pytest.raises(KeyringError, match="cannot be opened"):
        Kek.read(tmp_path)


def test_everything_derived_is_different() -> None:
    derived = {
        KEK.secret,
        KEK.receipt_pepper,
        KEK.passphrase_pepper,
        KEK.session_pepper,
        KEK.audit_seed,
    }
    assert len(derived) == 5
    assert all(len(secret) == 32 for secret in derived)
    assert Kek.random().receipt_pepper != KEK.receipt_pepper


def test_a_sealed_key_comes_back_with_its_epoch() -> None:
    assert KEK.open_shred_key(CASE, KEK.seal_shred_key(CASE, SHRED)) == SHRED
    assert KEK.open_tenant_key(CASE, KEK.seal_tenant_key(CASE, SHRED)) == SHRED
    assert SHRED.secret not in KEK.seal_shred_key(CASE, SHRED)


def test_a_sealed_key_opens_in_no_other_place() -> None:
    shred, tenant = KEK.seal_shred_key(CASE, SHRED), KEK.seal_tenant_key(CASE, SHRED)
    with pytest.raises(TamperedError):
        KEK.open_shred_key(UUID(int=2), shred)
    with pytest.raises(TamperedError):
        KEK.open_tenant_key(UUID(int=2), tenant)
    with pytest.raises(WrongKeyError):
        KEK.open_tenant_key(CASE, shred)
    with pytest.raises(WrongKeyError):
        Kek.random().open_shred_key(CASE, shred)


def test_every_flipped_bit_and_every_cut_of_a_sealed_key_is_refused() -> None:
    blob = KEK.seal_shred_key(CASE, SHRED)
    for bit in range(len(blob) * 8):
        changed = bytearray(blob)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(EnvelopeError):
            KEK.open_shred_key(CASE, bytes(changed))
    for length in range(len(blob)):
        with pytest.raises(EnvelopeError):
            KEK.open_shred_key(CASE, blob[:length])


def test_a_key_hides_its_secret_and_has_32_bytes() -> None:
    assert repr(KEK) == "Kek()"
    with pytest.raises(ValueError, match="32 bytes"):
        Kek(bytes(31))
