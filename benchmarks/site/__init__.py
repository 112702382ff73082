"""How soon does the site answer, how much does it save, what does it weigh?"""

from benchmarks.site.measuring import measure

__all__ = ["measure"]
