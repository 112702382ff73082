"""What does a person see who has just written that they may die or be hurt?

People to call, before the page that would have come next. It is the answer to what they sent: no
address leads to it, no cookie and no row tell of it, and going on leaves nothing behind. What they
wrote is saved as always, and nobody is told.
"""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from wellfounded.web.request import Request
from wellfounded.web.safety.crisis import Crisis, crisis_in
from wellfounded.web.safety.people_to_call import lines_for


def with_people_to_call(request: Request, response: HttpResponse, *typed: str) -> HttpResponse:
    """The answer to a form, after people to call if what was ``typed`` anew asks for them."""
    if not isinstance(response, HttpResponseRedirect):
        return response
    found = crisis_in(*typed)
    if not found:
        return response
    said = {
        "lines": lines_for(*(one.value for one in found)),
        "danger": found == {Crisis.DANGER},
        "onward": response.url,
    }
    return render(request, "safety/call.html", said)
