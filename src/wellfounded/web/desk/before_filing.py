"""What must a representative look at before they approve a filing?

Each fact that could make the filing dangerous, with its source and what would settle it; and what
the form itself still lacks. The first they may take on, with a reason. The second stays.
"""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.interview import Place, page
from wellfounded.languages import Language
from wellfounded.law import RULEBOOK
from wellfounded.law.danger import Danger, dangers
from wellfounded.web.applicant.forms import ASYLUM
from wellfounded.web.applicant.papers import asked_on, gate_words
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.desk.open_questions import open_question, suggestion_page
from wellfounded.web.papers.pressing import Gate, paper
from wellfounded.web.request import Request
from wellfounded.web.sources import source
from wellfounded.web.ui.rows import Link, Source
from wellfounded.web.words import say

APART = ("danger", "sign_off")
"""Gates that are told in their own place: what may be taken on, and the approval itself."""
REASON = "reason."
LONGEST = 2000
"""Characters of a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dangerous:
    """A danger as the page shows it, with the reason that was typed for taking it on."""

    box: str
    state: str
    title: str
    why: str
    sources: tuple[Source, ...]
    open: tuple[Link, ...]
    reason: str
    problem: str


def to_take_on(request: Request, opened: Opened) -> list[Dangerous]:
    """The dangers of the case; what is typed stays, and a box left empty is asked for."""
    found = dangers(opened.answers.case.known(today()))
    return [_dangerous(one, request, opened) for one in found]


def reasons(request: Request) -> dict[str, str]:
    """The reasons that were typed, by the id of the danger."""
    names = (name for name in request.POST if name.startswith(REASON))
    return {name.removeprefix(REASON): _typed(request, name) for name in names}


def lacking(request: Request, opened: Opened) -> tuple[str, list[Link]]:
    """Why the form could not be looked at, if so, and what it still lacks."""
    looked = paper(ASYLUM, opened.answers.case, "look", today())
    refused = (
        say(request.language, f"nopaper.{looked.refused}", form=ASYLUM) if looked.refused else ""
    )
    links = [
        _lack(gate, request, opened)
        for gate in looked.gates
        if gate.blocks and gate.code.partition(".")[0] not in APART
    ]
    return refused, list({one.words: one for one in reversed(links)}.values())[::-1]


def _lack(gate: Gate, request: Request, opened: Opened) -> Link:
    item, number = asked_on(ASYLUM, gate.item, request.language)
    href = suggestion_page(request, opened, Place(page(number))) if number else ""
    return Link(words=in_words(gate, request.language, item), href=href)


def in_words(gate: Gate, language: Language, item: str = "") -> str:
    """The item as the form numbers it, why it stops the filing, and what to do."""
    if gate.said is None:
        return gate_words(gate, item or gate.item, language)
    reason, fix = gate.said.in_words(language)
    where = f"{gate.item}: " if gate.item else ""
    return f"{where}{reason.rstrip('.')}. {fix}"


def _dangerous(danger: Danger, request: Request, opened: Opened) -> Dangerous:
    language, id = request.language, f"danger.{danger.id}"
    entry, box = RULEBOOK[id], REASON + danger.id
    reason = _typed(request, box)
    empty = request.method == "POST" and not reason
    return Dangerous(
        box=box,
        state=say(language, "approve.there" if danger.verdict else "approve.not_ruled_out"),
        title=language.say(f"{id}.title", entry.title),
        why=language.say(f"{id}.yes", entry.yes),
        sources=(source(danger.authority, language),),
        open=tuple(open_question(request, opened, path) for path in danger.needs),
        reason=reason,
        problem=say(language, "approve.reason.empty") if empty else "",
    )


def _typed(request: Request, box: str) -> str:
    return request.POST.get(box, "").strip()[:LONGEST]
