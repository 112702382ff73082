"""What does ``drift`` print, and when does it end with 1?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Run

Case = Callable[[str], Path]
AGREES = """
[[harms]]
what = { original = "Me golpearon a mí.", language = "es", english = "They hit me." }
"""
DIFFERS = AGREES.replace("They hit me.", "They hit us.")


def test_what_agrees_ends_with_0(run: Run, case: Case) -> None:
    ran = run("drift", case(AGREES))
    assert (ran.code, ran.out) == (0, "harms[0].what (es)\n  Nothing to ask.\n")


def test_what_differs_is_asked_and_ends_with_1(run: Run, case: Case) -> None:
    ran = run("drift", case(DIFFERS))
    assert ran.code == 1
    assert (
        "Who it was: The original has “Me” here. The English says “us”. Which is right?" in ran.out
    )


def test_json_has_the_places_in_both_texts(run: Run, case: Case) -> None:
    ran = run("drift", case(DIFFERS), "--json")
    (account,) = json.loads(ran.out)["accounts"]
    assert (account["path"], account["language"], account["not_checked"]) == (
        "harms[0].what",
        "es",
        [],
    )
    assert [(one["kind"], one["original"], one["english"]) for one in account["alarms"]] == [
        ("person", "Me", "us")
    ]
    assert account["alarms"][0]["english_span"] == [9, 11]


def test_a_language_without_words_says_what_was_not_compared(run: Run, case: Case) -> None:
    told = AGREES.replace('"es"', '"sw"')
    ran = run("drift", case(told))
    assert "Not compared for this language: a time of day" in ran.out


def test_a_case_without_two_languages_says_so(run: Run, case: Case) -> None:
    ran = run("drift", case('[fear]\nwhat = "They will find me."\n'))
    assert (ran.code, ran.out) == (0, "No account has both an original and its English.\n")


def test_two_files_are_compared(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Murió en 2019.", "utf-8")
    (tmp_path / "b.txt").write_text("He died in 2009.", "utf-8")
    files = ("--original", tmp_path / "a.txt", "--english", tmp_path / "b.txt")
    ran = run("drift", *files, "--language", "Spanish")
    assert ran.code == 1
    assert "A date: The original has “2019” here. The English says “2009”." in ran.out
    assert run("drift", *files).code == 2


def test_what_is_no_text_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "b.txt").write_text("He died.", "utf-8")
    ran = run(
        *("drift", "--original", tmp_path / "a.txt", "--language", "es"),
        *("--english", tmp_path / "b.txt"),
    )
    assert ran.code == 2
    assert "a.txt: byte 1 is no UTF-8; save it as plain text in UTF-8" in ran.err


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_speaks_both_languages(run: Run, case: Case, lang: str) -> None:
    assert run("drift", case(DIFFERS), "--lang", lang).code == 1


def test_what_was_noted_to_be_right_is_shown_with_the_reason(run: Run, case: Case) -> None:
    (account,) = json.loads(run("drift", case(DIFFERS), "--json").out)["accounts"]
    notes = "".join(
        f'\n[settled.{one["id"]}]\nhow = "right"\nreason = "Both of them were hit."\n'
        for one in account["alarms"]
    )
    ran = run("drift", case(DIFFERS + notes))
    assert ran.code == 0
    assert "Somebody looked at it, and it is right: Both of them were hit." in ran.out
