"""Which places does a passage name, and in which country do they lie?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from wellfounded.contradictions.lexicon import meanings
from wellfounded.contradictions.names import one_place, parts
from wellfounded.contradictions.reading.days import NAMED, WEEKDAYS
from wellfounded.contradictions.reading.people import NAME
from wellfounded.facts.countries import COUNTRIES

IN = re.compile(
    r"\b(?i:in|at|near|outside|to|from)\s+(?:the\s+)?(?:(?:[a-z]+\s+){0,3}(?:of|in|at|near)\s+"
    rf"(?:the\s+)?)?(?P<place>{NAME})(?:,\s+(?P<country>{NAME}))?"
)
NOT_PLACES = frozenset({*NAMED, *WEEKDAYS, "christmas", "jadi", "muharram", "ramadan", "sawr"})
ORGANISATION = re.compile(
    r"\b(?:party|front|movement|union|church|hospital|police|army|university|school)\b", re.I
)
WIDE = re.compile(r"^\s*(?:state|province|region|district|department|county)\b", re.I)
ALSO_STATES = ("GE", "JO", "TD")
"""Countries whose name is as well that of a state of the United States, or of a person."""
CODES = {
    **{name.casefold(): code for code, name in COUNTRIES.items() if code not in ALSO_STATES},
    **meanings("countries"),
}
CITIES = meanings("cities")
"""Large cities; a name that lies in two countries is better left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A place named: its name, the country if known, and whether it is one itself."""

    name: str
    country: str = ""
    is_country: bool = False


@dataclass(frozen=True, slots=True)
class Map:
    """Which country each town of the case lies in, beside the large cities.

    ``home`` are the codes of the countries that are the person's own.
    """

    towns: Mapping[str, str] = field(default_factory=dict)
    home: frozenset[str] = frozenset()

    def country(self, name: str) -> str:
        """The code of the country of a place; empty if it is not known."""
        plain = " ".join(parts(name)) or name.casefold()
        known = CODES.get(name.casefold().strip(".")) or CITIES.get(name.casefold())
        return known or self.towns.get(plain, "") or CITIES.get(plain, "")


def places(text: str, towns: Map) -> tuple[Where, ...]:
    """The places named after "in", "at" and the like."""
    found = []
    for one in IN.finditer(text):
        name = one["place"]
        if name.split()[0].lower() in NOT_PLACES or ORGANISATION.search(name):
            continue
        if WIDE.match(text[one.end("place") :]):
            continue
        found.append(where(name, one["country"] or "", towns))
    return tuple(found)


def where(name: str, country: str, towns: Map) -> Where:
    """A place by its name, and the name of its country if that was given."""
    code = CODES.get(country.casefold().strip(".")) if country else ""
    is_country = name.casefold().strip(".") in CODES
    return Where(name=name, country=code or towns.country(name), is_country=is_country)


def is_home(name: str, towns: Map) -> bool:
    """Whether a name is that of a country of the person's own."""
    return CODES.get(name.casefold()) in towns.home


def can_be_one(first: Iterable[Where], second: Iterable[Where]) -> bool:
    """Whether some place of the one can be a place of the other."""
    return any(_may_be(one, other) for one in first for other in second)


def _may_be(one: Where, other: Where) -> bool:
    if one.country and other.country and one.country != other.country:
        return False
    return one.is_country or other.is_country or one_place(one.name, other.name)
