"""On which page of which paper do these words stand?"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

AROUND: Final = 60
"""Letters that are shown on each side."""
MOST: Final = 3
"""Places that are shown of one paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A place in a paper: its page, 0 for the title, and the words around it."""

    page: int
    words: str


def places(asked: str, title: str, pages: Iterable[str]) -> list[Found]:
    """Where the words stand; none if they do not, or if nothing was asked."""
    wanted = _alike(asked).strip()
    return list(_found(wanted, title, pages))[:MOST] if wanted else []


def _found(wanted: str, title: str, pages: Iterable[str]) -> Iterator[Found]:
    for number, text in enumerate([title, *pages]):
        plain = _alike(text)
        at = plain.find(wanted)
        if at >= 0:
            yield Found(page=number, words=plain[max(0, at - AROUND) : at + len(wanted) + AROUND])


def _alike(text: str) -> str:
    """Letters without case, width, accents or doubled spaces."""
    parts = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(one for one in parts if not unicodedata.combining(one)).split())
