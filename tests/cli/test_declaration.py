"""What does ``declaration`` print, write and refuse?"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from .conftest import Run

Case = Callable[[str], Path]
ANSWERS = """
[applicant]
name = { given = "Ana", family = "Paz" }
native_language = "Dari"

[[told]]
when = { from = 2021-03-21, to = 2022-03-20, said = "1400" }
[told.what]
original = "شب آمدند. می‌ترسیدم."
language = "prs"
english = "They came at night. I was afraid."
translator = "Ines Bravo"

[[told]]
what = { original = "رفتم.", language = "prs" }
"""


def test_the_paper_alone_is_on_standard_output(run: Run, case: Case) -> None:
    ran = run("declaration", case(ANSWERS), "--as-of", "2026-07-01")
    assert ran.code == 0
    assert ran.out.startswith(
        "DRAFT\n\nDECLARATION OF ANA PAZ\n\nI, Ana Paz, declare:\n\n1. My name"
    )
    assert (
        '3. This was between 21 March 2021 and 20 March 2022 (in my words: "1400"). '
        "They came at night. I was afraid.\n" in ran.out
    )
    assert "4. [These words are not in English yet.]" in ran.out
    assert (
        "4. These words are not in English yet. Who can translate them? [told[1].what]" in ran.err
    )
    assert "Not all of it is in English yet." in ran.err


def test_the_original_keeps_every_sign(run: Run, case: Case) -> None:
    out = run("declaration", case(ANSWERS), "--original", "--as-of", "2026-07-01").out
    assert "\nشب آمدند. می‌ترسیدم.\n" in out


def test_the_review_copy_has_both_and_room_for_changes(run: Run, case: Case) -> None:
    out = run("declaration", case(ANSWERS), "--review", "--as-of", "2026-07-01").out
    assert "As told: Dari:\n" in out
    assert out.count("Changes: ____") == 4
    assert "Executed on" not in out


def test_questions_are_asked_in_the_language_that_was_chosen(run: Run, case: Case) -> None:
    err = run("declaration", case(ANSWERS), "--lang", "es").err
    assert "[told[1].what]" in err


def test_json_tells_where_each_word_is_from(run: Run, case: Case) -> None:
    said = run("declaration", case(ANSWERS), "--json", "--as-of", "2026-07-01").json
    third = said["paragraphs"][2]
    assert third["pieces"][1] == {
        "paths": ["told[0].what"],
        "composed": None,
        "original": "شب آمدند. می‌ترسیدم.",
        "language": "prs",
        "english": "They came at night. I was afraid.",
    }
    assert third["when"] == {"from": "2021-03-21", "to": "2022-03-20"}
    assert (said["ready"], said["why_not"]) == (
        False,
        ["english", "reading_not_known", "not_read"],
    )
    assert said["fingerprint"].startswith(said["mark"].replace(" ", ""))
    assert [one["kind"] for one in said["certificates"]] == [
        "closing",
        "translation",
        "translation",
        "interpretation",
    ]


@pytest.mark.parametrize("name", ["out.txt", "out.pdf"])
def test_it_is_written_with_its_certificates(
    run: Run, case: Case, tmp_path: Path, name: str
) -> None:
    output = tmp_path / name
    ran = run("declaration", case(ANSWERS), "--for", "uscis", "-o", output)
    assert (ran.code, ran.out) == (0, "")
    words = text_of(output).lower()
    assert "certificate of translation" in words
    assert "certificate of interpretation" in words
    assert "i declare under penalty of perjury" in words


def text_of(file: Path) -> str:
    if file.suffix == ".txt":
        return file.read_text(encoding="utf-8")
    with pikepdf.Pdf.open(file) as pdf:
        assert not pdf.check_pdf_syntax()
    pages = pypdfium2.PdfDocument(BytesIO(file.read_bytes()))
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages)


def test_each_version_that_is_kept_is_a_file_of_its_own(run: Run, case: Case) -> None:
    file = case(ANSWERS)
    first = run("declaration", file, "--keep", "--json").json["kept"]
    second = run("declaration", file, "--keep", "--json").json["kept"]
    assert [Path(name).name for name in (first, second)] == [
        "case.declaration-1.txt",
        "case.declaration-2.txt",
    ]
    assert Path(first).read_text("utf-8") == Path(second).read_text("utf-8")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--review", "--original"], "--review and --original are two papers"),
        (["-o", "out.docx"], "out.docx: give a name that ends in .txt or .pdf"),
        (["--for", "embassy"], "'embassy' is not one of"),
        (["--lang", "xx"], "language 'xx' is not offered"),
    ],
)
def test_what_cannot_be_done_is_refused_in_one_line(
    run: Run, case: Case, options: list[str], said: str
) -> None:
    ran = run("declaration", case(ANSWERS), *options)
    assert ran.code == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_a_case_file_is_never_written_over(run: Run, case: Case) -> None:
    file = case(ANSWERS)
    ran = run("declaration", file.rename(file.with_suffix(".txt")), "-o", file.with_suffix(".txt"))
    assert ran.code == 2


def test_an_empty_case_is_asked_where_to_begin(run: Run, case: Case) -> None:
    ran = run("declaration", case(""))
    assert ran.code == 0
    assert "Where do you want to begin?" in ran.err
    assert "I, ____" in ran.out
