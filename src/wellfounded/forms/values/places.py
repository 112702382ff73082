"""How are a country, and a place in a country, written?"""

from __future__ import annotations

from collections.abc import Sequence

from wellfounded.facts.countries import COUNTRIES, FORMER_COUNTRIES, country_name

_CODES = {name.casefold(): code for code, name in (*FORMER_COUNTRIES.items(), *COUNTRIES.items())}


def place_and_country(place: str, country: str) -> str:
    """``Kabul, Afghanistan``; either may be empty."""
    return ", ".join(part for part in (place, country_name(country) if country else "") if part)


def countries(codes: Sequence[str]) -> str:
    """Names of countries in the order given."""
    return ", ".join(country_name(code) for code in codes)


def code_of(name: str) -> str | None:
    """The code of the country with exactly this English name."""
    return _CODES.get(name.strip().casefold())


def read_place_and_country(text: str) -> tuple[str | None, str | None]:
    """Split off the last part that is the name of a country."""
    parts = text.split(", ")
    for taken in range(1, len(parts) + 1):
        code = code_of(", ".join(parts[-taken:]))
        if code:
            return ", ".join(parts[:-taken]) or None, code
    return text or None, None


def read_countries(text: str) -> list[str] | None:
    """The codes of the countries named, or None if one of the names is unknown."""
    if whole := code_of(text):
        return [whole]
    codes = [code_of(name) for name in text.split(", ")]
    return [code for code in codes if code] if all(codes) else None
