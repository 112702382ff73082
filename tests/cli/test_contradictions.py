"""Does the command ``contradictions`` show both passages and ask?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.notices.printing import printed_pdf

PERSONAS = Path("src/wellfounded/facts/personas")
MARIE = PERSONAS / "marie_joseph.toml"
TODAY = "2026-11-22"
INTERVIEW = (
    "Record of inspection of 24 September 2022.\n"
    "Q. When were you born? A. On March 25, 1986.\n"
    "Q. Have you ever been arrested? A. No.\n"
)


@pytest.fixture
def interview(tmp_path: Path) -> Path:
    path = tmp_path / "interview.txt"
    path.write_text(INTERVIEW, encoding="utf-8")
    return path


def test_a_clean_case_ends_with_0(run: Run) -> None:
    said = run("contradictions", MARIE, "--as-of", TODAY)
    assert said.code == 0
    assert said.out.startswith("No two passages were found that do not say the same.\n")


def test_both_passages_and_a_question_are_printed(run: Run, interview: Path) -> None:
    said = run("contradictions", MARIE, "--paper", interview, "--as-of", TODAY)
    assert said.code == 1
    assert "Two days for one event  [" in said.out
    assert "applicant.date_of_birth: When were you born?\n    “1988-03-25”" in said.out
    assert "interview.txt, page 1\n    “When were you born? A. On March 25, 1986.”" in said.out
    assert "Which day is right, or is there an explanation?" in said.out
    assert "A person decides what is right." in said.out


def test_the_json_has_each_passage_with_its_place(run: Run, interview: Path) -> None:
    document = run("contradictions", MARIE, "--paper", interview, "--json", "--as-of", TODAY).json
    assert document["open"] == 1
    [one] = document["findings"]
    assert one["kind"] == "date"
    assert one["first"] == {
        "path": "applicant.date_of_birth",
        "words": "1988-03-25",
        "start": 0,
        "end": 10,
    }
    second = one["second"]
    assert INTERVIEW[second["start"] : second["end"]] == second["words"]
    assert one["settled"] is None


def test_what_is_settled_in_the_case_file_is_listed_apart(
    run: Run, interview: Path, tmp_path: Path
) -> None:
    asked = ("--paper", interview, "--as-of", TODAY)
    [one] = run("contradictions", MARIE, *asked, "--json").json["findings"]
    case = tmp_path / "marie.toml"
    settled = f'\n[settled.{one["id"]}]\nhow = "explained"\nreason = "A slip of the officer."\n'
    case.write_text(MARIE.read_text("utf-8") + settled, encoding="utf-8")
    said = run("contradictions", case, *asked)
    assert said.code == 0
    assert "Settled:\nTwo days for one event" in said.out
    assert "Explained: A slip of the officer." in said.out
    changed = interview.read_text("utf-8").replace("25, 1986", "26, 1986")
    interview.write_text(changed, encoding="utf-8")
    assert run("contradictions", case, *asked).code == 1


@pytest.mark.parametrize(
    ("settled", "said"),
    [
        (
            '[settled.x]\nhow = "explained"\nreason = "y"',
            "it is no id of a finding; copy the letters",
        ),
        (
            '[settled.0123456789abcdef]\nhow = "fixed"\nreason = "y"',
            "it does not say how it was settled; write how = one of 'explained', 'corrected'",
        ),
        (
            '[settled.0123456789abcdef]\nhow = "explained"',
            "it gives no reason; write the explanation, or what was corrected",
        ),
    ],
)
def test_what_cannot_be_read_of_it_is_refused(
    run: Run, tmp_path: Path, settled: str, said: str
) -> None:
    case = tmp_path / "a.toml"
    case.write_text(settled, encoding="utf-8")
    refused = run("contradictions", case)
    assert refused.code == 2
    assert said in refused.err


def test_a_kind_can_be_named_and_decides_who_speaks(run: Run, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("I was born on 5 May 1950.", encoding="utf-8")
    asked = ("--as-of", TODAY, "--json")
    as_letter = run("contradictions", MARIE, "--paper", f"letter={letter}", *asked)
    as_interview = run("contradictions", MARIE, "--paper", f"earlier_interview={letter}", *asked)
    assert (as_letter.code, as_interview.code) == (0, 1)


def test_a_kind_that_is_none_is_refused(run: Run, interview: Path) -> None:
    said = run("contradictions", MARIE, "--paper", f"diary={interview}")
    assert said.code == 2
    assert "'diary' is no kind of exhibit; write one of identity, family_tie" in said.err


def test_an_exhibit_of_the_case_keeps_its_title_and_kind(
    run: Run, interview: Path, tmp_path: Path
) -> None:
    case = tmp_path / "marie.toml"
    exhibit = (
        '\n[[exhibits]]\ntitle = "Airport interview"\nkind = "earlier_interview"\n'
        f'file = "papers/{interview.name}"\n'
    )
    case.write_text(MARIE.read_text("utf-8") + exhibit, encoding="utf-8")
    said = run("contradictions", case, "--paper", interview, "--as-of", TODAY)
    assert "Airport interview, page 1" in said.out


def test_a_pdf_is_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "interview.pdf"
    path.write_bytes(printed_pdf(INTERVIEW))
    assert run("contradictions", MARIE, "--paper", path, "--as-of", TODAY).code == 1


def test_a_file_that_is_none_is_refused_in_one_line(run: Run, tmp_path: Path) -> None:
    said = run("contradictions", MARIE, "--paper", tmp_path / "nothing.txt")
    assert said.code == 2
    assert "nothing.txt: No such file or directory; check the name" in said.err


def test_it_is_said_in_spanish(run: Run, interview: Path) -> None:
    said = run("contradictions", MARIE, "--paper", interview, "--lang", "es", "--as-of", TODAY)
    assert said.code == 1


def test_what_the_person_said_is_shown_and_settles_nothing(
    run: Run, tmp_path: Path, interview: Path
) -> None:
    asked = ("--paper", interview, "--as-of", TODAY)
    [one] = run("contradictions", MARIE, *asked, "--json").json["findings"]
    word = f'\n[answered.{one["id"]}]\nhow = "both_right"\nreason = "Two calendars."\n'
    case = tmp_path / "answered.toml"
    case.write_text(MARIE.read_text("utf-8") + word, encoding="utf-8")
    said = run("contradictions", case, *asked)
    assert said.code == 1
    assert "The person says that both are right: Two calendars." in said.out
    [one] = run("contradictions", case, *asked, "--json").json["findings"]
    assert (one["settled"], one["answered"]["how"]) == (None, "both_right")
