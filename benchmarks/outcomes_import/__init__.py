"""How fast does the largest kind of table of the courts' release become typed Parquet?"""

from benchmarks.outcomes_import.measuring import measure

__all__ = ["measure"]
