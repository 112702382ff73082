"""Which rows may hold this number, told without storing the number?

A blind index is a keyed hash cut so short that several cases share each value. Finding one
narrows the search; opening the few candidates ends it. The key is wrapped to staff and never
lies with the server: a nine-digit number has 30 bits, and who holds the key can try them all.
"""

from __future__ import annotations

import re
from hmac import digest as hmac_digest
from typing import Final

from wellfounded.vault.keys import Key

A_NUMBER_LABEL: Final = "index/a_number"
MAX_BITS: Final = 32

_A_NUMBER: Final = re.compile(r"A?(\d{7,9})")
_SEPARATORS: Final = re.compile(r"[\s\-\u2010-\u2015.]+")


def planned_bits(cases: int) -> int:
    """Return how many bits to keep for an organisation that plans for ``cases`` cases.

    About log2(cases) - 2, so that each value is shared by four cases or more. Below eight cases
    nothing is kept, and every row is a candidate.
    """
    return max(0, cases.bit_length() - 1 - 2)


def blind_index(key: Key, value: bytes, bits: int) -> int:
    """Return the first ``bits`` bits of HMAC-SHA256 over ``value``.

    Raises:
        ValueError: ``bits`` is not between 0 and 32.
    """
    if not 0 <= bits <= MAX_BITS:
        raise ValueError(f"A blind index keeps 0 to {MAX_BITS} bits, not {bits}.")
    mac = hmac_digest(key.secret, value, "sha256")
    return int.from_bytes(mac[: MAX_BITS // 8], "big") >> (MAX_BITS - bits)


def normalised_a_number(written: str) -> str:
    """Return the nine digits of an A-number written as ``A 12-345-678``, ``012345678`` and so on.

    Raises:
        ValueError: there are not seven to nine digits. The message does not repeat the number.
    """
    found = _A_NUMBER.fullmatch(_SEPARATORS.sub("", written).upper())
    if found is None or not found[1].isascii():
        raise ValueError("An A-number is the letter A, if written, and seven to nine digits.")
    return found[1].zfill(9)
