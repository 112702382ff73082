"""Where in a text does a term of law stand, and where is its meaning told?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from wellfounded.explained.page import Page
from wellfounded.explained.shelf import index
from wellfounded.languages import OFFERED, Language


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text. ``term`` is the place of its meaning: ``xy#asylum``, or empty."""

    text: str
    term: str = ""


class Linking:
    """Links each term of a page once, where it first stands, and none on its own page."""

    def __init__(self, language: Language, page: Page) -> None:
        self._places = {
            term: place
            for term, place in _terms(language.code).items()
            if not place.startswith(f"{page.address}#")
        }
        names = sorted(map(re.escape, self._places), key=len, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)({'|'.join(names)})(?!\w)", re.I) if names else None
        self._linked: set[str] = set()

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """A text cut where terms stand that are not linked yet."""
        return tuple(self._cut(text)) if self._pattern else (Piece(text),)

    def _cut(self, text: str) -> Iterator[Piece]:
        assert self._pattern is not None
        done = 0
        for found in self._pattern.finditer(text):
            place = self._places[found[0].lower()]
            if place in self._linked:
                continue
            self._linked.add(place)
            if found.start() > done:
                yield Piece(text[done : found.start()])
            yield Piece(found[0], place)
            done = found.end()
        if done < len(text):
            yield Piece(text[done:])


@cache
def _terms(code: str) -> Mapping[str, str]:
    """By a term in small letters, the place where its meaning is told."""
    assert code in OFFERED
    language = Language(code)
    return {
        one.term.say(language).lower(): f"{page.address}#{anchor(one.words.id)}"
        for page in index().values()
        for one in page.statements
        if one.term
    }


def anchor(id: str) -> str:
    """The name of a statement inside its page."""
    return id.rpartition(".")[2]
