"""Who and what fills the case of the whole form: people, places, groups, accounts."""

from __future__ import annotations

from typing import Any

from wellfounded.forms.i485.admissibility import ITEMS


def admissibility(answer: bool) -> dict[str, Any]:
    """The same answer to all questions of Part 9 that are of this form."""
    return {word: answer for words in ITEMS.values() for word in words}


def accounts(*words: str) -> list[dict[str, Any]]:
    """An account of each question."""
    return [
        {"about": word, "when": "2015", "where": "Maracaibo", "account": f"What came of {word}."}
        for word in words
    ]


NAME = {"family": "Soto Marin", "given": "Ana", "middle": "Luz"}
ADDRESS = {
    "street": "12 Elm Street",
    "unit": "Apt 4B",
    "city": "Hartford",
    "region": "Connecticut",
    "postal_code": "06103",
    "country": "US",
}
ABROAD = {
    "street": "Calle 5 No 10",
    "unit": "Flr 2",
    "city": "Maracaibo",
    "region": "Zulia",
    "postal_code": "4001",
    "country": "VE",
}
ENDED = {
    "name": {"family": "Rojas", "given": "Luis", "middle": "Elias"},
    "date_of_birth": "1984-02-03",
    "birth": {"country": "VE"},
    "nationality": "VE",
    "marriage_date": "2008-05-06",
    "marriage_place": "Maracaibo",
    "marriage_region": "Zulia",
    "marriage_country": "VE",
    "how_ended": "other",
    "ended_otherwise": "Declared void",
    "ended_on": "2012-07-08",
    "ended_place": "Caracas",
    "ended_region": "Capital District",
    "ended_country": "VE",
}


def child(given: str, **facts: Any) -> dict[str, Any]:
    """A child who asks for a green card too."""
    return {
        "name": {"family": "Soto", "given": given, "middle": "Maria"},
        "a_number": "201 333 444",
        "date_of_birth": "2014-09-10",
        "birth": {"country": "VE"},
        "relationship": "biological",
        "green_card_too": True,
        **facts,
    }


def parent(given: str) -> dict[str, Any]:
    """A mother or father with a name at birth."""
    return {
        "names": {"family": "Marin", "given": given, "middle": "Del Valle"},
        "names_at_birth": {"family": "Paz", "given": given, "middle": "Jose"},
        "date_of_birth": "1958-01-02",
        "birth": {"country": "VE"},
    }


def organization(name: str) -> dict[str, Any]:
    """A group the person was in."""
    return {
        "name": name,
        "city": "Maracaibo",
        "region": "Zulia",
        "country": "VE",
        "nature": "A union of teachers",
        "role": "Member, no post",
        "from": "2010-02-03",
        "to": "2015-04-05",
    }
