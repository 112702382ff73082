"""Which page answers what was asked of the numbers?"""

from __future__ import annotations

from itertools import chain

from django.http import HttpResponse

from wellfounded.languages import Language
from wellfounded.web.outcomes.appeals import appeals
from wellfounded.web.outcomes.choosing import (
    Wish,
    courts,
    nationalities,
    period_name,
    periods,
    ways,
    wish,
)
from wellfounded.web.outcomes.line import Line
from wellfounded.web.outcomes.loaded import Loaded, cube
from wellfounded.web.outcomes.page import Place, beneath
from wellfounded.web.outcomes.records import records
from wellfounded.web.outcomes.sections import Asked, also, endings, splits, three, wide, years
from wellfounded.web.outcomes.side_by_side import side_by_side
from wellfounded.web.words import say


def ask(place: Place) -> HttpResponse:
    """The page on which a country, a court and a way to count are chosen."""
    found, language = cube(), place.request.language
    if found is None:
        return place.render("none", None)
    return place.render(
        "choose",
        found,
        nationalities=nationalities(found, language),
        courts=courts(found, language),
        ways=ways(language),
        periods=periods(found, language),
    )


def answer(place: Place) -> HttpResponse:
    """What was decided in the group that was chosen, or of groups side by side."""
    found = cube()
    if found is None:
        return place.render("none", None)
    asked = wish(place.request, found, place.lists)
    if asked.by:
        return side_by_side(place, found, asked)
    return _of_one(place, found, asked)


def _of_one(place: Place, found: Loaded, wish: Wish) -> HttpResponse:
    # They bring numpy in, which a process that shows no numbers does without.
    from wellfounded.web.outcomes.like_cases import like_cases
    from wellfounded.web.outcomes.waiting import waiting

    language = place.request.language
    asked = Asked(found, wish, language)
    widest, sections = (
        wide(asked),
        [three(asked), endings(asked), also(asked), years(asked), *splits(asked)],
    )
    shown = [one for one in sections if one is not None]
    headline, like = widest.lines[0], like_cases(asked)
    found_of = [*(one.caveats for one in (widest, *shown)), *([like.caveats] if like else [])]
    caveats = dict.fromkeys(chain.from_iterable(found_of))
    return place.render(
        "shown",
        found,
        back=place.path,
        title=asked.name(asked.groups[0]),
        headline=headline,
        headline_said=_said(headline, wish, language),
        headline_margin=_margin(headline, language),
        days=period_name(wish.period, language),
        wide=widest,
        sections=shown,
        like=like,
        waiting=waiting(asked),
        appeals=appeals(asked),
        lists=_lists(place, wish),
        **beneath(found, wish, caveats, records(asked, asked.group), language),
    )


def _said(line: Line, wish: Wish, language: Language) -> str:
    return say(language, f"outcomes.{wish.definition}.said", about=line.about)


def _margin(line: Line, language: Language) -> str:
    if line.figure is None:
        return ""
    said = line.figure.natural
    return say(language, "outcomes.margin_said", low=said.low, high=said.high)


def _lists(place: Place, wish: Wish) -> list[tuple[str, str]]:
    return [
        (id, say(place.request.language, f"outcomes.lists.{id}"))
        for id in place.lists
        if id != "judge" or wish.court
    ]
