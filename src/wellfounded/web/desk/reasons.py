"""What does the law make of this case, as a helper sees it?

Every goal with its verdict, what it turns on, the authorities, what is still open and where they
conflict. A finding is told once, a goal always in its own card; where one comes again, its verdict
stands with a link to where it is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.languages import Language
from wellfounded.law import DAYS, GOALS, RULEBOOK
from wellfounded.law.screening import Determination, screen
from wellfounded.law.status import shaky_sources
from wellfounded.logic import SAID, Finding
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.open_questions import asked, open_question
from wellfounded.web.desk.reading import READ, note_opened
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One finding: its verdict as a word and as a mark, what it says, and what is under it.

    If it is told ``elsewhere``, the title of the card stands there, and only the verdict here.
    """

    mark: str
    verdict: str
    title: str
    text: str
    cites: str
    anchor: str
    elsewhere: str
    turns_on: tuple[Branch, ...]
    beside: tuple[Branch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One protection or bar, and what belongs to it."""

    branch: Branch
    days: tuple[tuple[str, str], ...]
    conflicts: tuple[tuple[str, ...], ...]
    disputed: tuple[str, ...]
    needs: tuple[Link, ...]
    notes: tuple[str, ...]


@require_GET
@case_only
def reasons(request: Request, opened: Opened) -> HttpResponse:
    """The whole tree."""
    opened.require(Act.READ_CASE)
    note_opened(opened)
    screening = screen(opened.answers.case, GOALS, as_of=today())
    view = View(request, opened, {one.id: one.id for one in screening.determinations})
    said = {
        "goals": [view.goal(one) for one in screening.determinations],
        "part": not reads(opened, *(one for one in READ if one is not Section.CONTACT)),
        "today": today(),
        "rules": screening.rules_version,
        "menu": case_menu(request, opened, "r"),
    }
    return render(request, "desk/reasons.html", said)


@dataclass
class View:
    """Puts findings into words, and remembers in which card each is told."""

    request: Request
    opened: Opened
    told: dict[str, str]

    @property
    def language(self) -> Language:
        """The language of the page."""
        return self.request.language

    def goal(self, found: Determination) -> Goal:
        """A determination with what belongs to it."""
        notes = [
            self.language.say(f"{found.id}.note.{number}", note)
            for number, note in enumerate(found.entry.notes, start=1)
        ]
        return Goal(
            branch=self.branch(found.finding, found.id),
            days=tuple(self._days(found)),
            conflicts=tuple(
                tuple(self._reading(id, verdict) for id, verdict in one.readings)
                for one in found.conflicts
            ),
            disputed=tuple(asked(path, self.language) for path in found.disputed),
            needs=tuple(
                open_question(self.request, self.opened, path) for path in found.finding.needs
            ),
            notes=(*notes, *map(str, shaky_sources(found.finding, today()))),
        )

    def branch(self, finding: Finding, card: str) -> Branch:
        """A finding of a card, with those under it unless they are told elsewhere."""
        entry = RULEBOOK[finding.id]
        there = None if finding.id == card else self.told.get(finding.id)
        self.told.setdefault(finding.id, card)
        parts = () if there else finding.because
        turns_on = [one for one in parts if one.decisive and one.in_scope is not False]
        beside = [one for one in parts if one not in turns_on]
        return Branch(
            mark=SAID[finding.verdict],
            verdict=self._verdict(finding.verdict),
            title=self._title(finding.id),
            text=self.language.say(finding.message.id, entry.says(finding.verdict)),
            cites="; ".join(finding.authorities),
            anchor=finding.id,
            elsewhere=self._title(there) if there else "",
            turns_on=tuple(self.branch(one, card) for one in turns_on),
            beside=tuple(self.branch(one, card) for one in beside),
        )

    def _days(self, found: Determination) -> Iterator[tuple[str, str]]:
        for day in found.days:
            title = self.language.say(f"{day.id}.title", DAYS[day.id][1]).rstrip(".")
            yield title, self.language.days(day.span.earliest, day.span.latest)

    def _reading(self, id: str, verdict: bool | None) -> str:
        cites = "; ".join(RULEBOOK[id].rule.authorities)
        return f"{self._verdict(verdict)}: {self._title(id)} [{cites}]"

    def _title(self, id: str) -> str:
        return self.language.say(f"{id}.title", RULEBOOK[id].title).rstrip(".")

    def _verdict(self, verdict: bool | None) -> str:
        return say(self.language, f"finding.{SAID[verdict]}")
