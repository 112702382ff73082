"""What does USCIS say of a receipt number, and how is a court case looked up?

USCIS is asked only when the person presses the button, only with the number, and only if the office
has set it up. What it answered is sealed in the case beside the number, each answer with its time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from wellfounded.case_status import (
    Client,
    DamagedHistory,
    History,
    NotAReceipt,
    NotSetUp,
    access,
    ask_and_keep,
    meaning,
    read_receipt,
)
from wellfounded.case_status.court_line import CITED, how_to_check
from wellfounded.case_status.meaning import NOT_IN_THE_TABLE, NOTICE_DECIDES, PRACTICE_ONLY
from wellfounded.case_status.words import say as say_status
from wellfounded.interview import page_of
from wellfounded.languages import Language
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Given, save
from wellfounded.web.home import home
from wellfounded.web.request import Request
from wellfounded.web.sources import source
from wellfounded.web.words import say

LIST = "receipts"
MOST_LOOKS = 200
"""Looks that are kept of a number; the oldest go first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A receipt number as the page shows it. ``problem`` says why there is no status."""

    number: str
    form: str
    name: str
    says: str
    details: str
    means: str
    then: str
    when: tuple[str, ...]
    problem: str


@require_GET
@applicant_only
def asked(request: Request, opened: Opened) -> HttpResponse:
    """Each receipt number with the last answer, and how to look up a case in court."""
    answers, language = opened.answers, request.language
    rows = [
        _row(opened, number, name, language) for number, name in enumerate(answers.records(LIST))
    ]
    said = {
        "rows": rows,
        "set_up": client() is not None,
        "court": how_to_check(language),
        "sources": [source(one, language) for one in CITED],
        "notice_decides": language.say("case_status.notice_decides", NOTICE_DECIDES),
        "add": to(request, "f", page_of(LIST).number),
        "line": to(request, "f", page_of("proceedings.court_line_checked_on").number),
    }
    return render(request, "applicant/asked.html", said)


@require_POST
@applicant_only
def ask(request: Request, opened: Opened, name: str) -> HttpResponse:
    """Ask USCIS about one number now, and keep what comes of it."""
    if name not in opened.answers.records(LIST):
        raise Http404
    here = client()
    path = f"{LIST}[{name}].looks"
    history = _history(opened, opened.answers.records(LIST).index(name))
    if here is not None and isinstance(history, History):
        kept = ask_and_keep(here, history, datetime.now(UTC)).history
        kept = History(receipt=kept.receipt, looks=kept.looks[-MOST_LOOKS:])
        answer = opened.answer(path)
        save(opened, [Given(path=path, raw=kept.to_json(), base=answer.seen if answer else 0)])
    return redirect(to(request, "v"))


@cache
def client() -> Client | None:
    """What asks USCIS for this installation; None while it is not set up."""
    try:
        here = home()
        return Client(access(here.table("case_status"), here.folder))
    except NotSetUp:
        return None


def _history(opened: Opened, number: int) -> History | NotAReceipt | DamagedHistory:
    """What was kept of a number, or why nothing can be asked about it."""
    case = opened.answers.case
    try:
        receipt = read_receipt(case.text(f"{LIST}[{number}].number"))
        kept = case.text(f"{LIST}[{number}].looks")
        found = History.from_json(kept) if kept else History(receipt=receipt)
        return found if found.receipt == receipt else History(receipt=receipt)
    except (NotAReceipt, DamagedHistory) as wrong:
        return wrong


def _row(opened: Opened, number: int, name: str, language: Language) -> Row:
    case = opened.answers.case
    found = _history(opened, number)
    history = found if isinstance(found, History) else None
    good = history.last_good if history else None
    status = good.status if good else None
    meant = meaning(status.text["en"]) if status else None
    means, then = meant.say(language) if meant else ("", "")
    if status and not meant:
        means = language.say("case_status.not_in_the_table", NOT_IN_THE_TABLE)
    if status and status.practice:
        means = f"{language.say('case_status.practice_only', PRACTICE_ONLY)} {means}"
    return Row(
        number=case.text(f"{LIST}[{number}].number"),
        form=case.text(f"{LIST}[{number}].form"),
        name=name,
        says=status.said(language.code) if status else "",
        details=status.details(language.code) if status else "",
        means=means,
        then=then,
        when=_when(history, language),
        problem=_problem(found, language),
    )


def _when(history: History | None, language: Language) -> tuple[str, ...]:
    """When it was asked; that the last good answer may be old, where the last look brought none."""
    if history is None or history.last_good is None or history.last is None:
        return ()
    good = language.day(history.last_good.at.date())
    if history.last.status is None:
        return (say_status(language, "case_status.last_good", day=good),)
    said = [say_status(language, "case_status.asked", day=good)]
    before = history.before
    if history.changed_now and before and before.status:
        was = before.status.said(language.code).rstrip(".")
        said.append(say_status(language, "case_status.changed.status", before=was))
    return tuple(said)


def _problem(found: History | NotAReceipt | DamagedHistory, language: Language) -> str:
    if isinstance(found, NotAReceipt):
        return found.say(language)
    if isinstance(found, DamagedHistory):
        return say(language, "asked.damaged")
    last = found.last
    if last is None or not last.no:
        return ""
    return say(language, "asked.no_answer", day=language.day(last.at.date()))
