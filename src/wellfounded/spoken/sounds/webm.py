"""What is WebM Opus, without what it tells beside the sound?

Elements of a number, a length and content (RFC 8794), as browsers record them: often without
lengths, and without how long it all lasts. What is written anew says both, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from struct import pack
from typing import Final

from wellfounded.spoken.refusal import ClipRefused
from wellfounded.spoken.sounds.sound import Sound

EBML, SEGMENT, INFO, TRACKS, CLUSTER = 0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675
DOCTYPE, SCALE, DURATION, MUXER, WRITER = 0x4282, 0x2AD7B1, 0x4489, 0x4D80, 0x5741
TRACK, NUMBER, UID, TYPE, CODEC, PRIVATE = 0xAE, 0xD7, 0x73C5, 0x83, 0x86, 0x63A2
DELAY, PREROLL, AUDIO, FREQUENCY, CHANNELS = 0x56AA, 0x56BB, 0xE1, 0xB5, 0x9F
TIME, SIMPLE, GROUP, BLOCK = 0xE7, 0xA3, 0xA0, 0xA1
TOP: Final = frozenset(
    {INFO, TRACKS, CLUSTER, 0x114D9B74, 0x1C53BB6B, 0x1254C367, 0x1941A469, 0x1043A770}
)
"""Elements of a segment; where one of them begins, a cluster without a length ends."""
WITHOUT_LENGTH: Final = -1
SOUND: Final = 2
LAST_BLOCK: Final = 20
"""Milliseconds that the last block sounds, as nearly all of Opus does."""


@dataclass(slots=True)
class _Found:
    """What was found of the sound while the file was read."""

    scale: int = 1_000_000
    track: bytes = b""
    number: int = 0
    blocks: list[tuple[int, bytes]] = field(default_factory=list)
    """Each block without its track and time, and the time in units of the scale."""


def read(data: bytes) -> Sound | None:
    """The sound of a WebM file; None if it is another kind of file.

    Raises:
        ClipRefused: it is cut off, holds more than a sound, or no phone could play it.
    """
    if data[:4] != EBML.to_bytes(4, "big"):
        return None
    found = _Found()
    for id, begin, end in _elements(data, 0, len(data)):
        if id == EBML and dict(_values(data, begin, end)).get(DOCTYPE) != b"webm":
            raise ClipRefused("other_sound")
        if id == SEGMENT:
            _segment(data, begin, end, found)
    if not found.track or not found.blocks:
        raise ClipRefused("cut_off")
    return _written(found)


def _segment(data: bytes, begin: int, end: int, found: _Found) -> None:
    for id, at, to in _elements(data, begin, end):
        if id == INFO:
            found.scale = _number(dict(_values(data, at, to)).get(SCALE, b"\x0f\x42\x40"))
        elif id == TRACKS:
            _track(data, at, to, found)
        elif id == CLUSTER:
            _cluster(data, at, to, found)


def _track(data: bytes, begin: int, end: int, found: _Found) -> None:
    entries = [(at, to) for id, at, to in _elements(data, begin, end) if id == TRACK]
    if len(entries) != 1 or found.track:
        raise ClipRefused("picture")
    told = dict(_values(data, *entries[0]))
    if _number(told.get(TYPE, b"")) != SOUND:
        raise ClipRefused("picture")
    if told.get(CODEC) != b"A_OPUS" or not told.get(PRIVATE, b"").startswith(b"OpusHead"):
        raise ClipRefused("other_sound")
    sound = dict(_values(told[AUDIO], 0, len(told[AUDIO]))) if AUDIO in told else {}
    kept = {id: told[id] for id in (DELAY, PREROLL) if id in told}
    inner = {id: sound[id] for id in (FREQUENCY, CHANNELS) if id in sound}
    found.number = _number(told.get(NUMBER, b""))
    made = {NUMBER: b"\1", UID: b"\1", TYPE: b"\2", CODEC: b"A_OPUS", PRIVATE: told[PRIVATE]}
    found.track = _many({**made, **kept, AUDIO: _many(inner)})


def _cluster(data: bytes, begin: int, end: int, found: _Found) -> None:
    time = 0
    for id, at, to in _elements(data, begin, end):
        if id == TIME:
            time = _number(data[at:to])
        elif id == SIMPLE:
            _block(data[at:to], time, found)
        elif id == GROUP:
            for inner, first, last in _elements(data, at, to):
                if inner == BLOCK:
                    _block(data[first:last], time, found)


def _block(block: bytes, time: int, found: _Found) -> None:
    """A block: its track, its time after that of the cluster, how it is laced, and the sound."""
    if len(block) < 5 or not block[0] & 0x80 or block[0] & 0x7F != found.number:
        raise ClipRefused("more_sounds")
    if block[3] & 0x06:
        raise ClipRefused("other_sound")
    at = time + int.from_bytes(block[1:3], "big", signed=True)
    if at < 0 or (found.blocks and at < found.blocks[-1][0]):
        raise ClipRefused("broken")
    found.blocks.append((at, block[4:]))


def _written(found: _Found) -> Sound:
    """A file of the sound alone, each block in a cluster of its second."""
    per_second = 1_000_000_000 // found.scale if found.scale else 0
    if not 1 <= per_second <= 1_000_000:
        raise ClipRefused("broken")
    first = found.blocks[0][0]
    length = found.blocks[-1][0] - first + LAST_BLOCK * per_second / 1000
    clusters: dict[int, list[bytes]] = {}
    for at, sound in found.blocks:
        second, rest = divmod(at - first, min(per_second, 30_000))
        placed = b"\x81" + rest.to_bytes(2, "big") + b"\x80"
        clusters.setdefault(second, []).append(_one(SIMPLE, placed + sound))
    info = _many(
        {
            SCALE: _bytes(found.scale),
            DURATION: pack(">d", length),
            MUXER: b"-",
            WRITER: b"-",
        }
    )
    body = _one(INFO, info) + _one(TRACKS, _one(TRACK, found.track))
    for second, blocks in clusters.items():
        time = _one(TIME, _bytes(second * min(per_second, 30_000)))
        body += _one(CLUSTER, time + b"".join(blocks))
    head = {0x4286: b"\1", 0x42F7: b"\1", 0x42F2: b"\4", 0x42F3: b"\x08"}
    head |= {DOCTYPE: b"webm", 0x4287: b"\4", 0x4285: b"\2"}
    whole = _one(EBML, _many(head)) + _one(SEGMENT, body)
    return Sound(kind="audio/webm", seconds=length / per_second, data=whole)


def _elements(data: bytes, begin: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The elements from one place to another: their numbers, and where their content lies."""
    at = begin
    while at < end:
        id, at = _id(data, at, end)
        length, at = _length(data, at, end)
        if length == WITHOUT_LENGTH:
            if id not in (SEGMENT, CLUSTER):
                raise ClipRefused("broken")
            to = end if id == SEGMENT else _end_of_cluster(data, at, end)
        else:
            to = at + length
        if to > end:
            raise ClipRefused("cut_off")
        yield id, at, to
        at = to


def _end_of_cluster(data: bytes, at: int, end: int) -> int:
    while at < end:
        id, content = _id(data, at, end)
        if id in TOP:
            return at
        length, content = _length(data, content, end)
        if length == WITHOUT_LENGTH:
            raise ClipRefused("broken")
        at = content + length
    return at


def _values(data: bytes, begin: int, end: int) -> Iterator[tuple[int, bytes]]:
    return ((id, data[at:to]) for id, at, to in _elements(data, begin, end))


def _id(data: bytes, at: int, end: int) -> tuple[int, int]:
    """A number whose first bit that is set tells its bytes; the bit is part of it."""
    if at >= end:
        raise ClipRefused("cut_off")
    length = 9 - data[at].bit_length()
    if length > 4:
        raise ClipRefused("broken")
    if at + length > end:
        raise ClipRefused("cut_off")
    return int.from_bytes(data[at : at + length], "big"), at + length


def _length(data: bytes, at: int, end: int) -> tuple[int, int]:
    if at >= end:
        raise ClipRefused("cut_off")
    width = 9 - data[at].bit_length()
    if width > 8:
        raise ClipRefused("broken")
    if at + width > end:
        raise ClipRefused("cut_off")
    mask = (1 << 7 * width) - 1
    value = int.from_bytes(data[at : at + width], "big") & mask
    return (WITHOUT_LENGTH if value == mask else value), at + width


def _number(told: bytes) -> int:
    if len(told) > 8:
        raise ClipRefused("broken")
    return int.from_bytes(told, "big")


def _bytes(number: int) -> bytes:
    return number.to_bytes(max(1, (number.bit_length() + 7) // 8), "big")


def _many(parts: dict[int, bytes]) -> bytes:
    return b"".join(_one(id, content) for id, content in parts.items())


def _one(id: int, content: bytes) -> bytes:
    return _bytes(id) + pack(">Q", len(content) | 1 << 56) + content
