"""What does a page that was sent say, and how is it saved?

It may come from the page itself, or have waited on a phone without signal: both are read alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from django.http import QueryDict

from wellfounded.facts import Reason, Unknown, fact_at
from wellfounded.facts.catalogue import COMPLETE
from wellfounded.interview import Kind, Page, Place
from wellfounded.languages import Language
from wellfounded.web.applicant.calendar_words import without_old_words
from wellfounded.web.applicant.entry import Typed, Unreadable, entered
from wellfounded.web.applicant.places import asked_paths, stored_path
from wellfounded.web.applicant.whole_list import Moved, WholeList
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody, Given, Saved, Ticket, save
from wellfounded.web.cases.stored import Stored
from wellfounded.web.words import say

LONGEST_NAME = 32
"""Letters in the name of an open page."""

OWN_WORDS = ("value", "english", "said")
"""The boxes of a question that hold words of the person's own."""

ELSEWHERE = frozenset({"go", "rest", "more"})
"""The buttons that save a page and leave some of it for later."""


@dataclass
class Sheet:
    """One page in the hands of one person."""

    opened: Opened
    language: Language
    place: Place
    name: str | None
    sent: QueryDict
    """What was typed, just now or when it was refused."""
    in_passing: bool = False
    """Whether it saves itself while it is filled in."""
    moved: bool = False
    """Whether what was sent answers another question than the page asks by now."""

    @property
    def id(self) -> str:
        """The name this page was shown under, good for as long as it is open."""
        name: str = self.sent.get("sheet", "")
        return name[:LONGEST_NAME]

    @property
    def paths(self) -> list[tuple[str, str, str]]:
        """The questions here: the names of their boxes, the catalogue's path, the stored one."""
        return [
            (f"q{number}", path, stored_path(self.place, self.name, path))
            for number, path in enumerate(asked_paths(self.place.page))
        ]

    @property
    def listed(self) -> WholeList | None:
        """The list of this page, if it is that of a list."""
        if self.place.page.kind is not Kind.LIST:
            return None
        return WholeList(self.opened.answers, self.place, self.language)

    def given(self) -> tuple[list[Given], dict[str, str]]:
        """What was sent as answers, and the words on what could not be read, by box."""
        given, problems = [], {}
        for box, path, stored in self.paths:
            typed = Typed(self.sent, box)
            if not typed.here:
                continue
            answer = self.opened.answer(stored)
            try:
                typed = self.listed.said(typed) if self.listed else typed
                told = dict[str, str]()
                if typed.choice is not None:
                    waiting = dict(answer.waiting) if answer else {}
                    chosen = waiting[typed.choice]
                    raw, told = chosen.raw, _as_told(chosen)
                else:
                    first = partial(self.opened.shown, stored, typed.first)
                    raw = entered(fact_at(path), typed, first)
            except Moved:
                self.moved = True
                continue
            except (Unreadable, KeyError) as wrong:
                id = wrong.id if isinstance(wrong, Unreadable) else "entry.chosen"
                problems[box] = say(self.language, id)
                continue
            given.append(
                Given(
                    path=stored,
                    raw=raw,
                    base=typed.base,
                    settles=bool(typed.box("keep")),
                    sheet=self.id,
                    **told,
                )
            )
        return given, problems

    def save(self, given: list[Given]) -> Saved:
        """Save what was given; a record comes into being with its first answer.

        A page that may be left blank as a whole, and is when the person goes on, is not asked
        again. One that was sent before, and now comes with other answers out of the browser's
        memory, is sent anew.
        """
        if not (self.in_passing or ELSEWHERE & set(self.sent)):
            given = _left_blank(self.place.page, given)
        given = without_old_words(self.opened, given)
        given = [*self._new_record(given), *_none_named(given)]
        try:
            return save(self.opened, given, Ticket.sent(self.sent.get("once", ""), given))
        except AnotherBody:
            return save(self.opened, given)

    def shown_first(self) -> Iterator[object]:
        """What stood in the boxes when the page was first shown."""
        for box, _, stored in self.paths:
            if (typed := Typed(self.sent, box)).here:
                yield self.opened.shown(stored, typed.first)

    def words(self) -> list[str]:
        """The words in the boxes."""
        return [
            text
            for box, _, _ in self.paths
            for part in OWN_WORDS
            for text in Typed(self.sent, box).boxes(part)
        ]

    def _new_record(self, given: list[Given]) -> list[Given]:
        """The record itself, if it is told of for the first time, or since it was taken away."""
        if not self.name or self.place.page.kind is not Kind.RECORD:
            return []
        path = f"{self.place.page.list}[{self.name}]"
        there = self.opened.answer(path)
        if (there and there.stored.raw is not None) or all(one.raw is None for one in given):
            return []
        base = there.seen if there else 0
        record = Given(path=path, raw=self.opened.row.serial + 1, base=base, sheet=self.id)
        return [record, *self._not_whole()]

    def _not_whole(self) -> list[Given]:
        """With its first record, what was said of an empty list as a whole is said no more."""
        listed = self.place.page.list
        said = self.opened.answer(listed + COMPLETE)
        if self.opened.answers.records(listed) or said is None or said.stored.raw is None:
            return []
        return [Given(path=listed + COMPLETE, raw=None, base=said.seen, sheet=self.id)]


def _as_told(chosen: Stored) -> dict[str, str]:
    """How the version that was chosen was said, and by whom it was put into English."""
    return {
        "said": chosen.said,
        "calendar": chosen.calendar,
        "language": chosen.language,
        "translator": chosen.translator,
    }


def _left_blank(page: Page, given: list[Given]) -> list[Given]:
    blank = page.may_be_blank >= set(page.paths) and all(one.raw is None for one in given)
    if not (blank and given):
        return given
    does_not_know = Unknown(Reason.DOES_NOT_KNOW).write()
    return [replace(given[0], raw=does_not_know), *given[1:]]


def _none_named(given: list[Given]) -> list[Given]:
    """A list that names nothing and is said to be whole says that there are none."""
    whole = {one.path for one in given if one.raw is True}
    return [
        replace(one, raw=[]) if one.raw is None and one.path + COMPLETE in whole else one
        for one in given
    ]
