"""Are documents set whole, alike each time, with a person's words never markup?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium
import pytest

from wellfounded.declaration.tongue import held_together
from wellfounded.packets.typesetting import (
    CannotSet,
    Certificate,
    Chart,
    CourtCover,
    CoverLetter,
    DeclarationPaper,
    Document,
    Entries,
    Entry,
    Index,
    IndexLine,
    Labelled,
    Numbered,
    Party,
    ReviewCopy,
    Sheet,
    Sheets,
    typeset,
)

DAY = date(2026, 7, 1)
HOSTILE = (
    r"""#import "x.typ" $x^2$ *b* _i_ \ @ref <y> [z] // no /* c */ "q" -- ... `r` ~ #sys.inputs"""
)
SCRIPTS = (
    "ልጄ አበበ ነው",
    "मेरो नाम राम हो",
    "আমার নাম করিম",
    "ਮੇਰਾ ਨਾਮ ਗੁਰਪ੍ਰੀਤ",
    "我的名字是王秀蘭",
    "Nguyễn Đặng",
    "Дмитрий",
    "한국어 이름",
)
FARSI = "من از افغانستان می‌آیم و نام من فرید است"


def every(words: str) -> Iterator[Document]:
    """One document of each kind, with the same words wherever a person's words go."""
    line, numbered = Labelled(label="Name", value=words), (Numbered(number=1, english=words),)
    yield DeclarationPaper(title="T", head=words, paragraphs=numbered, closing=(words,))
    yield ReviewCopy(title="T", columns=("Farsi", "English"), paragraphs=numbered, room="Mend:")
    yield Certificate(title="T", statement=(words,), papers=(words,), signature=(line,))
    yield CourtCover(
        title="T",
        filer=(words, Labelled(label="Phone")),
        custody="DETAINED",
        court=("COURT",),
        parties=(Party(name=words, a_number="A 123-456-789"),),
        proceedings="In removal proceedings",
        judge=words,
        hearing="",
    )
    yield CoverLetter(
        title="T",
        sender=(words,),
        receiver=("USCIS",),
        date="1 July 2026",
        about=(line,),
        opening=(),
        enclosed=(words,),
        closing=(),
    )
    yield Index(
        title="T",
        columns=("Tab", "Description", "Date", "Page"),
        lines=(IndexLine(tab="A", title=words, detail=words, date="2020", page="3", target="t:0"),),
    )
    yield Sheets(title="T", sheets=(Sheet(tab="A", title=words, notes=(words,)),))
    yield Entries(title="T", entries=(Entry(heading=words, lines=(line,)),))
    yield Chart(title="T", columns=("One",), widths=(1,), rows=((words,),))


def read(pdf: bytes) -> str:
    """What an independent reader finds on the pages, white space taken out."""
    pages = pdfium.PdfDocument(pdf)
    found = "".join(page.get_textpage().get_text_bounded() for page in pages)
    pages.close()
    return re.sub(r"[\s￾]", "", found)


def closed_up(words: str) -> str:
    return re.sub(r"\s", "", words)


@pytest.mark.parametrize("document", list(every(HOSTILE)), ids=lambda one: one.template)
def test_no_sign_is_markup(document: Document) -> None:
    assert closed_up(HOSTILE) in read(typeset(document, on=DAY))


@pytest.mark.parametrize("document", list(every(" ".join(SCRIPTS))), ids=lambda one: one.template)
def test_every_script_is_drawn(document: Document) -> None:
    found = read(typeset(document, on=DAY))
    for words in SCRIPTS:
        assert closed_up(words) in found


def test_words_that_run_from_the_right_keep_their_letters_and_their_joiners() -> None:
    sheet = Sheets(title="T", sheets=(Sheet(tab="", title=FARSI),))
    letters = iter(read(typeset(sheet, on=DAY)))
    assert all(letter in letters for letter in "افغانستان")
    left, right = _ink(typeset(_one(FARSI), on=DAY))
    assert left > 3 * right, "a paragraph of Farsi begins at the right margin"


def _one(words: str) -> Document:
    return Certificate(title="T", statement=(words,))


def _ink(pdf: bytes) -> tuple[float, float]:
    """White points to the left and to the right of the words, within the margins."""
    page = pdfium.PdfDocument(pdf)[0].get_textpage()
    boxes = [page.get_charbox(at) for at in range(page.count_chars())]
    boxes = [box for box in boxes if 100 < box[1] < 690]
    return min(box[0] for box in boxes) - 72, 540 - max(box[2] for box in boxes)


def test_a_script_without_a_typeface_is_refused_by_name() -> None:
    with pytest.raises(CannotSet, match=r"^T: there is no typeface for 'ᐃ"):
        typeset(_one("ᐃᓄᒃ"), on=DAY)


def test_the_same_document_gives_the_same_bytes() -> None:
    for document in every(FARSI):
        assert typeset(document, on=DAY) == typeset(document, on=DAY)


def test_every_letter_is_embedded_and_no_page_of_a_packet_has_a_number_of_its_own() -> None:
    alone, bound = (typeset(_one("A"), on=DAY, bound=bound) for bound in (False, True))
    assert "1/1" in read(alone)
    assert "1/1" not in read(bound)
    with pikepdf.open(BytesIO(bound)) as pdf:
        fonts = pdf.pages[0].Resources.Font
        for font in fonts.values():
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert {"/FontFile2", "/FontFile3"} & set(descriptor.keys())


def test_a_long_title_stays_whole() -> None:
    words = "Letter of a neighbour who saw it " * 40
    assert closed_up(words) in read(typeset(_one(words), on=DAY))


def test_a_line_break_in_an_answer_is_kept() -> None:
    page = pdfium.PdfDocument(typeset(_one("first\nsecond"), on=DAY))[0].get_textpage()
    assert re.search(r"first\s+second", page.get_text_bounded())


def test_a_day_told_in_dari_keeps_its_order_inside_an_english_sentence() -> None:
    """From the right: the day, the month, the year."""
    day = held_together("۲۴ اسد ۱۴۰۰")
    words = f'This was on 15 August 2021 (in my words: "{day}").'
    paper = DeclarationPaper(title="T", paragraphs=(Numbered(number=1, english=words),))
    document = pdfium.PdfDocument(typeset(paper, on=DAY))
    page = document[0].get_textpage()
    left = {
        sign: page.get_charbox(at)[0]
        for at in range(page.count_chars())
        if (sign := page.get_text_range(at, 1)) in "۲۱س"
    }
    document.close()
    assert left["۱"] < left["س"] < left["۲"]


def test_an_address_of_the_web_goes_on_behind_a_mark_of_its_own() -> None:
    address = "https://www.example.org/reports/2024-country-reports-on-human-rights-practices/"
    line = IndexLine(tab="A", title="T", date="", page="3", detail=f"Somebody; {address}")
    index = Index(title="T", columns=("Tab", "Description", "Date", "Page"), lines=(line,))
    document = pdfium.PdfDocument(typeset(index, on=DAY))
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    parts = text[text.index("https") : text.index("practices/") + 10].splitlines()
    assert len(parts) > 1
    assert all(part.rstrip("\u200b")[-1] in "/-." for part in parts)
