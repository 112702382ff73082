"""Where is the person in the interview, and where may they go?"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from wellfounded.interview import (
    SECTIONS,
    NoSuchPage,
    Section,
    State,
    after_section,
    enter_section,
    first_page,
    opening,
    page,
    progress,
    title,
)
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.onward import own_words
from wellfounded.web.applicant.places import address, place_at
from wellfounded.web.applicant.waiting import undecided
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import State as Shown
from wellfounded.web.ui.rows import Step

STATES: dict[State, Shown] = {
    State.NOT_STARTED: "not_started",
    State.BEGUN: "begun",
    State.DONE: "done",
}


@require_GET
@applicant_only
def overview(request: Request, opened: Opened) -> HttpResponse:
    """Every section with its state, each a link; and one way on."""
    answers, language = opened.answers, request.language
    steps = [
        Step(
            words=title(one.section, language),
            href=to(request, "f", "s", SECTIONS.index(one.section) + 1),
            state=STATES[one.state],
        )
        for one in progress(answers.case, today())
    ]
    following = first_page(answers.case, today())
    said = {
        "steps": steps,
        "onward": entrance(request, answers, following.page.section) if following else "",
        "own_words": own_words(request, "f"),
        "undecided": undecided(request, answers),
        "begun": bool(answers.latest),
        "saved": "saved" in request.GET,
        "proved": request.session.code() is None,
        "renewing": opened.row.code_proved,
    }
    return render(request, "applicant/overview.html", said)


@require_GET
@applicant_only
def section(request: Request, opened: Opened, number: int) -> HttpResponse:
    """Enter a section: a hard one says first what it is about."""
    if not 1 <= number <= len(SECTIONS):
        raise Http404
    return redirect(entrance(request, opened.answers, SECTIONS[number - 1]))


@require_GET
@applicant_only
def before(request: Request, opened: Opened, number: int) -> HttpResponse:
    """What a section is about, and that it may be passed over."""
    answers, language = opened.answers, request.language
    place = place_at(answers, number, None)
    beyond = after_section(answers.case, today(), place.page.section)
    said = {
        "heading": title(place.page.section, language),
        "opening": opening(place.page.section, language),
        "onward": address(request, answers, place),
        "beyond": entrance(request, answers, beyond.page.section) if beyond else to(request, "l"),
    }
    return render(request, "applicant/before.html", said)


@require_GET
@applicant_only
def after(request: Request, opened: Opened, number: int) -> HttpResponse:
    """Pass over the rest of a section: on to the next."""
    answers = opened.answers
    try:
        passed = page(number).section
    except NoSuchPage:
        raise Http404 from None
    beyond = after_section(answers.case, today(), passed)
    return redirect(entrance(request, answers, beyond.page.section) if beyond else to(request, "l"))


def entrance(request: Request, answers: Answers, section: Section) -> str:
    """The address by which a section is entered."""
    place = enter_section(answers.case, today(), section)
    if place is None:
        return to(request, "f")
    if section.hard and place.record is None:
        return to(request, "f", place.page.number, "before")
    return address(request, answers, place)
