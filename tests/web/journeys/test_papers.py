"""Does a person bring a photo in with a phone, see it checked, and get the safe copy?"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.web.journeys.conftest import Visit
from tests.web.journeys.person import Person

ADDED = "Checked. It has one page."
SEEN = "() => document.querySelector('img.page').naturalWidth > 0"
PATIENCE = 60_000
"""Milliseconds: a busy computer takes its time to close a room."""


def photo(words: str, *, with_place: bool = False, dots: tuple[int, int] = (900, 1200)) -> bytes:
    """A photo of a paper with some words on it; as phones take it, with the place."""
    picture = Image.new("RGB", dots, "white")
    ImageDraw.Draw(picture).text((60, 100), words, fill="black", font_size=42)
    exif = picture.getexif()
    if with_place:
        exif.get_ifd(0x8825).update({1: "N", 2: (34.0, 31.0, 0.0), 3: "E", 4: (69.0, 10.0, 0.0)})
    out = BytesIO()
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()


def adds(person: Person, data: bytes, box: str = "#chosen") -> None:
    """Choose a photo and send it."""
    person.opens("u/a")
    file = {"name": "IMG_2041.jpg", "mimeType": "image/jpeg", "buffer": data}
    person.tab.set_input_files(box, file)
    person.continues()


def waits_until_checked(person: Person) -> None:
    """Look again and again, as the page offers."""
    for _ in range(60):
        person.opens("u")
        if ADDED in person.reads:
            return
        person.tab.wait_for_timeout(500)
    raise AssertionError(person.reads)


@pytest.mark.parametrize("scripts", [False, True])
def test_a_photo_comes_in_and_the_safe_copy_comes_out(visit: Visit, scripts: bool) -> None:
    person = visit(scripts=scripts)
    person.begins()
    person.follows('a[href$="/u"]')
    assert "There is no paper here yet." in person.reads
    person.follows('a[href$="/u/a"]')
    adds(person, photo("Letter of the village council", with_place=True), "#camera")
    assert "It is safe here." in person.reads
    if scripts:
        person.opens("u")
        person.tab.get_by_text(ADDED).wait_for(timeout=PATIENCE)
    else:
        waits_until_checked(person)
    person.follows('.papers a:has-text("See the safe copy")')
    if scripts:
        person.tab.locator("img.page").scroll_into_view_if_needed()
        person.tab.wait_for_function(SEEN, timeout=PATIENCE)
    got = person.gets('a[href$="/c/f"]')
    assert got.suggested_filename == "paper.pdf"
    copy = Path(got.path()).read_bytes()
    assert copy.startswith(b"%PDF")
    assert b"Exif\0\0" not in copy
    person.opens("u")
    person.follows('.papers a:has-text("See what it is")')
    assert "This photo says where it was taken" in person.reads
    person.ticks('input[name="place"][value="out"]')
    person.follows('form[action$="/l"] button')
    assert "The first photo was destroyed." in person.reads
    person.types("#q0-value", "Letter of the village council")
    person.follows("form:has(#q0-value) button.primary")
    assert "Letter of the village council" in person.reads


@pytest.mark.only_on("sqlite")
def test_a_large_photo_and_one_that_is_too_large(visit: Visit) -> None:
    person = visit(scripts=False)
    person.begins()
    adds(person, photo("large") + bytes(9_000_000))
    assert "It is safe here." in person.reads
    person.opens("u/a")
    big = {"name": "big.jpg", "mimeType": "image/jpeg", "buffer": bytes(26_000_000)}
    person.tab.set_input_files("#chosen", big)
    person.continues()
    assert "This file is larger than 25 MB" in person.reads


def test_a_paper_is_taken_out(visit: Visit) -> None:
    person = visit(scripts=False)
    person.begins()
    adds(person, photo("one"))
    waits_until_checked(person)
    person.follows('.papers a:has-text("See what it is")')
    person.follows('main a[href$="/x"]')
    person.ticks('input[name="sure"]')
    person.continues()
    assert "There is no paper here yet." in person.reads
