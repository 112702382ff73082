"""Does the command ``notice`` tell what a paper says, from a file or from the input?"""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.notices.fixtures import fixtures
from tests.notices.printing import printed_pdf

TODAY = "2026-11-22"
PAPERS = {one.layout.name: one for one in fixtures(False, 1) if not one.noise}


@pytest.fixture
def hearing(tmp_path: Path) -> Path:
    path = tmp_path / "hearing.txt"
    path.write_text(PAPERS["hearing_u3"].clean, encoding="utf-8")
    return path


def test_it_says_the_kind_the_days_and_what_to_do(run: Run, hearing: Path) -> None:
    said = run("notice", hearing, "--as-of", TODAY)
    assert said.code == 0
    assert said.out.startswith("Notice of a hearing in immigration court\n")
    assert "The day of the hearing: " in said.out
    assert "You have a master (first or short) hearing" in said.out
    assert "Where the case is: the immigration court" in said.out
    assert "1-800-898-7180" in said.out
    assert said.out.rstrip().endswith("Compare each line with the paper. A program can misread it.")


def test_the_json_has_every_field_with_its_place(run: Run, hearing: Path) -> None:
    text = hearing.read_text("utf-8")
    document = run("notice", hearing, "--as-of", TODAY, "--json").json
    assert document["kind"] == "hearing"
    assert document["sure"] is True
    assert document["where"]["forum"] == "court"
    for field in document["fields"]:
        assert text[field["start"] : field["end"]] == field["words"]
        assert field["sure"] is not bool(field["doubts"])
    [step] = [one for one in document["would_record"] if one["path"] == "events"]
    assert step["value"]["kind"] == "master_set"
    assert "differs" not in document


def test_a_case_is_compared(run: Run, hearing: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text(
        'applicant.a_number = "111111111"\n[[events]]\nkind = "master_set"\ndate = 2029-01-02\n'
    )
    document = run("notice", hearing, "--case", file, "--as-of", TODAY, "--json").json
    assert [one["id"] for one in document["differs"]] == ["a_number", "moved_earlier"]
    said = run("notice", hearing, "--case", file, "--as-of", TODAY).out
    assert "Not the same as before" in said
    assert "That is earlier than before (2 January 2029)." in said


def test_a_text_is_read_from_the_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    data = io.TextIOWrapper(io.BytesIO(PAPERS["i860_plain"].clean.encode()))
    monkeypatch.setattr("sys.stdin", data)
    said = run("notice", "-", "--as-of", TODAY).out
    assert "Order of expedited removal (Form I-860)" in said
    assert "Talk to a lawyer today." in said


def test_a_pdf_is_read(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "hearing.pdf"
    file.write_bytes(printed_pdf(PAPERS["hearing_u3"].clean))
    document = run("notice", file, "--as-of", TODAY, "--json").json
    assert document["origin"] == "letters"
    assert all(field["sure"] for field in document["fields"])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "There is no text to read."),
        (b"NOTIFICACION: el juez de la corte ha dado la fecha para usted en su caso", "English"),
        (b"Dear all, the meeting is on 05/06/2026 at the usual place.", "It is not clear what"),
    ],
)
def test_what_cannot_be_told_is_said_in_words(
    run: Run, tmp_path: Path, content: bytes, said: str
) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(content)
    shown = run("notice", file, "--as-of", TODAY)
    assert shown.code == 0
    assert said in shown.out


def test_a_file_that_is_no_paper_is_one_line(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.bin"
    file.write_bytes(b"\x00\x01")
    refused = run("notice", file)
    assert refused.code == 2
    assert refused.err.count("\n") == 1
    assert "give one of these" in refused.err
    assert run("notice", tmp_path / "none.pdf").code == 2


def test_doctor_names_the_reader_of_pictures(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("doctor", "--home", tmp_path, "--json")
    signs = {one["what"]: one for one in run(*asked).json["signs"]}
    assert "program tesseract" in signs
    monkeypatch.setenv("PATH", "")
    signs = {one["what"]: one for one in run(*asked).json["signs"]}
    assert signs["program tesseract"]["good"] is None
    assert "apt-get install tesseract-ocr" in signs["program tesseract"]["said"]
