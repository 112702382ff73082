"""Do the published series say what they count, add up, and stay apart?"""

from __future__ import annotations

from pathlib import Path

import pytest

from wellfounded.outcomes import series as room
from wellfounded.outcomes.series import FaultySeries, Series, messages, series
from wellfounded.outcomes.series.published import PUBLISHERS, read

PARTS = {
    ("credible_fear", "completed"): ("fear_found", "fear_not_found", "closed"),
    ("credible_fear_to_2017", "completed"): ("fear_found", "fear_not_found", "closed"),
    ("asylees", "total"): ("affirmative", "defensive"),
}
GOOD = """
title = "Refugees"
publisher = "DHS"
document = "A report"
address = "https://example.gov/report"
published = 2020-01-01
read = 2026-01-01
unit = "people"
measures = ["admitted"]
says_not = ["It does not say who was refused."]
[figures]
FY2020 = { admitted = 7 }
"""


def test_every_series_has_an_office_an_address_and_what_it_does_not_say() -> None:
    assert len(series()) >= 10
    for one in series().values():
        assert one.publisher in PUBLISHERS
        assert one.figures or one.groups
        assert one.says_not


@pytest.mark.parametrize(("which", "parts"), PARTS.items())
def test_the_parts_sum_to_the_whole(which: tuple[str, str], parts: tuple[str, ...]) -> None:
    one, whole = series()[which[0]], which[1]
    rows = [row for figures in (one.figures, *one.groups.values()) for row in figures.values()]
    assert rows
    for row in rows:
        assert sum(row[part] for part in parts) == row[whole]


def test_nationalities_never_sum_to_more_than_all_and_only_2016_withholds_some() -> None:
    fear = series()["credible_fear"]
    for period, whole in fear.figures.items():
        summed = sum(of[period]["completed"] for of in fear.groups.values() if period in of)
        assert summed <= whole["completed"]
        assert (summed < whole["completed"]) == (period == "FY2016")


def test_the_offices_sum_to_the_division() -> None:
    one = series()["uscis_affirmative_offices"]
    for measure in one.measures:
        summed = sum(figures["FY2022Q1"][measure] for figures in one.groups.values())
        assert summed == one.figures["FY2022Q1"][measure]


def test_two_ways_of_counting_pending_cases_stay_apart() -> None:
    """For one year they are hundreds of thousands of cases apart: no line may run through both."""
    earlier, later = series()["eoir_workload_2021"], series()["eoir_workload_2025"]
    for year in set(earlier.figures) & set(later.figures):
        assert later.figures[year]["pending"] > 1.15 * earlier.figures[year]["pending"]
    assert later.figures["FY2024"]["pending"] == 3_884_956


def test_what_is_apart_is_apart_from_both_sides() -> None:
    for id, one in series().items():
        for other in one.apart_from:
            assert id in series()[other].apart_from
    assert overlapping() == {
        frozenset({"eoir_workload_2021", "eoir_workload_2025"}),
        frozenset({"credible_fear", "credible_fear_to_2017"}),
        frozenset({"refugees_2022", "refugees_2024"}),
    }


def overlapping() -> set[frozenset[str]]:
    """Series that count the same things in the same years, and give other numbers."""

    def alike(one: Series, other: Series) -> bool:
        years = set(one.figures) & set(other.figures)
        return one.id != other.id and one.measures == other.measures and bool(years)

    every = series().values()
    return {frozenset({a.id, b.id}) for a in every for b in every if alike(a, b)}


def test_what_came_and_what_may_come_are_told_apart() -> None:
    admitted = {
        id: one.figures["FY2024"]["admitted"]
        for id, one in series().items()
        if "admitted" in one.measures and "FY2024" in one.figures
    }
    assert admitted == {"refugees_2024": 100_060, "refugees_2024_state": 100_034}
    assert series()["refugee_ceilings"].figures["FY2026"] == {"ceiling": 7_500}
    for one in series().values():
        if "ceiling" in one.measures:
            assert any(said.startswith("A ceiling") for said in one.says_not)


def test_no_table_of_trac_is_in_the_package() -> None:
    for file in Path(room.__file__).parent.glob("*.toml"):
        assert "trac" not in file.read_text("utf-8").lower().replace("extract", "")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('"DHS"', '"TRAC"', "no office"),
        ("https://", "http://", "where it was read"),
        ('["It does not say who was refused."]', "[]", "what it does not say"),
        ("2020-01-01", "2027-01-01", "before it was published"),
        ("FY2020", "in2020", "a period is written"),
        ("admitted = 7", "refused = 7", "none of its measures"),
        ("admitted = 7", "admitted = -7", "0 or more"),
        ('["admitted"]', '["admitted", "flown"]', "no words"),
        ('unit = "people"', "", "unit"),
        ("= 7 }", "= }", "cannot be read"),
    ],
)
def test_a_faulty_file_is_refused_by_name(old: str, new: str, fault: str) -> None:
    assert read("good", GOOD).figures["FY2020"]["admitted"] == 7
    with pytest.raises(FaultySeries, match=rf"good\.toml.*{fault}"):
        read("good", GOOD.replace(old, new, 1))


def test_every_sentence_is_there_for_translators() -> None:
    said = list(messages())
    assert len({context for context, _ in said}) == len(said)
    assert all(english.strip() for _, english in said)
