"""Is this a receipt number of USCIS, and if not, which slip of the hand made it?

Three letters and ten digits, or three letters, a star and nine digits. The first letters are not
checked against a list: asylum offices have their own, and new ones come. A slip is explained
before anything is sent, and never mended silently: another number is another person.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from wellfounded.case_status.refusals import NotAReceipt

FORM: Final = re.compile(r"[A-Z]{3}(?:[0-9]{10}|\*[0-9]{9})")
LETTERS, DIGITS, LENGTH = 3, 10, 13
A_NUMBER: Final = re.compile(r"A?[0-9]{7,9}")
LONGEST: Final = 60
"""Characters of what was typed that are looked at; nobody types more by a slip."""
DIGIT_MEANT: Final = {"O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "S": "5", "B": "8"} | {
    "Z": "2",
    "G": "6",
}
LETTER_MEANT: Final = {"0": "O", "1": "I", "5": "S", "8": "B", "2": "Z", "6": "G"}
BETWEEN: Final = frozenset("-.,_/ \t\r\n")
"""What people and papers put between the parts of a number, besides every kind of dash."""


def read_receipt(typed: str) -> str:
    """The receipt number in the 13 characters that USCIS knows it by.

    Raises:
        NotAReceipt: if it is none; its text says which character to look at, and ``meant`` is
            the number that one slip would come from, or empty.
    """
    number = _plain(typed[:LONGEST])
    if FORM.fullmatch(number):
        return number
    if not number:
        raise NotAReceipt("nothing")
    if A_NUMBER.fullmatch(number):
        raise NotAReceipt("a_number")
    for place, character in enumerate(number, start=1):
        if not (character.isascii() and character.isalnum()) and (place, character) != (4, "*"):
            raise NotAReceipt("strange", place=str(place))
    if len(number) != LENGTH:
        raise _of_another_length(number)
    raise _of_a_mistaken_character(number)


def _plain(typed: str) -> str:
    """Capital letters and plain digits, without what stands between them."""
    wide = unicodedata.normalize("NFKC", typed).upper()
    kept = (c for c in wide if c not in BETWEEN and unicodedata.category(c) not in ("Pd", "Cf"))
    return "".join(kept).replace("\N{MINUS SIGN}", "")


def _of_another_length(number: str) -> NotAReceipt:
    letters = len(number) - len(number.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    rest = len(number) - min(letters, LETTERS)
    if letters < LETTERS:
        return NotAReceipt("letters", number=str(letters))
    return NotAReceipt("few" if rest < DIGITS else "many", number=str(rest))


def _of_a_mistaken_character(number: str) -> NotAReceipt:
    """The number has 13 characters, and at least one of them stands where it cannot."""
    misplaced = [
        (place, found)
        for place, found in enumerate(number, start=1)
        if (found.isalpha() if place > LETTERS else not found.isalpha())
        and (place, found) != (LETTERS + 1, "*")
    ]
    place, found = misplaced[0]
    wanted = LETTER_MEANT if place <= LETTERS else DIGIT_MEANT
    kind = "letter_meant" if place <= LETTERS else "digit_meant"
    if found not in wanted:
        return NotAReceipt(f"not_{kind.removesuffix('_meant')}", place=str(place), found=found)
    meant = wanted[found]
    whole = number[: place - 1] + meant + number[place:] if len(misplaced) == 1 else ""
    return NotAReceipt(kind, place=str(place), found=found, meant=meant, whole=whole)
