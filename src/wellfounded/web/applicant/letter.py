"""How does what the person said read back to them?"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.interview import Line, Paragraph, Place, first_page, letter, page
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.onward import own_words
from wellfounded.web.applicant.places import address
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.ui.leaves import leaf


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph: what was told, by the page where it can be changed, and what was left."""

    heading: str
    told: list[tuple[list[Line], str]]
    left: list[tuple[Line, str]]


@require_GET
@applicant_only
def read_back(request: Request, opened: Opened) -> HttpResponse:
    """The answers as a letter, each leading back to where it can be changed."""
    answers = opened.answers
    parts = letter(answers.case, request.language)
    here = leaf(request, ((part.title, one) for part in parts for one in part.paragraphs))
    said = {
        "parts": [
            (title, [_passage(one, request, answers) for _, one in pieces])
            for title, pieces in groupby(here.pieces, key=itemgetter(0))
        ],
        "leaf": here,
        "open": first_page(answers.case, today()) is not None,
        "own_words": own_words(request, "l"),
    }
    return render(request, "applicant/letter.html", said)


def _passage(paragraph: Paragraph, request: Request, answers: Answers) -> Passage:
    def change(line: Line) -> str:
        return address(request, answers, Place(page(line.page), line.record)) if line.page else ""

    told = [line for line in paragraph.lines if line.told]
    return Passage(
        heading=paragraph.heading,
        told=[(list(lines), at) for at, lines in groupby(told, key=change)],
        left=[(line, change(line)) for line in paragraph.lines if not line.told],
    )
