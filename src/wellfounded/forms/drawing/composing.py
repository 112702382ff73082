"""How does a letter of several glyphs become one glyph of the embedded font?

Arabic dots, vowel signs and Indic conjuncts are separate glyphs placed by shaping. Readers that
copy text from a PDF lose their order, so each letter with its signs becomes one composite glyph
(OpenType 1.9, ``glyf``, composite descriptions) with one code and one place.
"""

import struct
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

_KEPT = ("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep")
# Composite flags: words as arguments, which are x and y; more components follow.
_WORDS_XY, _MORE = 0x0003, 0x0020


class Part(NamedTuple):
    """A glyph at ``x``, ``y`` font units from the letter's origin."""

    glyph: int
    x: int
    y: int


class Composite(NamedTuple):
    """One letter: its parts and its width in font units."""

    parts: tuple[Part, ...]
    advance: int


def with_composites(font: bytes, composites: Sequence[Composite]) -> bytes:
    """Add ``composites`` after the last glyph of a static TrueType font and drop its layout."""
    tables = {tag: data for tag, data in _tables(font).items() if tag in _KEPT}
    (count,) = struct.unpack_from(">H", tables["maxp"], 4)
    glyphs = _glyphs(tables, count)
    widths = _widths(tables, count)
    bearings = [struct.unpack_from(">h", glyph, 2)[0] if glyph else 0 for glyph in glyphs]
    for one in composites:
        glyph = _composite(one, glyphs)
        glyphs.append(glyph)
        widths.append(one.advance)
        bearings.append(struct.unpack_from(">h", glyph, 2)[0] if glyph else 0)
    offsets = [0]
    for glyph in glyphs:
        offsets.append(offsets[-1] + len(glyph))
    tables["glyf"] = b"".join(glyphs)
    tables["loca"] = struct.pack(f">{len(offsets)}I", *offsets)
    tables["hmtx"] = b"".join(map(struct.Struct(">Hh").pack, widths, bearings))
    tables["head"] = tables["head"][:50] + struct.pack(">h", 1) + tables["head"][52:]
    tables["hhea"] = tables["hhea"][:34] + struct.pack(">H", len(glyphs))
    tables["maxp"] = _maxima(tables["maxp"], len(glyphs), composites)
    return _font(tables)


def _tables(font: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">H", font, 4)
    found = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, _, offset, length = struct.unpack_from(">4sIII", font, at)
        found[tag.decode("ascii")] = font[offset : offset + length]
    return found


def _glyphs(tables: dict[str, bytes], count: int) -> list[bytes]:
    (long_offsets,) = struct.unpack_from(">h", tables["head"], 50)
    if long_offsets:
        offsets = struct.unpack_from(f">{count + 1}I", tables["loca"])
    else:
        offsets = tuple(2 * at for at in struct.unpack_from(f">{count + 1}H", tables["loca"]))
    return [tables["glyf"][start:end] for start, end in pairwise(offsets)]


def _widths(tables: dict[str, bytes], count: int) -> list[int]:
    full: int = struct.unpack_from(">H", tables["hhea"], 34)[0]
    widths = [int(width) for width in struct.unpack_from(">" + "Hh" * full, tables["hmtx"])[::2]]
    return widths + widths[-1:] * (count - full)


def _composite(one: Composite, glyphs: list[bytes]) -> bytes:
    parts = [part for part in one.parts if glyphs[part.glyph]]
    if not parts:
        return b""
    boxes = []
    for part in parts:
        left, bottom, right, top = struct.unpack_from(">4h", glyphs[part.glyph], 2)
        boxes.append((left + part.x, bottom + part.y, right + part.x, top + part.y))
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    out = [struct.pack(">5h", -1, min(lefts), min(bottoms), max(rights), max(tops))]
    for number, part in enumerate(parts, start=1):
        flags = _WORDS_XY | (_MORE if number < len(parts) else 0)
        out.append(struct.pack(">HHhh", flags, part.glyph, part.x, part.y))
    data = b"".join(out)
    return data + b"\0" * (-len(data) % 4)


def _maxima(maxp: bytes, count: int, composites: Sequence[Composite]) -> bytes:
    values = list(struct.unpack_from(">I14H", maxp))
    most = max((len(one.parts) for one in composites), default=0)
    points, contours, composite_points, composite_contours = values[2:6]
    values[1] = count
    values[4] = min(0xFFFF, max(points, composite_points) * max(most, 1))
    values[5] = min(0xFFFF, max(contours, composite_contours) * max(most, 1))
    values[13] = max(values[13], most)
    values[14] = min(0xFFFF, values[14] + 1)
    return struct.pack(">I14H", *values)


def _font(tables: dict[str, bytes]) -> bytes:
    power = len(tables).bit_length() - 1
    search = 16 << power
    head = struct.pack(">IHHHH", 0x00010000, len(tables), search, power, 16 * len(tables) - search)
    directory, body = b"", b""
    start = len(head) + 16 * len(tables)
    for tag, data in sorted(tables.items()):
        padded = data + b"\0" * (-len(data) % 4)
        checksum = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        directory += struct.pack(
            ">4sIII", tag.encode("ascii"), checksum, start + len(body), len(data)
        )
        body += padded
    return head + directory + body
