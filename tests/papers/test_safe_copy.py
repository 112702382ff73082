"""Is the copy the paper, and nothing but its pages?"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2 as pdfium
import pytest
from PIL import Image

from tests.notices.printing import printed_pdf, scanned_pdf
from tests.papers import strange_files as files
from tests.papers.rooms import needs_room, needs_tesseract
from wellfounded.papers import LIMITS, Kind, Limits, Origin, PaperRefused, SafeCopy, safe_copy

pytestmark = needs_room

MADE = {name: data for name, data in files.ordinary().items() if name != "letter.txt"}


def copy_of(data: bytes, *languages: str) -> SafeCopy:
    return safe_copy(data, "a.file", languages=languages)


def drawn(copy: SafeCopy, page: int = 0) -> Image.Image:
    document = pdfium.PdfDocument(copy.pdf)
    picture = document[page].render(scale=1).to_pil().convert("RGB")
    document.close()
    assert isinstance(picture, Image.Image)
    return picture


def names(thing: Any) -> Iterator[str]:
    """Every key of every dictionary of a PDF."""
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key, inside in thing.items():
            yield key
            if not getattr(inside, "is_indirect", False):
                yield from names(inside)
    elif isinstance(thing, pikepdf.Array):
        for inside in thing:
            yield from names(inside)


PLAIN = """
/Type /Pages /Kids /Count /Parent /MediaBox /Resources /XObject /P /Contents /Subtype /Width
/Height /ColorSpace /BitsPerComponent /Filter /Length /Font /W /BaseFont /Encoding
/DescendantFonts /ToUnicode /CIDSystemInfo /Registry /Ordering /Supplement /FontDescriptor
/FontName /Flags /FontBBox /ItalicAngle /Ascent /Descent /CapHeight /StemV /FontFile2 /DW
/CIDToGIDMap /Length1
"""
OF_THE_FILE = """
/Root /Size /ID /Type /W /Index /Length /Filter /DecodeParms /First /N /Columns /Predictor
/Colors
"""
ALLOWED = set((PLAIN + OF_THE_FILE).split())
SEGMENTS = {0xE0, 0xDB, 0xC0, 0xC4, 0xDA, 0xD9}
"""JFIF, the tables of a JPEG in one piece, and its end."""


def segments(jpeg: bytes) -> set[int]:
    found, at = set(), 2
    while jpeg[at + 1] != 0xDA:
        found.add(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return found


@pytest.mark.parametrize("data", [*MADE.values(), files.acting()], ids=[*MADE, "a PDF that acts"])
def test_nothing_of_the_file_but_its_dots_is_in_the_copy(data: bytes) -> None:
    """U4, U14: no notes, no script, no file, no action, no name of a program or a person."""
    copy = copy_of(data)
    with pikepdf.open(io.BytesIO(copy.pdf)) as opened:
        assert set(opened.trailer.keys()) <= set(OF_THE_FILE.split())
        for thing in opened.objects:
            assert set(names(thing)) <= ALLOWED
            if isinstance(thing, pikepdf.Stream) and thing.get("/Filter") == "/DCTDecode":
                assert segments(thing.read_raw_bytes()) <= SEGMENTS
    for planted in (b"Somebody", b"Maker of phones", b"GPSLatitude", b"JavaScript", b"app.alert"):
        assert planted not in copy.pdf


def test_the_same_file_gives_the_same_bytes() -> None:
    data = files.ordinary()["letter.pdf"]
    assert copy_of(data).pdf == copy_of(data).pdf


def test_a_photo_stands_upright_on_a_page_and_tells_what_it_knew() -> None:
    upright = files.photo((900, 1200))
    lying = upright.rotate(90, expand=True)
    taken = files.saved(lying, "JPEG", quality=90, exif=files.notes(turned=6), xmp=files.XMP)
    copy = copy_of(taken)
    assert copy.kind is Kind.JPEG
    assert copy.found == ("camera", "location")
    seen = drawn(copy)
    assert seen.size == (612, 792)
    # The red mark is at the lower right of the page that was photographed.
    red = seen.getpixel((round(36 + 0.867 * 540), round((792 - 720) / 2 + 0.9 * 720)))
    assert isinstance(red, tuple)
    assert red[0] > 150 > 80 > red[1]
    assert seen.getpixel((5, 5)) == (255, 255, 255)


def test_the_place_is_told_wherever_it_stands() -> None:
    plain = files.photo()
    assert copy_of(files.saved(plain, "JPEG")).found == ()
    assert copy_of(files.saved(plain, "JPEG", xmp=files.XMP)).found == ("camera", "location")
    assert "location" in copy_of(files.saved(plain, "PNG", exif=files.notes())).found
    assert "location" in copy_of(files.saved(plain, "WEBP", exif=files.notes())).found
    assert "location" in copy_of(files.HEIC).found


def test_a_photo_of_an_iphone_is_read() -> None:
    seen = drawn(copy_of(files.HEIC))
    shown = 128 * 0.75, 96 * 0.75
    left, top = (792 - shown[0]) / 2, (612 - shown[1]) / 2
    corner = seen.getpixel((round(left + 8), round(top + 8)))
    assert isinstance(corner, tuple)
    assert corner[0] > 150 > 90 > corner[1]


def test_what_shows_through_is_white_and_deep_grey_is_grey() -> None:
    through = Image.new("RGBA", (300, 400), (0, 0, 0, 0))
    assert drawn(copy_of(files.saved(through, "PNG"))).getextrema() == ((255, 255),) * 3
    deep = Image.new("I;16", (300, 400), 0x8000)
    middle = drawn(copy_of(files.saved(deep, "PNG"))).getpixel((306, 396))
    assert middle == (128, 128, 128)
    inks = Image.new("CMYK", (300, 400), (0, 255, 255, 0))
    red = drawn(copy_of(files.saved(inks, "JPEG"))).getpixel((306, 396))
    assert isinstance(red, tuple)
    assert red[0] > 200 > 100 > red[1]


def test_a_page_keeps_its_size_its_boxes_and_its_turn() -> None:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 500] /Rotate 90 /Contents 4 0 R >>"
    data = files.pdf(files.root(), files.ONE, page, files.stream(b"1 0 0 rg 0 0 100 100 re f"))
    seen = drawn(copy_of(data))
    assert seen.size == (500, 300)
    assert seen.getpixel((20, 20)) == (254, 0, 0)
    assert seen.getpixel((480, 280)) == (255, 255, 255)


def test_words_of_a_pdf_lie_where_they_are_seen() -> None:
    copy = copy_of(files.ordinary()["letter.pdf"])
    assert copy.origins == (Origin.LETTERS,)
    assert copy.unread == ()
    assert copy.text[0].splitlines()[1].startswith("I saw the police")
    before, after = (
        pdfium.PdfDocument(data) for data in (files.ordinary()["letter.pdf"], copy.pdf)
    )
    for document in (before, after):
        assert document[0].get_textpage().search("police").get_next() is not None
    first, second = (one[0].get_textpage() for one in (before, after))
    at = first.get_text_bounded().index("police"), second.get_text_bounded().index("police")
    for one, other in zip(first.get_charbox(at[0]), second.get_charbox(at[1]), strict=True):
        assert abs(one - other) < 8


def test_what_is_written_in_the_boxes_of_a_form_is_among_its_words() -> None:
    looks = (
        b"/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F 6 0 R >> >>"
    )
    box = b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (Rosa Maria) /F 4 "
    box += b"/Rect [72 700 272 720] /AP << /N 7 0 R >> >>"
    told = b"BT /F 12 Tf 72 730 Td (Name of the person who is the parent of the child:) Tj ET"
    form = files.pdf(
        files.root(b"/AcroForm << /Fields [5 0 R] >>"),
        files.ONE,
        files.PAGE % b"/Contents 4 0 R /Annots [5 0 R] /Resources << /Font << /F 6 0 R >> >>",
        files.stream(told),
        box,
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        files.stream(b"BT /F 12 Tf 2 5 Td (Rosa Maria) Tj ET", looks),
    )
    copy = copy_of(form)
    assert "Rosa Maria" in copy.text[0]
    assert copy.found == ("forms",)
    written = drawn(copy).convert("L").crop((70, 72, 272, 92)).getextrema()
    assert written[0] < 100


@needs_tesseract
def test_a_scan_can_be_searched_and_its_words_lie_where_they_are_seen() -> None:
    heard: list[tuple[int, int]] = []
    data = files.ordinary()["scan.pdf"]
    copy = safe_copy(data, "a", progress=lambda *done: heard.append(done))
    assert copy.origins == (Origin.PICTURE,)
    assert "saw the police take him" in copy.text[0]
    assert heard == [(1, 1)]
    page = pdfium.PdfDocument(copy.pdf)[0].get_textpage()
    assert page.search("police").get_next() is not None
    assert (copy.unread, copy.lacking, copy.needs_reader) == ((), (), False)


@needs_tesseract
def test_a_line_that_a_fax_wrote_over_a_scan_is_not_taken_for_its_words() -> None:
    letter = printed_pdf(files.LETTER)
    fax = scanned_pdf(letter, scale=2.0, words="FROM: CLINIC 2026-11-22 09:14 PAGE 1 OF 2 " * 2)
    copy = copy_of(fax, "eng")
    assert copy.origins == (Origin.PICTURE,)
    assert "saw the police take him" in copy.text[0]
    words = scanned_pdf(letter, words="A scanner wrote all the words under the page. " * 6)
    assert copy_of(words).origins == (Origin.PASTED,)


@needs_tesseract
def test_a_page_scanned_upside_down_is_read_and_one_that_nobody_can_read_is_named() -> None:
    around = files.photo((1000, 800), colour=False).convert("L").rotate(180)
    copy = copy_of(files.saved(around, "PNG"), "eng")
    assert copy.text[0].count(files.LINE[2:]) >= 5
    page = pdfium.PdfDocument(copy.pdf)[0].get_textpage()
    # The first line of the letter stands at the foot of the page as it was scanned.
    assert page.get_charbox(page.get_text_bounded().index("police"))[1] < 306
    mirrored = (
        files.photo((1000, 800), colour=False)
        .convert("L")
        .transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    )
    copy = copy_of(files.saved(mirrored, "PNG"), "eng")
    assert (copy.text, copy.unread) == (("",), (0,))


@needs_tesseract
def test_a_language_that_is_not_installed_is_named() -> None:
    copy = copy_of(files.ordinary()["scan.pdf"], "Klingon")
    assert copy.lacking == ("Klingon",)
    assert copy.text[0]


def test_without_tesseract_there_is_a_copy_without_words(monkeypatch: pytest.MonkeyPatch) -> None:
    from wellfounded.papers import reading_languages

    monkeypatch.setattr(reading_languages, "installed", lambda: None)
    copy = copy_of(files.ordinary()["scan.pdf"], "eng")
    assert copy.needs_reader
    assert (copy.text, copy.unread) == (("",), (0,))


@pytest.mark.parametrize(("writing", "data"), files.texts(), ids=[one for one, _ in files.texts()])
def test_a_text_is_set_letter_for_letter(writing: str, data: bytes) -> None:
    copy = copy_of(data)
    said = data.decode("utf-16" if writing == "russian" else "utf-8")
    assert copy.text == (said,)
    assert copy.origins == (Origin.LETTERS,)
    dark = drawn(copy).convert("L").point(lambda dot: 255 * (dot < 128)).getbbox()
    assert dark is not None
    # What is written from the right begins at the right margin.
    assert (dark[2] > 530) == (writing == "farsi")


def test_a_long_text_is_as_many_pages_as_it_needs_and_each_knows_its_lines() -> None:
    copy = copy_of("".join(f"line {number}\n" for number in range(120)).encode())
    assert copy.pages > 1
    assert "".join(copy.text) == "".join(f"line {number}\n" for number in range(120))
    assert copy.text[1].startswith("line ")


def test_a_scan_of_several_pages_and_pages_beyond_one_room() -> None:
    assert copy_of(files.frames(3)).pages == 3
    few = Limits(pages_at_once=2)
    copy = safe_copy(files.of_pages(5), "a", languages=(), limits=few)
    assert (copy.pages, len(copy.text)) == (5, 5)


def test_of_several_pictures_in_a_photo_the_first_is_shown_and_that_is_said() -> None:
    pictures = [files.photo((200, 300)), Image.new("RGB", (200, 300))]
    moving = files.saved(pictures[0], "PNG", save_all=True, append_images=pictures[1:])
    assert copy_of(moving).found == ("more_pictures",)


def test_a_page_of_noise_weighs_no_more_than_it_may() -> None:
    noise = Image.effect_noise((2600, 3400), 200).convert("RGB")
    copy = copy_of(files.saved(noise, "JPEG", quality=80))
    assert len(copy.pdf) < LIMITS.page_bytes + 5_000


def test_what_a_pdf_carries_is_named() -> None:
    acting = copy_of(files.acting())
    assert set(acting.found) == {
        *("actions", "attachments", "details", "forms", "links", "scripts"),
    }


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (files.locked(), "locked"),
        (b"%PDF-1.7 and nothing more", "pdf_damaged"),
        (files.pdf(files.root(), b"<< /Type /Pages /Kids [] /Count 0 >>"), "pdf_damaged"),
        (files.of_pages(LIMITS.pages + 1), "too_many_pages"),
        (files.frames(2)[:900], "picture_damaged"),
        (files.ordinary()["photo.jpg"][:3000], "picture_damaged"),
        (b"\x89PNG\r\n\x1a\n", "picture_damaged"),
        (files.wide_png(8000, 8000), "too_many_dots"),
        (b"ID3\x04", "no_pages"),
        (b"x" * (LIMITS.bytes + 1), "too_large"),
    ],
)
def test_what_cannot_be_copied_is_refused_with_the_fix(data: bytes, reason: str) -> None:
    with pytest.raises(PaperRefused, match=r"^a\.file: ") as refused:
        copy_of(data)
    assert refused.value.reason == reason


def test_a_picture_of_as_many_dots_as_may_be_is_opened_with_all_it_brings() -> None:
    large = Image.new("RGBA", (7_070, 7_070), (200, 0, 0, 128))
    red = drawn(copy_of(files.saved(large, "PNG", compress_level=1))).getpixel((306, 396))
    assert isinstance(red, tuple)
    assert red[0] > 220 > 140 > red[1] > 110


def test_a_photo_of_a_hundred_million_dots_is_opened_smaller() -> None:
    large = Image.new("L", (11_600, 8_700), 200)
    copy = copy_of(files.saved(large, "JPEG", quality=30))
    assert copy.pages == 1


def test_a_file_on_the_disk_is_read_if_it_is_small_enough(tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(files.ordinary()["letter.pdf"])
    assert safe_copy(file, "letter.pdf", languages=()).pages == 1
    with pytest.raises(PaperRefused, match="larger than"):
        safe_copy(file, "letter.pdf", limits=Limits(bytes=100))


def test_without_a_room_it_is_refused_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(PaperRefused, match="apt-get install bubblewrap") as refused:
        copy_of(files.ordinary()["letter.pdf"])
    assert refused.value.reason == "no_sandbox"
