"""What is every chart drawn on, and what does it always say?

Units are those of a screen of 320 points, the narrowest that is held to. ``along`` is counted from
the side where reading begins.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Final, Literal

WIDTH: Final = 320.0
TEXT: Final = 13
SMALL: Final = 12
TICKS: Final = (0, 25, 50, 75, 100)
INK: Final = "currentColor"
LINE: Final = "var(--accent, currentColor)"
FIELD: Final = "var(--surface, Canvas)"
LONGEST: Final = 42
"""Letters of a label that fit beside each other; the table has it whole."""

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The words of a chart. ``id`` is its own on the page; ``invented`` marks invented data."""

    id: str
    title: str
    what: str
    axis: str
    too_few: str
    invented: str = ""
    from_the_right: bool = False

    @property
    def top(self) -> float:
        """Where the drawing begins, below the mark."""
        return 26.0 if self.invented else 6.0


class Sheet:
    """An SVG that is being drawn."""

    def __init__(self, said: Said, height: float) -> None:
        self.said = said
        self.height = height
        self.parts: list[str] = []

    def x(self, along: float) -> float:
        """The place from the left edge."""
        return WIDTH - along if self.said.from_the_right else along

    def line(self, ends: tuple[float, float, float, float], **how: object) -> None:
        """A line from ``(along, y)`` to ``(along, y)``."""
        start, top, end, bottom = ends
        places = f'x1="{_n(self.x(start))}" y1="{_n(top)}" x2="{_n(self.x(end))}" y2="{_n(bottom)}"'
        self.parts.append(f"<line {places}{_how(how)}/>")

    def dot(self, along: float, y: float, *, open: bool = False, size: float = 5) -> None:
        """A point: filled, or open where it may still change."""
        fill = FIELD if open else LINE
        self.parts.append(
            f'<circle cx="{_n(self.x(along))}" cy="{_n(y)}" r="{_n(size)}" fill="{fill}" '
            f'stroke="{LINE}" stroke-width="2"/>'
        )

    def path(
        self, points: Iterable[tuple[float, float]], *, closed: bool = False, **how: object
    ) -> None:
        """A line through points, or the field within them."""
        places = " ".join(f"{_n(self.x(along))},{_n(y)}" for along, y in points)
        kind = "polygon" if closed else "polyline"
        self.parts.append(f'<{kind} points="{places}"{_how(how)}/>')

    def text(
        self,
        along: float,
        y: float,
        words: str,
        *,
        anchor: Anchor = "start",
        size: int = TEXT,
        bold: bool = False,
    ) -> None:
        """Words that begin, stand in the middle, or end there."""
        weight = ' font-weight="650"' if bold else ""
        self.parts.append(
            f'<text x="{_n(self.x(along))}" y="{_n(y)}" text-anchor="{anchor}" '
            f'font-size="{size}"{weight}>{escape(words)}</text>'
        )

    def hatching(self) -> str:
        """The fill of a field that is told by its lines and not by a colour."""
        id = f"{self.said.id}-h"
        self.parts.append(
            f'<defs><pattern id="{id}" width="6" height="6" patternUnits="userSpaceOnUse" '
            f'patternTransform="rotate(45)"><path d="M0 0V6" stroke="{LINE}" stroke-width="2" '
            f'opacity=".55"/></pattern></defs>'
        )
        return f"url(#{id})"

    def done(self) -> str:
        """The whole, with its title, what it shows, and the mark of invented data."""
        said = self.said
        if said.invented:
            self.text(WIDTH / 2, 15, said.invented, anchor="middle", bold=True)
            self.line((0, 21, WIDTH, 21), stroke=INK, stroke_dasharray="3 3")
        way = "rtl" if said.from_the_right else "ltr"
        return (
            f'<svg class="chart" role="img" aria-labelledby="{said.id}-t {said.id}-d" '
            f'viewBox="0 0 {_n(WIDTH)} {_n(self.height)}" width="100%" fill="{INK}" '
            f'direction="{way}" xmlns="http://www.w3.org/2000/svg">'
            f'<title id="{said.id}-t">{escape(said.title)}</title>'
            f'<desc id="{said.id}-d">{escape(" ".join(filter(None, (said.invented, said.what))))}'
            f"</desc>{''.join(self.parts)}</svg>"
        )


def short(label: str) -> str:
    """A label as far as it fits."""
    return label if len(label) <= LONGEST else f"{label[: LONGEST - 1].rstrip()}…"


def _how(told: dict[str, object]) -> str:
    return "".join(f' {name.replace("_", "-")}="{value}"' for name, value in told.items())


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
