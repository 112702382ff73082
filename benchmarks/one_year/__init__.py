"""How fast is the one-year deadline decided, beside OpenFisca and in SQL?"""

from benchmarks.one_year.measuring import measure

__all__ = ["measure"]
