"""What does anybody see of the courts' numbers, once they have asked for them?

First comes a page that says what numbers mean and cannot say; then a person chooses; then they are
shown. What was chosen goes in the body of the form: not in an address, so not in the history of a
browser, and not in a log.
"""

from __future__ import annotations

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from wellfounded.web.outcomes import taking_along
from wellfounded.web.outcomes.answering import answer, ask
from wellfounded.web.outcomes.loaded import cube
from wellfounded.web.outcomes.page import Place
from wellfounded.web.request import Request


@require_GET
def before(request: Request) -> HttpResponse:
    """What numbers mean and cannot say, and the button that leads on."""
    found, place = cube(), Place(request=request)
    return place.render("before" if found else "none", found)


@csrf_exempt
@require_http_methods(["GET", "POST"])
def look(request: Request) -> HttpResponse:
    """Ask for a country and a court; show what was decided."""
    place = Place(request=request)
    return answer(place) if request.method == "POST" else ask(place)


@csrf_exempt
@require_POST
def take(request: Request) -> HttpResponse:
    """What is shown, as a table."""
    return taking_along.table(Place(request=request))


@require_GET
def take_cube(request: Request) -> HttpResponseBase:
    """The counted decisions, as a file."""
    return taking_along.decisions(Place(request=request))


@require_GET
def take_all(request: Request) -> HttpResponseBase:
    """All that is known, as one file."""
    return taking_along.whole(Place(request=request))
