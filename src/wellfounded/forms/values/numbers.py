"""How is a government number or a telephone number written in its boxes?"""

from __future__ import annotations

import re

from wellfounded.forms.values.formatter import CannotWrite, Written


def digits(count: int, what: str, text: str) -> Written:
    """``text`` as exactly ``count`` digits, an A-Number without its letter."""
    bare = re.sub(r"[\s-]", "", text).upper().removeprefix("A")
    if not re.fullmatch(rf"[0-9]{{{count}}}", bare):
        raise CannotWrite(f"the box takes {what} of {count} digits")
    return Written(bare)


def a_number(text: str) -> Written:
    """An A-Number as nine digits; one of seven or eight gets leading zeros."""
    bare = re.sub(r"[\s-]", "", text).upper().removeprefix("A")
    return digits(9, "an A-Number", bare.zfill(9) if len(bare) >= 7 else bare)


def i94(text: str) -> Written:
    """An I-94 number: eleven digits, or letters among them."""
    bare = re.sub(r"[\s-]", "", text).upper()
    if not re.fullmatch(r"[0-9A-Z]{9,11}", bare):
        raise CannotWrite("the box takes an I-94 number of 11 letters and digits")
    return Written(bare)


def whole(text: str) -> int | None:
    """The whole number that a box says, with or without commas; None if it says none."""
    bare = text.replace(",", "").removeprefix("$").strip()
    return int(bare) if re.fullmatch(r"[0-9]{1,9}", bare) else None


def zip_code(text: str) -> Written:
    """The five digits of a US postal code; the form has no room for the other four."""
    match = re.fullmatch(r"([0-9]{5})(?:-?[0-9]{4})?", text.strip())
    if match is None:
        raise CannotWrite("the box takes a US ZIP code of 5 digits")
    return Written(match[1])


def area_code(text: str) -> Written:
    """The three digits before a US number."""
    return Written(_us_number(text)[:3])


def local_number(text: str) -> Written:
    """The seven digits of a US number after the area code."""
    number = _us_number(text)
    return Written(f"{number[3:6]}-{number[6:]}")


def telephone(text: str) -> Written:
    """The ten digits of a US number."""
    return Written(_us_number(text))


def receipt_number(text: str) -> Written:
    """A receipt number of USCIS: three letters and ten digits."""
    bare = re.sub(r"[\s*-]", "", text).upper()
    if not re.fullmatch(r"[A-Z]{3}[0-9]{10}", bare):
        raise CannotWrite("the box takes a receipt number of 3 letters and 10 digits")
    return Written(bare)


def email(text: str) -> Written:
    """An email address as it was given."""
    if not re.fullmatch(r"[^\s@]+@[^\s@]+", text.strip()):
        raise CannotWrite("the box takes an email address")
    return Written(text.strip())


def _us_number(text: str) -> str:
    number = re.sub(r"[\s().+-]", "", text)
    if not number.isascii() or not number.isdigit() or len(number) not in (10, 11):
        raise CannotWrite("the boxes take a US telephone number of 10 digits")
    abroad = text.strip().startswith("+") and not (len(number) == 11 and number[0] == "1")
    if abroad or (len(number) == 11 and not number.startswith("1")):
        raise CannotWrite("the boxes take a US telephone number of 10 digits")
    return number[-10:]
