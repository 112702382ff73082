"""What does ``check`` say besides the problems: the place, the way, the words that state it?"""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.cli.conftest import Run

JULY = ("--as-of", "2026-07-01")
KEYS = {"code", "item", "reason", "fix", "overridable", "blocks", "on_paper", "authorities"}


@pytest.fixture(autouse=True)
def forms(official_forms: Path) -> None:
    """Every test here needs the official blank."""


def changed(path: Path, old: str, new: str) -> Path:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


def test_a_clean_filing_is_ready_and_says_where_and_how_and_what_it_states(
    run: Run, no_danger: Path
) -> None:
    ran = run("check", "I-589", no_danger, *JULY, "--json")
    assert ran.code == 0
    assert ran.json["ready"] is True
    assert all(problem.keys() == KEYS for problem in ran.json["problems"])
    filing = ran.json["filing"]
    assert filing["forum"] == "uscis"
    assert filing["manner"]["filing.asylum_form_copies"]["value"] == "One copy of everything."
    assert filing["fees"][0]["amount"] == 100
    assert all({"authority", "status", "check_today"} <= row.keys() for row in
               filing["manner"].values())  # fmt: skip
    nexus = next(one for one in ran.json["sufficiency"] if one["id"] == "nexus")
    assert nexus["element"] == "nexus"
    assert nexus["stands"] == "stated"
    assert nexus["quotes"][0] == {
        "path": "harms[0].why", "item": "B.1.A", "words": "Political opinion", "by": [],
    }  # fmt: skip


def test_it_is_said_in_spanish_too(run: Run, no_danger: Path) -> None:
    case = changed(no_danger, 'given = "Xiulan"', 'given = "Xiulan"\nmiddle = "-"')
    english = run("check", "I-589", case, *JULY, "--json").json
    spanish = run("check", "I-589", case, *JULY, "--json", "--lang", "es").json
    assert [one["code"] for one in english["problems"]] == [
        one["code"] for one in spanish["problems"]
    ]
    assert run("check", "I-589", case, *JULY, "--lang", "xx").code == 2


def test_the_wrong_place_stops_it(run: Run, no_danger: Path) -> None:
    ran = run("check", "I-589", no_danger, *JULY, "--forum", "court", "--json")
    assert ran.code == 1
    (stop,) = [one for one in ran.json["problems"] if one["blocks"]]
    assert (stop["code"], stop["overridable"]) == ("forum", False)
    assert "8 CFR 208.2(a)" in stop["authorities"]


def test_a_form_that_is_not_read_here_says_so_and_where_it_goes(run: Run, no_danger: Path) -> None:
    ran = run("check", "eoir-26", no_danger, *JULY, "--json")
    assert ran.code == 1
    assert ran.json["form"] == "EOIR-26"
    assert ran.json["filing"]["forum"] == "board"
    assert [one["code"] for one in ran.json["problems"] if one["blocks"]] == ["not_read"]
    wrong = run("check", "EOIR-26", no_danger, *JULY, "--forum", "uscis")
    assert wrong.code == 1
    assert "EOIR-26 is not filed with USCIS" in " ".join(wrong.err.split())


def test_pages_of_two_editions_stop_it_and_are_named(
    run: Run, no_danger: Path, official_forms: Path, tmp_path: Path
) -> None:
    out, blank = BytesIO(), (official_forms / "i-589-2025-01-20.pdf").read_bytes()
    with pikepdf.open(BytesIO(blank)) as pdf:
        page = pdf.pages[2]
        page.contents_coalesce()
        text, times = re.subn(rb"01/20/25", b"07/28/26", page.Contents.read_bytes())
        assert times == 1
        page.Contents = pdf.make_stream(text)
        pdf.save(out)
    mixed = tmp_path / "mixed.pdf"
    mixed.write_bytes(out.getvalue())
    ran = run("check", "I-589", no_danger, "--form", mixed, *JULY, "--json")
    assert ran.code == 1
    (stop,) = [one for one in ran.json["problems"] if one["blocks"]]
    assert stop["code"] == "edition"
    assert (
        "the foot of page 1: I-589 01/20/25; the foot of page 3: I-589 07/28/26" in stop["reason"]
    )


def test_answers_that_cannot_both_be_true_are_problems_and_not_a_refusal(
    run: Run, no_danger: Path
) -> None:
    case = changed(no_danger, "marriage_date = 2008-05-06", "marriage_date = 1980-05-06")
    ran = run("check", "I-589", case, *JULY, "--json")
    assert ran.code == 1
    stops = {(one["code"], one["item"]) for one in ran.json["problems"] if one["blocks"]}
    assert stops == {("contradiction", ""), ("contradiction", "A.II.Spouse 9")}


def test_a_paper_that_is_not_signed_stops_the_filing_and_not_the_copy(
    run: Run, no_danger: Path, tmp_path: Path
) -> None:
    case = changed(no_danger, "[application]\n", '[application]\nsignature = "none"\n')
    ran = run("check", "I-589", case, *JULY, "--json")
    assert ran.code == 1
    assert [one["code"] for one in ran.json["problems"] if one["blocks"]] == ["unsigned"]
    made = run("fill", "I-589", case, "-o", tmp_path / "copy.pdf", *JULY, "--filing")
    assert made.code == 0
    assert (tmp_path / "copy.pdf").exists()


def test_the_wrong_place_is_said_even_where_the_blank_is_not_here(
    run: Run, no_danger: Path
) -> None:
    assert run("check", "EOIR-26A", no_danger, *JULY).code == 2
    ran = run("check", "EOIR-26A", no_danger, *JULY, "--forum", "uscis", "--json")
    assert ran.code == 1
    assert [one["code"] for one in ran.json["problems"] if one["blocks"]] == ["forum", "not_read"]
