"""Do the commands say where a case stands, what the law warns of, and by when?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TODAY = "2026-11-21"
CASE = """
events = [
    {kind = "nta_filed", date = 2026-01-05},
    {kind = "judge_denied", date = 2026-11-02},
    {kind = "brief_received", date = 2026-11-10},
]
"""


def test_a_stage_stands_with_the_warnings_that_the_law_prescribes_there(
    run: Run, case: Callable[[str], Path]
) -> None:
    path = case(CASE)
    said = run("timeline", path, "--as-of", TODAY).out
    assert "    ! A lawyer: You may have a lawyer" in said
    assert "[INA 208(d)(4)]" in said
    (court,) = run("timeline", path, "--as-of", TODAY, "--json").json["procedures"]
    assert [one["authority"] for one in court["stage"]["warnings"]] == ["INA 208(d)(4)"]
    assert court["stage"]["warnings"][0]["english"] == ""


def test_beside_words_that_nobody_reviewed_stands_the_english(
    run: Run, case: Callable[[str], Path]
) -> None:
    said = run("timeline", case(CASE), "--as-of", TODAY, "--lang", "es").out
    assert "      You may have a lawyer" in said


def test_a_step_that_cannot_be_is_named_with_the_reason(
    run: Run, case: Callable[[str], Path]
) -> None:
    said = run("timeline", case(CASE), "--as-of", TODAY).out
    assert (
        "! The Board received your brief, 10 November 2026\n    This can only come after:" in said
    )


def test_a_step_whose_day_is_still_to_come_is_named_and_changes_nothing(
    run: Run, case: Callable[[str], Path]
) -> None:
    path = case('events = [{kind = "judge_denied", date = 2027-05-01}]')
    said = run("timeline", path, "--as-of", TODAY).out
    assert said.startswith(
        "! The judge denied your claims, 1 May 2027\n    This day is still to come"
    )
    found = run("timeline", path, "--as-of", TODAY, "--json").json
    assert (found["procedures"], len(found["refused"])) == ([], 1)
    hearing = case('events = [{kind = "master_set", date = 2027-05-01}]')
    assert "still to come" not in run("timeline", hearing, "--as-of", TODAY).out


def test_a_deadline_says_its_days_how_it_was_counted_and_whether_there_is_more_time(
    run: Run, case: Callable[[str], Path]
) -> None:
    path = case(CASE)
    said = run("deadlines", path, "--as-of", TODAY).out
    assert "2 December 2026 (safe by 12 November 2026)" in said
    assert "    Do it today." in said
    assert "    More time: None is known here." in said
    (one,) = run("deadlines", path, "--as-of", TODAY, "--json", "--lang", "es").json["deadlines"]
    assert one["more_time"] not in ("", "None is known here.")


@pytest.mark.parametrize("command", ["timeline", "deadlines", "payments"])
def test_an_empty_case_is_answered_in_words(
    command: str, run: Run, case: Callable[[str], Path]
) -> None:
    assert run(command, case(""), "--as-of", TODAY).out.strip()
