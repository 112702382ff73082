"""What do the rules say, where do they come from, when were they checked?

Anybody may read it: no case is looked at. A rule has a number of its own, which stays when others
are added and tells nothing in the history of a browser.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from zlib import crc32

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.facts import ELEMENTS
from wellfounded.languages import Language
from wellfounded.law import RULEBOOK
from wellfounded.law.authorities import register
from wellfounded.law.reading_list import facts_read
from wellfounded.law.status import FINDINGS, PARTLY_WRITTEN, Status, describe, status
from wellfounded.logic import SAID
from wellfounded.web.addresses import to
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.sources import moved_since, source
from wellfounded.web.words import say


def number_of(id: str) -> int:
    """The number of a rule in addresses, from 0 to 999,999."""
    return crc32(id.encode()) % 1_000_000


NUMBERED = {number_of(id): id for id in RULEBOOK}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A rule in the list."""

    title: str
    href: str
    reviewed: date
    check_today: bool


@require_GET
def rules(request: Request) -> HttpResponse:
    """Every rule, under the text that leads it, in the order of the sources."""
    order = {citation: place for place, citation in enumerate(register())}
    leading = {id: entry.rule.authorities[0] for id, entry in RULEBOOK.items()}
    sorted_ids = sorted(RULEBOOK, key=lambda id: order[leading[id]])
    groups = [
        (citation, register()[citation].title, [_line(request, id) for id in ids])
        for citation, ids in groupby(sorted_ids, key=leading.__getitem__)
    ]
    return render(request, "public/rules.html", {"groups": groups})


@require_GET
def rule(request: Request, rule: int) -> HttpResponse:
    """One rule: what it says, its sources, how sure it is, and what it leaves out."""
    if rule not in NUMBERED:
        raise Http404
    language = request.language
    found = describe(NUMBERED[rule], today())
    entry, id = found.entry, found.status.id
    said = {
        "title": language.say(f"{id}.title", entry.title),
        "moved": moved_since(f"{id}.title", language),
        "says": [
            (say(language, f"finding.{word}"), language.say(f"{id}.{word}", entry.says(verdict)))
            for verdict, word in SAID.items()
        ],
        "notes": [
            language.say(f"{id}.note.{number}", note)
            for number, note in enumerate(entry.notes, start=1)
        ],
        "sources": [(one, source(one.authority.citation, language)) for one in found.sources],
        "left_out": list(_left_out(found.status, language)),
        "confidence": f"law.confidence.{found.status.confidence.name.lower()}",
        "coverage": f"law.coverage.{found.status.coverage.value}",
        "status": found.status,
    }
    return render(request, "public/rule.html", said)


def _line(request: Request, id: str) -> Line:
    one = status(id, today())
    return Line(
        title=request.language.say(f"{id}.title", one.title),
        href=to(request, "law", number_of(id)),
        reviewed=one.reviewed,
        check_today=one.check_today,
    )


def _left_out(one: Status, language: Language) -> Iterator[str]:
    """What law the rule does not read, and what it leaves to a person to weigh."""
    if one.id in PARTLY_WRITTEN:
        yield language.say(f"{one.id}.left_out", PARTLY_WRITTEN[one.id])
    for path in facts_read(RULEBOOK[one.id].rule):
        if path.startswith(FINDINGS):
            weighed = ELEMENTS[path.removeprefix(FINDINGS)]
            proposition = language.say(f"{path}.proposition", weighed)
            yield say(language, "law.weighed", what=proposition)
