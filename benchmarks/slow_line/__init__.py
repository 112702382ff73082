"""How much must come over a slow line until a cheap phone can use a page, and how soon?"""

from benchmarks.slow_line.measuring import measure

__all__ = ["measure"]
