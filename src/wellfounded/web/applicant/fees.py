"""Which fees were asked for and paid, and how is each form filed today?

The dated tables are kept in English, and stand so on every page; what is said around them is in the
language of the person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.interview import page_of
from wellfounded.languages import Language
from wellfounded.law.fees import Fee
from wellfounded.law.fees.ledger import ledger
from wellfounded.law.fees.words import SENTENCES, says
from wellfounded.law.filing import FORMS, Filing, filing
from wellfounded.law.parameters import Row
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.sources import source
from wellfounded.web.ui.rows import Source
from wellfounded.web.words import say

LISTED = tuple(FORMS)
"""A form is called in an address by its place here: addresses tell nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a dated table says: the question, the answer, a note, and who says so."""

    asks: str
    answer: str
    note: str
    sources: list[Source]
    check_today: bool


@require_GET
@applicant_only
def fees(request: Request, opened: Opened) -> HttpResponse:
    """Each fee of the case as it stands, and the forms to look up."""
    language = request.language
    said = {
        "entries": [
            (
                one.said,
                language.days(one.day.earliest, one.day.latest) if one.day else "",
                says(one, language),
            )
            for one in ledger(opened.answers.case, today())
        ],
        "forms": [(form, to(request, "y", number)) for number, form in enumerate(LISTED, start=1)],
        "payments": to(request, "f", page_of("payments").number) + "?from=t",
    }
    return render(request, "applicant/fees.html", said)


@require_GET
@applicant_only
def form_filed(request: Request, opened: Opened, number: int) -> HttpResponse:
    """Where one form goes today, in which edition, for how much, and how it is paid."""
    if not 1 <= number <= len(LISTED):
        raise Http404
    form, language = LISTED[number - 1], request.language
    found = [filing(form, place, today()) for place in FORMS[form]]
    said = {
        "form": form,
        "today": today(),
        "places": [
            (say(language, f"filing.{one.place}"), list(_told(one, language))) for one in found
        ],
    }
    return render(request, "applicant/form_filed.html", said)


def _told(one: Filing, language: Language) -> Iterator[Told]:
    for answer in one.manner:
        yield _row(answer.asks, answer.row, language)
    if one.edition is not None:
        yield _row(say(language, "filing.edition"), one.edition, language)
    for fee in one.fees:
        yield from _charges(fee, language)
    yield _row(one.payment.asks, one.payment.row, language)


def _charges(fee: Fee, language: Language) -> Iterator[Told]:
    for charge in fee.charges:
        told = _row(f"{fee.filing}: {charge.title}", charge.row, language)
        if isinstance(charge.row.value, int):
            id = "waivable" if charge.waivable else "not_waivable"
            kept = language.say(f"payments.{id}", SENTENCES[id])
            dollars = say(language, "filing.dollars", number=charge.row.value)
            yield Told(
                asks=told.asks,
                answer=f"{dollars} {kept}",
                note=told.note,
                sources=told.sources,
                check_today=told.check_today,
            )
        else:
            yield told


def _row(asks: str, row: Row, language: Language) -> Told:
    value = ", ".join(row.value) if isinstance(row.value, tuple) else str(row.value)
    return Told(
        asks=asks,
        answer=say(language, "filing.not_known") if row.value is None else value,
        note=row.note,
        sources=[source(row.authority, language)],
        check_today=row.check_today(today()),
    )
