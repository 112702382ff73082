"""Which pages are there, in which order, and how is one found?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from wellfounded.explained.page import FaultyPage, Page, page_of
from wellfounded.explained.statement import Words

FOLDER = files("wellfounded.explained") / "pages"
SHELVES: Mapping[str, Words] = MappingProxyType(
    {
        name: Words(f"explained.shelf.{name}", english)
        for name, english in {
            "protection": "What protection there is",
            "reasons": "Harm, and the reasons that the law names",
            "asking": "Asking for it",
            "after": "After a yes, and family",
            "people": "Help, rights, and words",
            "countries": "By country",
        }.items()
    }
)
"""The heaps of questions, in the order of the index."""

PAGES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "protection": (
            "what_protection_is",
            "refugee_and_asylum",
            "withholding_and_torture",
            "tps_beside_asylum",
            "the_refugee_program",
        ),
        "reasons": (
            "what_persecution_is",
            "race",
            "religion",
            "nationality",
            "political_opinion",
            "particular_social_group",
        ),
        "asking": (
            "the_one_year_rule",
            "uscis_or_a_judge",
            "filing_with_uscis",
            "waiting_is_not_a_status",
            "work_permit",
            "fees",
        ),
        "after": ("after_a_grant", "family_marriage_and_age"),
        "people": (
            "chances_and_numbers",
            "fraud",
            "stopped_by_officers",
            "in_detention",
            "hard_memories",
            "words_of_the_law",
        ),
        "countries": (
            *("afghanistan", "cameroon", "china", "colombia", "cuba", "el_salvador"),
            *("guatemala", "haiti", "honduras", "india", "nicaragua", "russia", "turkey"),
            *("ukraine", "venezuela"),
        ),
    }
)
"""By heap, its pages in order; each is a file of the heap's folder."""


class NoSuchPage(LookupError):
    """There is no page of this name or address; its text names what there is."""

    def __init__(self, name: str) -> None:
        there = ", ".join(page.name for page in index().values())
        super().__init__(f"there is no page {name!r}; write one of {there}")


@cache
def index() -> Mapping[str, Page]:
    """Every page by its address.

    Raises:
        FaultyPage: if one cannot be relied on, or two have one address.
    """
    found: dict[str, Page] = {}
    for page in _read():
        if page.address in found:
            raise FaultyPage(f"{page.name}.toml: {found[page.address].name} has its address")
        found[page.address] = page
    names = {page.name for page in found.values()}
    for page in found.values():
        if unknown := set(page.see) - names:
            raise FaultyPage(f"{page.name}.toml: there is no page {min(unknown)!r} to see")
    return MappingProxyType(found)


def page_at(address: str) -> Page:
    """The page at an address.

    Raises:
        NoSuchPage: if there is none.
    """
    try:
        return index()[address]
    except KeyError:
        raise NoSuchPage(address) from None


def page_called(name: str) -> Page:
    """The page of a name, as its file is called, or of an address.

    Raises:
        NoSuchPage: if there is none.
    """
    wanted = name.replace("-", "_")
    for page in index().values():
        if wanted in (page.name, page.address):
            return page
    raise NoSuchPage(name)


def _read() -> Iterator[Page]:
    for shelf, names in PAGES.items():
        for name in names:
            text = FOLDER.joinpath(shelf, f"{name}.toml").read_text("utf-8")
            yield page_of(text, name)
