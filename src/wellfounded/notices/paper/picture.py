"""What does a picture of a page say?

The program tesseract reads it, if it is installed. Its words come with their places and with how
sure it was of each. Lines are put together by height, and gaps between words stay as wide as they
are, so that columns stay columns.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

from wellfounded.notices.paper.refusal import PaperRefused

PROGRAM = "tesseract"
HOW_TO_INSTALL = (
    "install it with 'apt-get install tesseract-ocr' (Debian, Ubuntu) or 'brew install tesseract' "
    "(macOS)"
)
SECONDS = 30
"""A page that takes longer is given up."""
CONFIDENT = 85.0
"""Of 100; a word below this is a weak one."""
FAR = 2.5
"""Letters of room between two words that are two cells of a line."""
WORD = "5"
"""What tesseract calls the level of words in its table."""


@dataclass(frozen=True, slots=True)
class Read:
    """The text of a page, and the stretches that the program was not sure of."""

    text: str
    weak: tuple[tuple[int, int], ...]


class Word(NamedTuple):
    """A word with its place in pixels."""

    left: int
    top: int
    width: int
    height: int
    sure: float
    text: str

    @property
    def middle(self) -> float:
        """Half way down."""
        return self.top + self.height / 2


def installed() -> str | None:
    """The path of the program, or None."""
    return shutil.which(PROGRAM)


def read_picture(picture: bytes, name: str) -> Read:
    """The text of a picture of one page.

    Raises:
        PaperRefused: if tesseract is not installed, takes too long, or cannot read the file.
    """
    program = installed()
    if program is None:
        raise PaperRefused(
            f"{name}: to read a picture the program tesseract is needed; {HOW_TO_INSTALL}"
        )
    command = [program, "stdin", "stdout", "-l", "eng", "--psm", "6", "tsv"]
    try:
        done = subprocess.run(
            command,
            input=picture,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            # Its threads wait for one another busily; one alone is quicker on a machine at work.
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except subprocess.TimeoutExpired as slow:
        raise PaperRefused(
            f"{name}: reading it took more than {SECONDS} seconds; give a smaller picture"
        ) from slow
    if done.returncode:
        raise PaperRefused(f"{name}: tesseract cannot read it; save it as PNG or JPEG")
    return laid_out(list(_words(done.stdout.decode("utf-8", "replace"))))


def _words(table: str) -> Iterator[Word]:
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) == 12 and cells[0] == WORD and cells[11].strip():
            left, top, width, height = map(int, cells[6:10])
            yield Word(left, top, width, height, float(cells[10]), cells[11].strip())


def laid_out(words: list[Word]) -> Read:
    """Words in lines; what stands far apart on the page stands apart in the text."""
    if not words:
        return Read("", ())
    letter = median(word.width / len(word.text) for word in words)
    text, weak = "", []
    for line in _lines(words):
        start, before = len(text), None
        for word in sorted(line):
            if before is not None:
                far = word.left - (before.left + before.width) > FAR * letter
                column = round(word.left / letter) - (len(text) - start)
                text += " " * (max(2, column) if far else 1)
            if word.sure < CONFIDENT:
                weak.append((len(text), len(text) + len(word.text)))
            text += word.text
            before = word
        text += "\n"
    return Read(text, tuple(weak))


def _lines(words: list[Word]) -> list[list[Word]]:
    """Words of about one height together, from the top down."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda one: one.middle):
        if lines and abs(word.middle - lines[-1][-1].middle) < 0.5 * max(word.height, 1):
            lines[-1].append(word)
        else:
            lines.append([word])
    return lines
