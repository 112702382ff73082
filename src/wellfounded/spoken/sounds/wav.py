"""What is a WAV file, without what it tells beside the sound?

RIFF: chunks of a name, a length and so many bytes. Two of them are the sound; the others name
programs, people and places, and are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import pack, unpack_from
from typing import Final

from wellfounded.spoken.refusal import ClipRefused
from wellfounded.spoken.sounds.sound import Sound

HEAD: Final = 8
PLAIN: Final = frozenset({1, 3, 6, 7})
"""Samples, with or without a fraction, and the two laws of telephones."""
EXTENSIBLE: Final = 0xFFFE
SUBFORMAT: Final = 24
"""Where the extensible format says what it really is."""


def read(data: bytes) -> Sound | None:
    """The sound of a WAV file; None if it is another kind of file.

    Raises:
        ClipRefused: it is cut off, or no phone could play it.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return None
    chunks = dict(_chunks(data))
    form, samples = chunks.get(b"fmt "), chunks.get(b"data")
    if form is None or samples is None or len(form) < 16:
        raise ClipRefused("broken")
    kind, channels, rate, per_second, block = unpack_from("<HHIIH", form)
    if kind == EXTENSIBLE and len(form) >= SUBFORMAT + 2:
        (kind,) = unpack_from("<H", form, SUBFORMAT)
    if kind not in PLAIN:
        raise ClipRefused("other_sound")
    told = channels in (1, 2) and 4_000 <= rate <= 192_000 and block
    if not told or per_second != rate * block:
        raise ClipRefused("broken")
    samples = samples[: len(samples) - len(samples) % block]
    body = _chunk(b"fmt ", form) + _chunk(b"data", samples)
    whole = b"RIFF" + pack("<I", 4 + len(body)) + b"WAVE" + body
    return Sound(kind="audio/wav", seconds=len(samples) / per_second, data=whole)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each chunk up to the sound; what follows it is never the sound."""
    at = 12
    while at + HEAD <= len(data):
        name, length = data[at : at + 4], unpack_from("<I", data, at + 4)[0]
        if at + HEAD + length > len(data):
            raise ClipRefused("cut_off")
        yield name, data[at + HEAD : at + HEAD + length]
        if name == b"data":
            return
        at += HEAD + length + length % 2


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + pack("<I", len(content)) + content + b"\0" * (len(content) % 2)
