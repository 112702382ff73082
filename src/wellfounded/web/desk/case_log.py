"""What happened in a case, for those at the office who may know?"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.vault.keys import Section
from wellfounded.web.accounts.names import name_of
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.record import check_record
from wellfounded.web.cases.signing_off import TAKEN_ON
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.refusals import missing
from wellfounded.web.request import Request
from wellfounded.web.timeline.reading import Told, told
from wellfounded.web.words import say

SHOWN = 200


@require_GET
@case_only
def case_log(request: Request, opened: Opened) -> HttpResponse:
    """The events of the case, the newest first."""
    member = opened.member
    if member is None or not (can(member, Act.READ_CASE_LOG) or can(member, Act.READ_TEAM_LOG)):
        return missing(request)
    note_opened(opened, Section.MANIFEST)
    check_record(opened)
    keys = {epoch: opened.keys.section(Section.MANIFEST, epoch) for epoch in opened.keys.epochs}
    said = {
        "moments": [_moment(one, opened, request) for one in told(opened.id, keys, SHOWN)],
        "menu": case_menu(request, opened, "g"),
    }
    return render(request, "desk/log.html", said)


def _moment(one: Told, opened: Opened, request: Request) -> dict[str, object]:
    language, person = request.language, one.actor == opened.row.holder
    who = say(language, "desk.person") if person else name_of(one.actor)
    parts = [say(language, f"moment.section.{name}") for name in one.detail.get("sections", [])]
    id = "moment.signed_off.with_reasons" if one.detail.get(TAKEN_ON) else f"moment.{one.action}"
    what = say(language, id, sections=", ".join(parts))
    return {"when": one.hour, "who": who, "what": what}
