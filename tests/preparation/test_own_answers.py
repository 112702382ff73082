"""Are a person's own dates and answers quoted as they gave them, where questions come?"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from wellfounded.facts import CATALOGUE, fact_at, read_case
from wellfounded.facts.kinds import Date
from wellfounded.preparation import sheet
from wellfounded.preparation.own_dates import DATED

from .sheets import PERSONAS, TODAY, part, persona


def points(data: dict[str, Any]) -> dict[str, list[tuple[str, ...]]]:
    """What each point is about, by its name."""
    made = part(data, "interview", "your_answers.points")
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in made.lines if made else ():
        found.setdefault(line.words.id.rpartition(".")[2], []).append(line.about)
    return found


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_only_what_was_said_is_quoted(path: Path) -> None:
    who = read_case(path)
    made = sheet(who, "interview", TODAY)
    quoted = [one for part in made.parts for line in part.lines for one in line.about]
    assert set(quoted) <= set(who.answers)
    assert quoted


HARM = {"date": date(2023, 4, 4), "place": "Lima", "by": "Two men", "who": "self"}
POINTS: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "no_date": ({"harms": [{"place": "Lima", "by": "x"}]}, ("harms[0].place",)),
    "not_exact": (
        {"harms": [{**HARM, "date": "2023-04"}]},
        ("harms[0].date", "harms[0].place"),
    ),
    "no_place": ({"harms": [{"date": date(2023, 4, 4), "by": "x"}]}, ("harms[0].date",)),
    "no_who": ({"harms": [{"date": date(2023, 4, 4), "place": "Lima"}]}, ("harms[0].date",)),
    "not_reported": (
        {"harms": [{**HARM, "reported": False}]},
        ("harms[0].date", "harms[0].reported"),
    ),
    "not_in_english": (
        {"harms": [{**HARM, "what": {"original": "Vinieron.", "language": "es"}}]},
        ("harms[0].what",),
    ),
    "after_leaving": (
        {"harms": [HARM], "applicant": {"left_home_on": date(2023, 4, 3)}},
        ("harms[0].date", "applicant.left_home_on"),
    ),
    "gap_residences": (
        {
            "residences": [
                {"city": "Lima", "from": "2019", "to": date(2022, 1, 1)},
                {"city": "Quito", "from": date(2022, 2, 2), "to": "present"},
            ]
        },
        ("residences[0].city", "residences[0].to", "residences[1].city", "residences[1].from"),
    ),
    "went_back": ({"return_trips": {"any": True}}, ("return_trips.any",)),
    "stayed_elsewhere": ({"third_countries": [{"country": "MX"}]}, ("third_countries[0].country",)),
    "applied_before": (
        {"prior_applications": [{"country": "CA"}]},
        ("prior_applications[0].country",),
    ),
    "order": ({"orders": [{"kind": "removal"}]}, ("orders[0].kind",)),
    "officers": ({"encounters": [{"place": "Yuma"}]}, ("encounters[0].place",)),
    "arrest": ({"arrests": [{"charge": "theft"}]}, ("arrests[0].charge",)),
    "armed_group": ({"armed_groups": [{"name": "x"}]}, ("armed_groups[0].name",)),
    "took_part": ({"persecutor": {"took_part": True}}, ("persecutor.took_part",)),
    "passport": (
        {"applicant": {"nationality": ["PE"], "passport": {"country": "PE"}}},
        ("applicant.passport.country",),
    ),
    "late": ({"delay": {"late": True}}, ("delay.late",)),
    "prepared_by_other": (
        {"application": {"prepared_by_other": True}},
        ("application.prepared_by_other",),
    ),
    "do_not_fit": (
        {"application": {"filed": False, "filed_on": date(2025, 5, 5)}},
        ("application.filed_on",),
    ),
}


@pytest.mark.parametrize("name", POINTS)
def test_a_place_to_be_ready_for_is_found_and_quoted_by_its_path(name: str) -> None:
    data, about = POINTS[name]
    assert about in points(data)[name]


WHOLE: dict[str, Any] = {
    "harms": [{**HARM, "reported": True, "what": "They came."}],
    "applicant": {
        "left_home_on": date(2023, 4, 4),
        "nationality": ["PE"],
        "passport": {"country": "CL"},
    },
    "residences": [
        {"city": "Lima", "from": "2019", "to": date(2022, 1, 1)},
        {"city": "Quito", "from": date(2022, 2, 1), "to": "present"},
    ],
    "return_trips": {"any": False},
    "persecutor": {"took_part": False},
    "delay": {"late": False},
    "application": {"prepared_by_other": False},
}


def test_nothing_is_found_where_nothing_is_open() -> None:
    assert points(WHOLE) == {}


def test_a_month_between_two_homes_is_asked_about_and_a_day_less_is_not() -> None:
    def gap(begins: object) -> bool:
        homes = [
            {"city": "Lima", "from": "2019", "to": date(2022, 1, 1)},
            {"city": "Quito", "from": begins, "to": "present"},
        ]
        return "gap_residences" in points({"residences": homes})

    assert not gap(date(2022, 2, 1))
    assert gap(date(2022, 2, 2))
    assert not gap("2022"), "it may have been the next day"


def test_the_dates_stand_in_order_of_time_as_they_were_said() -> None:
    data = {
        "applicant": {"date_of_birth": "1990", "left_home_on": date(2024, 1, 9)},
        "entries": [{"date": date(2024, 1, 10)}, {"place": "Yuma"}],
        "harms": [{"date": {"from": "2023-04", "to": "2023-05", "said": "in the rains"}}],
        "education": [{"name": "School", "from": "1996", "to": "2002"}],
    }
    made = part(data, "interview", "your_answers.dates")
    assert made is not None
    assert [line.about for line in made.lines] == [
        ("applicant.date_of_birth",),
        ("education[0].from", "education[0].to", "education[0].name"),
        ("harms[0].date",),
        ("applicant.left_home_on",),
        ("entries[0].date",),
        ("entries[1].place",),
    ]


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_no_date_of_the_story_is_lost(path: Path) -> None:
    who = read_case(path)
    made = sheet(who, "interview", TODAY)
    dates = next(one for one in made.parts if one.id == "your_answers.dates")
    quoted = {one for line in dates.lines for one in line.about}
    kept = {(d.at + "[]." if d.at else "") + name for d in DATED for name in d.dates}
    told = {path for path in who.answers if fact_at(path).path in kept and who.date(path)}
    assert quoted >= told


NOT_ON_THE_SHEET = (
    "family.spouse.",
    "family.children[].",
    "family.former_spouses[].",
    "family.mother.",
    "family.father.",
    "principal.",
    "contact.address.from",
    "events[].",
    "delays[].",
    "payments[].",
    "work_permit.",
    "decision.",
    "tps.",
    "adjustment.",
    "fee_waiver.",
    "public_charge.",
    "relative_petition.",
    "travel_document.",
    "screening_interview.",
    "proceedings.",
    "overrides[].",
    "preparer.",
    "representative.",
    "arrests[].convicted_on",
    "orders[].executed_on",
    "entries[].authorized_until",
    "entries[].claimed_protection_on",
    "delay.reasons[].refiled_on",
    "applicant.passport.expires",
    "applicant.unaccompanied_child.determined_on",
    "application.mailed_on",
    "declaration.",
    "read_backs[].",
    "translators[].",
    "exhibits[].",
    "record_requests[].",
    "not_to_be_had[].",
)
"""Dates of papers and procedure, and of relatives: no part of what the person lived."""


def test_each_date_of_the_catalogue_is_on_the_sheet_or_left_out_by_name() -> None:
    kept = {(d.at + "[]." if d.at else "") + name for d in DATED for name in d.dates}
    dates = {path for path, fact in CATALOGUE.items() if isinstance(fact.kind, Date)}
    assert {path for path in dates - kept if not path.startswith(NOT_ON_THE_SHEET)} == set()
    assert kept <= dates


def day_of(kind: str, day: object, **more: str) -> dict[str, object]:
    return {"kind": kind, "date": day, **more}


def test_days_that_are_set_are_quoted_until_they_are_past() -> None:
    set_for = {"events": [day_of("interview_set", TODAY, time="8:30", place="Chicago")]}

    def shown(day: date, for_: str = "interview") -> list[tuple[str, ...]]:
        made = part(set_for, for_, "your_answers.days", day)
        return [line.about for line in made.lines] if made else []

    quoted = [("events[0].date", "events[0].time", "events[0].place")]
    assert shown(TODAY - timedelta(days=1)) == quoted
    assert shown(TODAY) == quoted
    assert shown(TODAY + timedelta(days=1)) == []
    assert shown(TODAY, "visit") == quoted
    assert shown(TODAY, "hearing") == []


def test_a_day_that_was_kept_is_not_shown() -> None:
    steps = [day_of("interview_set", TODAY), day_of("interview_held", TODAY)]
    assert part({"events": steps[:1]}, "interview", "your_answers.days") is not None
    assert part({"events": steps}, "interview", "your_answers.days") is None


def test_dmitri_reads_of_his_trip_home() -> None:
    made = sheet(persona("dmitri_sokolov"), "interview", TODAY)
    found = next(one for one in made.parts if one.id == "your_answers.points")
    about = {one for line in found.lines for one in line.about}
    assert {"return_trips.any", "travel[0].country", "harms[1].date"} <= about
