"""What may protect the person, what makes it hard, what counts, whom to ask?

Cards in five heaps. Each opens to its authority, with the day it was last checked and what has
become of it. There is no verdict, and nothing says what to answer.
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.languages import Language
from wellfounded.law.plain import CARDS, Kind, Shown, shown
from wellfounded.logic import Reading
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.onward import own_words
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.sources import moved_since, source


@require_GET
@applicant_only
def results(request: Request, opened: Opened) -> HttpResponse:
    """The cards that this case calls for today."""
    language = request.language
    table = list(shown(CARDS, Reading(opened.answers.case.known(today()))))
    heaps = [
        (
            language.say(f"plain.{kind.name.lower()}", kind.value),
            [
                (
                    _words(one, language),
                    moved_since(one.card.id, language),
                    [source(one.card.authority, language)],
                )
                for one in table
                if one.card.kind is kind
            ],
        )
        for kind in Kind
    ]
    said = {
        "heaps": [heap for heap in heaps if heap[1]],
        "today": today(),
        "own_words": own_words(request, "r"),
    }
    return render(request, "applicant/results.html", said)


def _words(one: Shown, language: Language) -> str:
    days = {name: language.days(s.earliest, s.latest) for name, s in one.days.items()}
    return language.say(one.card.id, one.card.text, **days)
