"""Where does a page lead that was filled in and sent?"""

from __future__ import annotations

from wellfounded.interview import Kind, Page, Place, next_page, record_place
from wellfounded.web.addresses import to
from wellfounded.web.applicant.later import is_later, to_next_left
from wellfounded.web.applicant.places import address, place_of
from wellfounded.web.applicant.whole_list import SOME
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.stored import new_name
from wellfounded.web.clock import today
from wellfounded.web.request import Request


def onward(request: Request, answers: Answers, sent: Place, name: str | None) -> str:
    """The address to go to from the page that was sent, now that it is saved."""
    if request.POST.get("rest"):
        return to(request, "f") + "?saved"
    place = place_of(answers, sent.page.number, name)
    if request.POST.get("more"):
        return address(request, answers, place, new=name or "") + "?saved"
    if place.page.kind is Kind.LIST and request.POST.get("q0.value") == SOME:
        return one_more(request, answers, place.page)
    if is_later(request):
        return to_next_left(request, answers, place)
    following = next_page(answers.case, today(), place)
    if following is None:
        return to(request, "l")
    if following.page.section != place.page.section:
        return first_of_section(request, answers, following)
    return address(request, answers, following)


def first_of_section(request: Request, answers: Answers, place: Place) -> str:
    """The address of a page by which a section is entered: a hard one is announced."""
    if place.page.hard and place.record is None:
        return to(request, "f", place.page.number, "before")
    return address(request, answers, place)


def one_more(request: Request, answers: Answers, page: Page) -> str:
    """The address of a record that is not there yet, under a new name."""
    place = record_place(page, len(answers.records(page.list)))
    return address(request, answers, place, new=new_name())
