"""How is a version kept or left out, and how is noted what was done?

What is destroyed is asked once more, with its number and its day.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from wellfounded.declaration import Keep
from wellfounded.facts import CATALOGUE
from wellfounded.languages import Language
from wellfounded.web.cases.opening import Opened
from wellfounded.web.drafts import keeping, noting
from wellfounded.web.drafts.pages import Seat, each_setting, made_of, require_whole, shown
from wellfounded.web.names import countries
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say

READING = ("on", "language", "reader", "interpreter", "understood", "corrections")
TRANSLATOR = ("name", "address", "phone", "language", "on")
SIGNING = ("signed_on",)
TELLING = ("language", "signed_at_country")


def keep(request: Request, opened: Opened, seat: Seat) -> HttpResponse:
    """Keep a version, leave one out, or set which are kept; what is destroyed is asked once."""
    require_whole(opened)
    do = request.POST.get("do", "")
    if do == "keep":
        keeping.keep(opened, made_of(opened)[0])
    elif do == "leave":
        return _leave(request, opened, seat)
    elif do == "set":
        return _set(request, opened, seat)
    return redirect(seat.base)


def reading(request: Request, opened: Opened, seat: Seat) -> HttpResponse:
    """Note that the declaration was read to the person."""
    made, ready = made_of(opened)

    def noted(said: noting.Typed) -> None:
        of = request.POST.get("of", "")
        noting.note_reading_back(opened, made, of, said, request.POST.get("once", ""))

    more = {"of": ready.fingerprint, "one": "read", "yes_no": _yes_no(request)}
    return _form(request, opened, seat, "read_backs[0]", READING, noted, more)


def translator(request: Request, opened: Opened, seat: Seat) -> HttpResponse:
    """Note who translated."""

    def noted(said: noting.Typed) -> None:
        noting.note_translator(opened, said, request.POST.get("once", ""))

    return _form(request, opened, seat, "translators[0]", TRANSLATOR, noted, {"one": "translator"})


def signing(request: Request, opened: Opened, seat: Seat) -> HttpResponse:
    """Note that the declaration was signed as it stands."""
    made, ready = made_of(opened)

    def noted(said: noting.Typed) -> None:
        noting.note_signing(opened, made, request.POST.get("of", ""), said)

    more = {"of": ready.fingerprint, "one": "sign", "why_not": ready.reasons(request.language)}
    return _form(request, opened, seat, "declaration", SIGNING, noted, more)


def telling(request: Request, opened: Opened, seat: Seat) -> HttpResponse:
    """Note in which language it is told, and in which country it is signed."""
    case = opened.answers.case
    stands = {name: case.text(f"declaration.{name}") for name in TELLING}

    def noted(said: noting.Typed) -> None:
        noting.note_telling(opened, said)

    chosen = request.POST.get("signed_at_country", stands["signed_at_country"])
    more = {
        "one": "told",
        "stands": stands,
        "countries": (Option(code="", words=""), *countries(request.language, chosen=chosen)),
    }
    return _form(request, opened, seat, "declaration", TELLING, noted, more)


def _form(
    request: Request,
    opened: Opened,
    seat: Seat,
    at: str,
    names: tuple[str, ...],
    note: Callable[[noting.Typed], None],
    more: dict[str, Any],
) -> HttpResponse:
    require_whole(opened)
    stands = more.pop("stands", {})
    said = noting.typed(at, names, request.POST if request.method == "POST" else stands)
    status = 200
    if request.method == "POST":
        if not said.problems and said.given:
            try:
                note(said)
            except noting.ChangedSince:
                return redirect(f"{seat.base}?changed")
            return redirect(seat.base)
        status = 422
    language = request.language
    boxes = [
        {
            "name": name,
            "label": _question(at, name, language),
            "help": _help(at, name, language),
            "value": said.values[name],
            "problem": say(language, said.problems[name]) if name in said.problems else "",
            "date": name.endswith("on"),
            "rows": 6 if name == "corrections" else 3 if name == "address" else "",
            "choice": name == "understood",
            "country": name.endswith("country"),
        }
        for name in names
    ]
    id = f"declared.{more.pop('one')}.note"
    form = {
        "title": say(language, id),
        "what": say(language, f"{id}.what"),
        "date_help": say(language, "declared.note.date"),
        "boxes": boxes,
        "once": request.POST.get("once") or uuid4(),
        "empty": status == 422 and not said.problems,
        **more,
    }
    return shown(request, seat, "drafts/note.html", form, status=status)


def _leave(request: Request, opened: Opened, seat: Seat) -> HttpResponse:
    sent = request.POST.get("number", "")
    number = int(sent) if sent.isascii() and sent.isdigit() and len(sent) < 7 else 0
    if not request.POST.get("sure"):
        gone = [one for one in keeping.versions(opened) if one.number == number]
        asking = {"gone": gone, "do": "leave", "number": number}
        return shown(request, seat, "drafts/sure.html", asking)
    try:
        keeping.leave_out(opened, number)
    except keeping.CannotLeaveOut:
        raise Http404 from None
    return redirect(seat.base)


def _set(request: Request, opened: Opened, seat: Seat) -> HttpResponse:
    wanted, why = request.POST.get("keep", ""), request.POST.get("why", "").strip()
    if wanted not in set(Keep) or not why:
        chosen = Keep(wanted) if wanted in set(Keep) else keeping.in_force(opened)
        asking = {
            "options": _keep_options(request.language, chosen),
            "why": why,
            "problem": "keep" in request.POST,
        }
        return shown(
            request, seat, "drafts/setting.html", asking, status=422 if asking["problem"] else 200
        )
    gone = keeping.would_leave_out(opened, Keep(wanted))
    if gone and not request.POST.get("sure"):
        asking = {"gone": gone, "do": "set", "wanted": wanted, "why": why}
        return shown(request, seat, "drafts/sure.html", asking)
    keeping.decide(opened, Keep(wanted), why)
    return redirect(seat.base)


def _keep_options(language: Language, chosen: Keep) -> list[Option]:
    return [
        Option(code=code, words=words, chosen=code == chosen)
        for code, words in each_setting(language)
    ]


def _yes_no(request: Request) -> list[Option]:
    chosen = request.POST.get("understood", "")
    words = {"yes": "ui.yes", "no": "ui.no"}
    return [
        Option(code=code, words=say(request.language, id), chosen=code == chosen)
        for code, id in words.items()
    ]


def _question(at: str, name: str, language: Language) -> str:
    path = f"{at.replace('[0]', '[]')}.{name}"
    return language.say(f"{path}.question", CATALOGUE[path].question)


def _help(at: str, name: str, language: Language) -> str:
    path = f"{at.replace('[0]', '[]')}.{name}"
    help = CATALOGUE[path].help
    return language.say(f"{path}.help", help) if help else ""
