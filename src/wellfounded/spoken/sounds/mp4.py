"""What is an M4A file, without what it tells beside the sound?

What tells something else is emptied where it stands, so that nothing moves: titles, places, days,
names of programs, and every byte that no sample of the sound is made of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from struct import unpack_from
from types import MappingProxyType
from typing import Final

from wellfounded.spoken.refusal import ClipRefused
from wellfounded.spoken.sounds.boxes import Box, boxes, within
from wellfounded.spoken.sounds.sound import Sound

INNER: Final[Mapping[bytes, frozenset[bytes]]] = MappingProxyType(
    {
        b"": frozenset({b"ftyp", b"moov", b"mdat"}),
        b"moov": frozenset({b"mvhd", b"trak"}),
        b"trak": frozenset({b"tkhd", b"edts", b"mdia"}),
        b"edts": frozenset({b"elst"}),
        b"mdia": frozenset({b"mdhd", b"hdlr", b"minf"}),
        b"minf": frozenset({b"smhd", b"dinf", b"stbl"}),
        b"dinf": frozenset({b"dref"}),
        b"stbl": frozenset(
            {b"stsd", b"stts", b"stsc", b"stsz", b"stco", b"co64", b"sgpd", b"sbgp"}
        ),
    }
)
"""Which boxes stay, by the box they stand in."""
DAYS: Final = frozenset({b"mvhd", b"tkhd", b"mdhd"})
"""Boxes that begin with the days on which a file was made and changed."""
HANDLER_NAME: Final = 24
ENTRY: Final = 28
"""Bytes of an entry that tells of sound, before the boxes in it."""
MOST_PLACES: Final = 4


def read(data: bytes) -> Sound | None:
    """The sound of an M4A file; None if it is another kind of file.

    Raises:
        ClipRefused: it is cut off, holds more than one sound, or no phone could play it.
    """
    if data[4:8] != b"ftyp":
        return None
    whole = bytearray(data)
    top = within(whole, Box(b"", 0, 0, len(whole)))
    if b"moof" in top:
        raise ClipRefused("in_pieces")
    movie, places = _one(top, b"moov"), top.get(b"mdat", [])
    if len(places) > MOST_PLACES:
        raise ClipRefused("in_pieces")
    table, seconds = _table(whole, movie), _seconds(whole, movie)
    sounding = sorted(_sounding(whole, table, places))
    _empty(whole, Box(b"", 0, 0, len(whole)))
    _empty_between(whole, places, sounding)
    return Sound(kind="audio/mp4", seconds=seconds, data=bytes(whole))


def _one(found: dict[bytes, list[Box]], name: bytes) -> Box:
    if len(found.get(name, ())) != 1:
        raise ClipRefused("cut_off" if name == b"moov" else "broken")
    return found[name][0]


def _table(data: bytearray, movie: Box) -> Box:
    """The table of the one sound."""
    tracks = within(data, movie).get(b"trak", [])
    if len(tracks) != 1:
        raise ClipRefused("picture" if tracks else "in_pieces")
    media = within(data, _one(within(data, tracks[0]), b"mdia"))
    kind = _one(media, b"hdlr").content + 8
    if data[kind : kind + 4] != b"soun":
        raise ClipRefused("picture")
    table = _one(within(data, _one(media, b"minf")), b"stbl")
    entries = within(data, _one(within(data, table), b"stsd"), 8)
    if list(entries) != [b"mp4a"] or len(entries[b"mp4a"]) != 1:
        raise ClipRefused("other_sound")
    return table


def _seconds(data: bytearray, movie: Box) -> float:
    track = within(data, within(data, movie)[b"trak"][0])
    head = _one(within(data, _one(track, b"mdia")), b"mdhd")
    long = data[head.content] == 1
    if head.end - head.content < (36 if long else 24):
        raise ClipRefused("broken")
    scale, length = unpack_from(">IQ" if long else ">II", data, head.content + (20 if long else 12))
    if not scale:
        raise ClipRefused("broken")
    return float(length / scale)


def _sounding(data: bytearray, table: Box, places: list[Box]) -> Iterator[tuple[int, int]]:
    """From where to where the samples lie, chunk by chunk."""
    parts = within(data, table)
    long = b"co64" in parts
    sizes = _sizes(data, _one(parts, b"stsz"))
    chunks = _numbers(data, _one(parts, b"co64" if long else b"stco"), 1, 8 if long else 4)
    runs = _numbers(data, _one(parts, b"stsc"), 3, 4)
    if not runs or runs[0] != 1:
        raise ClipRefused("broken")
    at, run = 0, 0
    for number, begin in enumerate(chunks, start=1):
        while run + 3 < len(runs) and runs[run + 3] <= number:
            run += 3
        few = sizes[at : at + runs[run + 1]]
        at, end = at + len(few), begin + sum(few)
        if end > len(data):
            raise ClipRefused("cut_off")
        if not any(one.content <= begin and end <= one.end for one in places):
            raise ClipRefused("broken")
        yield begin, end
    if at != len(sizes):
        raise ClipRefused("cut_off")


def _sizes(data: bytearray, box: Box) -> list[int]:
    if box.end - box.content < 12:
        raise ClipRefused("broken")
    alike, count = unpack_from(">II", data, box.content + 4)
    if alike:
        if count > len(data):
            raise ClipRefused("broken")
        return [alike] * count
    if box.content + 12 + 4 * count > box.end:
        raise ClipRefused("broken")
    return list(unpack_from(f">{count}I", data, box.content + 12))


def _numbers(data: bytearray, box: Box, each: int, width: int) -> list[int]:
    """The rows of a table, one number after the other."""
    if box.end - box.content < 8:
        raise ClipRefused("broken")
    count = unpack_from(">I", data, box.content + 4)[0] * each
    if box.content + 8 + width * count > box.end:
        raise ClipRefused("broken")
    return list(unpack_from(f">{count}{'Q' if width == 8 else 'I'}", data, box.content + 8))


def _empty(data: bytearray, outer: Box) -> None:
    """Empty every box within that is not of the sound, and the days and names in those that are."""
    for box in list(boxes(data, outer.content, outer.end)):
        if box.name not in INNER[outer.name]:
            data[box.begin + 4 : box.begin + 8] = b"free"
            _zero(data, box.content, box.end)
        elif box.name in INNER:
            _empty(data, box)
        else:
            _bare(data, box)


def _bare(data: bytearray, box: Box) -> None:
    """Empty what a box of the sound tells beside it."""
    if box.name in DAYS | {b"hdlr"} and box.end - box.content < HANDLER_NAME:
        raise ClipRefused("broken")
    if box.name in DAYS:
        _zero(data, box.content + 4, box.content + (20 if data[box.content] == 1 else 12))
    elif box.name == b"hdlr":
        _zero(data, box.content + HANDLER_NAME, box.end)
    elif box.name == b"dref":
        for place in list(boxes(data, box.content + 8, box.end)):
            _zero(data, place.content + 4, place.end)
    elif box.name == b"stsd":
        (entry,) = boxes(data, box.content + 8, box.end)
        for inner in list(boxes(data, entry.content + ENTRY, entry.end)):
            if inner.name != b"esds":
                data[inner.begin + 4 : inner.begin + 8] = b"free"
                _zero(data, inner.content, inner.end)


def _empty_between(data: bytearray, places: list[Box], sounding: list[tuple[int, int]]) -> None:
    for place in places:
        at = place.content
        for begin, end in sounding:
            if place.content <= begin < place.end:
                _zero(data, at, begin)
                at = max(at, end)
        _zero(data, at, place.end)


def _zero(data: bytearray, begin: int, end: int) -> None:
    if begin < end:
        data[begin:end] = bytes(end - begin)
