"""What is a language called, and which way is it written?

An answer names a language by a code (``prs``), by its English name, or in other words.
"""

from __future__ import annotations

import re
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
_OTHER = "zh ru uk ar pa fa prs ps am ti ne bn hi ur my ko ka hy ta si th lo km"
OTHER_LETTERS = frozenset(_OTHER.split())
"""Languages that are written in other letters than Latin ones."""
FIRST_STRONG, POP = "\u2068", "\u2069"
"""The marks around words that run their own way: FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE."""
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


def named_in_english(said: str) -> bool:
    """Whether a language, with a dialect beside it or without, is called by its English name."""
    bare = _bare(said)
    return any(_bare(name) == bare for name in _names().values())


def direction(code: str) -> str:
    """``ltr`` or ``rtl``; ``auto`` if the language is not known."""
    if not code:
        return "auto"
    return "rtl" if code.split("-")[0] in RIGHT_TO_LEFT else "ltr"


def held_together(words: str) -> str:
    """Words inside a sentence that may run the other way, in marks that nobody sees (UAX 9, 2.4).

    Without them the figures of a day told in Dari would stand in another order than they were
    written in. Words that hold no letter from the right stay as they are.
    """
    if any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in words):
        return f"{FIRST_STRONG}{words}{POP}"
    return words


def in_latin_letters(text: str) -> bool:
    """Whether every letter and figure of a text is one that English is written with."""
    letters = (sign for sign in text if sign.isalpha())
    figures = (sign for sign in text if sign.isdecimal() or "፩" <= sign <= "፼")
    return all(unicodedata.name(sign, "").startswith(LATIN) for sign in letters) and all(
        sign.isascii() for sign in figures
    )


def written_in_latin(said: str) -> bool:
    """Whether a language is written in Latin letters, as far as it is known here."""
    code = code_of(said) or code_of(said.split("(")[0])
    return code.split("-")[0] not in OTHER_LETTERS


def _first_name(said: str) -> str:
    bare = _bare(said)
    return (code_of(said) or code_of(bare)).split("-")[0] or bare


def _bare(said: str) -> str:
    """The name alone, however its apostrophes are written."""
    name = re.split(r"[,(]", said)[0].strip().casefold()
    return re.sub("[’ʼ`]", "'", name)


@cache
def _names() -> Mapping[str, str]:
    known: dict[str, str] = Locale("en").languages  # type: ignore[assignment]
    found = {code: known.get(KNOWN_AS.get(code, code)) or NAMES[code] for code in CODES}
    return MappingProxyType(found)


@cache
def _codes() -> Mapping[str, str]:
    named = {name.casefold(): code for code, name in _names().items()}
    return MappingProxyType(named | {name.casefold(): code for code, name in OFFERED.items()})
