"""Which words stand on the pictures of pages, so that a copy can be searched?

Tesseract reads each page in a closed room of its own, one on each core. It is given pictures of
our making alone. Words that it is not sure of are left out, and a page on which it is sure of few
is tried upside down, and else left unread: a wrong word found is worse than none.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from time import monotonic

from wellfounded.papers.copied_page import CopiedPage
from wellfounded.papers.layout import Word, laid_out
from wellfounded.papers.limits import Limits
from wellfounded.papers.origin import Origin
from wellfounded.papers.picture import installed, words_of
from wellfounded.papers.reading_languages import Readable
from wellfounded.papers.sandbox import RoomFailed, closed_room

LEAST_SURE = 50.0
"""Of 100; a word below this is left out."""
MANY, MOST_LEFT_OUT = 10, 0.25
"""A page with so many words, of which more than this part would be left out, is doubtful."""
LONGEST_TABLE = 8_000_000
"""Bytes; a full page has 100,000."""
Progress = Callable[[int, int], None]
"""Called with how many pages are done and how many there are."""


def with_words(
    pages: Sequence[CopiedPage], languages: Readable, limits: Limits, progress: Progress
) -> tuple[list[CopiedPage], tuple[int, ...]]:
    """The pages, with words where they had none; and the numbers of those left unread."""
    until = monotonic() + limits.reading_all
    wanting = [number for number, page in enumerate(pages) if not page.text]
    done, unread = list(pages), []
    with ThreadPoolExecutor(_cores()) as workers:
        tried = workers.map(lambda number: _read(pages[number], languages, limits, until), wanting)
        try:
            for at, (number, read) in enumerate(zip(wanting, tried, strict=True), start=1):
                if read is None:
                    unread.append(number)
                else:
                    done[number] = read
                progress(at, len(wanting))
        except BaseException:
            # Whoever hears of the progress may want no more of it.
            workers.shutdown(wait=False, cancel_futures=True)
            raise
    return done, tuple(unread)


def _cores() -> int:
    return len(os.sched_getaffinity(0))


def _read(page: CopiedPage, languages: Readable, limits: Limits, until: float) -> CopiedPage | None:
    """The page with the words that are sure, or None if it could not be read."""
    words = _words(page.picture, languages, limits, until)
    if words is None or not _doubtful(words):
        return words if words is None else replace(page, words=_sure(words), origin=Origin.PICTURE)
    turned = _words(_upside_down(page.picture), languages, limits, until)
    if turned is None or _doubtful(turned):
        return None
    said = laid_out(list(_sure(turned))).text
    back = tuple(_turned(word, page.size) for word in _sure(turned))
    return replace(page, words=back, said=said, origin=Origin.PICTURE)


def _sure(words: Sequence[Word]) -> tuple[Word, ...]:
    return tuple(word for word in words if word.sure >= LEAST_SURE)


def _doubtful(words: Sequence[Word]) -> bool:
    return len(words) >= MANY and len(_sure(words)) < (1 - MOST_LEFT_OUT) * len(words)


def _upside_down(picture: bytes) -> bytes:
    from PIL import Image

    made = io.BytesIO()
    with Image.open(io.BytesIO(picture)) as seen:
        seen.transpose(Image.Transpose.ROTATE_180).save(made, "PNG", compress_level=1)
    return made.getvalue()


def _turned(word: Word, size: tuple[int, int]) -> Word:
    left, top = size[0] - word.left - word.width, size[1] - word.top - word.height
    return word._replace(left=left, top=top)


def _words(
    picture: bytes, languages: Readable, limits: Limits, until: float
) -> tuple[Word, ...] | None:
    """The words of a picture, or None if it could not be read in time."""
    left = until - monotonic()
    program = installed()
    if left <= 0 or program is None:
        return None
    command = [program, "stdin", "stdout", "-l", "+".join(languages.names), "--psm", "3"]
    command += ["--dpi", str(limits.dots_an_inch), "-c", "tessedit_create_tsv=1"]
    try:
        with closed_room(
            command,
            given=picture,
            seen=_seen(Path(program), languages.folder),
            limits=limits,
            wall=min(left, limits.reading),
            # Its threads wait for one another busily; one alone is quicker on a machine at work.
            settings={"OMP_THREAD_LIMIT": "1", "TESSDATA_PREFIX": str(languages.folder)},
        ) as out:
            table = out.read(LONGEST_TABLE)
        return tuple(words_of(table.decode("utf-8", "replace")))
    except (RoomFailed, ValueError):
        return None


def _seen(program: Path, folder: Path) -> list[Path]:
    """The program, what it knows of languages, and its libraries where the system has not them."""
    own = program.parent.parent / "lib"
    beside = [own] if own != Path("/usr/lib") and program.parent.parent != Path("/") else []
    return [program, folder, *(path for path in beside if path.exists())]
