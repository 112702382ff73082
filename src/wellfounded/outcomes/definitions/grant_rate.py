"""How many were granted, and of how many: by nationality, court and fiscal year?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wellfounded.outcomes.definitions.definition import Definition

DIMENSIONS: Final = ("nationality", "court", "fiscal_year")


def grant_rate(counted: Definition, by: Sequence[str] = DIMENSIONS) -> str:
    """The query behind the number: ``by``, then how many were granted, denied, other and admin."""
    groups = ", ".join(by)
    head = f"{groups}, " if by else ""
    outcomes = ", ".join(
        f"CAST(SUM(CASE WHEN outcome = '{outcome}' THEN 1 ELSE 0 END) AS BIGINT) AS {outcome}"
        for outcome in ("granted", "denied", "other", "admin")
    )
    tail = f" GROUP BY {groups}" if by else ""
    return f"WITH decisions AS (\n{counted.query}\n)\nSELECT {head}{outcomes} FROM decisions{tail}"
