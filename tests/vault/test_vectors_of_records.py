"""Do rows, chains, checkpoints and streams agree with the vectors and a second computation?"""

import hashlib
import hmac
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
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
from wellfounded.vault.chain import Head, Link, verify_chain
from wellfounded.vault.checkpoints import Checkpoint, check_witnessed, public_half, witness_line
from wellfounded.vault.keys import Key, row_id
from wellfounded.vault.offline_key import OfflineKey
from wellfounded.vault.pieces import StreamError, open_stream, open_with

PIECE = 65536


@pytest.mark.parametrize("vector", VECTORS["row_ids"], ids=lambda vector: vector["path"])
def test_row_ids(vector: Any) -> None:
    section_key = unhex(vector["section_key"])
    mac = hmac.digest(hkdf(section_key, b"row-id", 32), vector["path"].encode(), "sha256")
    by_hand = bytearray(mac[:16])
    by_hand[6] = by_hand[6] & 0x0F | 0x40
    by_hand[8] = by_hand[8] & 0x3F | 0x80
    assert UUID(vector["row"]).bytes == by_hand
    assert row_id(Key(secret=section_key, epoch=1), vector["path"]) == UUID(vector["row"])


@pytest.mark.parametrize("vector", VECTORS["chains"])
def test_chains(vector: Any) -> None:
    chain = UUID(vector["chain"])
    links, previous = [], bytes(32)
    for one in vector["links"]:
        assert unhex(one["previous"]) == previous
        previous = hashlib.sha256(
            prefixed(
                b"C1",
                chain.bytes,
                one["seq"].to_bytes(8, "big"),
                one["hour"].to_bytes(8, "big"),
                UUID(one["actor"]).bytes,
                one["action"].encode(),
                UUID(one["object"]).bytes,
                unhex(one["detail_digest"]),
                one["serial"].to_bytes(8, "big"),
                unhex(one["previous"]),
            )
        ).digest()
        assert unhex(one["hash"]) == previous
        links.append(
            Link(
                chain=chain,
                seq=one["seq"],
                hour=one["hour"],
                actor=UUID(one["actor"]),
                action=one["action"],
                object=UUID(one["object"]),
                detail_digest=unhex(one["detail_digest"]),
                serial=one["serial"],
                previous=unhex(one["previous"]),
            )
        )
    assert [link.hash.hex() for link in links] == [one["hash"] for one in vector["links"]]
    assert verify_chain(links) == Head(chain=chain, seq=len(links), hash=previous)


@pytest.mark.parametrize("vector", VECTORS["checkpoints"], ids=lambda vector: vector["number"])
def test_checkpoints(vector: Any) -> None:
    number, hour, heads = vector["number"], vector["hour"], vector["heads"]
    by_hand = b"P1" + b"".join(n.to_bytes(8, "big") for n in (number, hour, len(heads)))
    for head in heads:
        by_hand += UUID(head["chain"]).bytes + head["seq"].to_bytes(8, "big") + unhex(head["hash"])
    root = hashlib.sha256(by_hand).digest()
    assert (vector["statement"], vector["root"]) == (by_hand.hex(), root.hex())
    private = Ed25519PrivateKey.from_private_bytes(unhex(vector["seed"]))
    signature = private.sign(b"P1" + root)
    assert vector["line"] == f"P1 {number} {hour} {root.hex()} {signature.hex()}"

    checkpoint = Checkpoint.read(by_hand)
    assert checkpoint.root == root
    assert public_half(unhex(vector["seed"])).hex() == vector["public"]
    assert witness_line(checkpoint, unhex(vector["seed"])) == vector["line"]
    check_witnessed(vector["line"], unhex(vector["public"]), checkpoint)


def sealed_by_hand(key: Key, vector: Any, header: bytes, plaintext: bytes) -> bytes:
    """A stream, spelled byte by byte."""
    key_id, epoch = hkdf(key.secret, b"key-id", 8), key.epoch.to_bytes(4, "big")
    assert header[:15] == b"F1\x01" + key_id + epoch
    stream, purpose = UUID(vector["stream"]).bytes, vector["purpose"].encode()
    associated = prefixed(b"F1", b"\x01", key_id, epoch, stream, purpose)
    padded = plaintext + b"\x80"
    padded += bytes(-len(padded) % PIECE)
    sealed = header
    for count in range(len(padded) // PIECE):
        last = (count + 1) * PIECE == len(padded)
        nonce = header[15:22] + count.to_bytes(4, "big") + bytes([last])
        piece = padded[count * PIECE : (count + 1) * PIECE]
        sealed += AESGCM(key.secret).encrypt(nonce, piece, associated)
    return sealed


def opened(key: Key, vector: Any, sealed: bytes) -> bytes:
    writer = BytesIO()
    stream, purpose = UUID(vector["stream"]), vector["purpose"]
    open_stream(BytesIO(sealed), writer, key, stream=stream, purpose=purpose)
    return writer.getvalue()


@named("streams")
def test_streams(vector: Any) -> None:
    plaintext = unhex(vector["unit"]) * vector["times"]
    sealed = sealed_by_hand(key_of(vector), vector, unhex(vector["header"]), plaintext)
    assert sealed[22 + PIECE : 22 + PIECE + 16].hex() == vector["first_piece_tag"]
    assert len(sealed) == vector["size"]
    assert hashlib.sha256(sealed).hexdigest() == vector["sha256"]
    assert opened(key_of(vector), vector, sealed) == plaintext


@named("streams_refused")
def test_streams_refused(vector: Any) -> None:
    whole = VECTORS["streams"][-1]
    plaintext = unhex(whole["unit"]) * whole["times"]
    sealed = sealed_by_hand(key_of(whole), whole, unhex(whole["header"]), plaintext)
    cut = [sealed[n : n + PIECE + 16] for n in range(22, len(sealed), PIECE + 16)]
    assert len(cut) == 3
    with pytest.raises(StreamError):
        opened(key_of(whole), whole, sealed[:22] + b"".join(cut[n] for n in vector["pieces"]))


@pytest.mark.parametrize("vector", VECTORS["sealed_to"])
def test_sealed_to(vector: Any) -> None:
    offline = OfflineKey("backup", unhex(vector["seed"]))
    private = hashlib.shake_256(unhex(vector["seed"])).digest(96)
    assert offline.private.hex() == vector["private"] == private.hex()
    assert hashlib.sha256(offline.public).hexdigest() == vector["public_sha256"]

    opening = unhex(vector["opening"])
    assert opening[:3] == b"B1\x01"
    info = prefixed(opening[:19], vector["purpose"].encode())
    content_key = hpke_open(private, info, opening[19:])
    assert content_key.hex() == vector["content_key"]

    plaintext = unhex(vector["unit"]) * vector["times"]
    placed = {**vector, "stream": str(UUID(bytes=opening[3:19]))}
    header = unhex(vector["stream_header"])
    sealed = opening + sealed_by_hand(Key(secret=content_key), placed, header, plaintext)
    assert (len(sealed), hashlib.sha256(sealed).hexdigest()) == (vector["size"], vector["sha256"])
    writer = BytesIO()
    open_with(private, BytesIO(sealed), writer, purpose=vector["purpose"])
    assert writer.getvalue() == plaintext
