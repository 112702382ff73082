"""How do courts, countries or the judges of one court stand beside each other?

By name, so many on a page, and never in the order of their numbers. Judges stand beside their own
court only, and of those with few decisions nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from django.http import HttpResponse

from wellfounded.languages import Language
from wellfounded.outcomes.counted import ENDS
from wellfounded.outcomes.cube.line import Line as Cell
from wellfounded.outcomes.statistics.judges import same_court
from wellfounded.outcomes.statistics.natural import OF
from wellfounded.web.outcomes.choosing import Wish
from wellfounded.web.outcomes.line import Line, line
from wellfounded.web.outcomes.loaded import Loaded
from wellfounded.web.outcomes.named import court_name, judge_name, nationality_name, plain
from wellfounded.web.outcomes.page import Place, beneath
from wellfounded.web.outcomes.queries import query_of_list
from wellfounded.web.outcomes.sections import Asked, shares
from wellfounded.web.words import say

AT_ONCE: Final = 25
OF_JUDGES: Final = "five"
"""A judge is counted over five years; a few months of one say nothing."""


def side_by_side(place: Place, cube: Loaded, wish: Wish) -> HttpResponse:
    """One page of a list, from where the last one stopped."""
    language = place.request.language
    asked = Asked(cube, wish, language)
    rows = list(listed(cube, wish, language))
    first = _first(place, len(rows))
    some = [row for _, row in rows[first : first + AT_ONCE]]
    section = shares(asked, wish.by, some, titled="outcomes.lists.{id}")
    period = OF_JUDGES if wish.by == "judge" else wish.period
    group = {"court": (wish.nationality, ""), "nationality": ("", wish.court)}
    return place.render(
        "list",
        cube,
        back=place.path,
        section=section,
        group=asked.name(group.get(wish.by, ("", wish.court))),
        days=say(language, f"outcomes.period.{period}"),
        notes=_of_judges([row for _, row in rows], language) if wish.by == "judge" else (),
        more=first + AT_ONCE if first + AT_ONCE < len(rows) else 0,
        **beneath(cube, wish, section.caveats, [query_of_list(wish)], language),
    )


def listed(cube: Loaded, wish: Wish, language: Language) -> Iterator[tuple[Cell, Line]]:
    """Every row of a list, by name."""
    cells = cube.lines(*condition(wish))
    ends = {one.group: one for one in cube.lines(*condition(replace(wish, definition=ENDS)))}
    named = [(_name(cube, one, wish.by, language), one) for one in cells]
    for name, cell in sorted(named, key=lambda pair: plain(pair[0])):
        found = ends.get(cell.group)
        yield cell, line(name, cell, language, invented=cube.invented, ends=found)


def condition(wish: Wish) -> tuple[str, list[str]]:
    """Which cells a list is of, as SQL and what is filled in."""
    where = {
        "court": "nationality = ? AND court <> '' AND judge = ''",
        "nationality": "nationality <> '' AND court = ? AND judge = ''",
        "judge": "nationality = '' AND court = ? AND judge <> ''",
    }[wish.by]
    told = wish.nationality if wish.by == "court" else wish.court
    period = OF_JUDGES if wish.by == "judge" else wish.period
    return f"definition = ? AND {where} AND split = '' AND period = ?", [
        wish.definition,
        told,
        period,
    ]


def _name(cube: Loaded, cell: Cell, by: str, language: Language) -> str:
    if by == "court":
        return court_name(cube, cell.court)
    if by == "nationality":
        return nationality_name(cube, cell.nationality, language)
    return judge_name(cube, cell.judge)


def _of_judges(rows: list[Line], language: Language) -> list[str]:
    notes = [say(language, "outcomes.judge.floor"), say(language, "outcomes.judge.hearing")]
    known = [(row.figure.share.share, row.figure.n) for row in rows if row.figure]
    if found := same_court(known):
        low, high = round(found.low * OF), round(found.high * OF)
        said = say(language, "outcomes.judge.range", judges=found.judges, low=low, high=high)
        notes.append(said)
    return notes


def _first(place: Place, count: int) -> int:
    told = place.request.POST.get("f", "")
    return int(told) if told.isdecimal() and len(told) < 6 and int(told) < count else 0
