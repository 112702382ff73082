"""What does the law make of this case, as a helper sees it?

Every goal with its verdict, what it turns on, the authorities, what is still open and where they
conflict. A finding is told once, a goal always in its own card; where one comes again, its verdict
stands with a link to where it is told. Then what has to be weighed: what a helper found, and what
decided cases make of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.facts import ELEMENTS
from wellfounded.languages import Language
from wellfounded.law import DAYS, GOALS, RULEBOOK
from wellfounded.law.precedent import Argument, argue_all
from wellfounded.law.precedent.in_screening import tribunal_of, waiting
from wellfounded.law.rulebook import Confidence, Entry
from wellfounded.law.screening import Determination, screen
from wellfounded.law.status import shaky_sources
from wellfounded.logic import SAID, Finding
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.weighing import Finding as Found
from wellfounded.web.cases.weighing import findings, weighed
from wellfounded.web.clock import today
from wellfounded.web.desk.arguments import argued, title_of
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.found import Told, number_of, told, weighed_in
from wellfounded.web.desk.law_here import law_here
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.open_questions import asked, open_question
from wellfounded.web.desk.reading import READ, note_opened
from wellfounded.web.request import Request
from wellfounded.web.sources import source
from wellfounded.web.ui.leaves import leaf
from wellfounded.web.ui.rows import Link, Source
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One finding: its verdict as a word and as a mark, what it says, and what is under it.

    If it is told ``elsewhere``, the title of the card stands there, and only the verdict here.
    ``sure`` says how sure we are of the rule where its text was not read; ``found`` is what helpers
    found on the elements it leaves to them, and ``weighs`` leads to these.
    """

    mark: str
    verdict: str
    title: str
    text: str
    cites: str
    sure: str
    anchor: str
    elsewhere: str
    found: tuple[Told, ...]
    weighs: tuple[Link, ...]
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
    shaky: tuple[Shaky, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shaky:
    """A source that does not simply stand today, or that was not looked at lately."""

    source: Source
    check_today: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """An element that has to be weighed: the argument in a line, what was found, its own page."""

    element: str
    title: str
    line: str
    speaks: bool
    found: Told | None
    href: str


@require_GET
@case_only
def reasons(request: Request, opened: Opened) -> HttpResponse:
    """The whole tree."""
    opened.require(Act.READ_CASE)
    note_opened(opened)
    case, found = weighed(opened), findings(opened)
    screening = screen(case, GOALS, as_of=today())
    view = View(request, opened, found, {one.id: one.id for one in screening.determinations})
    open_ = waiting(screening)
    elements = tuple(element for element in ELEMENTS if element in open_ or element in found)
    tribunal = tribunal_of(case)
    arguments = argue_all(case, elements, tribunal=tribunal, as_of=today())
    to_weigh = [view.to_weigh(one) for one in arguments]
    goals = [view.goal(one) for one in screening.determinations]
    here = leaf(request, [*goals, *(one for one in to_weigh if one.speaks)])
    said = {
        "leaf": here,
        "goals": [one for one in here.pieces if isinstance(one, Goal)],
        "weighed": [one for one in here.pieces if isinstance(one, Weighed)],
        "unmarked": [one for one in to_weigh if not one.speaks] if here.last else [],
        "circuit": tribunal.circuit,
        "writes": opened.member is not None and can(opened.member, Act.WRITE_FINDING),
        "law_here": law_here(request),
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
    found: Mapping[str, Found]
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
            notes=tuple(notes),
            shaky=tuple(
                Shaky(
                    source=source(one.authority.citation, self.language),
                    check_today=one.check_today,
                )
                for one in shaky_sources(found.finding, today())
            ),
        )

    def to_weigh(self, argument: Argument) -> Weighed:
        """An element that has to be weighed."""
        found = self.found.get(argument.element)
        said = argued(argument, self.language)
        return Weighed(
            element=said.element,
            title=said.title,
            line=said.line,
            speaks=said.speaks,
            found=told(found, self.language) if found else None,
            href=self._page(argument.element),
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
            sure=self._sure(entry),
            anchor=finding.id,
            elsewhere=self._title(there) if there else "",
            found=tuple(
                told(self.found[element], self.language)
                for element in weighed_in(finding.id)
                if element in self.found
            ),
            weighs=tuple(
                Link(words=title_of(element, self.language), href=self._page(element))
                for element in weighed_in(finding.id)
            ),
            turns_on=tuple(self.branch(one, card) for one in turns_on),
            beside=tuple(self.branch(one, card) for one in beside),
        )

    def _sure(self, entry: Entry) -> str:
        """How sure we are of a rule, unless its text was read."""
        if entry.confidence is Confidence.PRIMARY:
            return ""
        return say(self.language, f"law.confidence.{entry.confidence.name.lower()}")

    def _page(self, element: str) -> str:
        return to(self.request, "desk", "k", self.opened.id, "r", number_of(element))

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
