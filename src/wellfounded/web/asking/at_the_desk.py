"""How does an office answer those who asked it to call?

Whoever takes cases in and holds the key of the intake reads what was said. That they looked after
it, and what became of it, is noted in the office's log.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from wellfounded.vault.wraps import WrapError
from wellfounded.web.accounts import intake
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import Act, Role, State, require
from wellfounded.web.addresses import to
from wellfounded.web.asking import handing
from wellfounded.web.asking.models import Ask
from wellfounded.web.asking.offering import cancel
from wellfounded.web.asking.sealing import Said, opened
from wellfounded.web.asking.sending import NOTED, outcome, take
from wellfounded.web.asking.sending import State as Far
from wellfounded.web.asking.shown import agreement, offered, told, what_is_given
from wellfounded.web.desk.door import holder_of, member_only
from wellfounded.web.desk.menu import menu
from wellfounded.web.log import tell
from wellfounded.web.request import Request
from wellfounded.web.words import say

PLACE = "a"
ORDER = (Far.LEAVING, Far.WAITING, Far.NOT_REACHED, Far.TAKEN, Far.HANDLED, Far.REFERRED)
STEPS = {"handed": handing.Step.HANDED, "voice": handing.Step.AGREED, "told": handing.Step.TOLD}


@require_GET
@member_only
def asks(request: Request, member: Member) -> HttpResponse:
    """Who asked the office to call, those who wait first; and whose yes was taken back."""
    require(Role(member.role), State(member.state), Act.TAKE_IN)
    language, pairs = request.language, intake.held(member, holder_of(request))
    found = Ask.objects.filter(organisation=member.organisation_id)
    rows = sorted(found.select_related("offer", "taker"), key=_first)
    late = handing.to_be_told(member.organisation)
    if rows:
        note(member.organisation_id, "asks_listed", member.id, by=member)
    said = {
        "rows": [
            {
                "id": row.id,
                "name": _name(row, _read(row, pairs), request),
                "state": say(language, f"asked.state.{row.state}"),
                "day": row.day,
                "by": _taker(row),
                "talk": offered(row.offer, "", language).there if row.offer else "",
            }
            for row in rows
        ],
        "late": [agreement(one, language, desk=True) for one in late],
        "holds": bool(pairs),
        "menu": menu(request, member, PLACE),
    }
    return render(request, "asking/asks.html", said)


@require_http_methods(["GET", "POST"])
@member_only
def one(request: Request, member: Member, ask: UUID) -> HttpResponse:
    """What one of them said, words for the phone, and what became of it."""
    require(Role(member.role), State(member.state), Act.TAKE_IN)
    row = Ask.objects.filter(id=ask, organisation=member.organisation_id).first()
    pairs = intake.held(member, holder_of(request))
    if row is None or not pairs:
        raise Http404
    problem = ""
    if request.method == "POST":
        try:
            _did(request, member, row)
        except handing.CannotHand as wrong:
            problem = wrong.id
        else:
            return redirect(to(request, "desk", PLACE, *_still(row)))
    said = opened(row, pairs)
    note(member.organisation_id, "ask_read", row.id, by=member)
    return _page(request, member, row, said, problem)


def _did(request: Request, member: Member, row: Ask) -> None:
    act = request.POST.get("act", "")
    if act == Far.TAKEN:
        take(row, member)
    elif act in NOTED:
        outcome(row, member, Far(act))
    elif act == "cancel":
        cancel(row)
        note(row.organisation_id, "talk_cancelled", row.id, by=member)
    elif act == "ask":
        what = request.POST.getlist("what")
        handing.ask_whether(row, member, request.POST.get("to", ""), what)
    elif act in STEPS:
        try:
            which = UUID(request.POST.get("handing", ""))
        except ValueError:
            raise Http404 from None
        if act == "voice" and not request.POST.get("sure"):
            raise handing.CannotHand("handing.voice.tick")
        handing.step(member.organisation, row.id, which, STEPS[act], member)


def _page(
    request: Request, member: Member, row: Ask, said: Said, problem: str = ""
) -> HttpResponse:
    language = request.language
    found = handing.agreements(member.organisation, row.id)
    shown: dict[str, Any] = {
        "told": told(said, language),
        "no_message": said.message != "yes",
        "say": said.say,
        "by_phone": said.way in ("phone", "text"),
        "state": say(language, f"asked.state.{row.state}"),
        "by": _taker(row),
        "day": row.day,
        "until": row.until,
        "talk": offered(row.offer, said.zone, language) if row.offer else None,
        "acts": [(act.value, say(language, f"asked.act.{act}")) for act in _acts(row)],
        "leaving": row.state == Far.LEAVING,
        "case": said.case,
        "agreements": [agreement(one, language, desk=True) for one in found],
        "what": [(one, what_is_given(one, language, desk=True)) for one in handing.WHAT],
        "to": request.POST.get("to", "") if problem else "",
        "problem": say(language, problem) if problem else "",
        "menu": menu(request, member, PLACE),
    }
    return render(request, "asking/asked.html", shown, status=422 if problem else 200)


def _acts(row: Ask) -> list[Far]:
    if row.state == Far.LEAVING:
        return []
    return [Far.TAKEN, *(one for one in Far if one in NOTED)]


def _still(row: Ask) -> list[UUID]:
    """The request itself, unless the last step destroyed it."""
    return [row.id] if Ask.objects.filter(id=row.id).exists() else []


def _read(row: Ask, pairs: dict[UUID, Any]) -> Said | None:
    if row.intake_id not in pairs:
        return None
    try:
        return opened(row, pairs)
    except WrapError:
        # The others are not to be out of reach because of this one.
        tell("tampered")
        return None


def _name(row: Ask, said: Said | None, request: Request) -> str:
    if said is None:
        return say(request.language, "asked.shut")
    return said.name or say(request.language, "asked.no_name")


def _taker(row: Ask) -> str:
    return called(row.taker) if row.taker else ""


def _first(row: Ask) -> tuple[int, str, str]:
    return ORDER.index(Far(row.state)), row.day.isoformat(), row.id.hex
