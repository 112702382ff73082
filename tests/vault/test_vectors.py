"""Does the vault agree with its published vectors, and do they agree with a second computation?

The second computation shares nothing with the vault: the associated data is spelled byte by byte.
"""

import hashlib
import hmac
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.vault.second_computation import (
    VECTORS,
    hkdf,
    hpke_open,
    key_of,
    named,
    prefixed,
    unhex,
)
from wellfounded.vault import envelope
from wellfounded.vault.blind_index import A_NUMBER_LABEL, blind_index, normalised_a_number
from wellfounded.vault.directory import Entry, lines, pieces
from wellfounded.vault.envelope import (
    Context,
    EnvelopeError,
    MalformedError,
    TamperedError,
    UnknownFormatError,
    WrongKeyError,
    open_sealed,
)
from wellfounded.vault.keys import Key, Section, section_key
from wellfounded.vault.manifest import Listed, manifest
from wellfounded.vault.wraps import Grant, Holder

REASONS: dict[str, type[EnvelopeError]] = {
    "malformed": MalformedError,
    "unknown format": UnknownFormatError,
    "wrong key": WrongKeyError,
    "tampered": TamperedError,
}


def context_of(vector: Any) -> Context:
    place = vector["context"]
    ids = {"case": UUID(place["case"]), "row": UUID(place["row"])}
    return Context(**{**place, **ids})


def test_the_second_hkdf_is_the_one_of_rfc_5869() -> None:
    known = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    assert hkdf(b"\x0b" * 22, b"", 42) == unhex(known)


@pytest.mark.parametrize("vector", VECTORS["keys"])
def test_keys_and_sections(vector: Any) -> None:
    secret = unhex(vector["secret"])
    key = Key(secret=secret, epoch=vector["epoch"])
    assert key.id == unhex(vector["id"]) == hkdf(secret, b"key-id", 8)
    assert set(vector["sections"]) == set(Section)
    for name, expected in vector["sections"].items():
        derived = section_key(key, Section(name))
        by_hand = hkdf(secret, b"section/" + name.encode(), 32)
        assert derived.secret == unhex(expected["secret"]) == by_hand
        assert derived.id == unhex(expected["id"]) == hkdf(by_hand, b"key-id", 8)
        assert derived.epoch == vector["epoch"]


@named("sealed")
def test_sealed(vector: Any) -> None:
    key, place = key_of(vector), vector["context"]
    plaintext, nonce = unhex(vector["plaintext"]), unhex(vector["nonce"])
    epoch = vector["key"]["epoch"].to_bytes(4, "big")
    key_id = hkdf(key.secret, b"key-id", 8)
    associated = prefixed(
        b"A1",
        b"\x01",
        key_id,
        epoch,
        unhex(place["case"].replace("-", "")),
        place["table"].encode(),
        place["column"].encode(),
        unhex(place["row"].replace("-", "")),
        place["revision"].to_bytes(8, "big"),
    )
    padded = prefixed(plaintext)
    padded += bytes(next(size for size in (64, 256, 1024) if size >= len(padded)) - len(padded))
    by_hand = b"A1\x01" + key_id + epoch + nonce
    by_hand += AESGCM(key.secret).encrypt(nonce, padded, associated)

    assert unhex(vector["envelope"]) == by_hand
    assert envelope._seal(key, context_of(vector), plaintext, nonce) == by_hand
    assert open_sealed(key, context_of(vector), by_hand) == plaintext


@named("refused")
def test_refused(vector: Any) -> None:
    with pytest.raises(REASONS[vector["reason"]]) as refusal:
        open_sealed(key_of(vector), context_of(vector), unhex(vector["envelope"]))
    assert type(refusal.value) is REASONS[vector["reason"]]


@named("sealed")
def test_refused_when_cut_at_any_byte(vector: Any) -> None:
    blob = unhex(vector["envelope"])
    for length in range(len(blob)):
        with pytest.raises((MalformedError, TamperedError)):
            open_sealed(key_of(vector), context_of(vector), blob[:length])


@named("wraps")
def test_wraps(vector: Any) -> None:
    key, blob = key_of(vector), unhex(vector["wrap"])
    shred, private = unhex(vector["shred"]), unhex(vector["private"])
    info = prefixed(
        b"W",
        b"\x01",
        key.epoch.to_bytes(4, "big"),
        UUID(vector["case"]).bytes,
        UUID(vector["holder"]).bytes,
        vector["scope"].encode(),
    )
    assert blob[:5] == b"\x01" + key.epoch.to_bytes(4, "big")
    inner = AESGCM(shred).decrypt(blob[5:17], blob[17:], info)
    assert hpke_open(private, info, inner) == key.secret

    holder = Holder(private)
    grant = Grant(case=UUID(vector["case"]), holder=UUID(vector["holder"]), scope=vector["scope"])
    assert hashlib.sha256(holder.public).hexdigest() == vector["public_sha256"]
    assert holder.unwrap(grant, Key(secret=shred), blob) == key


@named("manifests")
def test_manifests(vector: Any) -> None:
    rows = vector["rows"]
    by_hand = b"M1" + UUID(vector["case"]).bytes
    by_hand += vector["serial"].to_bytes(8, "big") + len(rows).to_bytes(8, "big")
    for row in sorted(rows, key=lambda row: (row["row"], row["revision"])):
        by_hand += UUID(row["row"]).bytes + row["revision"].to_bytes(8, "big")
        by_hand += unhex(row["envelope_sha256"])
    mac = unhex(vector["mac"])
    assert hmac.digest(unhex(vector["key"]), by_hand, "sha256") == mac

    listed = [
        Listed(row=UUID(row["row"]), revision=row["revision"], digest=unhex(row["envelope_sha256"]))
        for row in rows
    ]
    key = Key(secret=unhex(vector["key"]))
    assert manifest(key, UUID(vector["case"]), vector["serial"], listed) == mac


@pytest.mark.parametrize("vector", VECTORS["blind_indexes"], ids=lambda vector: vector["written"])
def test_blind_indexes(vector: Any) -> None:
    digits = normalised_a_number(vector["written"])
    assert digits == vector["normalised"]
    secret = hkdf(unhex(vector["index_key"]), A_NUMBER_LABEL.encode(), 32)
    whole = int.from_bytes(hmac.digest(secret, digits.encode(), "sha256"), "big")
    assert whole >> (256 - vector["bits"]) == vector["index"]

    derived = Key(secret=unhex(vector["index_key"])).derive(A_NUMBER_LABEL)
    assert blind_index(derived, digits.encode(), vector["bits"]) == vector["index"]


def test_directory() -> None:
    vector = VECTORS["directory"]
    read = [Entry.of(fields) for fields in lines(vector["piece"].encode())]
    assert [
        {
            "case": str(entry.case),
            "names": list(entry.names),
            "born": entry.born.isoformat() if entry.born else None,
        }
        for entry in read
    ] == vector["entries"]
    assert list(pieces(read)) == [vector["piece"].encode()]
