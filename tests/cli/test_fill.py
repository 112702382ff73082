"""Is a form filled as a draft, and filed only when it may be?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2 as pdfium
import pytest

from tests.cli.conftest import Run
from wellfounded.facts import read_case

JULY = ("--as-of", "2026-07-01")


@pytest.fixture
def persona(run: Run, tmp_path: Path) -> Any:
    def write(name: str, without: tuple[str, ...] = ()) -> Path:
        path = tmp_path / f"{name}.toml"
        lines = run("case", "example", name).out.splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(without)] if without else lines
        path.write_text("".join(kept), encoding="utf-8")
        return path

    return write


@pytest.fixture(autouse=True)
def forms(official_forms: Path) -> None:
    """Every test here needs the official blank."""


def test_a_draft_can_be_edited_and_its_report_is_one_document(
    run: Run, persona: Any, tmp_path: Path
) -> None:
    out = tmp_path / "draft.pdf"
    ran = run("fill", "I-589", persona("wang_xiulan"), "-o", out, *JULY, "--json")
    assert ran.code == 0
    assert ran.json["form"] == "I-589"
    assert ran.json["edition"] == "2025-01-20"
    assert {"left_blank", "overflowed", "warnings", "deadline"} <= ran.json.keys()
    with pikepdf.open(out) as pdf:
        assert "/AcroForm" in pdf.Root
        assert "/XFA" not in pdf.Root.AcroForm


def test_a_danger_fact_gives_the_draft_and_says_who_must_look_with_the_day_in_sight(
    run: Run, persona: Any, tmp_path: Path
) -> None:
    out = tmp_path / "filing.pdf"
    ran = run("fill", "i-589", persona("yorman_rivas"), "-o", out, *JULY, "--filing")
    assert ran.code == 1
    assert not out.exists()
    assert (tmp_path / "filing.draft.pdf").exists()
    said = " ".join(ran.err.split())
    assert "an immigration attorney or accredited representative" in said
    assert "The one-year deadline" in said
    assert "17 December 2024" in said


def test_danger_facts_come_first_in_the_check(run: Run, persona: Any) -> None:
    ran = run("check", "i-589", persona("yorman_rivas"), *JULY, "--json")
    assert ran.code == 1
    assert ran.json["ready"] is False
    blocking = [p["code"] for p in ran.json["problems"] if p["blocks"]]
    dangers = [code for code in blocking if code.startswith("danger.")]
    assert dangers
    assert blocking[: len(dangers)] == dangers


def test_an_override_is_logged_in_the_case_and_printed(
    run: Run, persona: Any, tmp_path: Path
) -> None:
    case = persona("dmitri_sokolov", without=("signed_off_on",))
    text = case.read_text(encoding="utf-8").replace('kind = "attorney"', 'kind = "none"')
    case.write_text(text, encoding="utf-8")
    problems = run("check", "i-589", case, *JULY, "--json").json["problems"]
    firm = [p["code"] for p in problems if p["blocks"] and not p["overridable"]]
    assert firm == [], "this persona must lack nothing that cannot be overridden"
    out = tmp_path / "filing.pdf"
    by = ("--filing", "--override", "reviewed today", "--by", "A. Helper", "--json")
    ran = run("fill", "i-589", case, "-o", out, *JULY, *by)
    assert ran.code == 0
    assert ran.json["override"]["by"] == "A. Helper"
    logged = read_case(case).items("overrides")
    assert [one.text("reason") for one in logged] == ["reviewed today"]
    assert list(logged[0].listed("gates")) == ran.json["override"]["gates"]
    with pikepdf.open(out) as pdf:
        assert "/AcroForm" not in pdf.Root
        assert not any("/Annots" in page and len(page.Annots) for page in pdf.pages)


def test_when_every_gate_is_passed_the_flat_copy_is_written_and_shows_the_person(
    run: Run, no_danger: Path, tmp_path: Path
) -> None:
    case, out = no_danger, tmp_path / "filing.pdf"
    assert run("check", "i-589", case, *JULY).code == 0
    before = case.read_text(encoding="utf-8")
    ran = run("fill", "i589", case, "-o", out, *JULY, "--filing", "--json")
    assert ran.code == 0
    assert ran.json["override"] is None
    assert case.read_text(encoding="utf-8") == before
    with pikepdf.open(out) as pdf:
        assert "/AcroForm" not in pdf.Root
    assert any("Xiulan" in page for page in _pages(out))


@pytest.mark.parametrize("over", ["case", "blank"])
def test_what_is_read_is_not_written_over(
    run: Run, persona: Any, tmp_path: Path, official_forms: Path, over: str
) -> None:
    case, blank = persona("wang_xiulan"), tmp_path / "blank.pdf"
    blank.write_bytes((official_forms / "i-589-2025-01-20.pdf").read_bytes())
    out = {"case": case, "blank": blank}[over]
    before = out.read_bytes()
    ran = run("fill", "i-589", case, "--form", blank, "-o", out, *JULY)
    assert ran.code == 2
    assert "give -o another name" in ran.err
    assert out.read_bytes() == before


def test_a_draft_that_is_there_already_stays(run: Run, persona: Any, tmp_path: Path) -> None:
    case, edited = persona("carlos_hernandez"), tmp_path / "x.draft.pdf"
    edited.write_bytes(b"edited by hand")
    ran = run("fill", "i-589", case, "-o", tmp_path / "x.pdf", *JULY, "--filing", "--json")
    assert ran.code == 1
    assert edited.read_bytes() == b"edited by hand"
    assert ran.json["output"] == str(tmp_path / "x.draft-2.pdf")
    assert (tmp_path / "x.draft-2.pdf").exists()


def test_an_override_needs_words(run: Run, persona: Any, tmp_path: Path) -> None:
    out = tmp_path / "x.pdf"
    words = ("--filing", "--override", "r", "--by", " ")
    ran = run("fill", "i-589", persona("wang_xiulan"), "-o", out, *JULY, *words)
    assert ran.code == 2
    assert "the helper's name" in ran.err
    assert not out.exists()


def _pages(path: Path) -> list[str]:
    with pdfium.PdfDocument(path) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


def test_after_the_new_edition_there_is_a_draft_with_a_clear_word_and_no_filing_copy(
    run: Run, persona: Any, tmp_path: Path
) -> None:
    case, today = persona("wang_xiulan"), ("--as-of", "2026-11-21")
    ran = run("fill", "i-589", case, "-o", tmp_path / "d.pdf", *today)
    assert ran.code == 0
    assert "07/28/26" in ran.err
    filed = run("fill", "i-589", case, "-o", tmp_path / "f.pdf", *today, "--filing", "--json")
    assert filed.code == 1
    edition = next(p for p in filed.json["problems"] if p["code"] == "edition")
    assert edition["overridable"] is False


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("fill", "i-999", "CASE", "-o", "x.pdf"), "i-999"),
        (("fill", "i-589", "CASE", "-o", "x.pdf", "--override", "r", "--by", "b"), "--filing"),
        (("fill", "i-589", "CASE", "-o", "nowhere/x.pdf"), "nowhere"),
        (("fill", "i-589", "CASE", "-o", "x.pdf", "--form", "CASE"), "PDF"),
        (("fill", "i-589", "missing.toml", "-o", "x.pdf"), "missing.toml"),
        (("check", "i-589", "CASE", "--form", "missing.pdf"), "missing.pdf"),
    ],
)
def test_bad_input_is_one_line_and_nothing_is_written(
    run: Run,
    persona: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    case = persona("wang_xiulan")
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    ran = run(*(str(case) if one == "CASE" else one for one in arguments))
    assert ran.code == 2
    assert said in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert sorted(tmp_path.rglob("*")) == before


def test_text_beyond_any_overflow_is_refused_by_name(run: Run, tmp_path: Path) -> None:
    case, out = tmp_path / "case.toml", tmp_path / "x.pdf"
    harm = f'[[harms]]\nwhat = "{"word " * 18_000}"\n'
    case.write_text("[past_harm]\nany = true\n" + harm * 3, encoding="utf-8")
    ran = run("fill", "i-589", case, "-o", out, *JULY)
    assert ran.code == 2
    assert "Question 1.A" in ran.err
    assert not out.exists()


def test_a_filled_draft_reads_back_into_a_good_case_file(
    run: Run, persona: Any, tmp_path: Path
) -> None:
    out, back = tmp_path / "draft.pdf", tmp_path / "back.toml"
    run("fill", "i-589", persona("chen_guoqiang"), "-o", out, *JULY)
    ran = run("forms", "read", out, "-o", back)
    assert ran.code == 0
    assert run("case", "validate", back).code == 0
    again = read_case(back)
    assert again.text("applicant.name.native") == "陈国强"
    source = again.source_of("applicant.name.family")
    assert source is not None
    assert "I-589" in source.source


@pytest.mark.parametrize(("day", "marked"), [("2026-07-27", False), ("2026-07-28", True)])
def test_a_draft_on_an_old_edition_says_so_on_every_page(
    run: Run, persona: Any, tmp_path: Path, day: str, marked: bool
) -> None:
    out = tmp_path / "draft.pdf"
    ran = run("fill", "I-589", persona("wang_xiulan"), "-o", out, "--as-of", day)
    assert ran.code == 0
    assert ("was replaced by edition 07/28/26" in ran.err) is marked
    with pdfium.PdfDocument(out) as pdf:
        texts = [page.get_textpage().get_text_bounded() for page in pdf]
    assert len(texts) >= 12
    assert [("EDITION 01/20/25 IS NOT THE CURRENT ONE" in text) for text in texts] == [
        marked
    ] * len(texts)
