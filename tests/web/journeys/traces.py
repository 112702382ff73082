"""Where do words lie on a disk, in whatever dress?

Each is looked for as UTF-8 and UTF-16, in base64, in hex, escaped as in JSON, in addresses and in
markup, and all of that again inside whatever deflates or unzips.
"""

from __future__ import annotations

import json
import re
import secrets
import zlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

LETTERS: Mapping[str, str] = {
    "Latin": "abcdefghijklmnopqrstuvwxyz",
    "Arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "Dari": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    "Amharic": "ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ",
    "Chinese": "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分",
    "Russian": "абвгдежзийклмнопрстуфхцчшщыэюя",
}
LENGTH = 14
PACKED = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")
LARGEST = 20_000_000


def unlikely(script: str) -> str:
    """Letters that stand nowhere else; the Dari ones with a joiner in their midst."""
    drawn = "".join(secrets.choice(LETTERS[script]) for _ in range(LENGTH))
    half = LENGTH // 2
    return drawn[:half] + "\u200c" + drawn[half:] if script == "Dari" else drawn


def dresses(words: str) -> dict[str, bytes]:
    """Every way the words may lie there, by its name."""
    plain = words.encode()
    escaped = json.dumps(words)[1:-1]
    return {
        "UTF-8": plain,
        "UTF-16LE": words.encode("utf-16-le"),
        "UTF-16BE": words.encode("utf-16-be"),
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        "UTF-16 hex": words.encode("utf-16-be").hex().upper().encode(),
        "JSON": escaped.encode(),
        "JSON upper": re.sub(r"u[0-9a-f]{4}", lambda u: "u" + u[0][1:].upper(), escaped).encode(),
        "address": quote(words).encode(),
        "address lower": quote(words).lower().encode(),
        "markup": words.encode("ascii", "xmlcharrefreplace"),
        **{f"base64 at {n}": _base64(b64encode, plain, n) for n in range(3)},
        **{f"base64url at {n}": _base64(urlsafe_b64encode, plain, n) for n in range(3)},
    }


def found(words: Iterable[str], places: Iterable[Path]) -> list[str]:
    """Which of the words lie where, and in which dress; never the words themselves."""
    sought = [
        (number, dress, seen)
        for number, one in enumerate(words)
        for dress, seen in dresses(one).items()
    ]
    return [
        f"{place.name}: word {number} as {dress}{inside}"
        for place in places
        for inside, data in layers(_bytes(place))
        for number, dress, seen in sought
        if seen in data
    ]


def _bytes(place: Path) -> bytes:
    try:
        return place.read_bytes()
    except FileNotFoundError:
        # PostgreSQL goes on working: a file that is gone holds nothing.
        return b""


def layers(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The bytes themselves, and what they hold packed."""
    yield "", data
    view = memoryview(data)
    for start in PACKED.finditer(data):
        opened = zlib.decompressobj(wbits=47)
        try:
            inside = opened.decompress(view[start.start() :], LARGEST)
        except zlib.error:
            continue
        yield f", packed at {start.start()}", inside


def files(*folders: Path) -> list[Path]:
    """Every file below these folders."""
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def _base64(encode: Callable[[bytes], bytes], plain: bytes, before: int) -> bytes:
    """What base64 makes of it behind so many other bytes, without what they share a letter with."""
    whole = encode(bytes(before) + plain)
    first = (before * 4 + 2) // 3
    return whole[first : len(plain) // 3 * 4 - 1]
