"""Who can help at a place, in a language, with such a case?

What somebody looks for goes in the body of the form and nowhere else: not in an address, so not in
the history of a browser, and not in a log. It changes nothing and is not kept, so the form needs no
cookie.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from wellfounded.directory import FOLDER, Found, Index, Wish, indexed, states
from wellfounded.directory.entry import FORUMS, SERVES, SERVICES
from wellfounded.directory.refusal import DirectoryRefused
from wellfounded.directory.spoken import NAMES
from wellfounded.languages import Language
from wellfounded.web.accounts.sessions import APPLICANT
from wellfounded.web.addresses import to
from wellfounded.web.clock import today
from wellfounded.web.help.shown import Card, card, old_list
from wellfounded.web.log import tell
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say

AT_ONCE = 20
LONGEST = 100
"""Letters of a place that are read."""
NOW = ("lifeline_988", "domestic_violence_hotline", "trafficking_hotline")
"""Lines that answer day and night, above everything else."""


@csrf_exempt
@require_http_methods(["GET", "POST"])
def look(request: Request) -> HttpResponse:
    """The form, and below it who was found."""
    index = entries()
    wish = _wish(request)
    said = _form(request.language, wish) | {
        "back": to(request, "f") if request.session.kind == APPLICANT else to(request, ""),
        "hosts": any(one.host for one in index.entries),
        "asked": request.method == "POST",
    }
    if request.method == "POST":
        return render(request, "help/found.html", said | _found(request, index, wish))
    by_id = {one.id: one for one in index.entries}
    urgent = [card(by_id[id], request.language, today()) for id in NOW if id in by_id]
    return render(request, "help/look.html", said | {"urgent": urgent})


def entries() -> Index:
    """Everybody this installation offers; the starter list alone if a file of it is damaged."""
    folder = settings.HOME.folder / FOLDER
    try:
        return indexed(folder)
    except (DirectoryRefused, OSError):
        tell("directory_damaged")
        return indexed(folder / "none")


def _found(request: Request, index: Index, wish: Wish) -> dict[str, object]:
    found = index.search(wish)
    first = _first(request, len(found.all))
    some = found.all[first : first + AT_ONCE]
    language = request.language
    cards: list[Card] = [card(one.entry, language, today(), one.near) for one in some]
    old = old_list([one.entry for one in some], today())
    return {
        "cards": cards,
        "count": len(found.all),
        "place": _place(found),
        "meant": found.meant,
        "unknown": found.unknown,
        "old": old,
        "next": first + AT_ONCE if first + AT_ONCE < len(found.all) else 0,
    }


def _wish(request: Request) -> Wish:
    told = request.POST
    return Wish(
        where=told.get("w", "")[:LONGEST],
        language=_one_of(told.get("l", ""), NAMES),
        service=_one_of(told.get("k", ""), SERVICES),
        serves=_one_of(told.get("p", ""), SERVES),
        before=_one_of(told.get("b", ""), FORUMS),
        detained=bool(told.get("d")),
        low_cost=bool(told.get("c")),
    )


def _form(language: Language, wish: Wish) -> dict[str, object]:
    def options(ids: Iterable[str], room: str, chosen: str) -> list[Option]:
        told = [Option(code="", words=say(language, "help.any"), chosen=not chosen)]
        return told + [
            Option(code=id, words=say(language, f"help.{room}.{id}"), chosen=id == chosen)
            for id in ids
        ]

    spoken = [Option(code="", words=say(language, "help.any"), chosen=not wish.language)]
    return {
        "wish": wish,
        "spoken": spoken
        + [Option(code=c, words=n, chosen=c == wish.language) for c, n in NAMES.items()],
        "services": options(SERVICES, "service", wish.service),
        "groups": options((one for one in SERVES if one != "detained"), "serves", wish.serves),
        "forums": options(FORUMS, "before", wish.before),
    }


def _place(found: Found) -> str:
    name = states()[found.state].name if found.state else ""
    before = found.zip or found.city.title()
    return ", ".join(dict.fromkeys(part for part in (before, name) if part))


def _first(request: Request, count: int) -> int:
    told = request.POST.get("n", "")
    return int(told) if told.isdecimal() and len(told) < 6 and int(told) < count else 0


def _one_of(told: str, known: Iterable[str]) -> str:
    return told if told in known else ""
