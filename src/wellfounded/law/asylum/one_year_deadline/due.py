"""When is the last day of the year? INA 208(a)(2)(B); 8 CFR 1208.4(a)(2)(ii).

A last day that falls on a Saturday, Sunday or legal holiday moves to the next open day.
Whether the day of arrival is counted is answered in two ways; the safe day is the earliest
that any of them allows, and is not moved: on a closed day nothing is received on paper.
"""

from wellfounded.law.asylum.one_year_deadline.arrival import (
    JOAQUIN_PORRAS,
    REGULATION,
    last_arrival,
    last_arrival_not_after_permitted_trip,
    second_circuit,
    start_of_year,
)
from wellfounded.law.calendar import FEDERAL_OFFICES
from wellfounded.law.forum import held_in
from wellfounded.law.rulebook import named_day
from wellfounded.logic import (
    Day,
    Missing,
    WhenDay,
    days_before,
    next_open_day,
    on,
    years_after,
)

STATUTE = "INA 208(a)(2)(B)"
MINASYAN = "Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009)"


def anniversary(arrival: Day) -> Day:
    """One year on. From 29 February it is 28 February, the earlier of the two possible days."""
    return years_after(start_of_year(arrival), 1, missing=Missing.BACK)


@named_day("asylum.one_year.last_lawful_day", STATUTE, REGULATION, MINASYAN)
def last_lawful_day() -> Day:
    """The last day in time, if the day of arrival is not counted."""
    return next_open_day(anniversary(last_arrival), FEDERAL_OFFICES)


@named_day("asylum.one_year.last_day_counting_arrival", STATUTE, REGULATION)
def last_day_counting_arrival() -> Day:
    """The last day if the day of arrival is counted as the first day of the year."""
    return next_open_day(days_before(anniversary(last_arrival), 1), FEDERAL_OFFICES)


@named_day("asylum.one_year.last_day_from_earlier_arrival", STATUTE, JOAQUIN_PORRAS)
def last_day_from_earlier_arrival() -> Day:
    """The last day if a short trip made with permission did not start the year anew."""
    arrival = last_arrival_not_after_permitted_trip
    return next_open_day(days_before(anniversary(arrival), 1), FEDERAL_OFFICES)


@named_day("asylum.one_year.safe_day", STATUTE, REGULATION)
def safe_day() -> Day:
    """The safe day: received by then it is in time, whichever reading is right."""
    arrival = WhenDay(second_circuit, last_arrival_not_after_permitted_trip, last_arrival)
    return days_before(anniversary(arrival), 1)


since_minasyan = held_in("9", on(2009, 1, 20))
