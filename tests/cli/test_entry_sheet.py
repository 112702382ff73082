"""Does ``entry-sheet`` print what is typed, as words, JSON and a page?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run

Write = Callable[[str], Path]

YORMAN = """
proceedings.in_removal = true
[applicant.name]
family = "Rivas"
given = "Yorman"
"""


def test_words(run: Run, case: Write) -> None:
    ran = run("entry-sheet", "eoir-26", case(YORMAN), "--as-of", "2026-11-22")
    assert (ran.code, ran.err) == (0, "")
    assert "Still open" in ran.out
    assert "  10 Client's family name: Rivas" in ran.out
    assert "6 Each reason for the appeal, in detail: (not written here)" in ran.out


def test_json(run: Run, case: Write) -> None:
    told = run("entry-sheet", "i-589", case(YORMAN), "--json", "--as-of", "2026-11-22").json
    assert (told["name"], told["form"], told["order"]) == ("i-589", "I-589", "paper")
    first = told["screens"][0]
    assert first["id"] == "you"
    names = {line["label"]: line["value"] for line in first["lines"]}
    assert names["Last name"] == "Rivas"
    assert "A.I.8 Street" in told["missing"]


def test_a_page(run: Run, case: Write, tmp_path: Path) -> None:
    out = tmp_path / "sheet.html"
    ran = run("entry-sheet", "i-589", case(YORMAN), "-o", out)
    assert (ran.code, "still open" in ran.out) == (0, True)
    assert "Rivas" in out.read_text("utf-8")


def test_refusals(run: Run, case: Write) -> None:
    file = case(YORMAN)
    assert "There is no entry sheet 'i-590'" in run("entry-sheet", "i-590", file).err
    assert "give -o another name" in run("entry-sheet", "i-589", file, "-o", file).err
    missing = run("entry-sheet", "i-589", file, "--for", "family.spouse")
    assert (missing.code, "names nobody" in missing.err) == (2, True)
