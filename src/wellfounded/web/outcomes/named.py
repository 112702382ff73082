"""What are a country, a court and a judge of the courts' record called on a page?"""

from __future__ import annotations

import unicodedata
from functools import cache
from types import MappingProxyType
from typing import Final

from wellfounded.directory import courts
from wellfounded.facts.countries import COUNTRIES
from wellfounded.languages import Language
from wellfounded.web.outcomes.loaded import Loaded
from wellfounded.web.words import say

OTHERWISE: Final = MappingProxyType(
    {
        "bosnia-herzegovina": "BA",
        "burma (myanmar)": "MM",
        "cape verde": "CV",
        "china": "CN",
        "czech republic": "CZ",
        "democratic republic of congo": "CD",
        "gambia": "GM",
        "ivory coast (cote d'ivoire)": "CI",
        "korea": "KR",
        "macedonia": "MK",
        "moldavia (moldova)": "MD",
        "peoples republic of china": "CN",
        "people's republic of china": "CN",
        "russia": "RU",
        "swaziland": "SZ",
        "syria": "SY",
        "turkey": "TR",
    }
)
"""Countries that the courts call by another name than we do."""
NO_COUNTRY: Final = frozenset({"??", "IU", "ND", "UN", "XX"})
"""What stands where no country is known; the courts call one of them "be removed"."""


def nationality_name(cube: Loaded, code: str, language: Language) -> str:
    """The country in the language of the page, or as the courts write it."""
    if code in NO_COUNTRY:
        return f"{say(language, 'outcomes.no_country')} ({code})"
    told = cube.names.get("nationality", {}).get(code, code)
    known = OTHERWISE.get(told.casefold()) or _countries().get(told.casefold())
    return language.say(f"country.{known}", COUNTRIES[known]) if known else _mild(told)


def court_name(cube: Loaded, code: str) -> str:
    """The place of a court and its state, as they stand on papers."""
    if code in courts():
        found = courts()[code]
        return f"{found.place}, {found.state}"
    return f"{_mild(cube.names.get('court', {}).get(code, code))} ({code})"


def judge_name(cube: Loaded, code: str) -> str:
    """A judge as the courts write the name."""
    return _mild(cube.names.get("judge", {}).get(code, code))


def plain(name: str) -> str:
    """A name as it is put in order: without marks, and small."""
    spread = unicodedata.normalize("NFKD", name)
    return "".join(mark for mark in spread if not unicodedata.combining(mark)).casefold()


def _mild(name: str) -> str:
    return name.title() if name.isupper() and len(name) > 3 else name


@cache
def _countries() -> dict[str, str]:
    return {name.casefold(): code for code, name in COUNTRIES.items()}
