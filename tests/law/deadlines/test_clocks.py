"""Does a clock that stops count as many days as somebody who counts them one by one?"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from wellfounded.facts import Case, parse_case
from wellfounded.law.clocks import asylum_clock, year_of_presence
from wellfounded.logic import FOREVER, Span

from . import oracle

CASES = 400
START = date(2023, 1, 1)
DAY = timedelta(days=1)


def _some_day(random: Random, first: date, days: int) -> date:
    return first + random.randint(0, days) * DAY


def _imprecise(random: Random, day: date) -> tuple[object, Span]:
    """A day as it is told: to the day, or as a stretch that holds it."""
    if random.random() < 0.6:
        return day, Span.on(day)
    first, last = day - random.randint(0, 20) * DAY, day + random.randint(0, 20) * DAY
    return {"from": first, "to": last}, Span(first, last)


def _delays(random: Random, filed: date) -> list[tuple[str, date, date | None]]:
    found = []
    for _ in range(random.randint(0, 4)):
        begins = _some_day(random, filed - 40 * DAY, 290)
        ends = begins + random.randint(0, 90) * DAY if random.random() < 0.85 else None
        found.append((random.choice(("applicant", "not_clear", "government")), begins, ends))
    return found


def _case(random: Random, filed: date, delays: list[tuple[str, date, date | None]]) -> Case:
    told: list[dict[str, object]] = []
    for whose, begins, ends in delays:
        record: dict[str, object] = {"whose": whose, "from": _imprecise(random, begins)[0]}
        if ends:
            record["to"] = _imprecise(random, ends)[0]
        told.append(record)
    application = {"filed": True, "filed_on": _imprecise(random, filed)[0], "filed_with": "uscis"}
    return parse_case({"application": application, "delays": told}, "an invented person")


def _world(random: Random, delays: list[tuple[str, date, date | None]]) -> list[tuple[date, date]]:
    """One way it may truly have been: each unclear delay is the applicant's, or is not."""
    mine = [one for one in delays if one[0] == "applicant" or _unclear_and_mine(one, random)]
    return [(begins, ends or FOREVER) for _, begins, ends in mine]


def _unclear_and_mine(one: tuple[str, date, date | None], random: Random) -> bool:
    return one[0] == "not_clear" and random.random() < 0.5


def test_the_true_count_lies_between_the_quickest_and_the_slowest() -> None:
    random = Random(150)
    for number in range(CASES):
        filed = _some_day(random, START, 900)
        delays = _delays(random, filed)
        case = _case(random, filed, delays)
        day = filed + random.randint(300, 900) * DAY
        clock = asylum_clock(case, day)
        assert clock is not None
        for _ in range(3):
            stops = _world(random, delays)
            true = len(oracle.counted_days(filed, day, stops))
            assert clock.least <= true <= clock.most, (number, filed, delays, day)
            for span, days in ((clock.first_day_to_ask, 150), (clock.first_day_to_get, 180)):
                reached = oracle.day_of_count(filed, stops, days, filed + 5000 * DAY)
                assert span is not None
                assert span.earliest <= (reached or FOREVER) <= span.latest


def test_a_count_of_exact_days_that_are_surely_ones_own_is_exact() -> None:
    random = Random(180)
    for _ in range(CASES):
        filed = _some_day(random, START, 900)
        delays = [
            ("applicant", begins, ends)
            for _, begins, ends in _delays(random, filed)
            if ends is not None
        ]
        told = [{"whose": who, "from": begins, "to": ends} for who, begins, ends in delays]
        application = {"filed": True, "filed_on": filed, "filed_with": "uscis"}
        case = parse_case({"application": application, "delays": told}, "an invented person")
        day = filed + random.randint(200, 900) * DAY
        clock = asylum_clock(case, day)
        stops = [(begins, ends) for _, begins, ends in delays if begins <= day]
        assert clock is not None
        assert clock.least == clock.most == len(oracle.counted_days(filed, day, stops))
        reached = oracle.day_of_count(filed, stops, 150, filed + 5000 * DAY)
        assert reached is not None
        assert clock.first_day_to_ask == Span.on(reached)


def _steps(*told: tuple[str, date]) -> Case:
    steps = [{"kind": kind, "date": day} for kind, day in told]
    return parse_case({"events": steps}, "an invented person")


FILED, DENIED, BACK = date(2025, 1, 6), date(2025, 3, 3), date(2026, 2, 2)


def test_a_denial_stops_the_count_until_the_case_comes_back_and_then_never_did() -> None:
    filed, denied = ("i589_filed_in_court", FILED), ("judge_denied", DENIED)
    stopped = asylum_clock(_steps(filed, denied), date(2026, 3, 2))
    assert stopped is not None
    assert stopped.least == stopped.most == (DENIED - FILED).days
    assert stopped.runs is False
    for back in ("board_remanded", "petition_granted"):
        credited = asylum_clock(_steps(filed, denied, (back, BACK)), date(2026, 3, 2))
        assert credited is not None
        assert credited.least == credited.most == (date(2026, 3, 2) - FILED).days
        assert not credited.stops


def test_before_the_settlement_the_days_until_the_remand_were_lost() -> None:
    filed, denied = date(2023, 1, 2), date(2023, 3, 1)
    back = date(2024, 3, 1)
    case = _steps(
        ("i589_filed_in_court", filed), ("judge_denied", denied), ("board_remanded", back)
    )
    before, since = (asylum_clock(case, date(2024, 9, day)) for day in (25, 26))
    assert before is not None
    assert since is not None
    assert before.most == (date(2024, 9, 25) - filed).days
    assert before.least == before.most - (back - denied).days
    assert since.least == since.most == (date(2024, 9, 26) - filed).days


def test_whether_a_judge_who_opens_the_case_again_gives_the_days_back_is_open() -> None:
    case = _steps(
        ("i589_filed_in_court", FILED), ("ordered_in_absence", DENIED), ("motion_granted", BACK)
    )
    clock = asylum_clock(case, date(2026, 3, 2))
    assert clock is not None
    assert clock.most - clock.least == (BACK - DENIED).days


def test_the_interview_that_was_missed_does_not_start_the_count_again() -> None:
    day = date(2025, 4, 1)
    steps = (("i589_received", FILED), ("interview_set", day), ("interview_missed", day))
    clock = asylum_clock(_steps(*steps), date(2025, 9, 1))
    assert clock is not None
    assert clock.least == clock.most == (day - FILED).days
    again = asylum_clock(_steps(*steps, ("interview_held", date(2025, 5, 1))), date(2025, 9, 1))
    assert again is not None
    assert again.least == again.most == (date(2025, 9, 1) - FILED).days - 30


def test_a_delay_that_begins_later_is_not_known_yet() -> None:
    delays = [{"whose": "applicant", "from": date(2025, 6, 1), "to": date(2025, 7, 1)}]
    application = {"filed": True, "filed_on": FILED, "filed_with": "uscis"}
    case = parse_case({"application": application, "delays": delays}, "an invented person")
    before, since = (asylum_clock(case, date(2025, month, 31)) for month in (5, 7))
    assert before is not None
    assert since is not None
    assert before.first_day_to_ask == Span.on(FILED + 150 * DAY)
    assert since.first_day_to_ask == Span.on(FILED + 180 * DAY)


def test_a_year_of_presence_is_the_one_counted_day_by_day() -> None:
    random = Random(365)
    for _ in range(CASES):
        grant = _some_day(random, date(2019, 1, 1), 2000)
        trips = []
        for _ in range(random.randint(0, 4)):
            left = _some_day(random, grant - 30 * DAY, 500)
            trips.append((left, left + random.randint(0, 60) * DAY))
        told = [
            {"country": "MX", "from": _imprecise(random, a)[0], "to": _imprecise(random, b)[0]}
            for a, b in trips
        ]
        stay = parse_case({"travel": told}, "an invented person")
        true = oracle.present_a_year(grant, trips, grant + 2000 * DAY)
        assert true is not None
        found = year_of_presence(stay, Span.on(grant), grant + 1500 * DAY)
        assert found.earliest <= true <= found.latest
        exact = [{"country": "MX", "from": a, "to": b} for a, b in trips]
        sure = parse_case({"travel": exact}, "an invented person")
        assert year_of_presence(sure, Span.on(grant), grant + 1500 * DAY) == Span.on(true)


def test_a_trip_without_an_end_leaves_the_year_open_unless_it_was_full_before() -> None:
    grant = date(2024, 5, 1)
    away = {"country": "MX", "from": date(2024, 9, 1)}
    case = parse_case({"travel": [away]}, "an invented person")
    assert year_of_presence(case, Span.on(grant), date(2026, 1, 1)).latest == FOREVER
    later = parse_case({"travel": [{**away, "from": date(2025, 6, 1)}]}, "an invented person")
    assert year_of_presence(later, Span.on(grant), date(2026, 1, 1)) == Span.on(date(2025, 5, 1))
