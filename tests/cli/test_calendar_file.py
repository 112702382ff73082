"""Does ``deadlines --ics`` write a calendar that can be shown to anybody?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.calendar.neutral import telling
from tests.cli.conftest import Run

CASE = """
[[events]]
kind = "check_in_set"
date = "2026-08"
[[events]]
kind = "biometrics_set"
date = "2026-08-03"
time = "8:30 a.m."
place = "Chicago Asylum Office"
"""
AS_OF = ("--as-of", "2026-06-15")


@pytest.fixture(autouse=True)
def own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def names(file: Path) -> list[str]:
    return [str(event["UID"]) for event in Calendar.from_ical(file.read_bytes()).walk("VEVENT")]


def test_the_file_has_the_days_and_tells_nothing(
    run: Run, case: Callable[[str], Path], tmp_path: Path
) -> None:
    file = tmp_path / "days.ics"
    ran = run("deadlines", case(CASE), *AS_OF, "--ics", file, "--json")
    assert ran.code == 0, ran.err
    assert ran.json["as_of"] == "2026-06-15"
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert [event["DTSTART"].to_ical() for event in events] == [b"20260801", b"20260803T083000"]
    assert telling(file.read_text("utf-8").replace("CLASS:PRIVATE", "")) == []
    assert file.stat().st_mode & 0o077 == 0


def test_details_stand_in_it_only_when_they_are_asked_for(
    run: Run, case: Callable[[str], Path], tmp_path: Path
) -> None:
    file = tmp_path / "days.ics"
    assert run("deadlines", case(CASE), *AS_OF, "--ics", file, "--details").code == 0
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert "Chicago Asylum Office" in str(events[1]["DESCRIPTION"])
    assert telling(str(events[1]["SUMMARY"])) == []
    refused = run("deadlines", case(CASE), *AS_OF, "--details")
    assert refused.code == 2
    assert "--ics FILE" in refused.err


def test_names_stay_from_one_file_to_the_next_and_are_each_case_its_own(
    run: Run, case: Callable[..., Path], tmp_path: Path
) -> None:
    one, other = case(CASE), case(CASE, "other.toml")
    files = [tmp_path / name for name in ("1.ics", "2.ics", "3.ics")]
    for told, file in zip((one, one, other), files, strict=True):
        assert run("deadlines", told, *AS_OF, "--ics", file).code == 0
    first, second, third = map(names, files)
    assert first == second
    assert not set(first) & set(third)


def test_the_answers_are_not_written_over(run: Run, case: Callable[[str], Path]) -> None:
    answers = case(CASE)
    assert run("deadlines", answers, *AS_OF, "--ics", answers).code == 2
    assert answers.read_text("utf-8") == CASE
