"""What are countries and languages called, in the language of the page?"""

from __future__ import annotations

import unicodedata
from functools import cache

from babel import Locale

from wellfounded.facts.countries import COUNTRIES, FORMER_COUNTRIES
from wellfounded.languages import Language
from wellfounded.web.ui.field import Option

_CODES = (
    "en es ht zh-Hans zh-Hant fr ru pt uk ar pa tr fa prs ps am ti so sw ne bn hi ur my vi ko ka "
    "hy az uz ro sq sr pl de it quc mam kek qu ff wo ln rw ha yo ig ta si th lo km id tl"
)
WRITTEN = _CODES.split()
"""Languages a story is often written in. Whoever writes in another leaves the choice open."""

CALLED = {"zh-Hans": "zh_Hans", "zh-Hant": "zh_Hant", "prs": "fa_AF"}
"""Languages that Babel knows under another code."""

OWN_NAMES = {"mam": "Mam", "kek": "Q’eqchi’"}
"""Languages that Babel does not know, by their own names."""


def countries(language: Language, *, former: bool = False, chosen: str = "") -> tuple[Option, ...]:
    """Every country, in the order of the language, with the empty choice left to the page."""
    return tuple(
        Option(code=code, words=name, chosen=code == chosen)
        for code, name in _countries(language.code, former)
    )


def written_languages(language: Language, chosen: str) -> tuple[Option, ...]:
    """The languages a story may be written in."""
    codes = WRITTEN if chosen in WRITTEN or not chosen else [*WRITTEN, chosen]
    named = [(language_name(language, code), code) for code in codes]
    named.sort(key=lambda pair: _plain(pair[0]))
    return tuple(Option(code=code, words=name, chosen=code == chosen) for name, code in named)


def language_name(language: Language, code: str) -> str:
    """The name of a language, or its code if it has none here."""
    names: dict[str, str] = Locale(language.code).languages  # type: ignore[assignment]
    name = names.get(CALLED.get(code, code)) or OWN_NAMES.get(code, code)
    return name[:1].upper() + name[1:]


@cache
def _countries(code: str, former: bool) -> tuple[tuple[str, str], ...]:
    language = Language(code)
    listed = {**COUNTRIES, **(FORMER_COUNTRIES if former else {})}
    named = [(code, language.say(f"country.{code}", name)) for code, name in listed.items()]
    return tuple(sorted(named, key=lambda pair: _plain(pair[1])))


def _plain(name: str) -> str:
    spread = unicodedata.normalize("NFKD", name)
    return "".join(mark for mark in spread if not unicodedata.combining(mark)).casefold()
