"""How long do all rules take over a million cases, beside OpenFisca?"""

from benchmarks.caseload.measuring import measure

__all__ = ["measure"]
