"""How does a person look at two places of their file that say different things?

Both stand side by side, with where each is. The page asks, and neither mends nor hints which is
right. What the person says of it is theirs, and is read by who helps them; what a helper wrote of
the same two places is not shown here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from wellfounded.contradictions import Finding, Passage, title
from wellfounded.facts import Settled, Settling, UnknownPathError, When, fact_at
from wellfounded.interview import NoSuchPage, Place, is_open, page_of
from wellfounded.interview.read_back.words import answer
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.page_beside import page_beside
from wellfounded.web.applicant.places import address
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.settling import On, answered, open_again, seen, settle
from wellfounded.web.cases.stored import NUMBERED
from wellfounded.web.cases.written_beside import WrittenSince
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.safety.answering import stood
from wellfounded.web.two_passages import Side, found, number_of, papers, titled
from wellfounded.web.typed_reason import lacks, typed_reason
from wellfounded.web.ui.rows import Link
from wellfounded.web.words import say

LONGEST = 5_000
"""Characters of what a person says."""
PAGE = "h"


@dataclass(frozen=True, slots=True, kw_only=True)
class Both:
    """Two places, of what they speak, and what the person said of them, if they did."""

    number: int
    title: str
    sides: tuple[Side, Side]
    said: str = ""
    reason: str = ""


@require_GET
@applicant_only
def two_places(request: Request, opened: Opened) -> HttpResponse:
    """Every two places: those still to look at, then those that the person spoke of."""
    own = answered(opened)
    shown = [(one.id in own, _both(request, opened, one, own)) for one in _found(opened)]
    said = {
        "open": [two for done, two in shown if not done],
        "answered": [two for done, two in shown if done],
    }
    return render(request, "applicant/two_places.html", said)


@require_http_methods(["GET", "POST"])
@applicant_only
def say_why(request: Request, opened: Opened, number: int) -> HttpResponse:
    """Say why both are right, leave it to a helper, or take that back; then the list."""
    finding = next((one for one in _found(opened) if number_of(one) == number), None)
    back = to(request, PAGE)
    if finding is None:
        return redirect(back)
    if request.method == "GET":
        return _asked(request, opened, finding)
    reason, act = typed_reason(request), request.POST.get("act", "")
    own = answered(opened)
    stood(request, own[finding.id].reason if finding.id in own else "")
    base = _number(request.POST.get("base", ""))
    problem = lacks(reason, LONGEST) if act not in ("leave", "again") else ""
    if problem:
        return _asked(request, opened, finding, reason, problem, base=base, status=422)
    try:
        if act == "again":
            open_again(opened, On.OWN_PASSAGES, finding.id, base=base)
        elif act == "leave":
            settle(opened, On.OWN_PASSAGES, finding.id, Settling.LEFT, "", base=base)
        else:
            settle(opened, On.OWN_PASSAGES, finding.id, Settling.BOTH_RIGHT, reason, base=base)
    except WrittenSince:
        return _asked(request, opened, finding, reason, since=True, status=409)
    return redirect(back)


def to_look_at(request: Request, opened: Opened) -> Link | None:
    """The way to the two places that the person has not spoken of yet; None if there are none."""
    own = answered(opened)
    number = sum(one.id not in own for one in _found(opened))
    if not number:
        return None
    return Link(words=say(request.language, "places.see", number=number), href=to(request, PAGE))


def _found(opened: Opened) -> tuple[Finding, ...]:
    return found(opened, papers(opened))


def _number(sent: str) -> int:
    """The last revision that the page was shown with; -1, which is never the last, without one."""
    return int(sent) if sent.isascii() and sent.isdecimal() else -1


def _asked(
    request: Request,
    opened: Opened,
    finding: Finding,
    typed: str | None = None,
    problem: str = "",
    *,
    base: int | None = None,
    since: bool = False,
    status: int = 200,
) -> HttpResponse:
    """Both places with the box under them; ``since`` says that another tab wrote meanwhile."""
    own, language = answered(opened), request.language
    standing = own[finding.id].reason if finding.id in own else ""
    said = {
        "two": _both(request, opened, finding, own),
        "reason": standing if typed is None else typed,
        "problem": problem and say(language, f"places.reason.{problem}", most=f"{LONGEST:,}"),
        "since": since,
        "base": seen(opened, On.OWN_PASSAGES, finding.id) if base is None else base,
    }
    return render(request, "applicant/two_places_why.html", said, status=status)


def _both(request: Request, opened: Opened, finding: Finding, own: Mapping[str, Settled]) -> Both:
    word, language = own.get(finding.id), request.language
    day = language.day(word.on) if word and word.on else ""
    return Both(
        number=number_of(finding),
        title=title(finding, language),
        sides=(
            _place(request, opened, finding.first),
            _place(request, opened, finding.second),
        ),
        said=say(language, f"places.{word.how}", day=day) if word else "",
        reason=word.reason if word else "",
    )


def _place(request: Request, opened: Opened, passage: Passage) -> Side:
    """A page of a paper, or a question with the page where it is answered."""
    place, language = passage.place, request.language
    if place.paper:
        _, entry = titled(opened)[place.paper]
        where = say(language, "places.page", paper=entry.title(language), page=place.page)
        return Side(where=where, href=to(request, "u", entry.name), words=passage.words)
    try:
        fact = fact_at(place.path)
    except UnknownPathError:
        return Side(where="", href=to(request, "l"), words=passage.words)
    question = language.say(f"{fact.path}.question", fact.question)
    return Side(
        where=say(language, "places.answer", question=question),
        href=_way(request, opened, place.path),
        words=_in_words(request, opened, passage),
    )


def _in_words(request: Request, opened: Opened, passage: Passage) -> str:
    """An answer as it is read back; a stretch of an account, or answers put together, as found."""
    path = passage.place.path
    given = opened.answers.case.answers.get(path)
    if isinstance(given, When):
        said = passage.words in (str(given.span), f"{given.span} ({given.said})")
    else:
        said = isinstance(given, bool) or passage.words == given
    if given is None or not said:
        return passage.words
    return answer(fact_at(path), given, request.language).text


def _way(request: Request, opened: Opened, path: str) -> str:
    """The page where an answer can be changed; the read-back where none is open."""
    fact, number = fact_at(path), NUMBERED.search(path)
    try:
        page = page_of(fact.path)
    except NoSuchPage:
        beside = page_beside(request, opened.answers.named(path), fact)
        return beside.href if beside else to(request, "l")
    place = Place(page, int(number[1]) if number else None)
    there = place.record is None or place.record < len(opened.answers.records(page.list))
    if there and is_open(opened.answers.case, today(), place):
        return address(request, opened.answers, place)
    return to(request, "l")
