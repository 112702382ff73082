"""How fast is the one-year filing deadline decided, beside OpenFisca core and in SQL?"""

from benchmarks.one_year.measuring import measure

__all__ = ["measure"]
