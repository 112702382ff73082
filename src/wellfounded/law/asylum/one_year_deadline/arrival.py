"""From which arrival does the year run? 8 CFR 1208.4(a)(2)(ii).

The Board takes the last arrival literally, even after a short trip; the Second Circuit did
not let a short trip made with permission start the year anew, and later left it open.
"""

from wellfounded.law.asylum.one_year_deadline.receipt import filing_day
from wellfounded.law.forum import as_of, circuit
from wellfounded.law.rulebook import named_day
from wellfounded.logic import (
    ANY_DAY,
    NOT_ENDED,
    Day,
    WhenDay,
    choice,
    earlier_of,
    item,
    later_of,
    on,
    roster,
)

entries = roster("entries")
arrived = item.day("date")
before_filing = arrived <= filing_day
REGULATION = "8 CFR 1208.4(a)(2)(ii)"
FPR = "Matter of F-P-R-, 24 I&N Dec. 681 (BIA 2008)"
JOAQUIN_PORRAS = "Joaquin-Porras v. Gonzales, 435 F.3d 172 (2d Cir. 2006)"


@named_day("asylum.one_year.last_arrival", REGULATION, FPR)
def last_arrival() -> Day:
    """The last arrival in the United States before the filing."""
    return entries.latest(arrived, where=before_filing, if_none=ANY_DAY)


@named_day("asylum.one_year.last_arrival_not_after_permitted_trip", JOAQUIN_PORRAS)
def last_arrival_not_after_permitted_trip() -> Day:
    """The last arrival, leaving out returns from short trips made with permission."""
    not_after_trip = before_filing & ~item.yes("returning_from_permitted_trip")
    others = entries.latest(arrived, where=not_after_trip, if_none=NOT_ENDED)
    return earlier_of(others, last_arrival)


def start_of_year(arrival: Day) -> Day:
    """The day the year is counted from: never before 1 April 1997; in the Northern Mariana
    Islands never before 1 January 2030."""
    in_the_marianas = (as_of >= on(2030, 1, 1)) & choice("applicant.located_in").among("MP")
    floor = WhenDay(in_the_marianas, on(2030, 1, 1), on(1997, 4, 1))
    return later_of(arrival, floor)


second_circuit = circuit("2")
