"""Does the command say what changed, and refuse a reason for what did not?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.packets.sheaves import words_of

JULY = ("--as-of", "2026-07-01")
OLD = '[applicant]\nreligion = "Sunni"\nmarital_status = "single"\n'
NEW = '[applicant]\nreligion = "Shia"\nmarital_status = "single"\n'


@pytest.fixture
def both(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old.toml", tmp_path / "new.toml"
    old.write_text(OLD)
    new.write_text(NEW)
    return old, new


def test_a_change_is_said_with_its_item_and_its_reason(
    run: Run, both: tuple[Path, Path], tmp_path: Path
) -> None:
    reasons, out = tmp_path / "reasons.toml", tmp_path / "sheet.pdf"
    reasons.write_text('"applicant.religion" = "A slip of the pen."\n')
    ran = run("update-sheet", *both, "--reasons", reasons, "-o", out, *JULY, "--json")
    assert ran.code == 0, ran.err
    (one,) = ran.json["changes"]
    assert (one["item"], one["path"], one["how"]) == ("A.I.17", "applicant.religion", "changed")
    assert one["reason"] == "A slip of the pen."
    (page,) = words_of(out.read_bytes())
    assert "Part A.I, item 17: Religion" in page
    assert "A slip of the pen." in page


def test_in_words_a_change_without_a_reason_has_a_line(run: Run, both: tuple[Path, Path]) -> None:
    ran = run("update-sheet", *both, *JULY)
    assert "1. Part A.I, item 17: Religion (changed)" in ran.out
    assert "was: Sunni" in ran.out
    assert "is now: Shia" in ran.out
    assert "reason: ____" in ran.out
    same = run("update-sheet", both[0], both[0], *JULY)
    assert same.out == "Nothing that the form prints has changed.\n"


def test_a_reason_for_what_did_not_change_is_refused_by_name(
    run: Run, both: tuple[Path, Path], tmp_path: Path
) -> None:
    reasons = tmp_path / "reasons.toml"
    reasons.write_text('"applicant.sex" = "Why not"\n')
    ran = run("update-sheet", *both, "--reasons", reasons, *JULY)
    assert ran.code == 2
    assert "applicant.sex: nothing changed there; take the line out" in ran.err
    reasons.write_text("applicant = 3\n")
    assert "write it as" in run("update-sheet", *both, "--reasons", reasons, *JULY).err
    reasons.write_text("=")
    assert "it is not TOML" in run("update-sheet", *both, "--reasons", reasons, *JULY).err


def test_two_filled_forms_are_compared(run: Run, tmp_path: Path, official_forms: Path) -> None:
    versions = []
    for name, religion in (("old", "Sunni"), ("new", "Shia")):
        answers, form = tmp_path / f"{name}.toml", tmp_path / f"{name}.pdf"
        answers.write_text(f'[applicant]\nreligion = "{religion}"\n')
        assert run("fill", "I-589", answers, "-o", form, *JULY).code == 0
        versions.append(form)
    ran = run("update-sheet", *versions, *JULY, "--json")
    assert ran.code == 0, ran.err
    (one,) = ran.json["changes"]
    assert one["path"] == "applicant.religion"
    assert one["source"] == "Form I-589, edition 01/20/25, item A.I.17"


def test_what_stands_on_the_sheets_behind_is_compared_as_it_stands_or_named(
    run: Run, tmp_path: Path, official_forms: Path
) -> None:
    """A form has room for five homes; the sixth goes on a sheet of words."""

    def filled(name: str, sixth: str) -> Path:
        answers, form = tmp_path / f"{name}.toml", tmp_path / f"{name}.pdf"
        homes = [f"Street {at}" for at in range(5)] + [sixth]
        answers.write_text("".join(f'[[residences]]\nstreet = "{one}"\n' for one in homes))
        assert run("fill", "I-589", answers, "-o", form, *JULY).code == 0
        return form

    old, new, out = filled("old", "Old Road"), filled("new", "New Road"), tmp_path / "sheet.pdf"
    assert run("update-sheet", old, old, *JULY).out == "Nothing that the form prints has changed.\n"
    ran = run("update-sheet", old, new, "-o", out, *JULY)
    assert "not compared" in ran.out
    assert "Old Road" in ran.out
    assert "New Road" in ran.out
    assert "Nothing that the form prints" not in ran.out
    (page,) = words_of(out.read_bytes())
    assert "No change was found in the answers that could be compared." in " ".join(page.split())


def test_another_form_is_refused_by_name(run: Run, official_forms: Path) -> None:
    ours, other = official_forms / "i-589-2025-01-20.pdf", official_forms / "g-28-2018-09-17.pdf"
    ran = run("update-sheet", ours, other, *JULY)
    assert ran.code == 2
    assert "is Form G-28. Give a filled Form I-589." in " ".join(ran.err.split())


@pytest.mark.parametrize("turned", [False, True])
def test_a_form_is_not_compared_with_a_case_file(
    run: Run, both: tuple[Path, Path], tmp_path: Path, turned: bool
) -> None:
    form = tmp_path / "filed.pdf"
    form.write_bytes(b"%PDF-1.7")
    ran = run("update-sheet", *((both[0], form) if turned else (form, both[0])), *JULY)
    assert ran.code == 2
    assert "compare the two PDFs" in " ".join(ran.err.split())
