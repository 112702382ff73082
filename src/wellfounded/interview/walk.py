"""Which page comes next, and which stand beside it?

A section beside the way is walked by itself: no page outside leads into it, and none of it out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts import Case
from wellfounded.interview.pages import Kind, Page, Place
from wellfounded.interview.section import Section
from wellfounded.interview.sections import PAGES, pages_of
from wellfounded.interview.standing import LISTS, RECORD_PAGES, Standing

ORDER = {page.number: position for position, page in enumerate(PAGES)}
AFTER_THE_RECORDS = 10**9
BEFORE_ALL = (-1, 0, 0)

Position = tuple[int, int, int]


def first_page(case: Case, as_of: date) -> Place | None:
    """The first open page that holds a needed, unanswered fact; None if nothing is needed."""
    return next_page(case, as_of)


def next_page(case: Case, as_of: date, after: Place | None = None) -> Place | None:
    """The first such page after ``after``; None at the end.

    From the last page of a record it leads to the page of its list, where another can be
    added. What was passed over before ``after`` is found again by ``first_page``.
    """
    return _next(Standing(case, as_of), _position(after) if after else BEFORE_ALL, after)


def next_left(case: Case, as_of: date, after: Place | None = None) -> Place | None:
    """The first page after ``after`` where something was left for later; None at the end."""
    standing, passed = Standing(case, as_of), _position(after) if after else BEFORE_ALL
    on_the_way = (place for place in standing.places() if not place.page.section.beside)
    there = (place for place in on_the_way if _position(place) > passed)
    return next(filter(standing.left, there), None)


def after_section(case: Case, as_of: date, section: Section) -> Place | None:
    """The first such page after a section: where a person goes who passes it over."""
    last = pages_of(section)[-1]
    return _next(Standing(case, as_of), (ORDER[last.number], AFTER_THE_RECORDS, 0), None)


def enter_section(case: Case, as_of: date, section: Section) -> Place | None:
    """Where a section is entered: its first such page, else its first open page, else None."""
    standing = Standing(case, as_of)
    there = [place for place in standing.places() if place.page.section == section]
    wanted = (place for place in there if standing.wanted(place))
    return next(wanted, next(_stops(there, there[0]), None) if there else None)


def previous_page(case: Case, as_of: date, place: Place) -> Place | None:
    """The open page before ``place``, needed or not; None at the beginning.

    Records are entered from the page of their list, so they are not on the way: before the
    first page of a record stands the page of its list.
    """
    if place.page.kind is Kind.RECORD:
        before = _record_places(case, as_of, place)
        earlier = [one for one in before if _position(one) < _position(place)]
        return earlier[-1] if earlier else _list_of(place)
    stops = _stops(Standing(case, as_of).places(), place)
    passed = [one for one in stops if _position(one) < _position(place)]
    return passed[-1] if passed else None


def following_page(case: Case, as_of: date, place: Place) -> Place | None:
    """The open page after ``place``, needed or not; None at the end.

    After the last page of a record stands the page of its list.
    """
    if place.page.kind is Kind.RECORD:
        later = _record_places(case, as_of, place)
        onward = (one for one in later if _position(one) > _position(place))
        return next(onward, _list_of(place))
    stops = _stops(Standing(case, as_of).places(), place)
    return next((one for one in stops if _position(one) > _position(place)), None)


def is_open(case: Case, as_of: date, place: Place) -> bool:
    """Whether the page may be visited there.

    A page about a record may be visited for each record named, and for one more, which is
    added when its first answer is stored.
    """
    standing = Standing(case, as_of)
    is_record = place.page.kind is Kind.RECORD
    if is_record != (place.record is not None):
        return False
    if place.record is not None and not 0 <= place.record <= standing.records(place.page.list):
        return False
    return standing.open(place)


def has_some(case: Case, as_of: date, place: Place) -> bool:
    """Whether the person said before that there is something to name on the page of a list."""
    return Standing(case, as_of).has_some(place)


def record_place(listing: Page, record: int) -> Place:
    """The first page about one record of a list; the number of records opens a new one.

    Raises:
        KeyError: if the page is not that of a list.
    """
    return Place(RECORD_PAGES[listing.list][0], record)


def _next(standing: Standing, passed: Position, after: Place | None) -> Place | None:
    for place in standing.places():
        passes = _position(place) <= passed or not _on_one_way(place, after)
        if not passes and (_back_to_list(after, place) or standing.wanted(place)):
            return place
    return None


def _on_one_way(place: Place, other: Place | None) -> bool:
    """Whether one comes to ``place`` from ``other``, or from the beginning."""
    if other is not None and other.page.section.beside:
        return place.page.section == other.page.section
    return not place.page.section.beside


def _back_to_list(after: Place | None, place: Place) -> bool:
    """Whether ``place`` is the list to whose record ``after`` belongs."""
    if after is None or after.page.kind is not Kind.RECORD:
        return False
    return place.page.kind is Kind.LIST and place.page.list == after.page.list


def _position(place: Place) -> Position:
    page = place.page
    if page.kind is Kind.QUESTIONS:
        return (ORDER[page.number], 0, 0)
    block = ORDER[LISTS[page.list].number]
    if place.record is None:
        return (block, AFTER_THE_RECORDS, 0)
    return (block, place.record, ORDER[page.number])


def _stops(places: Iterator[Place] | list[Place], of: Place) -> Iterator[Place]:
    return (place for place in places if place.record is None and _on_one_way(place, of))


def _list_of(place: Place) -> Place | None:
    """The page of a record's list, if the record is told of where the list is."""
    listing = Place(LISTS[place.page.list])
    return listing if _on_one_way(listing, place) else None


def _record_places(case: Case, as_of: date, of: Place) -> list[Place]:
    standing = Standing(case, as_of)
    each = (Place(page, of.record) for page in RECORD_PAGES[of.page.list])
    return [place for place in each if standing.open(place) and _on_one_way(place, of)]
