"""Which number do the words say, and how exactly?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellfounded.contradictions.lexicon import words

ONES, TENS = words("ones"), words("tens")
WORDS = (
    {word: number for number, word in enumerate(ONES)}
    | {word: 10 * place for place, word in enumerate(TENS, start=2)}
    | {"no": 0, "a": 1, "an": 1, "dozen": 12, "a dozen": 12, "hundred": 100, "a hundred": 100}
)
NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,6}|(?:"
    + "|".join(TENS)
    + r")(?:[- ](?:"
    + "|".join(ONES[1:10])
    + r"))?|"
    + "|".join(ONES)
    + r"|a dozen|a hundred)"
)
"""A number in digits or in words, for use inside a pattern."""
NOT_EXACT = re.compile(
    r"\b(?:about|around|approximately|some|roughly|nearly|almost|over|more than|at least|up to|"
    r"maybe|perhaps|I think|or so|several|or more|less than|under|circa)\s*$",
    re.I,
)
OR = re.compile(r"\s*(?:or|to|-)\s*$", re.I)
SLACK = 0.3


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that lies between ``least`` and ``most``."""

    least: float
    most: float

    def meets(self, other: Amount) -> bool:
        """Whether both can be the same number."""
        return self.least <= other.most and other.least <= self.most

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.least + other.least, self.most + other.most)


def number_of(said: str) -> int:
    """The number that words matched by ``NUMBER`` say."""
    plain = said.lower().replace(",", "").strip()
    if plain.isdigit():
        return int(plain)
    if plain in WORDS:
        return WORDS[plain]
    return sum(WORDS[part] for part in re.split(r"[- ]", plain))


def amount(text: str, found: re.Match[str], group: str = "n") -> Amount:
    """The number in a group of a match, wider where the words before it say "about"."""
    number = number_of(found[group])
    before = text[max(0, found.start(group) - 25) : found.start(group)]
    if not NOT_EXACT.search(before):
        return Amount(number, number)
    if re.search(r"at least|more than|over", before[-12:], re.I):
        return Amount(number, float("inf"))
    slack = max(number * SLACK, 1)
    return Amount(number - slack, number + slack)
