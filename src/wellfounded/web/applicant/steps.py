"""What happened in the case so far, and how is a step noted?

The steps stand in the order of their days. One that does not fit is shown with the reason; it is
kept, and changes nothing until it fits. A new step begins with the choice of what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from wellfounded.facts.catalogue import happenings
from wellfounded.interview import page_of
from wellfounded.law.process import Event, can_follow, course, events
from wellfounded.law.process.words import does_not_fit, happened
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.onward import own_words
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody, Given, Ticket, save
from wellfounded.web.cases.stored import new_name
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Happened
from wellfounded.web.words import say

LIST = "events"
GROUPS = {
    "at_uscis": happenings.AT_USCIS,
    "in_court": happenings.IN_COURT,
    "after_a_decision": happenings.AFTER_A_DECISION,
    "held": happenings.HELD,
    "at_the_border": happenings.AT_THE_BORDER,
    "abroad": happenings.ABROAD,
    "other_papers": happenings.OTHER_PAPERS,
}


@require_GET
@applicant_only
def steps(request: Request, opened: Opened) -> HttpResponse:
    """Every step, each with its day, and those that do not fit with the reason."""
    case = opened.answers.case
    refused = does_not_fit(case, course(case, today()), request.language)
    said = {
        "steps": [_row(request, opened.answers, one, refused) for one in events(case)],
        "own_words": own_words(request, "t"),
        "more_time": _list(request, "delays"),
        "payments": _list(request, "payments"),
        "receipts": _list(request, "receipts"),
    }
    return render(request, "applicant/steps.html", said)


@require_http_methods(["GET", "POST"])
@applicant_only
def new_step(request: Request, opened: Opened) -> HttpResponse:
    """Choose what happened; its day is asked on the page that follows."""
    kind = request.POST.get("kind", "")
    if request.method == "POST" and kind in happenings.HAPPENINGS:
        return redirect(_begun(request, opened, kind))
    found = course(opened.answers.case, today())
    following = [one for one in happenings.HAPPENINGS if can_follow(found, one)]
    said = {
        "following": _offered(request, following),
        "groups": [
            (say(request.language, f"step.of.{id}"), _offered(request, group))
            for id, group in GROUPS.items()
        ],
        "once": uuid4(),
        "problem": request.method == "POST",
    }
    return render(request, "applicant/step_new.html", said, status=422 if said["problem"] else 200)


def _begun(request: Request, opened: Opened, kind: str) -> str:
    """Note the step without its day; the address where the day is asked.

    The step is named after the page it was chosen on, so that a choice sent twice is one step.
    """
    once = request.POST.get("once", "")
    name = named_after(once)
    path = f"{LIST}[{name}]"
    given = [
        Given(path=path, raw=opened.row.serial + 1, base=0),
        Given(path=f"{path}.kind", raw=kind, base=0),
        Given(path=f"{path}.noted_on", raw=today().isoformat(), base=0),
    ]
    with suppress(AnotherBody):
        save(opened, given, Ticket.sent(once, given))
    return to(request, "f", page_of("events[].date").number, name) + "?from=t"


def named_after(once: str) -> str:
    """The name of a record that came of one sending: sent twice, it is one record."""
    try:
        return "".join(chr(ord("a") + one % 26) for one in UUID(once).bytes[:8])
    except ValueError:
        return new_name()


def _offered(request: Request, kinds: object) -> list[tuple[str, str]]:
    assert isinstance(kinds, list | dict)
    return [(kind, happened(kind, request.language)) for kind in kinds]


def _row(request: Request, answers: Answers, event: Event, refused: dict[Event, str]) -> Happened:
    language = request.language
    day = (
        language.days(event.day.earliest, event.day.latest)
        if event.dated
        else say(language, "step.day_not_known")
    )
    return Happened(
        day=day,
        what=happened(event.kind, language),
        more=tuple(_more(event)),
        problem=refused.get(event, ""),
        **_places(request, answers, event),
    )


def _more(event: Event) -> Iterator[str]:
    yield from (words for words in (event.time, event.place) if words)


def _places(request: Request, answers: Answers, event: Event) -> dict[str, str]:
    """Where the step is changed and taken away: its own page, or that of the single answer."""
    if event.path.startswith(f"{LIST}["):
        name = answers.records(LIST)[int(event.path[len(LIST) + 1 : -1])]
        return {
            "change": to(request, "f", page_of("events[].date").number, name) + "?from=t",
            "remove": to(request, "f", page_of(LIST).number, "without", name),
        }
    path = "orders" if event.path.startswith("orders[") else event.path
    return {"change": _list(request, path)}


def _list(request: Request, path: str) -> str:
    return to(request, "f", page_of(path).number) + "?from=t"
