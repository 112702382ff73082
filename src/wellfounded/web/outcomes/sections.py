"""Which parts has a page of numbers, and what is drawn and listed in each?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from wellfounded.languages import Language
from wellfounded.outcomes.charts import Said, Year, share_chart, year_chart
from wellfounded.outcomes.counted import ENDS, LEADS
from wellfounded.outcomes.cube.line import Line as Cell
from wellfounded.outcomes.decisions.windows import fiscal_days
from wellfounded.outcomes.queries import query
from wellfounded.outcomes.queries.where import Where
from wellfounded.outcomes.statistics.figure import Caveat
from wellfounded.web.outcomes.choosing import Wish
from wellfounded.web.outcomes.line import Line, line
from wellfounded.web.outcomes.loaded import FISCAL, Loaded
from wellfounded.web.outcomes.named import court_name, nationality_name
from wellfounded.web.outcomes.policy import Moved, moves
from wellfounded.web.ui.page import RIGHT_TO_LEFT
from wellfounded.web.words import say

SPLITS: Final = (
    ("represented", ("known", "not_known")),
    ("filing", ("affirmative", "defensive", "unknown")),
    ("custody", ("never", "released", "detained", "unknown")),
)
ALL_OF_THEM: Final = ("",)
ENDINGS: Final = ("granted", "denied", "other", "admin")
ALSO: Final = (LEADS, "in_absentia", "withholding", "torture_only")
TOLD_APART: Final = "D4"
WAYS: Final = ("granted", "other", "denied")
YEARS: Final = 6
"""Five, and the one that runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a page: what it shows, its chart, the table with the same numbers, their query."""

    id: str
    title: str
    what: str
    chart: str
    lines: Sequence[Line]
    heading: str
    query: str
    moved: Sequence[Moved] = ()

    @property
    def all_open(self) -> bool:
        """Whether each of its figures may still change; then it is said once."""
        shown = [one for one in self.lines if one.figure]
        return bool(shown) and all(one.open for one in shown)

    @property
    def caveats(self) -> tuple[Caveat, ...]:
        """What has to stand beside its figures."""
        return tuple(dict.fromkeys(caveat for one in self.lines for caveat in one.caveats))


class Asked:
    """What the cube knows of a wish: the cells of its group and of all wider ones."""

    def __init__(self, cube: Loaded, wish: Wish, language: Language) -> None:
        self.cube, self.wish, self.language = cube, wish, language
        self.invented = cube.invented
        whole = (wish.nationality, wish.court)
        self.groups = list(dict.fromkeys([whole, (whole[0], ""), ("", whole[1]), ("", "")]))
        definitions = sorted({wish.definition, ENDS})
        nationalities, courts = sorted({whole[0], ""}), sorted({whole[1], ""})
        # Lists of each column let the file be read in a few places only.
        self.cells = cube.lines(
            {
                "definition": definitions,
                "nationality": nationalities,
                "court": courts,
                "judge": ALL_OF_THEM,
            }
        )
        self._known = {(one.definition, one.group): one for one in self.cells}
        self._ends = {one.group: one for one in self.cells if one.definition == ENDS}
        self.group = next(
            (group for group in self.groups if self._is_shown(group)), self.groups[-1]
        )

    def cell(
        self,
        group: tuple[str, str],
        period: str,
        split: str = "",
        value: str = "",
        definition: str = "",
    ) -> Cell | None:
        """One cell, if the cube has it."""
        nationality, court = group
        whose = (nationality, court, "", split, value, period)
        return self._known.get((definition or self.wish.definition, whose))

    @property
    def wider(self) -> Sequence[tuple[str, str]]:
        """The group that is shown, and all wider ones after it."""
        return self.groups[self.groups.index(self.group) :]

    def where(self, groups: Sequence[tuple[str, str]], **told: Sequence[str]) -> Where:
        """The lines of groups, all of each in the days that were asked for, but for ``told``."""
        nationalities, courts = (list(dict.fromkeys(side)) for side in zip(*groups, strict=True))
        return {
            "definition": [self.wish.definition],
            "nationality": nationalities,
            "court": courts,
            "judge": ALL_OF_THEM,
            "split": ALL_OF_THEM,
            "period": [self.wish.period],
        } | told

    def name(self, group: tuple[str, str]) -> str:
        """A group in words."""
        nationality, court = group
        filled = {
            "nationality": nationality and nationality_name(self.cube, nationality, self.language),
            "court": court and court_name(self.cube, court),
        }
        id = "both" if all(filled.values()) else next((n for n in filled if filled[n]), "everyone")
        return say(self.language, f"outcomes.group.{id}", **filled)

    def line(
        self, label: str, cell: Cell | None, of: str = "granted", *, part: bool = False
    ) -> Line:
        """A row of a table; ``part`` of a year, it tells its days."""
        ends = self._ends.get(cell.group) if cell else None
        found = line(label, cell, self.language, invented=self.invented, ends=ends, of=of)
        return replace(found, part=part)

    def said(self, id: str, title: str, axis: str) -> Said:
        """The words of a chart."""
        return said(id, title, axis, self.language, invented=self.invented)

    def _is_shown(self, group: tuple[str, str]) -> bool:
        return self.line("", self.cell(group, self.wish.period)).figure is not None


def said(id: str, title: str, axis: str, language: Language, *, invented: bool) -> Said:
    """The words of a chart: its title, and that the table beside it has its numbers."""
    return Said(
        id=id,
        title=title,
        what=say(language, "outcomes.chart.what"),
        axis=say(language, axis),
        too_few=say(language, "outcomes.why.hidden"),
        invented=say(language, "outcomes.invented") if invented else "",
        from_the_right=language.code in RIGHT_TO_LEFT,
    )


def wide(asked: Asked) -> Section:
    """The group that was asked for beside all wider ones."""
    lines = [asked.line(asked.name(g), asked.cell(g, asked.wish.period)) for g in asked.groups]
    alone = "outcomes.groups.alone"
    titled = "outcomes.{id}" if len(lines) > 1 else alone
    asks = query.figures(asked.where(asked.groups))
    return shares(asked, "groups", lines, query=asks, titled=titled)


def years(asked: Asked) -> Section | None:
    """The last years, with the days on which the law moved."""
    known = {one.period for one in asked.cells if one.period.startswith(FISCAL)}
    named = sorted(known)[-YEARS:]
    if not named:
        return None
    group, lines = _years(asked, named)
    (first, _), (_, last) = map(_days, (named[0], named[-1]))
    moved = moves(first, last, asked.language)
    title = say(asked.language, "outcomes.years")
    drawn = [
        Year(label=one.label, share=share.share, low=share.low, high=share.high, open=one.open)
        for one in lines
        for share in [one.drawn]
    ]
    words = asked.said("years", title, "outcomes.axis.years")
    return Section(
        id="years",
        title=title,
        what=asked.name(group),
        chart=year_chart(drawn, [one.mark for one in moved], words),
        lines=lines,
        heading=say(asked.language, "outcomes.year"),
        query=query.figures(asked.where([group], period=named)),
        moved=moved,
    )


def _years(asked: Asked, named: Sequence[str]) -> tuple[tuple[str, str], list[Line]]:
    """A row for each year, of the first group of which any year can be shown."""
    for group in asked.wider:
        cells = [(period.removeprefix(FISCAL), asked.cell(group, period)) for period in named]
        lines = [
            asked.line(year, cell, part=cell is not None and _part(cell)) for year, cell in cells
        ]
        if any(one.figure for one in lines):
            break
    return group, lines


def splits(asked: Asked) -> Iterable[Section]:
    """The first group of which it is known, by what is known of its cases.

    A country at one court is not divided any further: its numbers would be too small.
    """
    for split, values in SPLITS:
        for group in asked.wider:
            cells = [(v, asked.cell(group, asked.wish.period, split, v)) for v in values]
            lines = [
                asked.line(say(asked.language, f"outcomes.{split}.{value}"), cell)
                for value, cell in cells
                if cell is not None
            ]
            if lines:
                asks = query.figures(asked.where([group], split=[split]))
                yield shares(asked, split, lines, query=asks, what=asked.name(group))
                break


def endings(asked: Asked) -> Section | None:
    """All ways in which cases of the group ended, so that none is lost from sight."""
    return _by_ways(asked, "endings", ENDS, ENDINGS)


def three(asked: Asked) -> Section | None:
    """By the definition that tells them apart: asylum, denied with another way, or neither."""
    return (
        _by_ways(asked, "three", TOLD_APART, WAYS) if asked.wish.definition == TOLD_APART else None
    )


def also(asked: Asked) -> Section | None:
    """What else is known of those who were decided, where any of it can be shown."""
    found = _by_ways(asked, "also", asked.wish.definition, ALSO)
    return found if found and any(one.figure for one in found.lines) else None


def _by_ways(asked: Asked, id: str, definition: str, ways: Sequence[str]) -> Section | None:
    """One line of the cube, by each way in which its cases were decided."""
    cell = asked.cell(asked.group, asked.wish.period, definition=definition)
    if cell is None:
        return None
    lines = [asked.line(say(asked.language, f"outcomes.{id}.{one}"), cell, of=one) for one in ways]
    asks = query.figures(asked.where([asked.group], definition=[definition]), ways)
    what, axis = asked.name(asked.group), f"outcomes.axis.{id}"
    return shares(asked, id, lines, query=asks, what=what, axis=axis)


def shares(
    asked: Asked,
    id: str,
    lines: Sequence[Line],
    *,
    query: str,
    what: str = "",
    axis: str = "outcomes.axis.shares",
    titled: str = "outcomes.{id}",
) -> Section:
    """A part with a point and its interval for each row; without a number nothing is drawn."""
    title = say(asked.language, titled.format(id=id))
    drawn = [one.drawn for one in lines] if any(one.figure for one in lines) else []
    return Section(
        id=id,
        title=title,
        what=what,
        chart=share_chart(drawn, asked.said(id, title, axis)) if drawn else "",
        lines=lines,
        heading=say(asked.language, f"outcomes.{id}.heading"),
        query=query,
    )


def _part(cell: Cell) -> bool:
    """Whether it covers less than the year it is named for."""
    return (cell.first, cell.last) != _days(cell.period)


def _days(period: str) -> tuple[date, date]:
    return fiscal_days(int(period.removeprefix(FISCAL)))
