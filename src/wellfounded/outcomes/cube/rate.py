"""What share does a line of the cube give, between which bounds?

A judge's is the one that is pulled to the court (``statistics.shrinkage``); all others are counted.
"""

from __future__ import annotations

from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.statistics.beta import Beta
from wellfounded.outcomes.statistics.wilson import Share, interval


def decided(line: Line) -> int | None:
    """Of how many the share is: every row of a definition is in its denominator."""
    counts = (line.granted, line.denied, line.other, line.admin)
    return None if line.hidden else sum(count or 0 for count in counts)


def share(line: Line) -> Share | None:
    """The share that was granted; None where the numbers are withheld."""
    n = decided(line)
    if not n or line.granted is None:
        return None
    if not line.judge:
        return interval(line.granted, n, max(1.0, line.spread or 1.0))
    if line.shrunk_a is None or line.shrunk_b is None:
        return None
    return Beta(line.shrunk_a, line.shrunk_b).interval(n)
