"""How fast does the largest table of a court release become Parquet?"""

from benchmarks.outcomes_import.measuring import measure

__all__ = ["measure"]
