"""Do codes, locks, sessions and server keys agree with the vectors and a second computation?"""

import base64
import hashlib
import hmac
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tests.vault.second_computation import VECTORS, hkdf, named, prefixed, unhex
from wellfounded.vault.keyring import Kek
from wellfounded.vault.keys import Key
from wellfounded.vault.paper import PaperError, on_paper, read_paper
from wellfounded.vault.receipt_code import CodeError, ReceiptCode, handle, read_code
from wellfounded.vault.session_seal import open_for_token, token_id
from wellfounded.vault.unlocking import (
    LockError,
    WrongSecretError,
    unlock,
    unlock_with_key,
)
from wellfounded.vault.word_lists import LISTS, word_list


def test_the_word_lists_are_the_published_ones() -> None:
    assert list(VECTORS["word_lists"]) == list(LISTS)
    for code, digest in VECTORS["word_lists"].items():
        lines = "".join(f"{word}\n" for word in word_list(code).words)
        assert hashlib.sha256(lines.encode()).hexdigest() == digest


@pytest.mark.parametrize("vector", VECTORS["receipt_codes"], ids=lambda vector: vector["secret"])
def test_receipt_codes(vector: Any) -> None:
    secret = unhex(vector["secret"])
    bits = "".join(f"{byte:08b}" for byte in secret)
    code = ReceiptCode(secret)
    assert code.digits() == vector["digits"]
    assert int(vector["digits"].replace(" ", "")) == int(bits, 2)
    for language, words in vector["words"].items():
        listed = word_list(language).words
        by_hand = " ".join(listed[int(bits[n : n + 11], 2)] for n in range(0, 88, 11))
        assert " ".join(code.words(language)) == words == by_hand
        assert secret in read_code(words)
    mac = hmac.digest(unhex(vector["pepper"]), secret, "sha256")
    assert handle(unhex(vector["pepper"]), secret) == vector["handle"]
    assert f"{vector['handle']:08x}" == mac.hex()[:8]


@named("typed_codes")
def test_typed_codes(vector: Any) -> None:
    assert [secret.hex() for secret in read_code(vector["typed"])] == vector["secrets"]


@named("typed_codes_refused")
def test_typed_codes_refused(vector: Any) -> None:
    with pytest.raises(CodeError) as refusal:
        read_code(vector["typed"])
    assert refusal.value.problem.id == vector["problem"]


def unlocked(vector: Any) -> bytes:
    blob, secret, holder = unhex(vector["lock"]), unhex(vector["secret"]), UUID(vector["holder"])
    if vector["pepper"] is None:
        return unlock_with_key(blob, secret, holder=holder)
    return unlock(blob, secret, pepper=unhex(vector["pepper"]), holder=holder)


@named("locks")
def test_locks(vector: Any) -> None:
    blob, secret = unhex(vector["lock"]), unhex(vector["secret"])
    salt, verifier, nonce = blob[12:28], blob[28:60], blob[60:72]
    if vector["pepper"] is None:
        assert blob[:12] == b"L1\x02" + bytes(9)
        seed = hkdf(secret, b"unlocking/spread", 32, salt)
    else:
        memory, passes, lanes = (vector["cost"][name] for name in ("memory", "passes", "lanes"))
        costs = memory.to_bytes(4, "big") + passes.to_bytes(4, "big") + bytes([lanes])
        assert blob[:12] == b"L1\x01" + costs
        keying = hkdf(unhex(vector["pepper"]), b"unlocking/pepper", 32)
        argon2id = Argon2id(
            salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory, secret=keying
        )
        seed = argon2id.derive(secret)
    assert verifier == hkdf(seed, b"unlocking/verifier", 32)
    associated = prefixed(blob[:28], verifier, UUID(vector["holder"]).bytes)
    sealed = AESGCM(hkdf(seed, b"unlocking/unlock", 32)).encrypt(
        nonce, unhex(vector["private"]), associated
    )
    assert sealed == blob[72:]
    assert unlocked(vector) == unhex(vector["private"])


@named("locks_refused")
def test_locks_refused(vector: Any) -> None:
    with pytest.raises(LockError) as refusal:
        unlocked(vector)
    wrong_secret = vector["reason"] == "wrong secret"
    assert type(refusal.value) is (WrongSecretError if wrong_secret else LockError)


def opened_by_hand(secret: bytes, place: tuple[UUID, str, str, UUID], envelope: bytes) -> bytes:
    """The plaintext of an envelope of epoch 0 and revision 0."""
    case, table, column, row = place
    key_id = hkdf(secret, b"key-id", 8)
    assert envelope[:15] == b"A1\x01" + key_id + bytes(4)
    names = (case.bytes, table.encode(), column.encode(), row.bytes, bytes(8))
    associated = prefixed(b"A1", b"\x01", key_id, bytes(4), *names)
    padded = AESGCM(secret).decrypt(envelope[15:27], envelope[27:], associated)
    return padded[4 : 4 + int.from_bytes(padded[:4], "big")]


@pytest.mark.parametrize("vector", VECTORS["sessions"])
def test_sessions(vector: Any) -> None:
    token, envelope = unhex(vector["token"]), unhex(vector["envelope"])
    identity = hashlib.sha256(token).digest()
    assert token_id(token).hex() == vector["id"] == identity.hex()
    place = (UUID(int=0), "sessions", "payload", UUID(bytes=identity[:16]))
    by_hand = opened_by_hand(hkdf(token, b"session", 32), place, envelope)
    assert open_for_token(token, envelope) == unhex(vector["payload"]) == by_hand


@pytest.mark.parametrize("vector", VECTORS["paper"], ids=lambda vector: vector["label"])
def test_paper(vector: Any) -> None:
    kind, label, secret = vector["kind"], vector["label"], unhex(vector["secret"])
    check = hashlib.sha256(prefixed(kind.encode(), label.encode(), secret)).digest()[:3]
    letters = base64.b32encode(secret + check).decode().replace("=", "")
    assert vector["line"].split(" ", 2)[2].replace(" ", "") == letters
    assert on_paper(kind, label, secret) == vector["line"]
    assert read_paper(vector["line"]) == (kind, label, secret)


@named("paper_refused")
def test_paper_refused(vector: Any) -> None:
    with pytest.raises(PaperError):
        read_paper(vector["line"])


@pytest.mark.parametrize("vector", VECTORS["server_keys"])
def test_server_keys(vector: Any) -> None:
    secret = unhex(vector["secret"])
    kek = Kek(secret)
    derived = {
        "pepper/receipt": ("receipt_pepper", kek.receipt_pepper),
        "pepper/passphrase": ("passphrase_pepper", kek.passphrase_pepper),
        "pepper/session": ("session_pepper", kek.session_pepper),
        "audit/ed25519": ("audit_seed", kek.audit_seed),
    }
    for label, (name, value) in derived.items():
        assert value.hex() == vector[name] == hkdf(secret, label.encode(), 32).hex()

    case, organisation = UUID(vector["case"]), UUID(vector["organisation"])
    sealed = {name: unhex(vector[f"sealed_{name}"]) for name in ("shred_key", "tenant_key")}
    keys = {
        name: Key(secret=unhex(vector[name]["secret"]), epoch=vector[name]["epoch"])
        for name in sealed
    }
    assert kek.open_shred_key(case, sealed["shred_key"]) == keys["shred_key"]
    assert kek.open_tenant_key(organisation, sealed["tenant_key"]) == keys["tenant_key"]
    places = {
        "shred_key": (case, "shred_keys", "sealed", case),
        "tenant_key": (UUID(int=0), "tenant_keys", "sealed", organisation),
    }
    for name, place in places.items():
        wrapping = hkdf(secret, b"wrapping/" + place[1].encode(), 32)
        by_hand = keys[name].epoch.to_bytes(4, "big") + keys[name].secret
        assert opened_by_hand(wrapping, place, sealed[name]) == by_hand


def test_the_file_of_a_server_key_is_its_line_on_paper(tmp_path: Path) -> None:
    vector = VECTORS["paper"][1]
    path = tmp_path / "master.key"
    Kek(unhex(vector["secret"])).write(path)
    assert path.read_text("ascii") == vector["line"] + "\n"
