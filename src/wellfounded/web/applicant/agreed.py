"""What has the person agreed to, and what do they agree to now?"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.agreeing import agree
from wellfounded.web.cases.consents import INTERPRETER, STATISTICS, consents
from wellfounded.web.cases.opening import Opened
from wellfounded.web.request import Request

ASKED = (INTERPRETER, STATISTICS)
"""Keeping the case ends with deleting it, and sharing it with taking it back."""


@require_http_methods(["GET", "POST"])
@applicant_only
def agreed(request: Request, opened: Opened) -> HttpResponse:
    """The switches as they stand; sent, they stand as they were sent."""
    if request.method == "POST":
        agree(opened, {name: bool(request.POST.get(name)) for name in ASKED})
        return redirect(to(request, "k"))
    said = consents(opened)
    switches = [
        (name, f"begin.{name}", f"begin.{name}.help", said.get(name, False)) for name in ASKED
    ]
    return render(request, "applicant/agreed.html", {"consents": switches})
