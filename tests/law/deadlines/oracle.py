"""When does each time limit end, by the book of law alone and without the engine?

Written from the text of the law before the engine was read, in plain dates, so that a mistake
would have to be made twice. Nothing here is imported from Wellfounded. Holidays: 5 USC 6103;
the Saturday and Sunday rule: Executive Order 11582 and 5 USC 6103(b). A period whose last day is
a Saturday, Sunday or legal holiday runs to the next day that is none: 8 CFR 1.2, 1001.1(h),
FRAP 26(a)(1)(C).
"""

from __future__ import annotations

import calendar
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

ONE = timedelta(days=1)


# -- Days on which nothing can be received -----------------------------------------------------


def nth(year: int, month: int, weekday: int, number: int) -> date:
    """The first, second ... Monday (weekday 0) and so on of a month; -1 is the last."""
    weeks = [w[weekday] for w in calendar.monthcalendar(year, month) if w[weekday]]
    return date(year, month, weeks[number - 1 if number > 0 else number])


def in_lieu(day: date) -> date:
    return {5: day - ONE, 6: day + ONE}.get(day.weekday(), day)


def legal_holidays(year: int) -> set[date]:
    fixed = [date(year, 1, 1), date(year + 1, 1, 1), date(year, 7, 4), date(year, 11, 11)]
    fixed.append(date(year, 12, 25))
    if year >= 2021:
        fixed.append(date(year, 6, 19))
    floating = [nth(year, 1, 0, 3), nth(year, 2, 0, 3), nth(year, 5, 0, -1)]
    floating += [nth(year, 9, 0, 1), nth(year, 10, 0, 2), nth(year, 11, 3, 4)]
    return {*floating, *fixed, *map(in_lieu, fixed)}


def is_closed(day: date, ordered: Collection[date] = ()) -> bool:
    return day.weekday() >= 5 or day in legal_holidays(day.year) or day in ordered


def forward(day: date, ordered: Collection[date] = ()) -> date:
    while is_closed(day, ordered):
        day += ONE
    return day


def back(day: date, ordered: Collection[date] = ()) -> date:
    while is_closed(day, ordered):
        day -= ONE
    return day


# -- Periods -----------------------------------------------------------------------------------


def days_after(day: date, days: int) -> date:
    """The day of the event is day 0."""
    for _ in range(days):
        day += ONE
    return day


def working_days_after(day: date, days: int, ordered: Collection[date] = ()) -> date:
    while days:
        day += ONE
        days -= not is_closed(day, ordered)
    return day


def years_after(day: date, years: int) -> date:
    """The same date; for 29 February the last day of February."""
    last = calendar.monthrange(day.year + years, day.month)[1]
    return date(day.year + years, day.month, min(day.day, last))


def months_after(day: date, months: int) -> date:
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The last lawful day, and the day that is safe however courts read the rule."""

    last: date
    safe: date


def days(start: date, count: int, ordered: Collection[date] = ()) -> Answer:
    """A period of calendar days within which something must be received."""
    end = days_after(start, count)
    return Answer(last=forward(end, ordered), safe=end)


def printed(day: date, ordered: Collection[date] = ()) -> Answer:
    """The notice or the order prints the day: it governs."""
    return Answer(last=forward(day, ordered), safe=day)


# -- The rows ----------------------------------------------------------------------------------

TEN_DAYS_PRINTED = date(2026, 3, 9)
MANUAL_OF_2022 = date(2022, 8, 26)
BRIEFS_TOGETHER = date(2026, 3, 9)


def appeal(decision: date, ordered: Collection[date] = ()) -> Answer:
    """EOIR-26: 30 days; since March 2026 the printed text says 10, which may yet hold."""
    shortest = 10 if decision >= TEN_DAYS_PRINTED else 30
    return Answer(last=days(decision, 30, ordered).last, safe=days_after(decision, shortest))


def one_year(arrival: date, ordered: Collection[date] = ()) -> Answer:
    """The anniversary; the Board once counted the day of arrival, so the day before is safe."""
    start = max(arrival, date(1997, 4, 1))
    return of_years(start, 1, ordered)


def of_years(start: date, years: int, ordered: Collection[date] = ()) -> Answer:
    """To the same date; safe the day before, since the first day may be counted too."""
    anniversary = years_after(start, years)
    return Answer(last=forward(anniversary, ordered), safe=anniversary - ONE)


def before_hearing(hearing: date, count: int, ordered: Collection[date] = ()) -> Answer:
    """Court papers: the day before the hearing is day 1, and a closed day gives the next open
    one (practice manual, chapter 3.1(c)); the thirty days of this software are safe where the
    rule is fifteen for an individual hearing."""
    day = hearing - count * ONE
    return Answer(last=forward(day, ordered), safe=day)


def individual_hearing(hearing: date, ordered: Collection[date] = ()) -> Answer:
    return Answer(
        last=before_hearing(hearing, 15, ordered).last,
        safe=before_hearing(hearing, 30, ordered).safe,
    )


def change_of_address_court(move: date, ordered: Collection[date] = ()) -> Answer:
    """EOIR-33: five working days."""
    day = working_days_after(move, 5, ordered)
    return Answer(last=day, safe=day)


def change_of_address_dhs(move: date, ordered: Collection[date] = ()) -> Answer:
    """AR-11: ten days of the statute itself, which knows no closed days (INA 265(a))."""
    end = days_after(move, 10)
    return Answer(last=end, safe=back(end, ordered))


def missed_interview(interview: date, ordered: Collection[date] = ()) -> Answer:
    """45 days for a good reason; "day 46" is too late whichever day of the week it is."""
    end = days_after(interview, 45)
    return Answer(last=end, safe=back(end, ordered))


def yearly_fee(notice: date, ordered: Collection[date] = ()) -> Answer:
    """30 days, paid online, which a closed day does not hinder."""
    end = days_after(notice, 30)
    return Answer(last=forward(end, ordered), safe=end)


def mailed(day: date, count: int, ordered: Collection[date] = ()) -> tuple[Answer, date]:
    """A period after a letter, and the last day if the letter came by mail: three days more."""
    return days(day, count, ordered), forward(days_after(day, count + 3), ordered)


IN_DAYS = {
    "answer to a notice of intent to deny asylum": 16,
    "answer of a person who became a resident": 30,
    "brief to the Board": 20,
    "motion to reconsider": 30,
    "motion to reopen": 90,
    "motion to reopen, in absentia": 180,
    "petition for review": 30,
    "response in court": 10,
}
"""Rows of D-1 that are so many calendar days after one event."""
OF_AN_OFFICE = {
    "review of credible fear": 7,
    "reasonable fear": 10,
    "review of reasonable fear": 10,
}
"""Rows that bind an office: no day is moved, and none is safe."""


# -- Clocks, by counting days one by one -------------------------------------------------------


def counted_days(filed: date, until: date, stops: Iterable[tuple[date, date]]) -> set[date]:
    """The days the asylum clock counts: the day after filing is day 1.

    ``stops`` are from the day of the delay, which is the last that counts, to the day on which
    the clock starts again, after which days count; as many days are lost as lie between.
    """
    stops = list(stops)
    counted = set()
    day = filed + ONE
    while day <= until:
        if not any(first < day <= again for first, again in stops):
            counted.add(day)
        day += ONE
    return counted


def day_of_count(
    filed: date, stops: Iterable[tuple[date, date]], number: int, horizon: date
) -> date | None:
    """The day on which so many days have been counted; None if not before the horizon."""
    stops = list(stops)
    day, seen = filed, 0
    while seen < number and day < horizon:
        day += ONE
        seen += not any(first < day <= again for first, again in stops)
    return day if seen == number else None


def age(born: date, day: date) -> int:
    had_birthday = (day.month, day.day) >= (born.month, born.day)
    return day.year - born.year - (not had_birthday)


def first_day_of_age(born: date, years: int) -> date:
    """The first day of that age; of a child of 29 February the later reading, 1 March."""
    day = date(born.year + years, 1, 1)
    while age(born, day) < years:
        day += ONE
    return day


def present_a_year(grant: date, away: Iterable[tuple[date, date]], horizon: date) -> date | None:
    """The first day with as many days of presence since the grant as the year after it has.

    A day of leaving or of coming back is a day partly spent in the country and counts.
    """
    trips = list(away)
    first_of_march = (grant.month, grant.day) == (2, 29)
    anniversary = date(grant.year + 1, 3, 1) if first_of_march else years_after(grant, 1)
    needed = (anniversary - grant).days
    day, present = grant, 0
    while day < horizon:
        day += ONE
        present += not any(left < day < back_again for left, back_again in trips)
        if present == needed:
            return day
    return None
