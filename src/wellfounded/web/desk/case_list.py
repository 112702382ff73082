"""Which cases lie before a member, and which wait to be taken in?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from wellfounded.facts import fact_at
from wellfounded.interview.read_back.words import answer
from wellfounded.languages import Language
from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.at_the_intake import look
from wellfounded.web.cases.held import Held, mine, waiting
from wellfounded.web.cases.models import Case
from wellfounded.web.cases.taking_in import take_in
from wellfounded.web.clock import today
from wellfounded.web.desk.door import can, holder_of, member_only
from wellfounded.web.desk.menu import menu
from wellfounded.web.request import Request
from wellfounded.web.words import say


@require_GET
@member_only
def case_list(request: Request, member: Member) -> HttpResponse:
    """The cases of the member who is here, and those at the intake."""
    holder, language = holder_of(request), request.language
    lists = can(member, Act.LIST_CASES)
    said = {
        "name": called(member),
        "office": member.organisation.name,
        "lists": lists,
        "cases": [_row(one, language) for one in mine(member, holder)] if lists else [],
        "takes_in": can(member, Act.TAKE_IN),
        "waiting": list(_waiting(member, holder, language)),
        "menu": menu(request, member, ""),
    }
    return render(request, "desk/cases.html", said)


@require_POST
@member_only
def taken_in(request: Request, member: Member, case: UUID) -> HttpResponse:
    """Take in a case that waits."""
    take_in(case, member, holder_of(request))
    return redirect(to(request, "desk", "k", case))


def _waiting(member: Member, holder: Holder, language: Language) -> Iterator[dict[str, object]]:
    for one in waiting(member, holder):
        try:
            seen = None if one.shut else look(one.case, member, holder)
        except Case.DoesNotExist:
            # Somebody was quicker.
            continue
        if seen is None:
            yield _row(replace(one, shut=True), language)
            continue
        said = [_said(path, raw, language) for path, raw in seen.said]
        yield {**_row(one, language), "given": seen.given, "said": said}


def _said(path: str, raw: Any, language: Language) -> str:
    fact = fact_at(path)
    return answer(fact, fact.kind.read(raw), language).text


def _row(one: Held, language: Language) -> dict[str, object]:
    if one.shut:
        return {"case": one.case, "shut": True, "name": say(language, "desk.shut")}
    due = language.days(one.due.earliest, one.due.latest) if one.due else ""
    return {
        "case": one.case,
        "name": one.name or say(language, "desk.no_name" if one.named else "desk.not_named"),
        "stage": say(language, f"stage.{one.stage}"),
        "due": due or say(language, "desk.no_day" if one.dated else "desk.not_dated"),
        "past": one.due is not None and one.due.latest < today(),
    }
