"""In which calendar does a person likely write their dates?

A guess only orders the choices that are put to the person: the country suggests a calendar, and a
year may be impossible in one. 1399 is no Gregorian year of anybody alive, and it may be 2020 in
Kabul or 1979 in Mecca.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from wellfounded.facts.other_calendars.calendars import CALENDARS, OTHER_CALENDARS
from wellfounded.facts.problem import BadValue

USUAL = {
    "solar_hijri": ("AF", "IR"),
    "ethiopian": ("ET", "ER"),
    "bikram_sambat": ("NP",),
    "hijri": (
        "SA", "YE", "IQ", "SY", "SD", "EG", "JO", "LB", "PS", "LY", "MA", "DZ", "TN", "KW", "QA",
        "BH", "AE", "OM", "MR", "SO", "DJ", "KM",
    ),
}  # fmt: skip
"""The countries in which each is in use, in offices or beside the Gregorian calendar."""

NAMES = {
    "solar_hijri": {"AF": ("prs-Latn", "prs", "ps"), "IR": ("fa-Latn", "fa")},
    "ethiopian": {"ET": ("am-Latn", "am"), "ER": ("ti-Latn", "ti", "am")},
}
"""In which languages of ``Calendar.names`` the months are called, where that differs by country."""


def named_in(code: str, countries: Collection[str]) -> tuple[str, ...]:
    """The languages in which the months are shown to a person of these countries."""
    ways = NAMES.get(code, {})
    own = [way for country, way in ways.items() if country in countries]
    every = own or list(ways.values()) or [tuple(CALENDARS[code].names)]
    return tuple(dict.fromkeys(language for way in every for language in way))


def usual(countries: Collection[str]) -> tuple[str, ...]:
    """The codes of the other calendars, those first that are in use in ``countries``."""
    return tuple(
        sorted(OTHER_CALENDARS, key=lambda code: not set(countries).intersection(USUAL[code]))
    )


def in_use(countries: Collection[str]) -> tuple[str, ...]:
    """The codes of the other calendars in use in ``countries``."""
    return tuple(code for code, where in USUAL.items() if set(countries).intersection(where))


def possible(year: int, as_of: date) -> tuple[str, ...]:
    """The calendars in which ``year`` has begun and is not before 1900."""
    return tuple(code for code in CALENDARS if _begun(code, year, as_of))


def _begun(code: str, year: int, as_of: date) -> bool:
    try:
        return CALENDARS[code].span(year).earliest <= as_of
    except BadValue:
        return False


def likely(year: int, countries: Collection[str], as_of: date) -> tuple[str, ...]:
    """The calendars that a year alone may be of, for a person of these countries.

    More than one: ask. A Gregorian year stands alone, unless a calendar of the person's country
    has it too: an Ethiopian year reads like a Gregorian one of seven or eight years earlier.
    """
    found, own = possible(year, as_of), in_use(countries)
    here = tuple(code for code in found if code in own)
    if "gregorian" in found:
        return ("gregorian", *here)
    return here or found
