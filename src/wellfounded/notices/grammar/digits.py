"""Which digits can a misread sign stand for, and which digits look like another?

A letter is made a digit only inside a field whose grammar is known, and never silently.
"""

from __future__ import annotations

from itertools import product

READ_AS = str.maketrans("OoQDIl|!SsZzBGgA", "0000111155228694")
DIGIT = r"[0-9OoQDIl|!SsZzBGgA]"
ALIKE = {"1": "17", "7": "71", "3": "38", "8": "83"}
"""Digits that a poor photo confuses with one another, each with itself first."""
MOST = 512
"""Readings looked at; a number with more is as good as unread."""


def digits(seen: str) -> str:
    """The digits that the signs stand for; other signs stay."""
    return seen.translate(READ_AS)


def repaired(seen: str) -> bool:
    """Whether a letter had to be read as a digit."""
    return digits(seen) != seen


def mostly_digits(seen: str) -> bool:
    """Whether at least half of the letters and digits are digits as they stand."""
    signs = [sign for sign in seen if sign.isalnum() or sign in "|!"]
    return 2 * sum(sign.isdigit() for sign in signs) >= len(signs) > 0


def look_alikes(number: str) -> list[str]:
    """Every number that this could be if digits that look alike were confused; itself first."""
    choices = [ALIKE.get(sign, sign) for sign in number]
    many = 1
    for choice in choices:
        many *= len(choice)
    return ["".join(one) for one in product(*choices)] if many <= MOST else [number]
