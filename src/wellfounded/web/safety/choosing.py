"""Where does the exit lead, and do others use this phone?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.web.addresses import to
from wellfounded.web.request import Request
from wellfounded.web.safety.ways_out import Exit, Wish
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True)
class Way:
    """One way out, as a tile to choose."""

    code: str
    words: str
    chosen: bool


@require_http_methods(["GET", "POST"])
def choose(request: Request) -> HttpResponse:
    """Show what is chosen, or keep another choice in this browser until it is closed."""
    wish = Wish.of(request)
    if request.method == "POST":
        told = request.POST.get("exit", "")
        chosen = next((one for one in Exit if one.value == told), wish.exit)
        response = redirect(to(request, "i", "w") + "?saved")
        replace(wish, exit=chosen, shared=bool(request.POST.get("shared"))).onto(response)
        return response
    ways = [
        Way(one.value, say(request.language, f"way.{one.name.lower()}"), one is wish.exit)
        for one in Exit
    ]
    said = {"ways": ways, "is_shared": wish.shared, "saved": "saved" in request.GET}
    return render(request, "safety/ways.html", said)
