"""When are two spellings the same, and what number do digits of any script say?"""

from __future__ import annotations

import re
import unicodedata

ETHIOPIC = re.compile("[፩-፼]+")
HUNDRED, TEN_THOUSAND = 100, 10_000

BETWEEN = re.compile(
    "[\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\\s'’‘ʼ`.,،/_–-]"
)
"""Accents, vowel signs, and signs between letters, which people write or leave out."""

ALIKE = str.maketrans("يىېۍكةۀګ", "ییییکههگ")
"""Arabic letters and those of Persian and Pashto that keyboards put in their place."""


def key(spelling: str) -> str:
    """A spelling as it is compared: without accents, case, and signs between letters."""
    whole = unicodedata.normalize("NFKD", spelling).casefold()
    return BETWEEN.sub("", whole).translate(ALIKE)


def western(text: str) -> str:
    """The text with every number in the digits 0 to 9: those of India, Arabia, Persia, Ethiopia."""
    text = ETHIOPIC.sub(lambda found: f" {ethiopic(found[0])} ", text)
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def ethiopic(numerals: str) -> int:
    """The number that Ethiopic numerals say: ``፳፻፲፪`` is 2012."""
    whole = hundreds = units = 0
    for sign in numerals:
        value = int(unicodedata.numeric(sign))
        if value == TEN_THOUSAND:
            whole, hundreds, units = (hundreds + units or 1) * TEN_THOUSAND, 0, 0
        elif value == HUNDRED:
            hundreds, units = (units or 1) * HUNDRED, 0
        else:
            units += value
    return whole + hundreds + units
