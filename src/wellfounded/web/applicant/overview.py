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
    next_left,
    opening,
    page,
    progress,
    title,
)
from wellfounded.web.addresses import to
from wellfounded.web.applicant.at_the_office import news
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.from_the_phone import any_unread
from wellfounded.web.applicant.later import is_later, mark, past
from wellfounded.web.applicant.onward import first_of_section, own_words
from wellfounded.web.applicant.places import address, place_at
from wellfounded.web.applicant.suggested import to_choose
from wellfounded.web.applicant.waiting import undecided
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.safety.of_age import may_be_a_child
from wellfounded.web.ui.rows import State as Shown
from wellfounded.web.ui.rows import Step

STATES: dict[State, Shown] = {
    State.NOT_STARTED: "not_started",
    State.BEGUN: "begun",
    State.LEFT: "left",
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
        "file": opened.keys.mark,
        "onward": entrance(request, answers, following.page.section) if following else "",
        "own_words": own_words(request, "f"),
        "left": to(request, "f", "later") if next_left(answers.case, today()) else "",
        "news": news(opened, language),
        "undecided": undecided(request, answers),
        "unread": any_unread(opened),
        "suggested": to_choose(request, answers),
        "begun": bool(answers.latest),
        "child": may_be_a_child(answers.case, today()),
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
    said = {
        "heading": title(place.page.section, language),
        "opening": opening(place.page.section, language),
        "onward": mark(request, address(request, answers, place)),
        "beyond": beyond(request, answers, place.page.section),
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
    return redirect(beyond(request, answers, passed))


def beyond(request: Request, answers: Answers, section: Section) -> str:
    """The address of what comes after a section, for whoever passes it over."""
    if is_later(request):
        return past(request, answers, section)
    following = after_section(answers.case, today(), section)
    return entrance(request, answers, following.page.section) if following else to(request, "l")


def entrance(request: Request, answers: Answers, section: Section) -> str:
    """The address by which a section is entered."""
    place = enter_section(answers.case, today(), section)
    if place is None:
        return to(request, "f")
    return first_of_section(request, answers, place)
