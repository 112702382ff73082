"""What does the law make of this case, as a helper sees it?

Every goal with its verdict, what it turns on, the authorities, what is still open and where they
conflict. A finding is told once; where it comes again, only its verdict stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.facts import ELEMENTS, fact_at
from wellfounded.languages import Language
from wellfounded.law import DAYS, GOALS, RULEBOOK
from wellfounded.law.screening import Determination, screen
from wellfounded.law.status import FINDINGS, shaky_sources
from wellfounded.logic import SAID, Finding
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.request import Request
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One finding: its verdict as a word and as a mark, what it says, and what is under it."""

    mark: str
    verdict: str
    title: str
    text: str
    cites: str
    known: bool
    turns_on: tuple[Branch, ...]
    beside: tuple[Branch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One protection or bar, and what belongs to it."""

    branch: Branch
    days: tuple[tuple[str, str], ...]
    conflicts: tuple[tuple[str, ...], ...]
    disputed: tuple[str, ...]
    needs: tuple[str, ...]
    notes: tuple[str, ...]


@require_GET
@case_only
def reasons(request: Request, opened: Opened) -> HttpResponse:
    """The whole tree."""
    opened.require(Act.READ_CASE)
    note_opened(opened)
    screening = screen(opened.answers.case, GOALS, as_of=today())
    view = View(request.language)
    said = {
        "goals": [view.goal(one) for one in screening.determinations],
        "today": today(),
        "rules": screening.rules_version,
        "menu": case_menu(request, opened, "r"),
    }
    return render(request, "desk/reasons.html", said)


@dataclass
class View:
    """Puts findings into words, and remembers which were told."""

    language: Language
    told: set[str] = field(default_factory=set)

    def goal(self, found: Determination) -> Goal:
        """A determination with what belongs to it."""
        notes = [
            self.language.say(f"{found.id}.note.{number}", note)
            for number, note in enumerate(found.entry.notes, start=1)
        ]
        return Goal(
            branch=self.branch(found.finding),
            days=tuple(self._days(found)),
            conflicts=tuple(
                tuple(self._reading(id, verdict) for id, verdict in one.readings)
                for one in found.conflicts
            ),
            disputed=tuple(map(self._asked, found.disputed)),
            needs=tuple(map(self._asked, found.finding.needs)),
            notes=(*notes, *map(str, shaky_sources(found.finding, today()))),
        )

    def branch(self, finding: Finding) -> Branch:
        """A finding with those under it."""
        known = finding.id in self.told
        self.told.add(finding.id)
        entry = RULEBOOK[finding.id]
        parts = () if known else finding.because
        turns_on = [one for one in parts if one.decisive and one.in_scope is not False]
        beside = [one for one in parts if one not in turns_on]
        return Branch(
            mark=SAID[finding.verdict],
            verdict=self._verdict(finding.verdict),
            title=self._title(finding.id),
            text=self.language.say(finding.message.id, entry.says(finding.verdict)),
            cites="; ".join(finding.authorities),
            known=known,
            turns_on=tuple(map(self.branch, turns_on)),
            beside=tuple(map(self.branch, beside)),
        )

    def _days(self, found: Determination) -> Iterator[tuple[str, str]]:
        for day in found.days:
            title = self.language.say(f"{day.id}.title", DAYS[day.id][1]).rstrip(".")
            yield title, self.language.days(day.span.earliest, day.span.latest)

    def _reading(self, id: str, verdict: bool | None) -> str:
        cites = "; ".join(RULEBOOK[id].rule.authorities)
        return f"{self._verdict(verdict)}: {self._title(id)} [{cites}]"

    def _asked(self, path: str) -> str:
        """The question of a fact, or the sentence that a helper has to weigh."""
        if path.startswith(FINDINGS):
            weighed = ELEMENTS[path.removeprefix(FINDINGS)]
            return self.language.say(f"{path}.proposition", weighed)
        fact = fact_at(path)
        return self.language.say(f"{fact.path}.question", fact.question)

    def _title(self, id: str) -> str:
        return self.language.say(f"{id}.title", RULEBOOK[id].title).rstrip(".")

    def _verdict(self, verdict: bool | None) -> str:
        return say(self.language, f"finding.{SAID[verdict]}")
