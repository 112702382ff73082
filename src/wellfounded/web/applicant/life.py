"""What happened in the person's life, one event after another?

The events they told stand together with the answers that have a date, so that nothing is asked
twice. An event can be put in its place, told, changed and taken out; nothing is lost by it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from wellfounded.facts.chronology import Entry, Kind, Moved, dated_answers, moved, timeline
from wellfounded.interview import opening, page_of
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.steps import named_after
from wellfounded.web.applicant.suggested import to_choose
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody, Given, Ticket, save
from wellfounded.web.cases.stored import new_name
from wellfounded.web.clock import today
from wellfounded.web.life import Row, rows
from wellfounded.web.request import Request

LIST = "told"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A row with what the person can do there: addresses, the name of an event, its neighbours."""

    row: Row
    name: str = ""
    change: str = ""
    remove: str = ""
    of: str = ""
    up: bool = False
    down: bool = False


@require_GET
@applicant_only
def life(request: Request, opened: Opened) -> HttpResponse:
    """Every event and every dated answer, in order."""
    answers = opened.answers
    told = bool(answers.records(LIST))
    said = {
        "entries": list(_shown(request, answers)),
        "add": to(request, "f", page_of("told[].what").number, new_name()),
        "opening": "" if told else opening(page_of(LIST).section, request.language),
        "told": told,
        "suggested": to_choose(request, answers, LIST),
        "whole": to(request, "f", page_of(LIST).number) + "?from=s",
        "once": uuid4(),
        "saved": "saved" in request.GET,
        "fixed": "fixed" in request.GET,
    }
    return render(request, "applicant/life.html", said)


@require_GET
@applicant_only
def to_a_helper(request: Request, opened: Opened) -> HttpResponse:
    """What to do for who would rather tell it to a helper."""
    held = opened.row.organisation_id is not None
    return render(request, "applicant/life_to_a_helper.html", {"held": held})


@require_POST
@applicant_only
def move(request: Request, opened: Opened) -> HttpResponse:
    """Put an event one place up or down; where the days say its place, they are what to change.

    One that was taken out meanwhile is not in the list that is shown again.
    """
    answers, up = opened.answers, "up" in request.POST
    name = request.POST.get("up" if up else "down", "")
    if name not in answers.records(LIST):
        return redirect(to(request, "s"))
    path = f"{LIST}[{answers.records(LIST).index(name)}]"
    found = moved(timeline(answers.case, today()).entries, path, up=up)
    if found is None:
        return redirect(to(request, "s") + "?fixed")
    given = list(_put(answers, found))
    with suppress(AnotherBody):
        save(opened, given, Ticket.sent(request.POST.get("once", ""), given))
    return redirect(to(request, "s") + f"#{name}")


@require_POST
@applicant_only
def tell_more(request: Request, opened: Opened) -> HttpResponse:
    """Begin an event that tells more of a dated answer; what happened is asked on its page.

    An event that tells of it already is gone on with. An answer that was taken back meanwhile is
    not in the list that is shown again.
    """
    answers, of = opened.answers, request.POST.get("of", "")
    at = answers.numbered(of)
    dated = {answers.named(entry.path) for entry in dated_answers(answers.case)}
    if at is None or of not in dated:
        return redirect(to(request, "s"))
    asked = page_of("told[].what").number
    for entry in timeline(answers.case, today()).entries:
        if entry.tells_of == at:
            return redirect(to(request, "f", asked, _name(answers, entry.path)))
    name = named_after(once := request.POST.get("once", ""))
    path = f"{LIST}[{name}]"
    link = "harm" if of.startswith("harms[") else "answer"
    given = [
        Given(path=path, raw=opened.row.serial + 1, base=0),
        Given(path=f"{path}.{link}", raw=of, base=0),
    ]
    with suppress(AnotherBody):
        save(opened, given, Ticket.sent(once, given))
    return redirect(to(request, "f", asked, name))


def _shown(request: Request, answers: Answers) -> Iterator[Shown]:
    found = rows(answers.case, request.language)
    entries = timeline(answers.case, today()).entries
    what, listed = page_of("told[].what").number, page_of(LIST).number
    for at, (row, entry) in enumerate(zip(found, entries, strict=True)):
        if entry.kind is not Kind.TOLD:
            yield Shown(row=row, of=answers.named(row.path))
            continue
        name = _name(answers, row.path)
        yield Shown(
            row=row,
            name=name,
            change=to(request, "f", what, name),
            remove=to(request, "f", listed, "without", name),
            up=at > 0 and _may_go_above(entry, entries[at - 1]),
            down=at + 1 < len(entries) and not entry.surely_before(entries[at + 1]),
        )


def _may_go_above(event: Entry, other: Entry) -> bool:
    """Whether an event may be put above another entry: not above a birth, nor against the days."""
    return other.kind is not Kind.BIRTH and not other.surely_before(event)


def _name(answers: Answers, path: str) -> str:
    """The name of the event at a numbered path."""
    return answers.named(path)[len(LIST) + 1 : -1]


def _put(answers: Answers, found: Moved) -> Iterator[Given]:
    """What has to be written: the places of the events, and which answers they come after."""
    names = [answers.named(path) for path in found.order]
    places = sorted(answers.latest[name].stored.raw for name in names)
    for name, place in zip(names, places, strict=True):
        yield Given(path=name, raw=place, base=answers.latest[name].seen)
    for path, after in found.after.items():
        stored = f"{answers.named(path)}.after"
        there = answers.latest.get(stored)
        raw = answers.named(after) if after else None
        if raw is not None or (there and there.stored.raw is not None):
            yield Given(path=stored, raw=raw, base=there.seen if there else 0)
