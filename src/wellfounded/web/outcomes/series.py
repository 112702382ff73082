"""Which numbers do other offices publish about refugees and asylum?

Each series stands by itself, with its office, its days and what it does not say. None is drawn
together with another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from wellfounded.languages import Language
from wellfounded.outcomes.series.published import Figures, Series
from wellfounded.outcomes.series.published import series as published
from wellfounded.outcomes.series.words import MEASURES
from wellfounded.web.outcomes.page import Place
from wellfounded.web.request import Request
from wellfounded.web.words import say

NOT_THERE = "–"
THOUSANDS = "\u202f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A series in words: where it was read, its table, what it does not say."""

    title: str
    publisher: str
    document: str
    address: str
    copy: bool
    published: date | None
    read: date
    unit: str
    measures: Sequence[str]
    rows: Sequence[tuple[str, Sequence[str]]]
    groups: Sequence[tuple[str, Sequence[tuple[str, Sequence[str]]]]]
    says_not: Sequence[str]
    apart: Sequence[str]


@require_GET
def series(request: Request) -> HttpResponse:
    """Every series, by its title."""
    language = request.language
    shown = sorted(
        (_shown(one, language) for one in published().values()), key=lambda one: one.title
    )
    place = Place(request=request)
    return place.render("series", None, shown=shown, back=f"/{language.code}/q/o")


def _shown(one: Series, language: Language) -> Shown:
    def words(part: str, english: str) -> str:
        return language.say(f"outcomes.series.{part}", english)

    known = published()
    return Shown(
        title=words(f"{one.id}.title", one.title),
        publisher=one.publisher,
        document=one.document,
        address=one.address,
        copy=one.copy,
        published=one.published,
        read=one.read,
        unit=words(f"{one.id}.unit", one.unit),
        measures=[words(f"measure.{measure}", MEASURES[measure]) for measure in one.measures],
        rows=_rows(one.figures, one.measures, language),
        groups=[
            (name, _rows(figures, one.measures, language)) for name, figures in one.groups.items()
        ],
        says_not=[words(f"{one.id}.not.{at}", said) for at, said in enumerate(one.says_not)],
        apart=[words(f"{id}.title", known[id].title) for id in one.apart_from if id in known],
    )


def _rows(
    figures: Figures, measures: Sequence[str], language: Language
) -> list[tuple[str, list[str]]]:
    return [
        (_period(period, language), [_number(row.get(measure)) for measure in measures])
        for period, row in figures.items()
    ]


def _period(code: str, language: Language) -> str:
    year, _, quarter = code.removeprefix("FY").partition("Q")
    if quarter:
        return say(language, "outcomes.series.quarter", year=year, quarter=quarter)
    return year


def _number(told: float | None) -> str:
    return NOT_THERE if told is None else f"{told:,}".replace(",", THOUSANDS)
