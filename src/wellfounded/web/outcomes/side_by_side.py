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
from wellfounded.outcomes.decisions.windows import FIVE
from wellfounded.outcomes.queries import query
from wellfounded.outcomes.queries.where import Where
from wellfounded.outcomes.statistics.judges import same_court
from wellfounded.outcomes.statistics.natural import OF
from wellfounded.web.outcomes.choosing import Wish, period_name
from wellfounded.web.outcomes.line import Line, line
from wellfounded.web.outcomes.loaded import Loaded
from wellfounded.web.outcomes.named import court_name, judge_name, nationality_name, plain
from wellfounded.web.outcomes.page import Place, beneath
from wellfounded.web.outcomes.records import records
from wellfounded.web.outcomes.sections import ALL_OF_THEM, Asked, shares
from wellfounded.web.words import say

AT_ONCE: Final = 25
OF_JUDGES: Final = FIVE
"""A judge is counted over five years; of single years the cube has no judges, since few decide 25
cases or more of asylum in each."""


def side_by_side(place: Place, cube: Loaded, wish: Wish) -> HttpResponse:
    """One page of a list, from where the last one stopped."""
    language = place.request.language
    asked = Asked(cube, wish, language)
    rows = list(listed(cube, wish, language))
    first = _first(place, len(rows))
    some = [row for _, row in rows[first : first + AT_ONCE]]
    of_judges = wish.by == "judge"
    asks = (query.judges if of_judges else query.figures)(which(wish))
    section = shares(asked, wish.by, some, query=asks, titled="outcomes.lists.{id}")
    group = (wish.nationality, "") if wish.by == "court" else ("", wish.court)
    return place.render(
        "list",
        cube,
        back=place.path,
        section=section,
        group=asked.name(group),
        days=period_name(OF_JUDGES if of_judges else wish.period, language),
        notes=_of_judges([row for _, row in rows], wish, language) if of_judges else (),
        more=first + AT_ONCE if first + AT_ONCE < len(rows) else 0,
        **beneath(cube, wish, section.caveats, records(asked, group, wish.by), language),
    )


def listed(cube: Loaded, wish: Wish, language: Language) -> Iterator[tuple[Cell, Line]]:
    """Every row of a list, by name."""
    cells = cube.lines(which(wish))
    ends = {one.group: one for one in cube.lines(which(replace(wish, definition=ENDS)))}
    named = [(_name(cube, one, wish.by, language), one) for one in cells]
    for name, cell in sorted(named, key=lambda pair: plain(pair[0])):
        found = ends.get(cell.group)
        yield cell, line(name, cell, language, invented=cube.invented, ends=found)


def which(wish: Wish) -> Where:
    """Of which lines of the cube a list is."""
    of_judges = wish.by == "judge"
    told: Where = {
        "definition": [wish.definition],
        "nationality": [wish.nationality] if wish.by == "court" else ALL_OF_THEM,
        "court": [wish.court],
        "judge": ALL_OF_THEM,
        "split": ALL_OF_THEM,
        "period": [OF_JUDGES if of_judges else wish.period],
    }
    return {**told, wish.by: None}


def _name(cube: Loaded, cell: Cell, by: str, language: Language) -> str:
    if by == "court":
        return court_name(cube, cell.court)
    if by == "nationality":
        return nationality_name(cube, cell.nationality, language)
    return judge_name(cube, cell.judge)


def _of_judges(rows: list[Line], wish: Wish, language: Language) -> list[str]:
    notes = [say(language, "outcomes.judge.floor"), say(language, "outcomes.judge.hearing")]
    if wish.period != OF_JUDGES:
        notes.insert(0, say(language, "outcomes.judge.five"))
    known = [(row.figure.share.share, row.figure.n) for row in rows if row.figure]
    if found := same_court(known):
        low, high = round(found.low * OF), round(found.high * OF)
        said = say(language, "outcomes.judge.range", judges=found.judges, low=low, high=high)
        notes.append(said)
    return notes


def _first(place: Place, count: int) -> int:
    told = place.request.POST.get("f", "")
    return int(told) if told.isdecimal() and len(told) < 6 and int(told) < count else 0
