"""Is a time of the clock the moment that it means, and is a time that means none refused?"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from wellfounded.languages import Language
from wellfounded.web.asking.times import ZONES, NoSuchTime, moment, shown, zones

SPRING, AUTUMN = date(2027, 3, 14), date(2026, 11, 1)
CHICAGO = "America/Chicago"


def test_a_time_is_the_moment_on_the_clock_of_its_place() -> None:
    assert moment(date(2026, 7, 1), time(9), CHICAGO) == datetime(2026, 7, 1, 14, tzinfo=UTC)
    assert moment(date(2026, 12, 1), time(9), CHICAGO) == datetime(2026, 12, 1, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "at", "why"),
    [
        (SPRING, time(2), "times.lost"),
        (SPRING, time(2, 59), "times.lost"),
        (AUTUMN, time(1), "times.twice"),
        (AUTUMN, time(1, 59), "times.twice"),
    ],
)
def test_an_hour_that_is_lost_or_comes_twice_is_refused(day: date, at: time, why: str) -> None:
    with pytest.raises(NoSuchTime) as wrong:
        moment(day, at, CHICAGO)
    assert wrong.value.id == why


@pytest.mark.parametrize(
    ("day", "at"),
    [(SPRING, time(1, 59)), (SPRING, time(3)), (AUTUMN, time(0, 59)), (AUTUMN, time(2))],
)
def test_the_minutes_beside_it_are_not(day: date, at: time) -> None:
    assert moment(day, at, CHICAGO).astimezone(ZoneInfo(CHICAGO)).time() == at


def test_where_clocks_never_change_every_time_comes_once() -> None:
    for day in (SPRING, AUTUMN):
        for minute in range(0, 24 * 60, 15):
            moment(day, time(minute // 60, minute % 60), "America/Phoenix")


def test_every_zone_is_told_from_its_neighbours_over_a_whole_year() -> None:
    """Every quarter of an hour either is the moment that comes back, or is refused."""
    for zone in ("Europe/London", "Australia/Sydney", "America/Havana", "Africa/Cairo"):
        clock, wrong = ZoneInfo(zone), 0
        for turn in range(0, 365 * 96):
            plain = datetime(2027, 1, 1) + timedelta(minutes=15 * turn)
            try:
                at = moment(plain.date(), plain.time(), zone)
            except NoSuchTime:
                wrong += 1
                continue
            assert at.astimezone(clock).replace(tzinfo=None) == plain
        assert wrong == 8, zone


def test_an_hour_that_comes_twice_is_told_apart_where_it_is_shown() -> None:
    first = datetime(2026, 11, 1, 6, 30, tzinfo=UTC)
    said = [shown(first + timedelta(hours=hour), CHICAGO, Language()) for hour in (0, 1)]
    assert said == [
        "1 November 2026, 01:30 (UTC-05:00, Chicago)",
        "1 November 2026, 01:30 (UTC-06:00, Chicago)",
    ]


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_zone_has_a_name_of_its_own(code: str) -> None:
    named = [one.words for one in zones(Language(code))]
    assert len(named) == len(set(named)) == len(ZONES)
    assert all(named)
