"""What do the components look like, in every state, with invented data?"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.web.ui import examples


@require_GET
def gallery(request: HttpRequest) -> HttpResponse:
    """Every component in every state. ``?rtl`` turns it from right to left."""
    context = dict(examples.SHOWN)
    if "rtl" in request.GET:
        context["dir"] = "rtl"
    return render(request, "gallery.html", context)
