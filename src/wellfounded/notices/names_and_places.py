"""Which names and places does the page give?

As printed, to be compared letter by letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from wellfounded.notices.found import Found
from wellfounded.notices.grammar.seen import Seen
from wellfounded.notices.grammar.words import name_after, names_alone, place_after
from wellfounded.notices.labels import Label
from wellfounded.notices.numbers import as_printed
from wellfounded.notices.page import Page
from wellfounded.papers.origin import Origin

SKIP = re.compile(r"[\s:;.,#*|\]\[-]*")
CITY = re.compile(r"(?:^|, )([^,\d]+), ([A-Za-z]{2}) +\d{5}(?:-\d{4})?$")
WITHIN_A_PLACE = 4
"""A label of so few letters, such as "at", may stand inside an address."""


def names(
    page: Page, on_page: tuple[Label, ...], found: list[Found], origin: Origin
) -> Iterator[Found]:
    """Names after their labels or after a number of the person, else alone on a line."""
    given: set[str] = set()
    for seen, label in _names(page, on_page, found):
        if seen.readings[0] not in given:
            given.add(seen.readings[0])
            yield _words(page, "name", seen, label, origin)
    if not given:
        for alone in names_alone(page.text)[:1]:
            words = _words(page, "name", alone, "", origin)
            yield replace(words, doubts=(*words.doubts, "no_label"))


def _names(
    page: Page, on_page: tuple[Label, ...], found: list[Found]
) -> Iterator[tuple[Seen, str]]:
    ends = {one.start: one.end for one in found}
    for label in on_page:
        if "name" in label.roles:
            at = _skip(page, label.end)
            at = _skip(page, ends[at]) if at in ends else at
            if seen := name_after(page.text, at, _next_label(on_page, at, page)):
                yield seen, page.text[label.start : label.end]
    for one in found:
        at = _skip(page, one.end)
        seen = name_after(page.text, at, _next_label(on_page, at, page))
        near = page.text.count("\n", one.end, at) <= 1
        if seen and near and one.role in {"a_number", "receipt"}:
            yield seen, ""


def _next_label(on_page: tuple[Label, ...], at: int, page: Page) -> int:
    return min((one.start for one in on_page if one.start >= at), default=len(page.text))


def places(
    page: Page, on_page: tuple[Label, ...], moments: list[int], origin: Origin
) -> Iterator[Found]:
    """The addresses after the labels of a place, each once.

    ``moments`` are where dates and times stand: no address reaches over one.
    """
    given: set[str] = set()
    for label in on_page:
        if "place" not in label.roles:
            continue
        at = _skip(page, label.end)
        stops = [one.start for one in on_page if one.end - one.start > WITHIN_A_PLACE]
        stop = min((one for one in (*stops, *moments) if one >= at), default=len(page.text))
        place = place_after(page.text, at, stop)
        if place and place.readings[0] not in given:
            given.add(place.readings[0])
            yield _words(page, "place", place, page.text[label.start : label.end], origin)


def courts(where: list[Found]) -> Iterator[Found]:
    """The city and state at the end of each address, as the name of the court."""
    for place in where:
        found = CITY.search(str(place.value))
        if found:
            yield replace(
                place, role="court", value=f"{found[1].strip().title()}, {found[2].upper()}"
            )


def _skip(page: Page, at: int) -> int:
    found = SKIP.match(page.text, at)
    return found.end() if found else at


def _words(page: Page, role: str, seen: Seen, label: str, origin: Origin) -> Found:
    found = as_printed(page, role, seen, label)
    return found if origin is Origin.LETTERS else replace(found, doubts=("letters",))
