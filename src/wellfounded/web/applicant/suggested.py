"""How does a person look at an entry that a helper suggested, and choose?

It is in no list until they take it in. To leave it out is as easy, and neither is the right answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.facts import fact_at
from wellfounded.interview import Kind, record_summary
from wellfounded.interview.standing import LISTS, RECORD_PAGES
from wellfounded.languages import Language
from wellfounded.web.accounts.names import name_of
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.page_beside import LETTERS
from wellfounded.web.applicant.places import any_place, asked_paths
from wellfounded.web.applicant.waiting import others
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.suggested_records import (
    SuggestedRecord,
    leave_out,
    suggested,
    suggested_at,
    take_in,
)
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link
from wellfounded.web.words import say


@require_http_methods(["GET", "POST"])
@applicant_only
def suggested_entry(request: Request, opened: Opened, number: int, name: str) -> HttpResponse:
    """Show what was suggested and by whom; then take it into the list, or leave it out."""
    place = any_place(number)
    if place.page.kind is not Kind.LIST:
        raise Http404
    back = to(request, "f", number)
    record = suggested_at(opened.answers, place.page.list, name)
    if record is None:
        # It was taken in or left out meanwhile, in another tab.
        return redirect(back)
    choice = request.POST.get("choice", "")
    if choice not in ("take", "leave"):
        return _shown(request, opened, record, back)
    if request.POST.get("seen") != str(record.seen):
        return _shown(request, opened, record, back, changed=True)
    (take_in if choice == "take" else leave_out)(opened, record)
    return redirect(back)


def to_choose(request: Request, answers: Answers, path: str = "") -> list[Link]:
    """Each entry that waits, of one list or of all: what it is known by, and its page."""
    return [
        Link(
            words=known_by(answers, one, request.language),
            href=_choosing_page(request, one),
        )
        for one in suggested(answers)
        if path in ("", one.list) and one.list in {*LISTS, *LETTERS}
    ]


def known_by(answers: Answers, record: SuggestedRecord, language: Language) -> str:
    """What the entry would be known by on the page of its list."""
    supposed = answers.supposing(record.path)
    number = supposed.records(record.list).index(record.name)
    return record_summary(supposed.case, record.list, number, language)


def _choosing_page(request: Request, record: SuggestedRecord) -> str:
    """Where the person looks at it: from the page of its list, in the interview or beside it."""
    if record.list in LISTS:
        return to(request, "f", LISTS[record.list].number, "with", record.name)
    return to(request, *LETTERS[record.list], record.name, "t")


def _shown(
    request: Request,
    opened: Opened,
    record: SuggestedRecord,
    back: str,
    *,
    changed: bool = False,
) -> HttpResponse:
    said = {
        "who": name_of(record.by) or say(request.language, "moment.somebody"),
        "when": record.at,
        "lines": list(_lines(opened.answers, record, request.language)),
        "seen": record.seen,
        "changed": changed,
        "back": back,
    }
    return render(request, "applicant/suggested.html", said, status=409 if changed else 200)


def _lines(
    answers: Answers, record: SuggestedRecord, language: Language
) -> Iterator[tuple[str, str]]:
    """Each question of the entry that something is suggested for, and what it is."""
    for page in RECORD_PAGES[record.list]:
        for path in asked_paths(page):
            answer = answers.latest.get(path.replace("[]", f"[{record.name}]", 1))
            if answer is None or not answer.waiting:
                continue
            fact = fact_at(path)
            question = language.say(f"{fact.path}.question", fact.question)
            yield question, others(fact, answer, language)[-1].text
