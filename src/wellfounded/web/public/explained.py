"""What does the law say, told to anybody in plain words?

An index of questions and a page for each. Nothing is asked and nothing is kept. With ``?on=`` a
page reads as the law stood on another day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.explained import Cited, NoSuchPage, Part, contents, page_at, shown
from wellfounded.languages import Language
from wellfounded.law.rulebook import BEGINS, RULEBOOK
from wellfounded.web.addresses import to
from wellfounded.web.clock import today
from wellfounded.web.public.rules import number_of
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Heard, Source
from wellfounded.web.voice.beside import heard, is_anything_offered
from wellfounded.web.words import say

NUMBERS = "chances_and_numbers"
"""The page that leads to the numbers of the courts, and they to it."""
LAST_YEAR = 2200
"""A later day is a slip of the hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """A section of a page with where it comes from, and who reads it out."""

    part: Part
    sources: tuple[Source, ...]
    rules: tuple[tuple[str, str], ...]
    heard: tuple[Heard, ...]


@require_GET
def questions(request: Request) -> HttpResponse:
    """Every question, heap by heap."""
    said = {"shelves": contents(request.language), "voices": is_anything_offered()}
    return render(request, "public/questions.html", said)


@require_GET
def question(request: Request, letters: str) -> HttpResponse:
    """One question, told as the law stands today or stood on the day asked for."""
    try:
        page = page_at(letters)
    except NoSuchPage:
        raise Http404 from None
    asked = request.GET.get("on", "")
    day = day_of(asked)
    found = shown(page, day or today(), request.language)
    said = {
        "page": found,
        "parts": [_shelved(request, part, found.as_of) for part in found.parts],
        "asked": asked,
        "numbers": page.name == NUMBERS,
        "day": day,
        "refused": bool(asked) and day is None,
        "first": BEGINS,
        "ahead": day is not None and day > today(),
    }
    return render(request, "public/question.html", said, status=422 if said["refused"] else 200)


def day_of(asked: str) -> date | None:
    """The day that was asked for; None if it is none, or none that the rules can answer for."""
    try:
        day = date.fromisoformat(asked)
    except ValueError:
        return None
    return day if day >= BEGINS and day.year <= LAST_YEAR else None


def _shelved(request: Request, part: Part, day: date) -> Shelved:
    language = request.language
    return Shelved(
        part=part,
        sources=tuple(_source(one, language) for one in part.cited),
        rules=tuple(
            (to(request, "law", number_of(id)), language.say(f"{id}.title", RULEBOOK[id].title))
            for id in part.rules
        ),
        heard=heard(request.language, part.id, day),
    )


def _source(one: Cited, language: Language) -> Source:
    return Source(
        citation=one.citation,
        title=one.title,
        status=say(language, f"state.{one.state}"),
        checked=one.checked,
        href=one.address,
    )
