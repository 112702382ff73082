"""What happened to a case, in words?

The person and those at the office read the same lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, Final
from uuid import UUID

from wellfounded.languages import Language
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.models import Organisation
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.record import check_record
from wellfounded.web.cases.signing_off import TAKEN_ON
from wellfounded.web.request import Request
from wellfounded.web.timeline.folding import OPENED, folded
from wellfounded.web.timeline.reading import Told, told
from wellfounded.web.words import say

A_PAGE: Final = 50
Called = Callable[[UUID], str]
"""What somebody is called, by those who read."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One line: the day, who, and what they did. ``who`` is empty if it says itself who."""

    when: datetime
    who: str
    what: str


@dataclass(frozen=True, slots=True)
class Account:
    """Some lines, the newest first, and the numbers of the pages beside them; 0 for none."""

    moments: list[Moment]
    newer: int
    older: int


def account(request: Request, opened: Opened, called: Called) -> Account:
    """The page of the account that a request asks for with ``p``; the first is 1.

    Raises:
        ManifestError: the case was changed.
        ChainError: the account was.
    """
    check_record(opened)
    asked = request.GET.get("p", "")
    number = max(1, int(asked)) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 1
    keys = {epoch: opened.keys.section(Section.MANIFEST, epoch) for epoch in opened.keys.epochs}
    lines = folded(told(opened.id, keys), opened.row.holder)
    page = list(islice(lines, (number - 1) * A_PAGE, number * A_PAGE + 1))
    words = Words(request.language, called)
    return Account(
        moments=[words.moment(events) for events in page[:A_PAGE]],
        newer=number - 1,
        older=number + 1 if len(page) > A_PAGE else 0,
    )


@dataclass(frozen=True, slots=True)
class Words:
    """Puts events into words."""

    language: Language
    called: Called

    def moment(self, events: tuple[Told, ...]) -> Moment:
        """The line of some events of one kind."""
        newest = events[0]
        if newest.action == "new_key" and "without" in newest.detail:
            return Moment(newest.hour, "", self._new_key(newest.detail["without"]))
        what = "; ".join(self._each(events))
        if newest.action == OPENED and len(events) > 1:
            what = say(self.language, "moment.times", what=what, number=len(events))
        return Moment(newest.hour, self.called(newest.actor), what)

    def _each(self, events: tuple[Told, ...]) -> Iterator[str]:
        """Each kind of act once, with all the sections it was done in."""
        for action in dict.fromkeys(one.action for one in events):
            alike = [one for one in events if one.action == action]
            sections = {name for one in alike for name in one.detail.get("sections", ())}
            yield self._act(action, alike[0].detail, sorted(sections))

    def _act(self, action: str, detail: dict[str, Any], sections: list[str]) -> str:
        if action == "given" and "to" in detail:
            office = Organisation.objects.filter(id=UUID(detail["to"])).first()
            if office:
                return say(self.language, "moment.given_to", office=office.name)
        if action in {"assigned", "unassigned"} and "member" in detail:
            return self._handed(action, detail, sections)
        id = "moment.signed_off.with_reasons" if detail.get(TAKEN_ON) else f"moment.{action}"
        return say(self.language, id, sections=self._parts(sections))

    def _handed(self, action: str, detail: dict[str, Any], sections: list[str]) -> str:
        parts = self._parts(sections) or say(self.language, "moment.whole")
        if detail.get("contact"):
            parts = f"{parts}, {self._parts([Section.CONTACT.value])}"
        filled = {"parts": parts, "who": self.called(UUID(detail["member"]))}
        if not detail.get("until"):
            return say(self.language, f"moment.{action}_to", **filled)
        day = self.language.day(datetime.fromisoformat(detail["until"]).date())
        return say(self.language, "moment.assigned_until", day=day, **filled)

    def _new_key(self, without: list[str]) -> str:
        names = ", ".join(dict.fromkeys(self.called(UUID(id)) for id in without))
        return say(self.language, "moment.new_key_without", who=names)

    def _parts(self, sections: list[str]) -> str:
        return ", ".join(say(self.language, f"moment.section.{name}") for name in sections)
