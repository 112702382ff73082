"""What happened in a case, for those at the office who may know?"""

from __future__ import annotations

from functools import partial

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import Act
from wellfounded.web.applicant.moments import account
from wellfounded.web.cases.opening import Opened
from wellfounded.web.desk.called import called_here
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.refusals import missing
from wellfounded.web.request import Request


@require_GET
@case_only
def case_log(request: Request, opened: Opened) -> HttpResponse:
    """The events of the case, the newest first."""
    member = opened.member
    if member is None or not (can(member, Act.READ_CASE_LOG) or can(member, Act.READ_TEAM_LOG)):
        return missing(request)
    note_opened(opened, Section.MANIFEST)
    said = {
        "account": account(request, opened, partial(called_here, request, opened)),
        "menu": case_menu(request, opened, "g"),
    }
    return render(request, "desk/log.html", said)
