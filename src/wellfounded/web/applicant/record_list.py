"""What is shown of the records of a list, and how is one taken away?"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.interview import Kind, Page, record_place, record_summary
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.places import address, place_at
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import remove_record
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Record

LONGEST = 120


def rows(request: Request, answers: Answers, page: Page) -> list[Record]:
    """One row for each record, told by its first answers."""
    return [
        Record(
            summary=_short(record_summary(answers.case, page.list, number, request.language)),
            change=address(request, answers, record_place(page, number)),
            remove=to(request, "f", page.number, "without", name),
        )
        for number, name in enumerate(answers.records(page.list))
    ]


@require_http_methods(["GET", "POST"])
@applicant_only
def without(request: Request, opened: Opened, number: int, name: str) -> HttpResponse:
    """Ask once, then take a record out of its list."""
    place = place_at(opened.answers, number, None)
    page, names = place.page, opened.answers.records(place.page.list)
    if page.kind is not Kind.LIST or name not in names:
        raise Http404
    back = address(request, opened.answers, place)
    if request.method == "POST":
        remove_record(opened, page.list, name)
        return redirect(back)
    said = record_summary(opened.answers.case, page.list, names.index(name), request.language)
    return render(request, "applicant/without.html", {"summary": _short(said), "back": back})


def _short(line: str) -> str:
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
