"""What does filing cost today, for anybody who asks?

The dated tables are kept in English, and stand so on the page; what is said around them is in the
language of the person.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.languages import Language
from wellfounded.law.fees import FILINGS, Fee, fee
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One filing at one place: what it costs, what stays when it is waived, and who says so."""

    filing: str
    where: str
    dollars: str
    waived: str
    sources: str
    check_today: bool


@require_GET
def fees(request: Request) -> HttpResponse:
    """Every filing with its fee of today."""
    found = [fee(filing, forum, today()) for filing in FILINGS for forum in FILINGS[filing]]
    lines = [_line(one, request.language) for one in found]
    return render(request, "help/fees.html", {"lines": lines, "today": today()})


def _line(one: Fee, language: Language) -> Line:
    return Line(
        filing=one.filing,
        where=say(language, f"help.fees.{one.forum}"),
        dollars=_dollars(one.amount, language),
        waived=_dollars(one.even_if_waived, language),
        sources="; ".join(dict.fromkeys(charge.row.authority for charge in one.charges)),
        check_today=any(charge.row.check_today(today()) for charge in one.charges),
    )


def _dollars(amount: int | None, language: Language) -> str:
    return say(language, "help.fees.not_known") if amount is None else str(amount)
