"""Do the commands say what a date of another calendar means, and what happened in what order?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["15 Sawr 1399"], "15 Sawr 1399 = 2020-05-04"),
        (["۱۵ ثور ۱۳۹۹"], "۱۵ ثور ۱۳۹۹ = 2020-05-04"),
        (["1399", "--country", "AF"], "1399 = 2020-03-20 to 2021-03-20"),
        (["1399/9/1", "--calendar", "hijri"], "1399/9/1 = 1979-07-23 to 1979-07-27"),
        (["መስከረም ፩ ፳፻፲፯", "--country", "ET"], "መስከረም ፩ ፳፻፲፯ = 2024-09-11"),
    ],
)
def test_a_date_of_another_calendar(run: Run, arguments: list[str], line: str) -> None:
    ran = run("case", "date", *arguments)
    assert (ran.code, ran.out.splitlines()[0]) == (0, line)


def test_a_gregorian_date_is_said_in_the_others(run: Run) -> None:
    out = run("case", "date", "May 4, 2020").out
    assert "in the solar Hijri calendar: 15 Sawr 1399" in out
    assert "in the Hijri calendar: about 11 Ramadan 1441" in out
    assert "in the Ethiopian calendar: 26 Miyazya 2012" in out


def test_a_birth_of_which_the_year_alone_may_be_known(run: Run) -> None:
    assert "papers write this day when only the year" in run("case", "date", "1 Hamal 1375").out


def test_what_may_be_two_days_is_printed_twice_and_is_no_answer(run: Run) -> None:
    ran = run("case", "date", "2011", "--country", "ET", "--json")
    assert ran.code == 1
    assert [(one["calendar"], one["from"]) for one in ran.json["readings"]] == [
        ("gregorian", "2011-01-01"),
        ("ethiopian", "2018-09-11"),
    ]
    assert run("case", "date", "2011", "--country", "ET").out.count(" = ") == 2


def test_what_is_no_date_is_refused_with_what_was_understood(run: Run) -> None:
    ran = run("case", "date", "15 Swar 1399")
    assert ran.code == 2
    assert "'Swar' is no month known here (understood: 15, 1399); did you mean Sawr?" in ran.err
    assert ran.out == ""


@pytest.fixture
def life(tmp_path: Path) -> Path:
    path = tmp_path / "life.toml"
    path.write_text(
        """
applicant.date_of_birth = "1990"
entries = [{date = 2021-06-01, place = "Miami"}]
entries_complete = true
[[told]]
what = {original = "آمدند", language = "prs"}
when = 2020-05-04
when_said = "15 Sawr 1399"
[[told]]
what = "We walked."
when_said = "before the rains"
[[told]]
what = "I found work."
when = "2019"
part = "here"
""",
        encoding="utf-8",
    )
    return path


def test_a_life_in_order(run: Run, life: Path) -> None:
    ran = run("case", "timeline", life)
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert [line.partition(": ")[2] for line in lines[:5]] == [
        "You were born",
        "I found work.",
        "آمدند",
        "We walked.",
        "You came to the United States: Miami",
    ]
    assert "(15 Sawr 1399)" in lines[2]
    assert lines[3].startswith("before the rains: ")
    assert lines[5].startswith("? told[2]: This event was in the United States")


def test_a_life_as_json(run: Run, life: Path) -> None:
    document = run("case", "timeline", life, "--json", "--as-of", "2026-07-01").json
    assert [entry["path"] for entry in document["entries"]] == [
        "applicant.date_of_birth", "told[2]", "told[0]", "told[1]", "entries[0]",
    ]  # fmt: skip
    assert document["entries"][3]["when"] is None
    assert [(one["ask"], one["other"]) for one in document["questions"]] == [
        ("here_before_arrival", "entries[0].date")
    ]
