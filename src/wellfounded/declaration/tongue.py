"""What is a language called, and which way is it written?

An answer names a language by a code (``prs``), by its English name, or in other words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from babel import Locale

from wellfounded.languages import OFFERED

_CODES = (
    "en es ht zh zh-Hans zh-Hant fr ru pt uk ar pa tr fa prs ps am ti so sw ne bn hi ur my vi ko "
    "ka hy az uz ro sq sr pl de it quc mam kek qu ff wo ln rw ha yo ig ta si th lo km id tl"
)
CODES = _CODES.split()
KNOWN_AS = {"zh-Hans": "zh_Hans", "zh-Hant": "zh_Hant", "prs": "fa_AF"}
"""Languages that Babel knows under another code."""
NAMES = {"mam": "Mam", "kek": "Q’eqchi’"}
"""Languages that Babel does not know."""
LATIN = ("LATIN", "FULLWIDTH LATIN", "MODIFIER LETTER")
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "prs", "sd", "ug", "ur"})


def english_name(said: str) -> str:
    """The English name of a language, or what was said where that is no code known here."""
    return _names().get(said, said)


def code_of(said: str) -> str:
    """The code of a language that was named somehow; empty if it is not known here."""
    return said if said in _names() else _codes().get(said.strip().casefold(), "")


def same_language(one: str, other: str) -> bool:
    """Whether two answers name one language; a dialect said beside it does not part them."""
    first, second = (_first_name(said) for said in (one, other))
    return bool(first) and first == second


def direction(code: str) -> str:
    """``ltr`` or ``rtl``; ``auto`` if the language is not known."""
    if not code:
        return "auto"
    return "rtl" if code.split("-")[0] in RIGHT_TO_LEFT else "ltr"


def in_latin_letters(text: str) -> bool:
    """Whether every letter of a text is of the Latin script, as English is written."""
    return all(unicodedata.name(sign, "").startswith(LATIN) for sign in text if sign.isalpha())


def _first_name(said: str) -> str:
    bare = said.replace(",", "(").split("(")[0].strip().casefold()
    return (code_of(said) or code_of(bare)).split("-")[0] or bare


@cache
def _names() -> Mapping[str, str]:
    known: dict[str, str] = Locale("en").languages  # type: ignore[assignment]
    found = {code: known.get(KNOWN_AS.get(code, code)) or NAMES[code] for code in CODES}
    return MappingProxyType(found)


@cache
def _codes() -> Mapping[str, str]:
    named = {name.casefold(): code for code, name in _names().items()}
    return MappingProxyType(named | {name.casefold(): code for code, name in OFFERED.items()})
