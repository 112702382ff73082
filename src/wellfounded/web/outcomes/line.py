"""How is one figure told in a row: of 100, with its margin and its days?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wellfounded.languages import Language
from wellfounded.outcomes.charts import Share
from wellfounded.outcomes.counted import GRANTED, LEADS, figure
from wellfounded.outcomes.cube.line import Line as Cell
from wellfounded.outcomes.statistics.figure import Caveat, Figure, Why
from wellfounded.outcomes.statistics.natural import Natural, Said
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of a table: its group, and its figure in words, or why there is none."""

    label: str
    days: str
    why: str = ""
    about: str = ""
    margin: str = ""
    granted: int = 0
    counted: int = 0
    leads: str = ""
    others: int = 0
    open: bool = False
    part: bool = False
    figure: Figure | None = None

    @property
    def drawn(self) -> Share:
        """As a chart takes it."""
        if self.figure is None:
            return Share(label=self.label)
        share = self.figure.share
        return Share(
            label=self.label, share=share.share, low=share.low, high=share.high, open=self.open
        )

    @property
    def caveats(self) -> tuple[Caveat, ...]:
        """What has to stand beside it."""
        return self.figure.caveats if self.figure else ()


def line(
    label: str,
    cell: Cell | None,
    language: Language,
    *,
    invented: bool,
    ends: Cell | None = None,
    of: str = GRANTED,
) -> Line:
    """A row for a cell, or for one that is not there: of nothing, or of too few to be named.

    ``ends`` has all the ways in which cases of the same group ended.
    """
    if cell is None:
        why = say(language, f"outcomes.why.{Why.HIDDEN}")
        return Line(label=label, days="", why=why)
    found = figure(cell, invented=invented, ends=ends, of=of)
    days = between(cell.first, cell.last, language)
    if not isinstance(found, Figure):
        return Line(label=label, days=days, why=say(language, f"outcomes.why.{found.why}"))
    said = found.natural
    return Line(
        label=label,
        days=days,
        about=about(said, language),
        margin=margin(said, language),
        granted=(cell.leads_granted if of == LEADS else getattr(cell, of)) or 0,
        counted=said.n,
        leads=str(cell.leads) if cell.leads and of == GRANTED else "",
        others=found.left_out or 0,
        open=found.provisional,
        figure=found,
    )


def about(said: Natural, language: Language) -> str:
    """So many, in words that do not round anybody away."""
    if said.said is Said.ABOUT:
        return str(said.about)
    return say(language, f"outcomes.{said.said}")


def margin(said: Natural, language: Language) -> str:
    """From where to where, in one piece."""
    return say(language, "outcomes.margin", low=said.low, high=said.high).replace(" ", "\u00a0")


def between(first: date, last: date, language: Language) -> str:
    """The days a number covers."""
    return say(language, "outcomes.days", first=language.day(first), last=language.day(last))
