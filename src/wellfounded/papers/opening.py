"""What does the program in the closed room tell, and can it be believed?

The program has met a file that may be made to harm. So nothing it tells is taken as it is: a page
is dots, exactly as many as its size says, and words of bounded length inside it.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any

from wellfounded.papers.kinds import Kind
from wellfounded.papers.layout import CERTAIN, Word
from wellfounded.papers.limits import Limits
from wellfounded.papers.origin import Origin
from wellfounded.papers.refusal import REASONS
from wellfounded.papers.sandbox import RoomFailed, closed_room, interpreter, python

NEEDED = ("PIL", "pikepdf", "pypdfium2", "pi_heif")
FONTS = (
    *("fontpkg_noto_sans", "fontpkg_noto_sans_arabic", "manimgx_fonts", "justmytype_intl_cjk"),
    "typst",
)
CARRIED = frozenset(
    {
        *("location", "camera", "more_pictures", "actions", "scripts", "attachments", "forms"),
        *("details", "media", "links", "comments", "not_looked_through"),
    }
)
"""What can be found in a file and stays out of its copy."""
_BEGIN = (
    "import sys, runpy; sys.path[:0] = sys.argv[1:]; "
    "runpy.run_module('wellfounded.papers.inside', run_name='__main__')"
)
_CANNOT_BE = (KeyError, TypeError, ValueError, IndexError, OverflowError, AttributeError)
_LONGEST_LINE = 8_000_000
_BANDS = {"L": 1, "RGB": 3}
_LONGEST_WORD = 1_000
_NO_LETTERS = "\ufffe\uffff"
"""With the first, pdfium marks where a word was divided at the end of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A page as dots, row by row, with the words that the file itself gives for it."""

    size: tuple[int, int]
    bands: str
    points: tuple[float, float] | None
    """The size of the page, if it has one of its own."""
    words: tuple[Word, ...]
    said: str | None
    """The text of the page, where it is known without looking at the words."""
    origin: Origin
    dots: bytes


@dataclass(frozen=True, slots=True)
class Told:
    """What the file carries besides its pages; it is the last thing that is told."""

    carried: frozenset[str]


@dataclass(frozen=True, slots=True)
class Refused:
    """Why the file is not opened; the last thing that is told."""

    reason: str
    filled: dict[str, str]


def opened(
    data: bytes, kind: Kind, limits: Limits, first: int = 0
) -> Iterator[int | Drawn | Told | Refused]:
    """Open a file in a room of its own: the count of its pages, its pages, and the end.

    Of a PDF or a text the pages from ``first``, as many as one room takes.

    Raises:
        RoomFailed: if there is no room, or the program in it failed or told what cannot be.
    """
    given = asking(data, kind, limits, first)
    with closed_room(command(), given=given, seen=seen(), limits=limits) as out:
        yield from heard(out, limits)


def asking(data: bytes, kind: Kind, limits: Limits, first: int = 0) -> bytes:
    """A file as the program in the room is given it; several can stand one behind another."""
    asked = {
        "kind": kind,
        "size": len(data),
        "first": first,
        "last": first + limits.pages_at_once - 1,
        "fonts": [str(place) for place in _places(FONTS[:-1])],
        "limits": asdict(limits),
    }
    return json.dumps(asked).encode() + b"\n" + data


def command() -> list[str]:
    """The program that goes into the room."""
    folders = [str(folder) for folder in _folders()]
    return python("-c", _BEGIN, *folders, str(Path(__file__).parents[2]))


def seen() -> Sequence[Path]:
    """What it must see: Python, the packages that open files, and this room of ours alone."""
    here = Path(__file__).parent
    return (*interpreter(), *_folders(), here, here.parent / "__init__.py")


def heard(out: IO[bytes], limits: Limits) -> Iterator[int | Drawn | Told | Refused]:
    """What is told of one file.

    Raises:
        RoomFailed: if the telling breaks off, or tells what cannot be.
    """
    pages, letters = 0, 0
    while pages <= limits.pages:
        said = _line(out)
        try:
            if "pages" in said:
                yield _whole(said["pages"], 1, limits.pages)
            elif "page" in said:
                page = _page(said, out, limits)
                pages, letters = pages + 1, letters + len(page.said or "")
                _whole(letters, 0, 2 * limits.letters)
                yield page
            else:
                yield _end(said)
                return
        except _CANNOT_BE as wrong:
            raise RoomFailed("broke") from wrong
    raise RoomFailed("broke")


def _end(said: dict[str, Any]) -> Told | Refused:
    if "end" in said:
        return Told(frozenset(said["end"]) & CARRIED)
    reason = said["refused"]
    filled = {str(name): str(value)[:40] for name, value in said["filled"].items()}
    REASONS[reason].format(**filled)
    return Refused(reason, filled)


def _line(out: IO[bytes]) -> dict[str, Any]:
    line = out.readline(_LONGEST_LINE)
    try:
        said = json.loads(line)
    except (ValueError, RecursionError) as wrong:
        raise RoomFailed("broke") from wrong
    if not isinstance(said, dict):
        raise RoomFailed("broke")
    return said


def _page(said: dict[str, Any], out: IO[bytes], limits: Limits) -> Drawn:
    page = said["page"]
    width, height = (_whole(side, 1, limits.longest_side) for side in page["size"])
    bands = _BANDS[page["bands"]]
    points = page["points"]
    words = tuple(word for one in said["words"] if (word := _word(one, width, height)).text)
    _whole(sum(len(word.text) for word in words), 0, 2 * limits.letters_of_a_page)
    dots = out.read(width * height * bands)
    if len(dots) != width * height * bands:
        raise RoomFailed("broke")
    return Drawn(
        size=(width, height),
        bands=str(page["bands"]),
        points=None if points is None else (_length(points[0]), _length(points[1])),
        words=words,
        said=None if said["said"] is None else _letters(said["said"], "\n\t"),
        origin=Origin(page["origin"]),
        dots=dots,
    )


def _word(told: list[Any], width: int, height: int) -> Word:
    left, top, wide, high, text = told
    x, y = min(max(int(left), 0), width), min(max(int(top), 0), height)
    wide, high = min(max(int(wide), 0), width - x), min(max(int(high), 0), height - y)
    return Word(x, y, wide, high, CERTAIN, _letters(text)[:_LONGEST_WORD].strip())


def _letters(text: Any, kept: str = "") -> str:
    """Without what is no letter and cannot be kept: controls, halves of letters, no characters."""
    return "".join(
        one
        for one in str(text)
        if one in kept or (unicodedata.category(one) not in ("Cc", "Cs") and one not in _NO_LETTERS)
    )


def _whole(value: Any, least: int, most: int) -> int:
    if not isinstance(value, int) or not least <= value <= most:
        raise ValueError(value)
    return value


def _length(value: Any) -> float:
    length = float(value)
    if not 1 <= length <= 14_400:
        raise ValueError(value)
    return length


def lacks_packages() -> bool:
    """Whether a package is missing that opens or sets pages."""
    return any(find_spec(name) is None for name in (*NEEDED, "typst"))


def _folders() -> list[Path]:
    """The folders that hold the packages needed in the room."""
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise RoomFailed("needs_packages", extra="papers")
    return list(dict.fromkeys(place.parent for place in _places((*NEEDED, *FONTS))))


def _places(packages: Sequence[str]) -> list[Path]:
    """The folder of each package that is installed."""
    found = (find_spec(name) for name in packages)
    return [Path(one.origin).parent for one in found if one is not None and one.origin]
