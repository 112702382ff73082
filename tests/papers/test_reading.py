"""Does a file become text: letters of a PDF, pages that are pictures, a photo?"""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from tests.notices.fixtures import Fixture, fixtures
from tests.notices.measuring import TODAY
from tests.notices.printing import photographed, printed_pdf, scanned_pdf
from wellfounded.notices import Origin, read
from wellfounded.papers import PaperRefused, picture
from wellfounded.papers.reading import open_paper

PRINTED = ("hearing_u3", "receipt_i589_lockbox", "nta_form", "asc_table", "order_form")
PAPERS = [one for one in fixtures(False, 1) if not one.noise and one.layout.name in PRINTED]
needs_tesseract = pytest.mark.skipif(
    picture.installed() is None, reason="tesseract is not installed"
)


@pytest.mark.parametrize("fixture", PAPERS, ids=lambda one: one.layout.name)
def test_the_letters_of_a_pdf_keep_their_columns(fixture: Fixture) -> None:
    paper = open_paper(printed_pdf(fixture.clean), "a.pdf")
    assert paper.origin is Origin.LETTERS
    notice = read(paper.text, origin=paper.origin, as_of=TODAY)
    assert notice.kind is not None
    assert notice.kind.id == fixture.layout.kind
    for role, wanted in fixture.truth.items():
        found = notice.all(role)
        assert {one.value for one in found} <= set(wanted)
        assert role == "name" or {one.value for one in found if one.sure} == set(wanted)


@needs_tesseract
@pytest.mark.parametrize("fixture", PAPERS, ids=lambda one: one.layout.name)
def test_a_photo_is_read_and_nothing_wrong_in_it_is_sure(fixture: Fixture) -> None:
    paper = open_paper(photographed(printed_pdf(fixture.clean)), "a.pgm")
    assert paper.origin is Origin.PICTURE
    notice = read(paper.text, origin=paper.origin, weak=paper.weak, as_of=TODAY)
    assert notice.kind is not None
    assert notice.kind.id == fixture.layout.kind
    for one in notice.fields:
        assert not one.sure or one.value in fixture.truth.get(one.role, (one.value,))


@needs_tesseract
def test_a_page_that_is_a_picture_is_read_as_one() -> None:
    pdf = scanned_pdf(printed_pdf(PAPERS[0].clean))
    paper = open_paper(pdf, "a.pdf")
    assert paper.origin is Origin.PICTURE
    assert len(paper.text) > 200


def test_text_that_a_scanner_hid_under_the_page_is_not_taken_as_letters() -> None:
    pdf = scanned_pdf(printed_pdf(PAPERS[0].clean), words="NOTICE OF HEARING IN PROCEEDINGS " * 3)
    assert open_paper(pdf, "a.pdf").origin is Origin.PASTED


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_is_a_text(code: str) -> None:
    paper = open_paper("NOTICE TO APPEAR, señor\n".encode(code), "a.txt")
    assert paper.text == "NOTICE TO APPEAR, señor\n"
    assert paper.origin is Origin.PASTED


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7 nothing more", "this PDF cannot be opened"),
        (b"\x00\x01\x02\x03", "it is no text, no PDF and no picture"),
        (b"\xff\xfa\xc3", "it is not UTF-8 text"),
        (b"\x00\x00\x00\x18ftypheic", "save it as JPEG or PNG"),
        (b"x" * 30_000_001, "larger than 30 MB"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_fix(data: bytes, said: str) -> None:
    with pytest.raises(PaperRefused, match=r"^a\.file: ") as refused:
        open_paper(data, "a.file")
    assert said in str(refused.value)


def test_without_tesseract_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(PaperRefused, match="apt-get install tesseract-ocr"):
        open_paper(b"P5 1 1 255\n\x00", "a.pgm")


def test_a_program_that_hangs_or_fails_is_given_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(picture, "SECONDS", 0.2)
    fake = tmp_path / "tesseract"
    for script, said in (("sleep 5", "more than"), ("exit 1", "tesseract cannot read it")):
        fake.write_text(f"#!/bin/sh\n{script}\n")
        fake.chmod(fake.stat().st_mode | stat.S_IEXEC)
        with pytest.raises(PaperRefused, match=said):
            open_paper(b"P5 1 1 255\n\x00", "a.pgm")
