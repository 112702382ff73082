"""How fast is a long Form I-589 filled, beside pypdf, and what shows of it?"""

from benchmarks.filling.measuring import measure

__all__ = ["measure"]
