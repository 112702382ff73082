"""Which pages stand open for a case on a day, and what do they still ask?

A page that holds an answer stays open whatever becomes of its conditions: nothing that was
said can be lost from sight. It is then not asked for the sake of what is empty on it.

"I don't know" and "not now" are both answers. But who said "not now" meant to come back.

A section beside the way is entered for a form or a letter. Nothing asks for it before.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from wellfounded.facts import Case, Reason, Unknown
from wellfounded.interview.demand import ALWAYS_NEEDED, needed_by_rules
from wellfounded.interview.pages import Kind, Page, Place
from wellfounded.interview.sections import PAGES
from wellfounded.logic import Known, Reading

NOT_NOW = Unknown(Reason.DECLINED)
LISTS = {page.list: page for page in PAGES if page.kind is Kind.LIST}
RECORD_PAGES: dict[str, tuple[Page, ...]] = {
    path: tuple(page for page in PAGES if page.kind is Kind.RECORD and page.list == path)
    for path in LISTS
}


class Standing:
    """One look at a case on a day; the rules are read once, and only if something turns on them.

    What opens a page is a few conditions of its own. What it still asks is up to every rule.
    """

    def __init__(self, case: Case, as_of: date) -> None:
        self.case = case
        self._reading = Reading(case.known(as_of))

    @cached_property
    def _needs(self) -> frozenset[str]:
        return needed_by_rules(self._reading)

    def answered(self, path: str) -> bool:
        """A value stands there, or the person does not know or chose not to say."""
        answer = self.case.answers.get(path)
        if isinstance(answer, Unknown):
            return answer.reason is not Reason.NOT_ASKED
        return answer is not None

    def asks(self, place: Place) -> bool:
        """Whether the conditions of the page, and of the list it belongs to, hold."""
        page = place.page
        if page.kind is not Kind.RECORD:
            return _holds(page, self._reading)
        return _holds(LISTS[page.list], self._reading) and _holds(page, self._at(place))

    def holds_an_answer(self, place: Place) -> bool:
        """Whether anything that the page asks is answered, or its list has a record."""
        if place.page.kind is Kind.LIST and self.records(place.page.list):
            return True
        return any(map(self.answered, place.paths))

    def has_some(self, place: Place) -> bool:
        """Whether the person said before that there is something to name on a list."""
        return bool(place.page.has_some.decide(self._reading))

    def left(self, place: Place) -> bool:
        """Whether something that is needed was left for later on a page that is asked."""
        return self.asks(place) and any(
            self.case.answers.get(path) == NOT_NOW and self._needs_it(place.page, fact, path)
            for fact, path in zip(place.page.paths, place.paths, strict=True)
        )

    def open(self, place: Place) -> bool:
        """Whether the page may be visited."""
        return self.asks(place) or self.holds_an_answer(place)

    def wanted(self, place: Place) -> tuple[str, ...]:
        """The paths that are needed and not answered on a page that is asked."""
        page = place.page
        if not self.asks(place):
            return ()
        if page.kind is Kind.LIST and any(map(self.answered, place.paths)):
            return ()
        begun = any(map(self.answered, place.paths))
        return tuple(
            path
            for fact, path in zip(page.paths, place.paths, strict=True)
            if self._needs_it(page, fact, path)
            and not self.answered(path)
            and not (begun and fact in page.may_be_blank)
        )

    def records(self, path: str) -> int:
        """How many records of a list are named."""
        return self.case.sizes.get(path, 0)

    def places(self) -> Iterator[Place]:
        """Every open page in order; a list comes after its records."""
        return (place for place in self._all() if self.open(place))

    def _needs_it(self, page: Page, fact: str, path: str) -> bool:
        """Whoever enters a section beside the way does so for what it asks."""
        return page.section.beside or fact in ALWAYS_NEEDED or path in self._needs

    def _all(self) -> Iterator[Place]:
        for page in PAGES:
            if page.kind is Kind.LIST:
                yield from self._records(page)
            if page.kind is not Kind.RECORD:
                yield Place(page)

    def _records(self, listing: Page) -> Iterator[Place]:
        for record in range(self.records(listing.list)):
            for page in RECORD_PAGES[listing.list]:
                yield Place(page, record)

    def _at(self, place: Place) -> Reading:
        path, number = place.page.list, place.record or 0
        roster = self._reading.known.rosters.get(path)
        items = roster.items if roster else ()
        record = items[number] if number < len(items) else Known()
        return self._reading.inside(record, f"{path}[{number}].")


def _holds(page: Page, reading: Reading) -> bool:
    return bool(page.opens_if.decide(reading)) and not page.closes_if.decide(reading)
