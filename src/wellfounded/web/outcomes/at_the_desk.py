"""What do the people of an office see of the courts' numbers?

The same as everybody, and the judges of a court. Nothing of it is joined with a case.
"""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods, require_POST

from wellfounded.web.accounts.models import Member
from wellfounded.web.desk.door import member_only
from wellfounded.web.outcomes import taking_along
from wellfounded.web.outcomes.answering import answer, ask
from wellfounded.web.outcomes.page import Place
from wellfounded.web.request import Request


@require_http_methods(["GET", "POST"])
@member_only
def look(request: Request, member: Member) -> HttpResponse:
    """Ask for a country, a court and a way to count; show what was decided."""
    place = Place(request=request, member=member)
    return answer(place) if request.method == "POST" else ask(place)


@require_POST
@member_only
def take(request: Request, member: Member) -> HttpResponse:
    """What is shown, as a table."""
    return taking_along.table(Place(request=request, member=member))
