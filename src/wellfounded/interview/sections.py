"""In what order are the sections, and which page has which number?

Written by hand, for the order that a program would find is rude: what counts days comes
first, what hurts to tell comes late, and the last word is the person's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.interview.order import (
    admissibility_crimes,
    admissibility_entries,
    admissibility_security,
    admissibility_stays,
    appearance,
    armed_groups,
    arrests,
    arrival,
    births,
    bringing_family,
    contact,
    court_fee_waiver,
    delay,
    family,
    family_on_their_forms,
    fear,
    fee_waiver,
    filing,
    green_card,
    groups,
    groups_joined,
    harm,
    harm_to_others,
    homes_school_and_work,
    looks_and_race,
    marriages,
    name_in_parts,
    officers_and_court,
    other_countries,
    other_protections,
    own_words,
    public_charge,
    reaching_you,
    status_now,
    told,
    torture,
    tps_form,
    tps_history,
    travel_papers,
    what_happened,
    who_helps,
    work_permit,
    you,
)
from wellfounded.interview.pages import Page
from wellfounded.interview.section import Section

ORDER = (
    arrival,
    you,
    contact,
    family,
    homes_school_and_work,
    groups,
    other_countries,
    officers_and_court,
    delay,
    harm,
    births,
    fear,
    torture,
    arrests,
    armed_groups,
    harm_to_others,
    other_protections,
    filing,
    what_happened,
    told,
    name_in_parts,
    looks_and_race,
    reaching_you,
    family_on_their_forms,
    marriages,
    bringing_family,
    travel_papers,
    who_helps,
    appearance,
    court_fee_waiver,
    fee_waiver,
    status_now,
    green_card,
    groups_joined,
    public_charge,
    tps_form,
    tps_history,
    admissibility_stays,
    admissibility_crimes,
    admissibility_security,
    admissibility_entries,
    work_permit,
    own_words,
)

SECTIONS: tuple[Section, ...] = tuple(part.SECTION for part in ORDER)
PAGES: tuple[Page, ...] = tuple(page for part in ORDER for page in part.PAGES)
_BY_NUMBER: Mapping[int, Page] = MappingProxyType({page.number: page for page in PAGES})
_BY_PATH: Mapping[str, Page] = MappingProxyType(
    {path: page for page in PAGES for path in page.paths}
)


class NoSuchPage(LookupError):
    """The interview has no page with this number, or none that asks this fact."""

    def __init__(self, what: object) -> None:
        super().__init__(f"the interview has no page {what!r}")


def page(number: int) -> Page:
    """The page with this number.

    Raises:
        NoSuchPage: if there is none.
    """
    if number not in _BY_NUMBER:
        raise NoSuchPage(number)
    return _BY_NUMBER[number]


def page_of(path: str) -> Page:
    """The page that asks a fact of the catalogue, such as ``entries[].date``.

    Raises:
        NoSuchPage: if the interview does not ask it.
    """
    if path not in _BY_PATH:
        raise NoSuchPage(path)
    return _BY_PATH[path]


def pages_of(section: Section | str) -> tuple[Page, ...]:
    """The pages of a section, open or not, in order."""
    id = section if isinstance(section, str) else section.id
    return tuple(page for page in PAGES if page.section.id == id)


def section_with(id: str) -> Section:
    """The section with this id.

    Raises:
        LookupError: if there is none.
    """
    found = next((section for section in SECTIONS if section.id == id), None)
    if found is None:
        raise LookupError(f"the interview has no section {id!r}")
    return found
