"""What does a scanner or a phone do to a page? The confusions a reader of letters makes.

One letter for a letter that looks like it, in numbers and in words; spaces lost or added; lines
joined; a fax header; capitals and full stops lost; an accent or two. Every draw has its seed.
"""

from __future__ import annotations

import random
import re

IN_NUMBERS = {
    "0": "OODQ",
    "1": "Il|7",
    "2": "Z",
    "3": "8",
    "4": "A",
    "5": "S",
    "6": "G",
    "7": "1",
    "8": "B3",
    "9": "g",
}
IN_WORDS = {
    "O": "0",
    "I": "1l|",
    "l": "1I",
    "S": "5",
    "B": "8",
    "Z": "2",
    "G": "6",
    "A": "4",
    "g": "9",
    "i": "l",
    "e": "c",
    "h": "b",
    "t": "f",
}
PAIRS = {"rn": "m", "m": "rn", "cl": "d", "d": "cl", "vv": "w", "w": "vv"}
MONTHS = {
    "Jun": "Jul",
    "Jul": "Jun",
    "Jan": "Jun",
    "Mar": "May",
    "May": "Mar",
    "JUN": "JUL",
    "JAN": "JUN",
    "MAR": "MAY",
}
STRENGTH = {1: 0.006, 2: 0.025}
"""The chance of each letter to be misread."""


def scanned(text: str, strength: int, seed: int) -> str:
    """``text`` as it comes out of a reader of letters; the same for the same seed."""
    if not strength:
        return text
    chance = random.Random(f"{seed}.{strength}.{len(text)}")
    rate = STRENGTH[strength]
    text = _months(text, chance, rate * 4)
    text = re.sub(r"rn|cl|vv|[a-zA-Z0-9]", lambda found: _letter(found[0], chance, rate), text)
    text = _spaces(text, chance, rate)
    text = re.sub(r"\[[ X]\]", lambda found: _box(found[0], chance, rate * 6), text)
    if chance.random() < strength / 4:
        text = f"NOV 19 2026 10:42 FAX 555 0100 Page 2 of 3\n{text}"
    return text


def _letter(letter: str, chance: random.Random, rate: float) -> str:
    if chance.random() >= rate:
        return letter
    if letter in PAIRS and chance.random() < 0.7:
        return PAIRS[letter]
    table = IN_NUMBERS if letter.isdigit() else IN_WORDS
    return chance.choice(table[letter]) if letter in table else letter


def _spaces(text: str, chance: random.Random, rate: float) -> str:
    """Spaces lost, doubled or put in; long gaps between columns closed; lines joined."""

    def one(found: re.Match[str]) -> str:
        drawn = chance.random()
        if len(found[0]) > 2:
            return "  " if drawn < rate * 8 else found[0]
        if drawn < rate / 2:
            return ""
        return "  " if drawn < rate * 2 else found[0]

    text = re.sub(r" +", one, text)
    text = re.sub(r"(?<=\w)(?=\w)", lambda _: " " if chance.random() < rate / 20 else "", text)
    return re.sub(r"\n", lambda _: "  " if chance.random() < rate / 3 else "\n", text)


def _months(text: str, chance: random.Random, rate: float) -> str:
    """A blurred short name of a month is another month."""
    pattern = rf"\b(?:{'|'.join(MONTHS)})\b(?=\.? \d)"
    return re.sub(pattern, lambda m: MONTHS[m[0]] if chance.random() < rate else m[0], text)


def _box(box: str, chance: random.Random, rate: float) -> str:
    return chance.choice(("O", "D", "0", "IX", "[]")) if chance.random() < rate else box
