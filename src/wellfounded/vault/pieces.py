"""How are files and backups sealed, however long, with little memory?

In pieces of 64 KiB, each bound to its stream, its place in it, and whether it is the last (STREAM,
as age and Tink do it). A stream that was cut, joined with another, put in another order or changed
in any bit does not open to its end. The end is padded: a length tells only how many pieces.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from struct import Struct
from typing import Final, Protocol
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag

from wellfounded.vault.envelope import AES_256_GCM, ALGORITHMS, length_prefixed
from wellfounded.vault.keys import KEY_BYTES, KEY_ID_BYTES, Key
from wellfounded.vault.wraps import HYBRID, SHARE_BYTES, SUITES, Holder, seal_to_public

VERSION: Final = b"F1"
VERSION_SEALED_TO: Final = b"B1"
PIECE_BYTES: Final = 64 * 1024
MOST_PIECES: Final = 2**32

_TAG_BYTES: Final = 16
SEALED_BYTES: Final = PIECE_BYTES + _TAG_BYTES
_PREFIX_BYTES: Final = 7
_HEADER: Final = Struct(f">2sB{KEY_ID_BYTES}sI{_PREFIX_BYTES}s")
HEAD_BYTES: Final = _HEADER.size
_NONCE: Final = Struct(f">{_PREFIX_BYTES}sIB")
_END: Final = b"\x80"
_SEALED_TO: Final = Struct(">2sB16s")
_MESSAGE_BYTES: Final = SHARE_BYTES + KEY_BYTES + _TAG_BYTES
_PURPOSE: Final = re.compile(r"[a-z][a-z0-9_]{0,62}")


class StreamError(Exception):
    """A stream was refused. What was read of it until then must be thrown away."""


class Writer(Protocol):
    """What takes bytes: a file, a socket, a hash."""

    def write(self, part: bytes, /) -> object:
        """Take all of ``part``."""


class Reader(Protocol):
    """What gives bytes, fewer than asked for if it likes, and none at its end."""

    def read(self, size: int, /) -> bytes:
        """Give at most ``size`` bytes."""


class Sealing:
    """A stream that is sealed while its bytes come in, as :func:`seal_stream` writes it.

    What is written is ``head``, then all that ``take`` gives, then what ``end`` gives. ``key`` is
    random and of this stream alone.

    Raises:
        ValueError: the purpose is no lower-case name.
    """

    def __init__(self, key: Key, *, stream: UUID, purpose: str, prefix: bytes = b"") -> None:
        self._prefix = prefix or os.urandom(_PREFIX_BYTES)
        self._associated = _associated(AES_256_GCM, key, stream, purpose)
        self._cipher = ALGORITHMS[AES_256_GCM](key.secret)
        self._held = bytearray()
        self._count = 0
        self.head: bytes = _HEADER.pack(VERSION, AES_256_GCM, key.id, key.epoch, self._prefix)

    def take(self, part: bytes) -> list[bytes]:
        """Take what has come, and give the pieces that are full now.

        Raises:
            ValueError: the stream is longer than 256 TiB.
        """
        self._held += part
        whole = len(self._held) // PIECE_BYTES * PIECE_BYTES
        full = bytes(self._held[:whole])
        del self._held[:whole]
        return [
            self._sealed(full[at : at + PIECE_BYTES], last=False)
            for at in range(0, whole, PIECE_BYTES)
        ]

    def end(self) -> bytes:
        """The last piece; nothing may be taken after it."""
        return self._sealed((bytes(self._held) + _END).ljust(PIECE_BYTES, b"\0"), last=True)

    def _sealed(self, piece: bytes, *, last: bool) -> bytes:
        if self._count >= MOST_PIECES:
            raise ValueError(f"A stream has at most {MOST_PIECES} pieces of {PIECE_BYTES} bytes.")
        nonce = _NONCE.pack(self._prefix, self._count, last)
        self._count += 1
        return self._cipher.encrypt(nonce, piece, self._associated)


class Opening:
    """A sealed stream of which each piece can be opened by itself; ``head`` is what it begins with.

    Whoever opens some pieces alone must know how many there are: whether the stream was cut is seen
    at its last.

    Raises:
        StreamError: it was sealed under another key, or in a way that is not known here.
    """

    def __init__(self, head: bytes, key: Key, *, stream: UUID, purpose: str) -> None:
        algorithm, self._prefix = _opening(head, key)
        self._stream = stream
        self._cipher = ALGORITHMS[algorithm](key.secret)
        self._associated = _associated(algorithm, key, stream, purpose)

    def piece(self, sealed: bytes, count: int, *, last: bool) -> bytes:
        """What the piece of a number holds, counted from 0.

        Raises:
            StreamError: the stream was cut, changed or moved.
        """
        nonce = _NONCE.pack(self._prefix, count, last)
        try:
            piece = self._cipher.decrypt(nonce, sealed, self._associated)
        except InvalidTag:
            raise StreamError(
                f"Piece {count + 1} of stream {self._stream} does not open: the stream was cut, "
                "changed or moved. Restore it from a backup."
            ) from None
        return _unpadded(piece) if last else piece


def seal_stream(reader: Reader, writer: Writer, key: Key, *, stream: UUID, purpose: str) -> int:
    """Seal all that ``reader`` gives into ``writer``; return how many bytes were written.

    ``key`` is random and of this stream alone. ``purpose`` is what the stream holds, like
    ``file`` or ``backup``.

    Raises:
        ValueError: the purpose is no lower-case name, or the stream is longer than 256 TiB.
    """
    return _written(writer, sealed_pieces(reader, key, stream=stream, purpose=purpose))


def open_stream(reader: Reader, writer: Writer, key: Key, *, stream: UUID, purpose: str) -> int:
    """Open a sealed stream into ``writer``; return how many bytes were written.

    Raises:
        StreamError: the stream was cut, changed, moved, or sealed under another key. What
            ``writer`` holds by then must be thrown away.
    """
    return _written(writer, opened_pieces(reader, key, stream=stream, purpose=purpose))


def sealed_pieces(reader: Reader, key: Key, *, stream: UUID, purpose: str) -> Iterator[bytes]:
    """Yield a sealed stream part by part, as :func:`seal_stream` writes it."""
    return _sealed_pieces(reader, key, stream, purpose, os.urandom(_PREFIX_BYTES))


def opened_pieces(reader: Reader, key: Key, *, stream: UUID, purpose: str) -> Iterator[bytes]:
    """Yield what a sealed stream holds, part by part. Only when it ends is it known to be whole.

    Raises:
        StreamError: as :func:`open_stream`, when the piece is reached.
    """
    opening = Opening(_filled(reader, HEAD_BYTES), key, stream=stream, purpose=purpose)
    sealed = _filled(reader, SEALED_BYTES)
    for count in range(MOST_PIECES):
        following = _filled(reader, SEALED_BYTES)
        yield opening.piece(sealed, count, last=not following)
        if not following:
            return
        sealed = following
    raise StreamError(f"Stream {stream} is too long.")


def seal_to(public: bytes, reader: Reader, writer: Writer, *, purpose: str = "backup") -> int:
    """Seal all that ``reader`` gives to a public key; return how many bytes were written.

    The content key exists only while this runs: who writes a backup cannot read it afterwards.

    Raises:
        ValueError: ``public`` is no public key, the purpose no lower-case name.
    """
    key, stream = Key.random(), uuid4()
    header = _SEALED_TO.pack(VERSION_SEALED_TO, HYBRID, stream.bytes)
    message = seal_to_public(key.secret, public, _info(header, purpose))
    writer.write(header + message)
    pieces = sealed_pieces(reader, key, stream=stream, purpose=purpose)
    return len(header + message) + _written(writer, pieces)


def open_with(private: bytes, reader: Reader, writer: Writer, *, purpose: str = "backup") -> int:
    """Open what :func:`seal_to` sealed; return how many bytes were written.

    Raises:
        StreamError: it was sealed to another key, cut or changed. What ``writer`` holds by then
            must be thrown away.
        ValueError: ``private`` is no private key.
    """
    header = _filled(reader, _SEALED_TO.size)
    message = _filled(reader, _MESSAGE_BYTES)
    if len(message) < _MESSAGE_BYTES:
        raise StreamError("The backup was cut: its key is not there.")
    version, suite, stream = _SEALED_TO.unpack(header)
    if version != VERSION_SEALED_TO or suite not in SUITES:
        raise StreamError(f"Backup version {version!r}, suite {suite} is not known here. Upgrade.")
    try:
        secret = Holder(private).open(message, _info(header, purpose), suite)
    except InvalidTag:
        raise StreamError(
            "The backup does not open with this key: it was made for another, or changed."
        ) from None
    return open_stream(
        reader, writer, Key(secret=secret), stream=UUID(bytes=stream), purpose=purpose
    )


def _sealed_pieces(
    reader: Reader, key: Key, stream: UUID, purpose: str, prefix: bytes
) -> Iterator[bytes]:
    sealing = Sealing(key, stream=stream, purpose=purpose, prefix=prefix)
    yield sealing.head
    while part := reader.read(PIECE_BYTES):
        yield from sealing.take(part)
    yield sealing.end()


def _opening(header: bytes, key: Key) -> tuple[int, bytes]:
    """The algorithm and the nonce prefix that a stream begins with."""
    if len(header) < _HEADER.size:
        raise StreamError(f"{len(header)} bytes are too few for a stream. Was the file cut?")
    version, algorithm, key_id, epoch, prefix = _HEADER.unpack(header)
    if version != VERSION or algorithm not in ALGORITHMS:
        raise StreamError(
            f"Stream version {version!r}, algorithm {algorithm} is not known here. Upgrade."
        )
    if (key_id, epoch) != (key.id, key.epoch):
        raise StreamError(f"The stream needs key {key_id.hex()}; it was given {key.id.hex()}.")
    return algorithm, prefix


def _associated(algorithm: int, key: Key, stream: UUID, purpose: str) -> bytes:
    return length_prefixed(
        VERSION,
        bytes([algorithm]),
        key.id,
        key.epoch.to_bytes(4, "big"),
        stream.bytes,
        _name(purpose),
    )


def _info(header: bytes, purpose: str) -> bytes:
    return length_prefixed(header, _name(purpose))


def _name(purpose: str) -> bytes:
    if not _PURPOSE.fullmatch(purpose):
        raise ValueError(f"{purpose!r} is no purpose: use a to z, 0 to 9 and _, at most 63.")
    return purpose.encode("ascii")


def _unpadded(piece: bytes) -> bytes:
    whole = piece.rstrip(b"\0")
    if not whole.endswith(_END):
        raise StreamError("The stream is wrongly padded. The program that wrote it is faulty.")
    return whole[: -len(_END)]


def _filled(reader: Reader, size: int) -> bytes:
    """Exactly ``size`` bytes, fewer only at the end of what there is to read."""
    parts = bytearray()
    while len(parts) < size and (part := reader.read(size - len(parts))):
        parts += part
    return bytes(parts)


def _written(writer: Writer, parts: Iterable[bytes]) -> int:
    size = 0
    for part in parts:
        writer.write(part)
        size += len(part)
    return size
