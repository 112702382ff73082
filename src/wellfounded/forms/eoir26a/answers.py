"""What do the lines of a month come to?

A sum is made only when each of its lines was answered. A line nobody answered is not nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from types import MappingProxyType

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.answers import Derive

INCOME = ("employment", "property", "interest", "other")
EXPENSE = ("rent", "utilities", "installments", "living", "other")


def total(of: str, lines: tuple[str, ...], case: Case, _as_of: date) -> int | None:
    """The sum in dollars; None while a line has no answer."""
    amounts = [case.get(f"court_fee_waiver.{of}.{line}") for line in lines]
    known = [amount for amount in amounts if isinstance(amount, int)]
    return sum(known) if len(known) == len(lines) else None


def left_over(case: Case, as_of: date) -> int | None:
    """Income less expenses, in dollars; less than nothing when more goes out than comes in."""
    income, expense = total("income", INCOME, case, as_of), total("expense", EXPENSE, case, as_of)
    return income - expense if income is not None and expense is not None else None


DERIVED: Mapping[str, Derive] = MappingProxyType(
    {
        "month_income": partial(total, "income", INCOME),
        "month_expense": partial(total, "expense", EXPENSE),
        "left_over": left_over,
    }
)
