"""The one-year deadline on six facts, in our logic. INA 208(a)(2)(B), (D), (E).

The flat rule leaves out lists, mailing, circuits and versions, so that another engine can hold it.
"""

from __future__ import annotations

from wellfounded.law.calendar import FEDERAL_OFFICES
from wellfounded.logic import (
    Missing,
    Rule,
    day,
    later_of,
    next_open_day,
    on,
    years_after,
    yes,
)

DATES = ("arrived", "filed_on")
YES_OR_NO = ("changed", "extraordinary", "reasonable_delay", "unaccompanied_child")

last_day = next_open_day(
    years_after(later_of(day("arrived"), on(1997, 4, 1)), 1, missing=Missing.BACK),
    FEDERAL_OFFICES,
)
filed_in_time = Rule("filed_in_time", day("filed_on") <= last_day, ("INA 208(a)(2)(B)",))
late_filing_excused = Rule(
    "late_filing_excused",
    (yes("changed") | yes("extraordinary")) & yes("reasonable_delay"),
    ("INA 208(a)(2)(D)",),
)
unaccompanied_child_exempt = Rule(
    "unaccompanied_child_exempt", yes("unaccompanied_child"), ("INA 208(a)(2)(E)",)
)
flat_bar = Rule(
    "flat_bar",
    ~filed_in_time & ~late_filing_excused & ~unaccompanied_child_exempt,
    ("INA 208(a)(2)(B)",),
)
