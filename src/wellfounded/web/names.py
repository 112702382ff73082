"""What are countries and languages called, in the language of the page?"""

from __future__ import annotations

import unicodedata
from functools import cache

from babel import Locale

from wellfounded.facts.countries import COUNTRIES, FORMER_COUNTRIES
from wellfounded.languages import Language
from wellfounded.web.ui.field import Option

WRITTEN = (
    "en es ht zh fr ru pt uk ar pa tr fa ps am ti so sw ne bn hi ur my vi ko ka hy az uz ro sq sr "
    "pl de it quc mam kek qu ff wo ln rw ha yo ig ta si th lo km id tl"
).split()
"""Languages a story is often written in; the list is offered, and any other may be typed."""


def countries(language: Language, *, former: bool = False, chosen: str = "") -> tuple[Option, ...]:
    """Every country, in the order of the language, with the empty choice left to the page."""
    return tuple(
        Option(code=code, words=name, chosen=code == chosen)
        for code, name in _countries(language.code, former)
    )


def country(language: Language, code: str) -> str:
    """The name of one country."""
    return dict(_countries(language.code, True)).get(code, code)


def written_languages(language: Language, chosen: str) -> tuple[Option, ...]:
    """The languages a story may be written in."""
    codes = WRITTEN if chosen in WRITTEN or not chosen else [*WRITTEN, chosen]
    named = sorted((language_name(language, code), code) for code in codes)
    return tuple(Option(code=code, words=name, chosen=code == chosen) for name, code in named)


def language_name(language: Language, code: str) -> str:
    """The name of a language, or its code if it has none here."""
    names: dict[str, str] = Locale(language.code).languages  # type: ignore[assignment]
    name = names.get(code, code)
    return name[:1].upper() + name[1:]


@cache
def _countries(language: str, former: bool) -> tuple[tuple[str, str], ...]:
    names = Locale(language).territories
    codes = {**COUNTRIES, **(FORMER_COUNTRIES if former else {})}
    listed = [(code, names.get(code, english)) for code, english in codes.items()]
    return tuple(sorted(listed, key=lambda pair: _plain(pair[1])))


def _plain(name: str) -> str:
    spread = unicodedata.normalize("NFKD", name)
    return "".join(mark for mark in spread if not unicodedata.combining(mark)).casefold()
