"""What does a list settle, open or complete, with records that may or may not count?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.logic import (
    ALWAYS,
    ANY_DAY,
    BEGINNING,
    FOREVER,
    NEVER,
    NOT_ENDED,
    Condition,
    Day,
    Known,
    NamedDay,
    Reading,
    Roster,
    Rule,
    Span,
    Verdict,
    choice,
    day,
    decide,
    item,
    item_roster,
    needs,
    on,
    roster,
    yes,
)

from .cases_table import Kinds, read_as_sql

ENTRY: Kinds = {"trip": "yes_no", "date": "date", "nights": "number", "why": "codes"}
KINDS: Kinds = {"entries": ENTRY, "nationality": "codes", "home": "choice", "held": "yes_no"}
ENTRIES = roster("entries")
TRIP = item.yes("trip")


def entry(trip: Verdict = None, on: str | None = None, **values: int) -> Known:
    known = {**values, **({} if trip is None else {"trip": trip})}
    return Known(known if on is None else {**known, "date": Span.on(date.fromisoformat(on))})


def entries(*records: Known, complete: bool | None = None) -> Known:
    return Known(rosters={"entries": Roster(records, complete)})


def deciding(condition: Condition, case: Known) -> Verdict:
    verdict = decide(condition, case)
    assert read_as_sql([Rule("goal", condition, ())], [case], KINDS) == [(verdict,)]
    return verdict


def spanning(node: Day, case: Known) -> Span:
    span = node.span(Reading(case))
    bounds = read_as_sql([NamedDay("day", node, ())], [case], KINDS)
    assert bounds == [(span.earliest, span.latest)]
    return span


@pytest.mark.parametrize(
    ("case", "any_trip", "two_trips", "two_entries"),
    [
        (Known(), None, None, None),
        (entries(), None, None, None),
        (entries(complete=False), None, None, None),
        (entries(complete=True), False, False, False),
        (entries(entry(True)), True, None, None),
        (entries(entry(True), complete=True), True, False, False),
        (entries(entry(None), complete=True), None, False, False),
        (entries(entry(None), entry(True), complete=True), True, None, True),
        (entries(entry(None), entry(True), complete=None), True, None, True),
        (entries(entry(False), entry(True), complete=True), True, False, True),
        (entries(entry(False), entry(False), complete=False), None, None, True),
        (entries(entry(True), entry(True)), True, True, True),
    ],
)
def test_one_record_settles_yes_and_only_a_complete_list_settles_no(
    case: Known, any_trip: Verdict, two_trips: Verdict, two_entries: Verdict
) -> None:
    assert deciding(ENTRIES.any(TRIP), case) is any_trip
    assert deciding(ENTRIES.none(TRIP), case) is (None if any_trip is None else not any_trip)
    assert deciding(ENTRIES.at_least(2, TRIP), case) is two_trips
    assert deciding(ENTRIES.at_least(2), case) is two_entries


def test_no_record_ever_counts_where_nothing_may() -> None:
    one = entries(entry(True, on="2024-03-01"), complete=True)
    assert deciding(ENTRIES.any(NEVER), one) is False
    assert deciding(ENTRIES.any(ALWAYS), one) is True
    never = ENTRIES.latest(item.day("date"), if_none=NOT_ENDED, where=NEVER)
    assert spanning(never, one) == NOT_ENDED
    assert spanning(never, entries(entry(True, on="2024-03-01"))) == ANY_DAY


def test_an_open_list_is_asked_for_by_name_once_it_has_records_only_whether_there_are_more() -> (
    None
):
    assert needs(ENTRIES.any(TRIP), Known()) == ("entries", "entries_complete")
    assert needs(ENTRIES.any(TRIP), entries(entry(False))) == ("entries_complete",)
    half = entries(entry(False), entry(None))
    assert needs(ENTRIES.any(TRIP), half) == ("entries[1].trip", "entries_complete")
    closed = entries(entry(False), entry(None), complete=True)
    assert needs(ENTRIES.any(TRIP), closed) == ("entries[1].trip",)


LATEST = ENTRIES.latest(item.day("date"), if_none=Span.on(date(1997, 4, 1)), where=item.yes("trip"))


@pytest.mark.parametrize(
    ("case", "earliest", "latest"),
    [
        (Known(), BEGINNING, FOREVER),
        (entries(complete=True), date(1997, 4, 1), date(1997, 4, 1)),
        (entries(entry(False, "2024-03-01"), complete=True), date(1997, 4, 1), date(1997, 4, 1)),
        (entries(entry(True, "2024-03-01")), date(2024, 3, 1), FOREVER),
        (entries(entry(True, "2024-03-01"), complete=True), date(2024, 3, 1), date(2024, 3, 1)),
        (entries(entry(True), complete=True), BEGINNING, FOREVER),
        (entries(entry(None, "2024-03-01"), complete=True), date(1997, 4, 1), date(2024, 3, 1)),
        (entries(entry(None, "1990-03-01"), complete=True), date(1990, 3, 1), date(1997, 4, 1)),
        (entries(entry(None, "2024-03-01")), BEGINNING, FOREVER),
        (
            entries(entry(None, "2024-03-01"), entry(True, "2023-05-05"), complete=True),
            date(2023, 5, 5),
            date(2024, 3, 1),
        ),
        (
            entries(entry(None, "2020-03-01"), entry(True, "2023-05-05"), complete=True),
            date(2023, 5, 5),
            date(2023, 5, 5),
        ),
        (
            entries(entry(True), entry(True, "2023-05-05"), complete=True),
            date(2023, 5, 5),
            FOREVER,
        ),
    ],
)
def test_the_latest_of_a_list(case: Known, earliest: date, latest: date) -> None:
    assert spanning(LATEST, case) == Span(earliest, latest)


def test_an_entry_too_early_to_be_the_last_is_not_asked_about() -> None:
    old = Known({"date": Span(date(2010, 1, 1), date(2010, 12, 31))})
    new = Known({"date": Span(date(2024, 3, 1), date(2024, 3, 31)), "trip": True})
    arrived = on(2024, 3, 15) <= LATEST
    assert needs(arrived, entries(old, new, complete=True)) == ("entries[1].date",)
    assert needs(arrived, entries(old, new)) == ("entries[1].date", "entries_complete")
    assert needs(arrived, entries(old, complete=True)) == ()
    early = on(2010, 6, 1) <= LATEST
    maybe = Known({**old.values, "trip": True})
    assert needs(early, entries(maybe, complete=True)) == ("entries[0].date",)


def test_a_record_that_may_be_left_out_is_asked_about_though_its_day_is_early() -> None:
    before_the_default = entries(entry(None, on="1990-01-01"), complete=True)
    assert needs(on(1995, 1, 1) <= LATEST, before_the_default) == ("entries[0].trip",)


@pytest.mark.parametrize(
    ("case", "verdict", "waits_on"),
    [
        (Known(), None, ("entries", "entries_complete")),
        (entries(complete=True), False, ()),
        (entries(entry(True, nights=9)), None, ("entries_complete",)),
        (entries(entry(True, nights=9), complete=True), False, ()),
        (entries(entry(True, nights=9), entry(True, nights=1)), True, ()),
        (entries(entry(True), complete=True), None, ("entries[0].nights",)),
        (entries(entry(None, nights=9), complete=True), False, ()),
        (entries(entry(None, nights=12), complete=True), None, ("entries[0].trip",)),
        (entries(entry(False), complete=True), False, ()),
        (
            entries(entry(), entry(True, nights=3), complete=True),
            None,
            ("entries[0].trip", "entries[0].nights"),
        ),
    ],
)
def test_a_total_over_a_list(case: Known, verdict: Verdict, waits_on: tuple[str, ...]) -> None:
    ten_nights = ENTRIES.total_at_least(10, "nights", where=TRIP)
    assert deciding(ten_nights, case) is verdict
    assert needs(ten_nights, case) == waits_on


def test_a_list_of_codes() -> None:
    chinese = roster("nationality").any(item.code().among("CN"))
    at_home = roster("nationality").any(item.code().same_as(choice("home")))
    for codes, complete, home, is_chinese, is_at_home in (
        (("CN",), None, "CN", True, True),
        (("KE", "CN"), True, "KE", True, True),
        (("KE",), None, "CN", None, None),
        (("KE",), True, "CN", False, False),
        ((), True, "CN", False, False),
        ((), None, "CN", None, None),
    ):
        case = Known({"home": home}, {"nationality": Roster(codes, complete)})
        assert deciding(chinese, case) is is_chinese
        assert deciding(at_home, case) is is_at_home
    nameless = Known(rosters={"nationality": Roster(("KE",), complete=True)})
    assert needs(at_home, nameless) == ("home",)


def test_a_list_within_a_record_and_the_whole_case_seen_from_it() -> None:
    religion = item_roster("why").any(item.code().among("religion"))
    some = ENTRIES.any(religion & yes("held") & item.yes("trip"))

    def harmed(*why: str, complete: bool | None, **values: bool) -> Known:
        record = Known({"trip": True}, {"why": Roster(why, complete)})
        return Known(values, {"entries": Roster((record,), complete=True)})

    assert deciding(some, harmed("race", "religion", complete=None, held=True)) is True
    assert deciding(some, harmed("race", complete=None, held=True)) is None
    assert needs(some, harmed("race", complete=None, held=True)) == ("entries[0].why_complete",)
    assert needs(some, harmed(complete=None, held=True)) == (
        "entries[0].why",
        "entries[0].why_complete",
    )
    assert deciding(some, harmed("race", complete=True, held=True)) is False
    assert needs(some, harmed("religion", complete=True)) == ("held",)


def test_three_lists_deep() -> None:
    paths: Kinds = {"l": {"m": {"n": "codes", "d": "date"}}, "d": "date"}
    innermost = item_roster("n").any(item.code().among("x")) & (item.day("d") <= day("d"))
    deep = roster("l").any(item_roster("m").any(innermost))

    def case(code: str, on: date) -> Known:
        inner = Known({"d": Span.on(on)}, {"n": Roster((code,), complete=True)})
        outer = Known(rosters={"m": Roster((Known(), inner), complete=True)})
        return Known({"d": Span.on(date(2024, 1, 1))}, {"l": Roster((outer,), complete=True)})

    cases = [case("x", date(2023, 1, 1)), case("x", date(2025, 1, 1)), case("y", date(2023, 1, 1))]
    verdicts: list[Verdict] = [True, None, None]
    assert [decide(deep, one) for one in cases] == verdicts
    assert read_as_sql([Rule("goal", deep, ())], cases, paths) == [(v,) for v in verdicts]
    assert needs(deep, cases[1]) == ("l[0].m[0].n", "l[0].m[0].n_complete", "l[0].m[0].d")
