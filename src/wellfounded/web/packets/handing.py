"""How is a packet wished for, followed while it is made, and handed out?

The wish is stored and its page is answered at once. Another page tells how far it is, again and
again without a script, and in the end hands out the files, or tells why there are none.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse

from wellfounded.packets import Problem
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.files.streams import minute
from wellfounded.web.packets.kept import Kept, Part, Step, file_of, forget
from wellfounded.web.packets.line import soon
from wellfounded.web.packets.making import make
from wellfounded.web.packets.models import Making
from wellfounded.web.packets.pages import Side, forum_of, groups
from wellfounded.web.packets.sealing import sealed
from wellfounded.web.packets.standing import Standing, standing
from wellfounded.web.packets.wish import Wish

FILE: Final = "papers"
"""A packet is called so on a phone: a name that tells nothing."""
HOW_FAR: Final = "w"
"""Where the page lies that tells how far a packet is."""
AGAIN: Final = 4
"""Seconds after which that page is asked for again where no script does it."""


class SeeOther(HttpResponseRedirect):
    """The wish was taken; what became of it is told elsewhere."""

    status_code = 303


def wished(side: Side, opened: Opened) -> HttpResponse:
    """Store a wish and have it made; the same wish again changes nothing while it is made."""
    given = side.request.POST
    forum = forum_of(given)
    if forum is None:
        said = {"groups": groups(side, opened, (Problem(id="forum"),)), "why": ""}
        return side.page(opened, "no_packet", said, status=409)
    wish = Wish(forum=forum, with_form=given.get("form") == "yes")
    there = standing(opened)
    known = there is not None and there.waits and there.kept.wish == wish
    if not known and (row := _stored(opened, wish)):
        transaction.on_commit(partial(soon, make, side.asker(), row.id))
    return SeeOther(f"{side.at}/{HOW_FAR}")


def how_far(side: Side, opened: Opened) -> HttpResponse:
    """How far the packet is; its files, or why there are none."""
    there = standing(opened)
    if asked_by_script(side):
        return JsonResponse({"waits": there.sign if there else 0})
    if there is None:
        return SeeOther(side.at)
    match there.step:
        case Step.MADE:
            return _ready(side, opened, there.kept)
        case Step.REFUSED:
            said = {"why": "", "groups": groups(side, opened, there.kept.refused)}
            return side.page(opened, "no_packet", said | _wish(there.kept))
        case Step.FAILED | Step.OLD:
            stopped = {"why": f"packet.{there.step}", "again": True}
            return side.page(opened, "no_packet", stopped | _wish(there.kept))
    return side.page(opened, "how_far", {"there": there, "again": AGAIN, **_words(there)})


def handed_out(side: Side, opened: Opened) -> HttpResponse:
    """A file of the packet; or the page that tells why there is none any more."""
    there, said = standing(opened), side.request.POST.get("part", "1")
    if there is None or there.step is not Step.MADE:
        return SeeOther(f"{side.at}/{HOW_FAR}")
    number = int(said) if said.isdecimal() and len(said) < 4 else 0
    if not 1 <= number <= len(there.kept.parts):
        return SeeOther(f"{side.at}/{HOW_FAR}")
    kept = there.kept
    note_reading(opened, "made_packet", {"for": kept.wish.forum, "draft": kept.draft})
    pdf = file_of(opened, kept, number)
    return as_file(pdf, _name(side, kept.parts[number - 1], number))


def _stored(opened: Opened, wish: Wish) -> Making | None:
    """The row of a wish, in place of what was there; None if another came at the same moment."""
    with transaction.atomic():
        of = Making.objects.filter(case_id=opened.id, holder=opened.holder)
        for old in of.filter(kind="packet"):
            forget(old)
        row = Making(case_id=opened.id, holder=opened.holder, step=Step.WAITING, heard=minute())
        row.blob = sealed(opened.keys, row, row.revision, Kept(wish=wish).write())
        Making.objects.bulk_create([row], ignore_conflicts=True)
    return Making.objects.filter(id=row.id, case_id=opened.id).first()


def asked_by_script(side: Side) -> bool:
    """Whether a script asks if something has moved, and not a person for a page."""
    accepts = side.request.accepts
    return accepts("application/json") and not accepts("text/html")


def _wish(kept: Kept) -> dict[str, object]:
    """What was wished for, to wish it once more."""
    return {"forum": kept.wish.forum, "form_in": kept.wish.with_form}


def _words(there: Standing) -> dict[str, object]:
    """How far it is, in words; a step of several parts tells which."""
    counted = there.of > 1
    return {
        "step": f"packet.step.{there.step}",
        "number": there.done + 1 if counted else 0,
        "of": there.of,
    }


def _ready(side: Side, opened: Opened, kept: Kept) -> HttpResponse:
    """One file to get, or each of several with the list of what is in them."""
    said: dict[str, object] = {
        "limit": f"{kept.limit:g}",
        "draft": kept.draft,
        "parts": [
            (number, one.first, one.first + one.pages - 1, _name(side, one, number))
            for number, one in enumerate(kept.parts, start=1)
        ],
        "index": kept.index,
    }
    return side.page(opened, "ready", said)


def as_file(pdf: bytes, name: str) -> HttpResponse:
    """A file to save. Nothing in it acts, and nothing is made smaller again."""
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Content-Encoding"] = "identity"
    return response


def _name(side: Side, part: Part, number: int) -> str:
    """At the desk the name that online filing takes; on a phone one that tells nothing."""
    if side.desk:
        return part.name
    return f"{FILE}.pdf" if "_Part" not in part.name else f"{FILE}-{number}.pdf"
