"""How does an office write down when it has time for a talk?"""

from __future__ import annotations

from datetime import date, time
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import Act, Role, State, require
from wellfounded.web.addresses import to
from wellfounded.web.asking.offering import (
    LENGTHS,
    MOST,
    WAYS,
    CannotOffer,
    ahead,
    offer,
    take_off,
)
from wellfounded.web.asking.shown import offered
from wellfounded.web.asking.times import NoSuchTime, zones
from wellfounded.web.desk.door import member_only
from wellfounded.web.desk.menu import menu
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say

LONGEST = 60


@require_http_methods(["GET", "POST"])
@member_only
def times(request: Request, member: Member) -> HttpResponse:
    """The times that lie ahead, and a form for more."""
    require(Role(member.role), State(member.state), Act.TAKE_IN)
    problem = ""
    if request.method == "POST":
        try:
            number = _offer(request, member)
        except (CannotOffer, NoSuchTime) as wrong:
            problem = wrong.id
        else:
            note(member.organisation_id, "offered", member.id, by=member, detail={"times": number})
            return redirect(request.path)
    return _page(request, member, problem)


@require_POST
@member_only
def taken_off(request: Request, member: Member, offer: UUID) -> HttpResponse:
    """Offer a time no longer."""
    require(Role(member.role), State(member.state), Act.TAKE_IN)
    if take_off(member.organisation_id, offer):
        note(member.organisation_id, "offer_taken_off", offer, by=member)
        return redirect(to(request, "desk", "t"))
    return _page(request, member, "offer.has")


def _offer(request: Request, member: Member) -> int:
    sent = request.POST
    try:
        day, at = date.fromisoformat(sent.get("day", "")), time.fromisoformat(sent.get("at", ""))
        minutes, number = int(sent.get("minutes", "")), int(sent.get("number", ""))
    except ValueError:
        raise CannotOffer("offer.unread") from None
    return offer(
        member.organisation_id,
        day=day,
        at=at.replace(second=0, microsecond=0, tzinfo=None),
        zone=sent.get("zone", ""),
        minutes=minutes,
        number=number,
        way=sent.get("way", ""),
        languages=" ".join(sent.get("languages", "").split())[:LONGEST],
    )


def _page(request: Request, member: Member, problem: str) -> HttpResponse:
    language, sent = request.language, request.POST
    found = ahead(member.organisation_id)
    zone = sent.get("zone", "") or (found[-1].zone if found else "")
    said = {
        "rows": [(offered(one, "", language), hasattr(one, "ask")) for one in found],
        "zones": zones(language, zone),
        "lengths": _numbers(LENGTHS, sent.get("minutes", "30")),
        "numbers": _numbers(range(1, MOST + 1), sent.get("number", "1")),
        "ways": [
            Option(code=one, words=say(language, f"offer.way.{one}"), chosen=one == sent.get("way"))
            for one in WAYS
        ],
        "day": sent.get("day", ""),
        "at": sent.get("at", ""),
        "spoken": sent.get("languages", ""),
        "problem": say(language, problem) if problem else "",
        "menu": menu(request, member, "t"),
    }
    return render(request, "asking/times.html", said, status=422 if problem else 200)


def _numbers(these: range | tuple[int, ...], chosen: str) -> list[Option]:
    return [Option(code=str(one), words=str(one), chosen=str(one) == chosen) for one in these]
