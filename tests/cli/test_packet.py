"""Is a packet written whole or not at all, with the reasons?"""

from __future__ import annotations

import errno
from pathlib import Path

import pikepdf
import pytest

from tests.cli.conftest import Run
from tests.packets.sheaves import scan, typed, words_of
from wellfounded.cli import together

JULY = ("--as-of", "2026-07-01")
CASE = """
[applicant]
a_number = "123456789"
located_in = "US"
[applicant.name]
family = "Noori"
given = "Farid"
[application]
filed = true
filed_on = 2025-10-20
filed_with = "court"
[proceedings]
in_removal = true
kind = "240"
history = "now"
detained = false
nta_filed_on = 2025-02-24
court = "Sacramento"
judge = "Jane Doe"
[[exhibits]]
title = "Letter"
file = "papers/letter.pdf"
[[exhibits]]
title = "Kept at home"
leave_out = true
"""


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "letter.pdf").write_bytes(typed("Dear judge"))
    (tmp_path / "papers" / "fake.pdf").write_bytes(b"%PDF-1.7\n\0 not one")
    path = tmp_path / "answers.toml"
    path.write_text(CASE)
    return path


def test_a_packet_is_written_for_who_decides_with_the_exhibits_beside_the_case(
    run: Run, answers: Path, tmp_path: Path
) -> None:
    out = tmp_path / "packet.pdf"
    ran = run("packet", answers, "-o", out, *JULY, "--json")
    assert ran.code == 0, ran.err
    said = ran.json
    assert said["for"] == "court"
    assert said["left_out"] == [{"path": "exhibits[1]", "title": "Kept at home"}]
    assert (said["index"][0]["tab"], said["index"][0]["title"]) == ("A", "Letter")
    assert said["files"][0]["file_name"] == "Evidence_Noori_A789_2026-07-01.pdf"
    pages = list(words_of(out.read_bytes()))
    assert len(pages) == said["pages"]
    assert "Immigration Judge: Jane Doe" in pages[0]
    assert "Dear judge" in pages[said["index"][0]["page"]]


def test_in_words_it_says_where_each_paper_begins_and_what_is_to_be_done(
    run: Run, answers: Path, tmp_path: Path
) -> None:
    ran = run("packet", answers, "-o", tmp_path / "out.pdf", "--for", "uscis", "--no-form", *JULY)
    assert ran.code == 0, ran.err
    assert "1  Letter  ... 3" in ran.out
    assert "left out: Kept at home (exhibits[1])" in ran.out
    assert "Nothing in the packet is signed." in ran.out


@pytest.mark.parametrize(
    ("file", "why"),
    [
        ("papers/none.pdf", "Letter: the file papers/none.pdf is not there."),
        ("../answers.toml", "it does not lie beside the case file"),
        ("/etc/hostname", "it does not lie beside the case file"),
        ("papers/fake.pdf", "Letter: the file papers/fake.pdf cannot be used:"),
    ],
)
def test_a_file_that_is_not_there_or_lies_elsewhere_is_refused_by_name(
    run: Run, answers: Path, tmp_path: Path, file: str, why: str
) -> None:
    answers.write_text(CASE.replace("papers/letter.pdf", file))
    ran = run("packet", answers, "-o", tmp_path / "out.pdf", *JULY)
    assert ran.code == 1
    assert why in " ".join(ran.err.split())
    assert not (tmp_path / "out.pdf").exists()


def test_a_link_out_of_the_folder_is_refused(run: Run, answers: Path, tmp_path: Path) -> None:
    outside = tmp_path.parent / "elsewhere.pdf"
    outside.write_bytes(scan(1))
    letter = tmp_path / "papers" / "letter.pdf"
    letter.unlink()
    letter.symlink_to(outside)
    ran = run("packet", answers, "-o", tmp_path / "out.pdf", *JULY)
    assert ran.code == 1
    assert "it does not lie beside the case file" in ran.err


def test_when_nobody_knows_who_decides_it_asks(run: Run, answers: Path, tmp_path: Path) -> None:
    head = CASE.split("[application]")[0]
    answers.write_text(head)
    ran = run("packet", answers, "-o", tmp_path / "out.pdf", *JULY, "--json")
    assert ran.code == 1
    assert [one["id"] for one in ran.json["problems"]] == ["forum"]


def test_what_is_larger_than_the_limit_is_written_as_parts(
    run: Run, answers: Path, tmp_path: Path
) -> None:
    second = '[[exhibits]]\ntitle = "Second"\nfile = "papers/second.pdf"\n'
    answers.write_text(CASE + second)
    for name in ("letter", "second"):
        (tmp_path / "papers" / f"{name}.pdf").write_bytes(scan(1, dots=400))
    ran = run("packet", answers, "-o", tmp_path / "out.pdf", "--limit", "1", *JULY, "--json")
    assert ran.code == 0, ran.err
    written = sorted(path.name for path in tmp_path.glob("out*.pdf"))
    assert written == [Path(one["output"]).name for one in ran.json["files"]]
    for one in ran.json["files"]:
        with pikepdf.open(one["output"]) as pdf:
            assert len(pdf.pages) == one["pages"]


def test_the_case_file_is_never_written_over(run: Run, answers: Path) -> None:
    ran = run("packet", answers, "-o", answers, *JULY)
    assert ran.code == 2
    assert answers.read_text() == CASE


def test_a_full_disk_leaves_nothing_and_what_was_there_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    first.write_bytes(b"before")
    whole = together.write_whole

    def full(path: Path, content: bytes) -> None:
        if "b.pdf" in path.name:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        whole(path, content)

    monkeypatch.setattr(together, "write_whole", full)
    with pytest.raises(OSError, match="No space left") as refused:
        together.write_together({first: b"1", second: b"2"})
    assert refused.value.filename == str(second)
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
    assert first.read_bytes() == b"before"


def test_with_the_form_that_cannot_be_filed_the_packet_is_a_draft(
    run: Run, answers: Path, tmp_path: Path, official_forms: Path
) -> None:
    ran = run("packet", answers, "-o", tmp_path / "out.pdf", "--form", *JULY, "--json")
    assert ran.code == 0, ran.err
    assert ran.json["draft"] is True
    assert "form_not_ready" in [one["id"] for one in ran.json["problems"]]
    (form,) = [one for one in ran.json["index"] if one["title"] == "Form I-589"]
    assert form["pages"] >= 12
    pages = list(words_of((tmp_path / "out.pdf").read_bytes()))
    assert "This packet is a draft." in pages[0]
    assert all("DRAFT - NOT FOR FILING" in words for words in pages)
    assert "Noori" in pages[form["page"] - 1]


def test_without_the_official_form_it_says_how_to_add_it(
    run: Run, answers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WELLFOUNDED_FORMS", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    ran = run("packet", answers, "-o", tmp_path / "out.pdf", "--form", *JULY)
    assert ran.code == 1
    assert "Add it with 'wellfounded forms add'" in ran.err


def test_a_later_filing_goes_on_with_the_tabs(run: Run, answers: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    ran = run("packet", answers, "-o", out, "--tabs-from", "g", *JULY, "--json")
    assert [one["tab"] for one in ran.json["index"] if one["tab"]] == ["G"]
    answers.write_text(CASE.replace('judge = "Jane Doe"', 'judge = "Jane Doe"\nlast_tab = "K"'))
    ran = run("packet", answers, "-o", out, *JULY, "--json")
    assert [one["tab"] for one in ran.json["index"] if one["tab"]] == ["L"]
    ran = run("packet", answers, "-o", out, "--tabs-from", "7", *JULY)
    assert ran.code == 2
    assert "'7' is no tab; write one to three letters, such as G or AB" in ran.err
