"""Which page of the interview does an address mean, and which address has a page?

A page is known by its number. A record of a list is known in addresses by its random name,
not by its place, so that an address means the same record after another was taken away.
"""

from __future__ import annotations

from django.http import Http404

from wellfounded.facts import fact_at
from wellfounded.facts.kinds import Records
from wellfounded.interview import Kind, NoSuchPage, Page, Place, is_open, page
from wellfounded.web.addresses import to
from wellfounded.web.cases.answers import Answers
from wellfounded.web.clock import today
from wellfounded.web.request import Request

SHOWN_ELSEWHERE = {"told": "s"}
"""The letter of the page that shows a list in a way of its own."""


def place_at(answers: Answers, number: int, name: str | None) -> Place:
    """The place that an address means; a name that is not known yet means a new record.

    Raises:
        Http404: the interview has no such page, or it is closed in this case.
    """
    place = place_of(answers, number, name)
    if not is_open(answers.case, today(), place):
        raise Http404
    return place


def place_of(answers: Answers, number: int, name: str | None) -> Place:
    """The same for a page that was sent: what is on it is saved, though it has closed since.

    Raises:
        Http404: the interview has no such page.
    """
    found = any_place(number).page
    record = None
    if found.kind is Kind.RECORD:
        if name is None:
            raise Http404
        names = answers.records(found.list)
        record = names.index(name) if name in names else len(names)
    return Place(found, record)


def any_place(number: int) -> Place:
    """The place of a page that saves itself while it is filled in: it was open when it was shown.

    Raises:
        Http404: the interview has no such page.
    """
    try:
        found = page(number)
    except NoSuchPage:
        raise Http404 from None
    return Place(found, 0 if found.kind is Kind.RECORD else None)


def asked_paths(page: Page) -> tuple[str, ...]:
    """The facts a page has boxes for; a list itself is shown as its records."""
    return tuple(path for path in page.paths if not isinstance(fact_at(path).kind, Records))


def stored_path(place: Place, name: str | None, path: str) -> str:
    """Where an answer of a page is stored: its record by name, not by number."""
    return path.replace("[]", f"[{name}]", 1) if place.page.kind is Kind.RECORD else path


def address(request: Request, answers: Answers, place: Place, new: str = "") -> str:
    """The address of a place; ``new`` is the name of a record that is not stored yet."""
    if place.page.kind is Kind.LIST and place.page.list in SHOWN_ELSEWHERE:
        return to(request, SHOWN_ELSEWHERE[place.page.list])
    if place.record is None:
        return to(request, "f", place.page.number)
    names = answers.records(place.page.list)
    name = names[place.record] if place.record < len(names) else new
    return to(request, "f", place.page.number, name)
