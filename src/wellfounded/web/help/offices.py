"""Where are our own offices, the courts and the asylum offices?"""

from __future__ import annotations

from typing import Final

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.directory import asylum_offices, courts, states
from wellfounded.directory.geography import checked, locator
from wellfounded.web.clock import today
from wellfounded.web.help.looking import entries
from wellfounded.web.help.shown import card
from wellfounded.web.request import Request
from wellfounded.web.words import say

LISTING: Final = "https://www.justice.gov/eoir/immigration-court-list"


@require_GET
def own_offices(request: Request) -> HttpResponse:
    """The offices and hours that the people who run this site have named."""
    cards = [card(one, request.language, today()) for one in entries().entries if one.host]
    return render(request, "help/offices.html", {"cards": cards})


@require_GET
def official_places(request: Request) -> HttpResponse:
    """Every immigration court by state, and every asylum office."""
    by_state: dict[str, list[tuple[str, bool, str]]] = {}
    for court in courts().values():
        if not court.past:
            note = say(request.language, f"help.courts.note.{court.note}") if court.note else ""
            place = f"{court.place} ({court.code})"
            by_state.setdefault(states()[court.state].name, []).append(
                (place, court.detained, note)
            )
    said = {
        "by_state": sorted(by_state.items()),
        "offices": [(one.city, states()[one.state].name) for one in asylum_offices()],
        "checked": checked("courts"),
        "locator": locator(),
        "listing": LISTING,
    }
    return render(request, "help/places.html", said)
