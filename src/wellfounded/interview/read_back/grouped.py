"""Which answers of one page are read back in one line, under the page's heading?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from wellfounded.interview.pages import Page
from wellfounded.interview.sections import page_of

NAME = ("name.family", "name.given", "name.middle")
BIRTH = ("date_of_birth", "birth.place", "birth.country")
ADDRESS = ("street", "unit", "city", "region", "postal_code")
TIME = ("from", "to")

TOGETHER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("entries[]", ("date", "place")),
    ("statuses[]", ("kind", *TIME)),
    ("applicant", NAME),
    ("applicant", BIRTH),
    ("contact.address", ADDRESS),
    ("contact.mailing", ("in_care_of", *ADDRESS, "phone")),
    ("family.spouse", NAME),
    ("family.spouse", BIRTH),
    ("family.spouse", ("marriage_date", "marriage_place")),
    ("family.spouse", ("last_entry.date", "last_entry.place")),
    ("family.children[]", NAME),
    ("family.children[]", BIRTH),
    ("family.children[]", ("last_entry.date", "last_entry.place")),
    ("family.mother", ("name",)),
    ("family.father", ("name",)),
    ("family.siblings[]", ("name",)),
    ("residences[]", ("street", "city", "region", "postal_code", "country", *TIME)),
    ("education[]", ("name", "kind", "place", *TIME)),
    ("employment[]", ("employer", "occupation", "place", *TIME)),
    ("travel[]", ("country", *TIME)),
    ("third_countries[]", ("country", *TIME)),
    ("encounters[]", ("date", "place", "agency")),
    ("orders[]", ("kind", "date")),
    ("prior_applications[]", ("kind", "country", "date")),
    ("delay.reasons[]", ("kind", *TIME)),
    ("harms[]", ("date", "place")),
    ("arrests[]", ("date", "place", "country", "charge")),
    ("armed_groups[]", ("name", "country")),
    ("armed_groups[]", TIME),
    ("application.helpers[]", ("name", "relationship")),
    ("preparer", ("name", "phone", *ADDRESS)),
)
"""Facts of one page each, in the order they are said: where they stand, and their names."""


def _by_page() -> Mapping[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for at, names in TOGETHER:
        paths = tuple(f"{at}.{name}" for name in names)
        found[page_of(paths[0]).number] = paths
    return MappingProxyType(found)


GROUPED = _by_page()


def grouped(page: Page) -> Iterable[str]:
    """The facts of a page that are said in one line, in their order; none for most pages."""
    return GROUPED.get(page.number, ())
