"""Does the command print a sheet, in words and as JSON, and refuse what there is not?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Run

Case = Callable[[str], Path]
ANSWERS = """
[applicant]
nationality = ["PE"]
[[harms]]
date = { from = "2023-04", to = "2023-05", said = "in the rains" }
place = "Lima"
why = ["religion"]
[[residences]]
city = "Lima"
from = "2019"
to = 2022-01-01
"""


@pytest.mark.parametrize("kind", ["interview", "hearing", "filing", "visit", "detention"])
@pytest.mark.parametrize("code", ["en", "es"])
def test_each_sheet_is_printed(run: Run, case: Case, kind: str, code: str) -> None:
    ran = run("prepare", case(ANSWERS), "--for", kind, "--lang", code, "--as-of", "2026-11-21")
    assert ran.code == 0
    assert ran.err == ""
    assert len(ran.out.splitlines()) > 40


def test_own_words_are_quoted_and_questions_follow_the_answers(run: Run, case: Case) -> None:
    out = run("prepare", case(ANSWERS), "--for", "interview", "--as-of", "2026-11-21").out
    said = " ".join(out.split())
    assert "in your words: in the rains" in said
    assert "2019 – 1 January 2022" in said
    assert "About your faith [INA 101(a)(42)(A)]" in said
    assert "About politics" not in said


def test_the_same_as_json(run: Run, case: Case) -> None:
    made = run("prepare", case(ANSWERS), "--for", "filing", "--as-of", "2026-11-21", "--json").json
    assert (made["kind"], made["as_of"], made["language"]) == ("filing", "2026-11-21", "en")
    money = next(part for part in made["parts"] if part["id"] == "filing.money")
    assert "$105" in " ".join(line["text"] for line in money["lines"])
    state = {one["citation"]: one["state"] for p in made["parts"] for ln in p["lines"]
             for one in ln["authorities"]}  # fmt: skip
    assert state["91 FR 22952"] == "stayed"


def test_verdicts_are_printed_for_a_helper_only(run: Run, case: Case) -> None:
    plain = run("prepare", case(ANSWERS), "--for", "filing").out
    helper = run("prepare", case(ANSWERS), "--for", "filing", "--helper").out
    assert "For helpers" not in plain
    assert "For helpers: what the rules say on this day" in helper


def test_a_topic_is_added(run: Run, case: Case) -> None:
    call = ("prepare", case(ANSWERS), "--for", "interview")
    assert "About love" not in run(*call).out
    assert "About love" in run(*call, "--topic", "lgbt").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--for", "party"), "there is no sheet 'party'"),
        (("--for", "interview", "--topic", "moon"), "there is no topic 'moon'"),
        (("--for", "interview", "--lang", "xx"), "xx"),
        (("--for", "interview", "--as-of", "1990-01-01"), "1997-04-01"),
        ((), "--for"),
    ],
)
def test_bad_input_is_one_line(run: Run, case: Case, arguments: tuple[str, ...], said: str) -> None:
    ran = run("prepare", case(""), *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert len(ran.err.strip().splitlines()) == 1
