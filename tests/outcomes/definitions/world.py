"""A little world in which every definition gives another number, counted by hand.

Who is who, by the number of the proceeding:

 1  granted asylum, withholding moot
 2  denied all, removed
 3  denied asylum, torture protection granted (case type RMV, code H)
 4  denied asylum, other relief granted (code R)
 5  abandoned in the judge's decision (ASYL A)
 6  case 6: denied first (60, 2020), reopened and granted (6, 2025)
 7  asylum-only case, granted
 8  withholding-only case, asylum not adjudicated, withholding granted
 9  removal case, asylum granted, notice before October 1997
10  torture protection granted on the asylum row (letter L)
11  moved: the first proceeding (110) is left with T, the second (11) denies
12  still open
"""

from __future__ import annotations

from datetime import date

from tests.outcomes.folder import World


def world() -> World:
    """Everybody above."""
    made = World()
    made.person(1, "G")
    made.applications(1, 1, ASYW="M", WCAT="M")
    made.person(2, "D")
    made.applications(2, 2, ASYW="D", WCAT="D")
    made.person(3, "D", DEC_CODE="H")
    made.applications(3, 3, ASYW="D", WCAT="G")
    made.person(4, "D", DEC_CODE="R")
    made.person(5, "A")
    made.case(6)
    made.proceeding(60, 6, COMP_DATE=date(2020, 2, 3))
    made.proceeding(6, 6, DEC_CODE="R")
    made.application(60, 6, APPL_CODE="ASYL", APPL_DEC="D", APPL_RECD_DATE=date(2019, 1, 2))
    made.application(6, 6, APPL_CODE="ASYL", APPL_DEC="F", APPL_RECD_DATE=date(2024, 1, 2))
    made.person(7, "G", CASE_TYPE="AOC", DEC_CODE="G")
    made.person(8, "M", CASE_TYPE="WHO", DEC_CODE="G")
    made.applications(8, 8, ASYW="G")
    made.person(9, "G", OSC_DATE=date(1997, 9, 30), DEC_CODE="R")
    made.person(10, "L", DEC_CODE="H")
    made.case(11)
    left = {"DEC_CODE": None, "OTHER_COMP": "T", "COMP_DATE": date(2023, 1, 2)}
    made.proceeding(110, 11, **left)
    made.proceeding(11, 11, TRANS_IN_DATE=date(2023, 1, 2))
    made.applications(11, 11, ASYL="D")
    made.applications(110, 11, ASYL="T")
    made.person(12, None, COMP_DATE=None, DEC_CODE=None)
    return made
