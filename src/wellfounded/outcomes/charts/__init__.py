"""How are shares and waiting times drawn, for every eye and every screen?

Each chart is a function from numbers and words to the text of an SVG. It needs no script and no
style sheet, runs from either side, and takes its colours from the page. It tells nothing by colour
alone, and says its title and what it shows. Beside each stands a table with the same numbers.
"""

from __future__ import annotations

from wellfounded.outcomes.charts.drawing import Said
from wellfounded.outcomes.charts.shares import Share, share_chart
from wellfounded.outcomes.charts.waiting import Curve, waiting_chart
from wellfounded.outcomes.charts.years import Mark, Year, year_chart

__all__ = [
    "Curve",
    "Mark",
    "Said",
    "Share",
    "Year",
    "share_chart",
    "waiting_chart",
    "year_chart",
]
