"""What are MP3 and plain AAC, without what they tell beside the sound?

Both are frames, one after the other, each of which says how long it is. Before and behind them
stand tags: titles, pictures, places. Only the frames are kept, and they must touch.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from wellfounded.spoken.refusal import ClipRefused
from wellfounded.spoken.sounds.sound import Sound

OLD_TAG: Final = 128
"""Bytes of the oldest tag, at the very end."""
APE_TAG: Final = 32
"""Bytes of the foot of an APE tag, and of its head."""
FEWEST: Final = 4
"""Frames that touch, by which a file is known: a few bytes that look like one frame are common."""

RATES: Final = {
    3: (44_100, 48_000, 32_000),
    2: (22_050, 24_000, 16_000),
    0: (11_025, 12_000, 8_000),
}
"""Samples a second of MPEG 1, 2 and 2.5."""
KILOBITS_1: Final = (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
KILOBITS_2: Final = (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
AAC_RATES: Final = (
    *(96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000),
    *(22_050, 16_000, 12_000, 11_025, 8_000, 7_350),
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Its length in bytes, how long it sounds, and what all frames of a file have in common."""

    length: int
    seconds: float
    like: tuple[int, int]


Header = Callable[[bytes, int], Frame | None]


def read(data: bytes) -> Sound | None:
    """The sound of an MP3 or plain AAC file; None if it is another kind of file.

    Raises:
        ClipRefused: it is cut off, or something that is no sound stands within it.
    """
    bare = _without_tags(data)
    for kind, header in (("audio/mpeg", mp3_frame), ("audio/aac", aac_frame)):
        if _begins(bare, header):
            seconds, end = _walk(bare, header)
            return Sound(kind=kind, seconds=seconds, data=bare[:end])
    return None


def mp3_frame(data: bytes, at: int) -> Frame | None:
    """The frame of MPEG layer III whose header stands at ``at``; None if there is none."""
    if at + 4 > len(data) or data[at] != 0xFF or data[at + 1] & 0xE6 != 0xE2:
        return None
    version, rate, bits = data[at + 1] >> 3 & 3, data[at + 2] >> 2 & 3, data[at + 2] >> 4
    if version == 1 or rate == 3 or bits in (0, 15):
        return None
    a_second = RATES[version][rate]
    kilobits = (KILOBITS_1 if version == 3 else KILOBITS_2)[bits - 1]
    samples = 1152 if version == 3 else 576
    length = samples * kilobits * 125 // a_second + (data[at + 2] >> 1 & 1)
    return Frame(length, samples / a_second, (version, a_second))


def aac_frame(data: bytes, at: int) -> Frame | None:
    """The frame of AAC whose header stands at ``at``; None if there is none."""
    if at + 7 > len(data) or data[at] != 0xFF or data[at + 1] & 0xF6 != 0xF0:
        return None
    rate = data[at + 2] >> 2 & 15
    length = (data[at + 3] & 3) << 11 | data[at + 4] << 3 | data[at + 5] >> 5
    if rate >= len(AAC_RATES) or length <= 7:
        return None
    blocks = (data[at + 6] & 3) + 1
    return Frame(length, 1024 * blocks / AAC_RATES[rate], (data[at + 1] & 8, rate))


def _begins(data: bytes, header: Header) -> bool:
    at, like = 0, None
    for _ in range(FEWEST):
        found = header(data, at)
        if found is None or like not in (None, found.like):
            return False
        at, like = at + found.length, found.like
    return True


def _walk(data: bytes, header: Header) -> tuple[float, int]:
    """How long all frames sound together, and where they end: some programs add zeros."""
    at, seconds, like = 0, 0.0, None
    while at < len(data):
        found = header(data, at)
        if found is None and not data[at:].strip(b"\0"):
            break
        if found is None or like not in (None, found.like):
            raise ClipRefused("damaged", second=int(seconds))
        if at + found.length > len(data):
            raise ClipRefused("cut_off")
        at, seconds, like = at + found.length, seconds + found.seconds, found.like
    return seconds, at


def _without_tags(data: bytes) -> bytes:
    while data[:3] == b"ID3" and len(data) >= 10:
        sizes = data[6:10]
        length = sizes[0] << 21 | sizes[1] << 14 | sizes[2] << 7 | sizes[3]
        data = data[10 + length + (10 if data[5] & 16 else 0) :].lstrip(b"\0")
    if data[-OLD_TAG:].startswith(b"TAG"):
        data = data[:-OLD_TAG]
    if data[-APE_TAG:].startswith(b"APETAGEX"):
        length = int.from_bytes(data[-20:-16], "little")
        data = data[: max(0, len(data) - length)]
        if data[-APE_TAG:].startswith(b"APETAGEX"):
            data = data[:-APE_TAG]
    return data
