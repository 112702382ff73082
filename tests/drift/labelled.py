"""Which pairs of an original and its English is drift measured on?

Invented sentences and whole accounts in seven languages, each with an English that is right and
the same with one thing changed on purpose. The held-back part stands in files of its own; what the
rules make of it is counted, and was not looked at while they were made.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from wellfounded.drift import LANGUAGES, Alarm, Kind, Name, drift

SETS = Path(__file__).parent / "sets"
PARTS = ("tuned", "held_back")
UNMARKED = ("ht",)
"""Languages whose pronouns do not tell he from she: there is nothing to seed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """An original, its right English, and the same English with one thing changed."""

    language: str
    part: str
    number: int
    original: str
    english: str
    kind: Kind
    wrong: str
    names: tuple[Name, ...]
    again: bool
    """Whether another pair has the same right English: it is counted once."""

    @property
    def id(self) -> str:
        """Where it stands."""
        return f"{self.language}-{self.part}-{self.number}"

    def clean(self) -> tuple[Alarm, ...]:
        """The alarms on the right English: each is one too many."""
        return drift(self.original, self.language, self.english, self.names)

    def seeded(self) -> tuple[Alarm, ...]:
        """The alarms on the wrong English."""
        return drift(self.original, self.language, self.wrong, self.names)


@cache
def pairs(part: str, language: str) -> tuple[Pair, ...]:
    """The pairs of one part and language."""
    return tuple(_read(part, language))


def every_pair(part: str) -> tuple[Pair, ...]:
    """The pairs of one part in every language."""
    return tuple(pair for language in LANGUAGES for pair in pairs(part, language))


def _read(part: str, language: str) -> Iterator[Pair]:
    for file in (f"{part}.toml", f"{part}_accounts.toml", f"{part}_pronouns.toml"):
        if file.endswith("pronouns.toml") and language in UNMARKED:
            continue
        text = (SETS / language / file).read_text("utf-8")
        for number, row in enumerate(tomllib.loads(text)["pair"], start=1):
            yield from _of(row, part, language, number)


def _of(row: dict[str, Any], part: str, language: str, number: int) -> Iterator[Pair]:
    seeds = row["seeded"] if isinstance(row["seeded"], list) else [row["seeded"]]
    english = row["english"].strip()
    for place, seeded in enumerate(seeds):
        if english.count(seeded["says"]) != 1:
            raise ValueError(f"{language} {part} {number}: {seeded['says']!r} is not once in it")
        yield Pair(
            language=language,
            part=part,
            number=number,
            original=row["original"].strip(),
            english=english,
            kind=Kind(seeded["kind"]),
            wrong=english.replace(seeded["says"], seeded["instead"]),
            names=tuple(n if isinstance(n, str) else tuple(n) for n in row.get("names", ())),
            again=place > 0,
        )
