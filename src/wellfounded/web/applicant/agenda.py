"""How does a person have their days in the calendar of their phone?

It is off until they turn it on, and the page says what the server can then read.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.web.addresses import to
from wellfounded.web.agenda import turning
from wellfounded.web.agenda.links import Purpose, has_link
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened
from wellfounded.web.home import home
from wellfounded.web.request import Request

ON, OFF = "on", "off"


@require_http_methods(["GET", "POST"])
@applicant_only
def calendar(request: Request, opened: Opened) -> HttpResponse:
    """The calendar: off, on, and its address in the one moment it is made."""
    do = request.POST.get("do", "") if request.method == "POST" else ""
    if do == ON:
        token = turning.turn_calendar_on(opened, request.language.code)
        return _shown(request, opened, address=f"{home().address}/d/{token}.ics")
    if do == OFF:
        turning.turn_calendar_off(opened)
        return redirect(to(request, "k", "c"))
    turning.look_again(opened)
    return _shown(request, opened)


def _shown(request: Request, opened: Opened, **more: Any) -> HttpResponse:
    address = more.get("address", "")
    said = {
        "calendar": has_link(opened.id, Purpose.FEED),
        "held": opened.row.organisation_id is not None,
        # A phone opens this one in its calendar and looks again by itself.
        "subscribe": address.replace("https://", "webcal://", 1).replace("http://", "webcal://", 1),
        **more,
    }
    return render(request, "applicant/agenda.html", said)
