"""How much comes over a slow line until a page can be used, and how soon?"""

from benchmarks.slow_line.measuring import measure

__all__ = ["measure"]
