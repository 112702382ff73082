"""How does a person ask to be reminded, and how do they end it?

Before anything is kept they see what such a message says. Where it goes is typed here for this
alone: nothing is taken from the answers.
"""

from __future__ import annotations

import re
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.web.addresses import to
from wellfounded.web.agenda import turning
from wellfounded.web.agenda.known import Known, Reminders, Way
from wellfounded.web.agenda.message import SAID, message
from wellfounded.web.agenda.sending import trouble, way_is_set
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import hour
from wellfounded.web.home import home
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say

BEFORE: Final = (14, 7, 1)
LONGEST: Final = 200
PHONE: Final = re.compile(r"\+?[0-9]{10,15}")
WRITTEN: Final = re.compile(r"[\s().\-]+")
LOOK, ON, OFF = "look", "on", "off"


@require_http_methods(["GET", "POST"])
@applicant_only
def reminders(request: Request, opened: Opened) -> HttpResponse:
    """Ask where to, when and how; show the message; and on a clear word begin or end."""
    do = request.POST.get("do", "") if request.method == "POST" else ""
    if do == OFF:
        turning.turn_reminders_off(opened)
        return redirect(to(request, "k", "m"))
    if do in (LOOK, ON):
        return _asked(request, opened, sure=do == ON)
    return _shown(request, opened)


def _asked(request: Request, opened: Opened, *, sure: bool) -> HttpResponse:
    wanted, problem = _wanted(request)
    if wanted is None:
        return _shown(request, opened, problem=say(request.language, problem))
    if sure:
        turning.turn_reminders_on(opened, request.language.code, wanted)
        return redirect(to(request, "k", "m"))
    said = {
        "wanted": wanted,
        "sent": _sent(request, wanted),
        "fields": [(name, one) for name in _FIELDS for one in request.POST.getlist(name)],
    }
    return render(request, "applicant/reminders_look.html", said)


_FIELDS: Final = ("way", "to", "before", "link", "line")


def _wanted(request: Request) -> tuple[Reminders | None, str]:
    """What was asked for; or None, and the id of the words for what is wrong with it."""
    way = next((one for one in _ways() if one == request.POST.get("way")), None)
    if way is None:
        return None, "reminders.choose_way"
    where = request.POST.get("to", "").strip()
    where = _mail(where) if way is Way.EMAIL else _phone(where)
    if not where:
        return None, f"reminders.no_{way}"
    before = tuple(days for days in BEFORE if str(days) in request.POST.getlist("before"))
    line = bool(request.POST.get("line"))
    if not before and not line:
        return None, "reminders.choose_days"
    link = bool(request.POST.get("link"))
    return Reminders(way=way, to=where, before=before, link=link, line=line), ""


def _mail(typed: str) -> str:
    try:
        validate_email(typed)
    except ValidationError:
        return ""
    return typed if len(typed) <= LONGEST and typed.isascii() else ""


def _phone(typed: str) -> str:
    """The number with its country; one without is of the United States."""
    plain = WRITTEN.sub("", typed)
    if not PHONE.fullmatch(plain) or not plain.isascii():
        return ""
    if plain.startswith("+"):
        return plain
    return f"+1{plain}" if len(plain) == 10 else f"+{plain}"


def _sent(request: Request, wanted: Reminders) -> list[str]:
    """The messages as they would go out. The end of the link is drawn later."""
    said = Known(days=(), language=request.language.code, found=hour(), stop="…")
    kinds = [what for what in SAID if what != "line" or wanted.line]
    address = home().address
    return [message(said, wanted.to, what, address, link=wanted.link).text for what in kinds]


def _ways() -> list[Way]:
    return [way for way in Way if way_is_set(home(), way)]


def _shown(request: Request, opened: Opened, problem: str = "") -> HttpResponse:
    said = turning.known_of(opened)
    ended = said is not None and said.reminders is not None and not turning.reminds(opened)
    if ended:
        # A link in a message ended them; where they went is forgotten now that the case is open.
        turning.turn_reminders_off(opened)
    wanted = said.reminders if said and not ended else None
    wrong = trouble(opened.id)
    shown: dict[str, Any] = {
        "wanted": wanted,
        "where": _hidden(wanted.to) if wanted else "",
        "ended": ended,
        "trouble": request.language.day(wrong) if wrong and wanted else "",
        "ways": _options(request),
        "days": _days(request),
        "typed": request.POST.get("to", ""),
        "link": bool(request.POST.get("link")),
        "line": bool(request.POST.get("line")),
        "problem": problem,
    }
    status = 422 if problem else 200
    return render(request, "applicant/reminders.html", shown, status=status)


def _options(request: Request) -> list[Option]:
    ways, language = _ways(), request.language
    chosen = request.POST.get("way", ways[0] if len(ways) == 1 else "")
    return [
        Option(code=way, words=say(language, f"reminders.way.{way}"), chosen=way == chosen)
        for way in ways
    ]


def _days(request: Request) -> list[Option]:
    chosen = request.POST.getlist("before") if request.method == "POST" else ["7", "1"]
    return [
        Option(
            code=str(days),
            words=say(request.language, f"reminders.before.{days}"),
            chosen=str(days) in chosen,
        )
        for days in BEFORE
    ]


def _hidden(where: str) -> str:
    """Enough of it for the person to know it by, for somebody may look over their shoulder."""
    return f"{where[:2]}…{where[-3:]}"
