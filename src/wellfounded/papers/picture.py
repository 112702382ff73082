"""What does a picture of a page say?

The program tesseract reads it, if it is installed. Its words come with their places and with how
sure it was of each.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

from wellfounded.papers.layout import Read, Word, laid_out
from wellfounded.papers.refusal import PaperRefused

PROGRAM = "tesseract"
HOW_TO_INSTALL = (
    "install it with 'apt-get install tesseract-ocr' (Debian, Ubuntu) or 'brew install tesseract' "
    "(macOS)"
)
SECONDS = 30
"""A page that takes longer is given up."""
WORD = "5"
"""What tesseract calls the level of words in its table."""


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
        raise PaperRefused(name, "needs_tesseract", how=HOW_TO_INSTALL)
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
        raise PaperRefused(name, "reading_slow", seconds=str(SECONDS)) from slow
    if done.returncode:
        raise PaperRefused(name, "reading_failed")
    return laid_out(list(words_of(done.stdout.decode("utf-8", "replace"))))


def words_of(table: str) -> Iterator[Word]:
    """The words in a table of tesseract (TSV), with their places in dots."""
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) == 12 and cells[0] == WORD and cells[11].strip():
            left, top, width, height = map(int, cells[6:10])
            yield Word(left, top, width, height, float(cells[10]), cells[11].strip())
