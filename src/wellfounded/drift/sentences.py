"""Where does each sentence of a text begin and end, in any script?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

CLOSING = "\"'”’»)\\]」』"
ENDS = re.compile(
    rf"(?:[.!?…]+[{CLOSING}]*(?=\s|$))|(?:[。！？؟۔।]+[{CLOSING}]*)|\n\s*\n|\n(?=\s*(?:\d+[.)]\s))"
)
ABBREVIATIONS = frozenset(
    (
        *("mr", "mrs", "ms", "dr", "st", "jr", "sr", "sra", "srta", "lic", "ing", "prof", "gen"),
        *("col", "cap", "núm", "art", "av", "approx", "mme", "mlle", "m", "p.m", "a.m", "u.s"),
        *("д-р", "г", "гг", "ул", "им", "руб", "тыс", "т.е", "др", "d.c", "e.g", "i.e"),
    )
)
LAST = re.compile(r"[\w.-]+(?=\.$)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence by where it stands."""

    start: int
    end: int
    paragraph: int


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order, without the blanks around them."""
    return tuple(_trimmed(text))


def _trimmed(text: str) -> Iterator[Sentence]:
    paragraph = start = 0
    for end in _ends(text):
        said = text[start:end]
        stripped = said.strip()
        if any(one.isalnum() for one in stripped):
            at = start + said.index(stripped)
            yield Sentence(at, at + len(stripped), paragraph)
        paragraph += said.count("\n")
        start = end


def _ends(text: str) -> Iterator[int]:
    for found in ENDS.finditer(text):
        if not _abbreviated(text, found.start(), found.end()):
            yield found.end()
    yield len(text)


def _abbreviated(text: str, start: int, end: int) -> bool:
    """Whether the dot belongs to a short word or a name's letter, and ends nothing."""
    if text[start:end] != ".":
        return False
    before = LAST.search(text[max(0, start - 12) : start + 1])
    if before is None:
        return False
    word = before[0].casefold().rstrip(".")
    after = text[end : end + 2].strip()
    alone = len(word) == 1 and before[0].isupper()
    return (
        (word in ABBREVIATIONS and word not in {"a.m", "p.m", "г"})
        or alone
        or (word in {"a.m", "p.m", "г", "u.s"} and after[:1].islower())
    )
