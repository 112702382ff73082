"""Does a postal code go into the box for ZIP codes or the other one?

Forms of USCIS have one box for an address in the United States and one for any other. A code of
an address without a country is taken for a ZIP code.
"""

from __future__ import annotations

from wellfounded.forms.values.formatter import Written
from wellfounded.forms.values.numbers import zip_code

HERE = ("", "US")


def zip_here(code: str, country: str) -> Written:
    """The ZIP code; nothing for an address in another country."""
    return zip_code(code) if code and country in HERE else Written("")


def postal_abroad(code: str, country: str) -> Written:
    """The postal code of an address in another country; nothing for one that is here."""
    return Written("" if country in HERE else code)
