"""Where do two passages of a case not say the same?

Both are shown side by side, with a way to where each stands. The page asks and mends nothing; an
applicant is never shown it (INA 208(b)(1)(B)(iii) lets any of it count against them).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from zlib import crc32

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.contradictions import Finding, PaperText, Passage, contradictions, question, title
from wellfounded.facts import UnknownPathError
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.settling import Word, settled
from wellfounded.web.clock import today
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.open_questions import open_question
from wellfounded.web.desk.reading import READ, note_opened
from wellfounded.web.files.listing import Entry, entries
from wellfounded.web.files.reading import texts_of
from wellfounded.web.request import Request
from wellfounded.web.words import say

OTHER = "other"
"""The kind of a paper of which nobody said the kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two passages: where it stands in words, the way there, and what it says."""

    where: str
    href: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Two:
    """Both passages, what is asked about them, and how that was settled, if it was."""

    number: int
    title: str
    question: str
    sides: tuple[Side, Side]
    how: str = ""
    reason: str = ""


@require_GET
@case_only
def two_passages(request: Request, opened: Opened) -> HttpResponse:
    """Every two passages that may not both be true: those still open, then those settled."""
    opened.require(Act.READ_CASE)
    note_opened(opened)
    pages = papers(opened)
    words = settled(opened)
    shown = [
        (one.id in words, shown_two(request, opened, one, words.get(one.id)))
        for one in found(opened, pages)
    ]
    said = {
        "open": [two for done, two in shown if not done],
        "settled": [two for done, two in shown if done],
        "papers": len({page.title for page in pages}),
        "part": not reads(opened, *READ),
        "may_write": opened.member is not None and can(opened.member, Act.WRITE_FINDING),
        "case": opened.id,
        "menu": case_menu(request, opened, "x"),
    }
    return render(request, "desk/two_passages.html", said)


def found(opened: Opened, pages: list[PaperText]) -> tuple[Finding, ...]:
    """What is found between the answers and the papers that this member may open."""
    return contradictions(opened.answers.case, today(), pages)


def papers(opened: Opened) -> list[PaperText]:
    """The pages of the papers whose words were read, each in the kind that was said of it."""
    texts, pages = texts_of(opened), []
    for called, (number, entry) in _titled(opened).items():
        kind = entry.said.get("kind")
        for page, text in enumerate(texts.get(f"exhibits[{number}]", ()), start=1):
            said = kind if isinstance(kind, str) else OTHER
            pages.append(PaperText(title=called, kind=said, text=text, page=page))
    return [page for page in pages if page.text.strip()]


def _titled(opened: Opened) -> dict[str, tuple[int, Entry]]:
    """Each paper by its title; by its name in addresses where it has none, or no own one."""
    found: dict[str, tuple[int, Entry]] = {}
    for number, entry in enumerate(entries(opened)):
        called = str(entry.said.get("title") or entry.name)
        found[entry.name if called in found else called] = (number, entry)
    return found


def number_of(finding: Finding) -> int:
    """The number of a finding in addresses: it tells nothing in the history of a browser."""
    return crc32(finding.id.encode()) % 1_000_000_000


def shown_two(request: Request, opened: Opened, finding: Finding, word: Word | None) -> Two:
    """A finding in words."""
    language = request.language
    two = Two(
        number=number_of(finding),
        title=title(finding, language),
        question=question(finding, language),
        sides=(_side(request, opened, finding.first), _side(request, opened, finding.second)),
    )
    if word is None:
        return two
    done, day = word.settled, language.day(word.settled.on) if word.settled.on else ""
    return replace(
        two, how=say(language, f"two.{done.how}", who=done.by, day=day), reason=done.reason
    )


def _side(request: Request, opened: Opened, passage: Passage) -> Side:
    place, language = passage.place, request.language
    if place.paper:
        _, entry = _titled(opened)[place.paper]
        return Side(
            where=say(language, "two.page", paper=entry.title(language), page=place.page),
            href=to(request, "desk", "k", opened.id, "u", entry.name),
            words=passage.words,
        )
    letter = to(request, "desk", "k", opened.id, "l")
    try:
        link = open_question(request, opened, place.path)
    except UnknownPathError:
        return Side(where=place.path, href=letter, words=passage.words)
    where = say(language, "two.answer", question=link.words)
    return Side(where=where, href=link.href or letter, words=passage.words)
