"""Which dated tables can a statement be bound to?

All that the law keeps, and what no rule reads from a table: lasting numbers of statutes, and
programs for people of one country.
"""

from __future__ import annotations

import wellfounded.law.fees
import wellfounded.law.filing
import wellfounded.law.holds
import wellfounded.law.time_limits  # noqa: F401  (each of these enters its tables)
from wellfounded.law.parameters import PARAMETERS, Table


def table(name: str) -> Table:
    """The table of this full name, such as ``fees.i589``.

    Raises:
        ValueError: if there is none.
    """
    if name not in PARAMETERS:
        raise ValueError(f"there is no authority or dated table {name!r}")
    return PARAMETERS[name]
