"""How can a fee be paid on a day? 8 CFR 103.2(a)(7), 1103.7(a)(1).

USCIS, the courts and the yearly fee each have a way of their own, and it changed.
"""

from __future__ import annotations

from datetime import date

from wellfounded.law.parameters import Row, read_tables

PAYMENT = read_tables("wellfounded.law.parameters", "payment")
YEARLY = "annual asylum fee"


def payment(filing: str, forum: str, day: date) -> Row:
    """How a filing, such as ``I-589``, is paid at a forum of the fees on a day."""
    if not forum.startswith("uscis"):
        return PAYMENT["court"].on(day)
    return PAYMENT["annual" if filing == YEARLY else "uscis"].on(day)
