"""What does a second renderer, poppler, see in each box of a page?"""

from __future__ import annotations

import html
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from wellfounded.forms.drawing import Placement, shaping
from wellfounded.forms.official import Field, FieldTree

Box = tuple[float, float, float, float]
WORD = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>')


def pdftotext() -> str:
    """Poppler's reader, or a skip with its reason."""
    found = shutil.which("pdftotext")
    if found is None:
        pytest.skip("poppler's pdftotext is not installed")
    return found


def seen_otherwise(
    path: Path, tree: FieldTree, marks: Iterable[Placement]
) -> Iterator[tuple[str, str, str]]:
    """Field, meant and found, for each box in which poppler sees other letters than meant."""
    pages = words_by_page(path)
    for mark in marks:
        field = tree[mark.field]
        words = [(word, box) for word, box in pages[field.page - 1] if within(field, box)]
        found = "".join(word for word, _ in words)
        meant = letters(as_it_stands(mark.text))
        # Where a box stands beside another column, poppler takes its lines apart and mixes them.
        if meant not in (letters(found), letters("".join(by_line(words)))):
            yield mark.field, mark.text, found


def by_line(words: list[tuple[str, Box]]) -> Iterator[str]:
    """The words from the top line down, each line from left to right."""
    lines: list[tuple[float, list[tuple[float, str]]]] = []
    for word, (left, low, _, high) in sorted(words, key=lambda one: -one[1][1]):
        if not lines or lines[-1][0] - low > (high - low) / 2:
            lines.append((low, []))
        lines[-1][1].append((left, word))
    for _, line in lines:
        yield from (word for _, word in sorted(line))


def as_it_stands(text: str) -> str:
    """Poppler's boxes give letters from left to right as they stand on the paper."""
    runs = (run for line in text.splitlines() for run in shaping.shape(line))
    return "".join(letter.text for run in runs for letter in run.letters)


def letters(text: str) -> str:
    """The letters alone, brackets alike whichever way they turn."""
    brackets = unicodedata.normalize("NFKC", text).replace(")", "(")
    return "".join(
        one for one in brackets if not one.isspace() and unicodedata.category(one) != "Cf"
    )


def words_by_page(path: Path) -> list[list[tuple[str, Box]]]:
    """Each page's words with their boxes, measured from the foot of the page."""
    listing = subprocess.run(
        [pdftotext(), "-bbox", str(path), "-"], capture_output=True, check=True
    ).stdout.decode()
    pages = []
    for page in listing.split("<page ")[1:]:
        height = float(re.search(r'height="([\d.]+)"', page)[1])  # type: ignore[index]
        pages.append(
            [
                (
                    html.unescape(word),
                    (float(x0), height - float(y1), float(x1), height - float(y0)),
                )
                for x0, y0, x1, y1, word in WORD.findall(page)
            ]
        )
    return pages


def within(field: Field, box: Box) -> bool:
    """Whether the middle of a word lies in the field."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return field.rect[0] <= x <= field.rect[2] and field.rect[1] <= y <= field.rect[3]
