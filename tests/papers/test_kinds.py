"""Is a file known by its bytes, and refused in words where it has no place?"""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.papers.strange_files import ordinary
from wellfounded.papers import LIMITS, Kind, PaperRefused, kind_of

KINDS = {
    "photo.jpg": Kind.JPEG,
    "screen.png": Kind.PNG,
    "picture.webp": Kind.WEBP,
    "photo.heic": Kind.HEIC,
    "scan.tiff": Kind.TIFF,
    "letter.pdf": Kind.PDF,
    "scan.pdf": Kind.PDF,
    "letter.txt": Kind.TEXT,
}


@pytest.mark.parametrize(("name", "data"), ordinary().items(), ids=list(ordinary()))
def test_what_a_person_gives_is_known(name: str, data: bytes) -> None:
    kind = kind_of(data)
    assert kind is KINDS[name]
    assert kind.has_pages
    assert kind.is_picture == (name.partition(".")[2] not in {"pdf", "txt"})


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\0\0\0\x18ftypM4A \0\0\0\0", Kind.M4A),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", Kind.MP4),
        (b"\0\0\0\x14ftypqt  \0\0\0\0", Kind.MOV),
        (b"\0\0\0\x18ftyp3gp4\0\0\0\0", Kind.THREE_GP),
        (b"ID3\x04\0\0\0", Kind.MP3),
        (b"\xff\xfb\x90\x64", Kind.MP3),
        (b"OggS\0\2", Kind.OGG),
        (b"RIFF\x24\0\0\0WAVEfmt ", Kind.WAV),
    ],
)
def test_sound_and_video_are_known_and_have_no_pages(data: bytes, kind: Kind) -> None:
    assert kind_of(data) is kind
    assert not kind.has_pages


def zipped(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as folder:
        for name in names:
            folder.writestr(name, "x")
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "reason", "said"),
    [
        (b"", "empty", "choose it again"),
        (b" \n", "empty", "choose it again"),
        (zipped("[Content_Types].xml", "word/document.xml"), "office", "save it as PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office", "save it as PDF"),
        (rb"{\rtf1 a}", "office", "save it as PDF"),
        (zipped("a.txt"), "archive", "unpack it"),
        (b"Rar!\x1a\x07", "archive", "unpack it"),
        (b"MZ\x90\0", "program", "no paper"),
        (b"\x7fELF\x02", "program", "no paper"),
        (b"<!DOCTYPE html><p>", "web_page", "print it as PDF"),
        (b"\xef\xbb\xbf <svg onload=alert(1)>", "web_page", "print it as PDF"),
        (b"<?xml version='1.0'?>", "web_page", "print it as PDF"),
        (b"GIF89a;alert(1)", "other_picture", "save it as JPEG or PNG"),
        (b"\0\0\0\x1cftypavif\0\0\0\0", "other_picture", "save it as JPEG or PNG"),
        (b"<html>%PDF-1.7", "not_first", "print it as PDF"),
        (b"\n%PDF-1.4\n", "not_first", "print it as PDF"),
        (b"\0\1\2\3", "unknown", "give one of these"),
        (b"ab\x1b[2Jc", "unknown", "give one of these"),
        (b"\xc3\x28", "not_utf8", "save it as UTF-8"),
        ("señor".encode("latin-1"), "not_utf8", "save it as UTF-8"),
        (b"x" * (LIMITS.bytes + 1), "too_large", "25 MB"),
        (b"x" * (LIMITS.letters + 1), "too_long", "1,000,000 letters"),
    ],
)
def test_what_has_no_place_is_refused_with_the_fix(data: bytes, reason: str, said: str) -> None:
    with pytest.raises(PaperRefused, match=r"^a\.file: ") as refused:
        kind_of(data, "a.file")
    assert refused.value.reason == reason
    assert said in str(refused.value)


def test_a_program_with_the_name_of_a_paper_is_refused() -> None:
    """U11: what it is called does not matter."""
    with pytest.raises(PaperRefused) as refused:
        kind_of(b"MZ\x90\0", "statement.pdf")
    assert refused.value.reason == "program"


def test_letters_that_join_without_being_seen_are_letters() -> None:
    assert kind_of("می\u200cروم \u202bא\u202c 👩\u200d👧".encode()) is Kind.TEXT
