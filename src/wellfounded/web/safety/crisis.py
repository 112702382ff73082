"""Do these words say that somebody may be about to die or to be hurt?

Most stories told here are of violence, and they must not be met with a telephone number. So it is
asked of what the person would do to themselves, and of a danger that is here now; never of what
was done, or may be done in the country they left. Words are looked for in every language there is
a list of, as people write in whichever they like. Nothing is kept, counted or told of what is
found.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Any
from unicodedata import combining, normalize

SENTENCE = re.compile(r"[.!?;:\n…。]+|[¡¿]|(?:^|\s)[-–—](?=\s)")
SIGNS = re.compile(r"[^\w\s]+")
LONGEST = 20_000
"""Letters of one text that are read: a story has about a tenth of that."""
NEAR = 3
"""Words before, among which a "not" takes back what follows."""


class Crisis(Enum):
    """What the words may be about; the names of the tables in the lists."""

    SELF = "self"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one crisis in one language."""

    crisis: Crisis
    any: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...]

    def are_in(self, sentence: str, no: frozenset[str]) -> bool:
        """Whether a sentence says it, and does not take it back."""
        if any(one.search(sentence) for one in self.unless):
            return False
        return any(
            not _taken_back(sentence[: found.start()], no)
            for one in self.any
            for found in one.finditer(sentence)
        )


@dataclass(frozen=True, slots=True)
class List:
    """All words of one language. ``reviewed`` tells whether somebody who knows has read them."""

    code: str
    reviewed: bool
    no: frozenset[str]
    same: tuple[tuple[re.Pattern[str], str], ...]
    words: tuple[Words, ...]

    def found(self, text: str) -> Iterator[Crisis]:
        """What is said in a text."""
        for sentence in self._sentences(text):
            yield from (one.crisis for one in self.words if one.are_in(sentence, self.no))

    def _sentences(self, text: str) -> Iterator[str]:
        for said in SENTENCE.split(_plain(text)):
            for short, long in self.same:
                said = short.sub(long, said)
            if sentence := " ".join(SIGNS.sub(" ", said).split()):
                yield sentence


def crisis_in(*texts: str) -> frozenset[Crisis]:
    """What any of these texts says, in any of the languages there is a list of."""
    return frozenset(
        crisis for text in texts for one in lists() for crisis in one.found(text[:LONGEST])
    )


@cache
def lists() -> tuple[List, ...]:
    """The lists there are, by the code of their language."""
    folder = files(__package__) / "crisis_words"
    there = (one for one in folder.iterdir() if one.name.endswith(".toml"))
    return tuple(
        _read(one.name.removesuffix(".toml"), tomllib.loads(one.read_text(encoding="utf-8")))
        for one in sorted(there, key=lambda one: one.name)
    )


def _read(code: str, told: dict[str, Any]) -> List:
    def pattern(text: str) -> re.Pattern[str]:
        for name, part in told["parts"].items():
            text = text.replace(f"{{{name}}}", part)
        return re.compile(text)

    words = tuple(
        Words(crisis, tuple(map(pattern, one["any"])), tuple(map(pattern, one["unless"])))
        for crisis in Crisis
        for one in told[crisis.value]
    )
    same = tuple(
        (re.compile(rf"\b{re.escape(short)}\b"), long) for short, long in told["same"].items()
    )
    return List(code, told["reviewed"], frozenset(told["no"]), same, words)


def _plain(text: str) -> str:
    """Small letters without accents, with one kind of apostrophe."""
    letters = normalize("NFKD", text.casefold().replace("’", "'").replace("‘", "'"))
    return "".join(one for one in letters if not combining(one))


def _taken_back(before: str, no: frozenset[str]) -> bool:
    return bool(no & set(before.split()[-NEAR:]))
