"""What is Ogg Opus, without what it tells beside the sound?

Pages with a check sum (RFC 3533). The second packet is a list of comments (RFC 7845); it is written
anew and empty, and every page after it is numbered and summed again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from struct import pack, unpack_from
from typing import Final
from zlib import crc32

from wellfounded.spoken.refusal import ClipRefused
from wellfounded.spoken.sounds.sound import Sound

MARK: Final = b"OggS"
HEAD: Final = 27
CONTINUED, FIRST, LAST = 1, 2, 4
NO_COMMENTS: Final = b"OpusTags" + bytes(8)
RATE: Final = 48_000
LONGEST_PAGE: Final = 255 * 5_760
"""Samples that a page can hold: each of its packets is at most 120 milliseconds."""
MIRRORED: Final = bytes(int(f"{number:08b}"[::-1], 2) for number in range(256))


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page: what it is, where the sound is by its end, and its packets in pieces."""

    flags: int
    position: int
    serial: int
    number: int
    laces: bytes
    body: bytes

    @property
    def ends_a_packet(self) -> bool:
        """Whether its last packet ends on it."""
        return bool(self.laces) and self.laces[-1] < 255

    def written(self) -> bytes:
        """The page with its check sum."""
        head = MARK + pack("<BBqII", 0, self.flags, self.position, self.serial, self.number)
        rest = bytes([len(self.laces)]) + self.laces + self.body
        return head + pack("<I", check_sum(head + bytes(4) + rest)) + rest


def read(data: bytes) -> Sound | None:
    """The sound of an Ogg Opus file; None if it is another kind of file.

    Raises:
        ClipRefused: it is cut off or damaged, or holds another or more than one sound.
    """
    if not data.startswith(MARK):
        return None
    first, *rest = _pages(data)
    if not first.body.startswith(b"OpusHead"):
        raise ClipRefused("other_sound")
    if len(first.body) < 19 or first.body[9] not in (1, 2) or first.flags != FIRST:
        raise ClipRefused("broken")
    sounding = _after_comments(rest)
    if not sounding or not sounding[-1].flags & LAST:
        raise ClipRefused("cut_off")
    skipped = unpack_from("<H", first.body, 10)[0]
    comments = replace(rest[0], flags=0, position=0, laces=bytes([16]), body=NO_COMMENTS)
    pages = [replace(one, number=at) for at, one in enumerate((first, comments, *sounding))]
    seconds = (sounding[-1].position - skipped) / RATE
    return Sound(kind="audio/ogg", seconds=seconds, data=b"".join(one.written() for one in pages))


def check_sum(data: bytes) -> int:
    """The check sum of a page, its own four bytes being zero.

    It runs from the highest bit; of mirrored bytes it is that of zlib, mirrored.
    """
    mirrored = crc32(data.translate(MIRRORED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(mirrored.to_bytes(4, "little").translate(MIRRORED), "big")


def _pages(data: bytes) -> Iterator[Page]:
    at, number, serial = 0, 0, None
    while at < len(data):
        if data[at : at + 4] != MARK or at + HEAD > len(data):
            raise ClipRefused("cut_off" if at + HEAD > len(data) else "broken")
        flags, position, own, numbered = unpack_from("<xBqII", data, at + 4)
        laces = data[at + HEAD : at + HEAD + data[at + 26]]
        begin = at + HEAD + data[at + 26]
        end = begin + sum(laces)
        if end > len(data) or len(laces) < data[at + 26]:
            raise ClipRefused("cut_off")
        if serial not in (None, own):
            raise ClipRefused("more_sounds")
        page = Page(
            flags=flags,
            position=position,
            serial=own,
            number=numbered,
            laces=laces,
            body=data[begin:end],
        )
        if numbered != number or page.written() != data[at:end]:
            raise ClipRefused("broken")
        yield page
        at, number, serial = end, number + 1, own


def _after_comments(pages: list[Page]) -> list[Page]:
    """The pages of the sound: those after the one that ends the comments."""
    if not pages or not pages[0].body.startswith(b"OpusTags"):
        raise ClipRefused("broken")
    ends = next((at for at, one in enumerate(pages) if one.ends_a_packet), len(pages))
    comments = b"".join(one.laces for one in pages[: ends + 1])
    if ends == len(pages) or any(lace < 255 for lace in comments[:-1]):
        raise ClipRefused("broken")
    sounding = pages[ends + 1 :]
    positions = [one.position for one in sounding if one.position != -1]
    ended = any(one.flags & ~CONTINUED for one in sounding[:-1])
    if ended or positions != sorted(positions):
        raise ClipRefused("broken")
    if positions and positions[-1] > LONGEST_PAGE * len(sounding):
        raise ClipRefused("broken")
    return sounding
