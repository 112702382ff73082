"""Small sounds of every kind that is taken, with and without what tells of people."""

from __future__ import annotations

import io
import math
import wave
from collections.abc import Callable
from struct import pack

from wellfounded.spoken.sounds import webm
from wellfounded.spoken.sounds.ogg import CONTINUED, FIRST, LAST, Page

Make = Callable[..., bytes]
PLACE = b"Calle 5, Nebaj"
"""What must not be in anything that is kept."""
SILENT_OPUS = bytes([0x08, 0xFF, 0xFE])
SILENT_AAC = bytes([0x00, 0xC8, 0x00, 0x80, 0x23, 0x80])
OPUS_HEAD = b"OpusHead" + pack("<BBHIHB", 1, 1, 312, 48_000, 0, 0)


def wav(seconds: float = 1.0, rate: int = 8_000, tells: bool = False) -> bytes:
    """A tone of 440 Hz."""
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        count = int(seconds * rate)
        tones = (int(8_000 * math.sin(2 * math.pi * 440 * n / rate)) for n in range(count))
        file.writeframes(b"".join(pack("<h", tone) for tone in tones))
    whole = written.getvalue()
    if not tells:
        return whole
    info = b"INFOIART" + pack("<I", len(PLACE)) + PLACE
    more = b"LIST" + pack("<I", len(info)) + info
    body = whole[12:36] + more + whole[36:] + more
    return b"RIFF" + pack("<I", 4 + len(body)) + b"WAVE" + body


def mp3(frames: int = 100, tells: bool = False) -> bytes:
    """Silence, each frame 417 bytes and 26 milliseconds."""
    silent = (b"\xff\xfb\x90\xc0" + bytes(413)) * frames
    if not tells:
        return silent
    tag = b"TPE1" + pack(">IH", len(PLACE) + 1, 0) + b"\0" + PLACE
    head = b"ID3\x03\0\0" + bytes([0, 0, 0, len(tag)]) + tag
    return head + silent + b"TAG" + PLACE.ljust(125, b"\0")


def aac(frames: int = 60) -> bytes:
    """Silence in plain AAC at 44.1 kHz."""
    length = 7 + len(SILENT_AAC)
    head = bytes([0xFF, 0xF1, 0x50, 0x40 | length >> 11, length >> 3 & 255, (length & 7) << 5, 0])
    head = head[:5] + bytes([head[5] | 0x1F, 0xFC])
    return (head + SILENT_AAC) * frames


def ogg(packets: int = 60, tells: bool = False) -> bytes:
    """Silence in Opus, each packet 20 milliseconds, twenty of them on a page."""
    said = b"ARTIST=" + PLACE * (3_000 if tells else 0)
    tags = b"OpusTags" + pack("<I", 4) + b"test" + pack("<II", 1, len(said)) + said
    pages = [_page(FIRST, 0, 0, [OPUS_HEAD])]
    laces, body = _laced([tags])
    while laces:
        here, laces = laces[:200], laces[200:]
        size = sum(here)
        flags = CONTINUED if len(pages) > 1 else 0
        pages.append(_raw(flags, -1 if laces else 0, len(pages), here, body[:size]))
        body = body[size:]
    for begin in range(0, packets, 20):
        few = min(20, packets - begin)
        flags = LAST if begin + few == packets else 0
        pages.append(_page(flags, 312 + 960 * (begin + few), len(pages), [SILENT_OPUS] * few))
    return b"".join(page.written() for page in pages)


def m4a(frames: int = 60, tells: bool = False) -> bytes:
    """Silence in AAC at 44.1 kHz, one chunk."""
    sound = SILENT_AAC * frames
    hidden = PLACE if tells else b""
    first = _m4a(frames, 0, sound, hidden)
    offset = first.index(b"mdat") + 4 + len(hidden)
    return _m4a(frames, offset, sound, hidden)


def webm_file(packets: int = 60, tells: bool = False) -> bytes:
    """Silence in Opus as browsers record it: the segment and its clusters say no length."""
    told = {webm.NUMBER: b"\1", webm.TYPE: b"\2", webm.CODEC: b"A_OPUS", webm.PRIVATE: OPUS_HEAD}
    told |= {0x536E: PLACE if tells else b"-"}
    sound = webm._many({webm.FREQUENCY: pack(">d", 48_000), webm.CHANNELS: b"\1"})
    track = webm._one(webm.TRACK, webm._many({**told, webm.AUDIO: sound}))
    info = webm._many({webm.SCALE: webm._bytes(1_000_000), webm.WRITER: PLACE if tells else b"-"})
    body = webm._one(webm.INFO, info) + webm._one(webm.TRACKS, track)
    for begin in range(0, packets, 20):
        blocks = b"".join(
            webm._one(webm.SIMPLE, b"\x81" + pack(">h", 20 * n) + b"\x80" + SILENT_OPUS)
            for n in range(min(20, packets - begin))
        )
        time = webm._one(webm.TIME, webm._bytes(20 * begin))
        body += webm._bytes(webm.CLUSTER) + b"\x01" + b"\xff" * 7 + time + blocks
    tags = webm._one(0x1254C367, PLACE if tells else b"-")
    head = webm._one(webm.EBML, webm._one(webm.DOCTYPE, b"webm"))
    return head + webm._bytes(webm.SEGMENT) + b"\x01" + b"\xff" * 7 + body + tags


ALL: dict[str, Make] = {
    "wav": wav,
    "mp3": mp3,
    "aac": aac,
    "ogg": ogg,
    "m4a": m4a,
    "webm": webm_file,
}
TELLING: dict[str, Make] = {name: make for name, make in ALL.items() if name != "aac"}


def _page(flags: int, position: int, number: int, packets: list[bytes]) -> Page:
    return _raw(flags, position, number, *_laced(packets))


def _raw(flags: int, position: int, number: int, laces: bytes, body: bytes) -> Page:
    return Page(flags=flags, position=position, serial=7, number=number, laces=laces, body=body)


def _laced(packets: list[bytes]) -> tuple[bytes, bytes]:
    laces = b"".join(b"\xff" * (len(one) // 255) + bytes([len(one) % 255]) for one in packets)
    return laces, b"".join(packets)


def _box(name: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return pack(">I", 8 + len(content)) + name + content


def _full(name: bytes, *parts: bytes) -> bytes:
    return _box(name, bytes(4), *parts)


def _m4a(frames: int, offset: int, sound: bytes, hidden: bytes) -> bytes:
    length, matrix = 1024 * frames, pack(">9I", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
    days = pack(">II", 3_800_000_000, 3_800_000_000)
    config = b"\x05\x02\x12\x08"
    decoder = b"\x04" + bytes([13 + len(config)]) + b"\x40\x15" + bytes(11) + config
    esds = _full(
        b"esds", b"\x03" + bytes([6 + len(decoder)]) + bytes(3) + decoder + b"\x06\x01\x02"
    )
    entry = _box(b"mp4a", bytes(6), pack(">HIIHHIHH", 1, 0, 0, 1, 16, 0, 44_100, 0), esds)
    table = _box(
        b"stbl",
        _full(b"stsd", pack(">I", 1), entry),
        _full(b"stts", pack(">III", 1, frames, 1024)),
        _full(b"stsc", pack(">IIII", 1, 1, frames, 1)),
        _full(b"stsz", pack(">II", len(SILENT_AAC), frames)),
        _full(b"stco", pack(">II", 1, offset)),
    )
    reference = _full(b"dref", pack(">I", 1), pack(">I", 12) + b"url " + b"\0\0\0\1")
    media = _box(
        b"mdia",
        _full(b"mdhd", days, pack(">IIHH", 44_100, length, 0x55C4, 0)),
        _full(b"hdlr", bytes(4), b"soun", bytes(12), hidden + b"\0"),
        _box(b"minf", _full(b"smhd", bytes(4)), _box(b"dinf", reference), table),
    )
    head = _box(b"tkhd", b"\0\0\0\7", days, pack(">III", 1, 0, length), bytes(16), matrix, bytes(8))
    user = _box(b"udta", _box(b"\xa9xyz", hidden)) if hidden else b""
    movie = _box(
        b"moov",
        _full(
            b"mvhd",
            days,
            pack(">IIIH", 44_100, length, 1 << 16, 256),
            bytes(10),
            matrix,
            bytes(24),
            pack(">I", 2),
        ),
        _box(b"trak", head, media, user),
        user,
    )
    brand = _box(b"ftyp", b"M4A \0\0\0\0M4A mp42isom")
    return brand + movie + _box(b"mdat", hidden, sound)
