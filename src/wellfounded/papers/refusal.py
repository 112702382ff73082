"""What keeps a file from being opened as a paper, and what can the person do?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wellfounded.languages import Language

REASONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "empty": "the file is empty; choose it again, or save it again and give the new file",
        "too_large": "it is larger than {mb} MB; make it smaller, or split it into several files",
        "too_many_pages": "it has {pages} pages, more than {most}; split it into several files",
        "too_long": "it has more than {letters} letters; split it into several files",
        "too_many_dots": "the picture has {megapixels} million dots, more than {most} million; "
        "take the photo again with a smaller size, or save a smaller copy",
        "unknown": "it is no text, no PDF and no picture; give one of these",
        "not_first": "it begins with something that is not part of a PDF; open it, print it as "
        "PDF, and give the new file",
        "not_utf8": "it is not UTF-8 text; save it as UTF-8",
        "office": "this is a file of a writing or office program; open it there, save it as PDF, "
        "and give the PDF",
        "web_page": "this is a web page; open it, print it as PDF, and give the PDF",
        "archive": "this is a folder packed into one file; unpack it, and give each file by itself",
        "program": "this is a program, and no paper; give a text, a PDF or a picture",
        "other_picture": "this kind of picture cannot be opened here; save it as JPEG or PNG",
        "no_pages": "this is sound or video; it is kept as it is, and has no pages to copy",
        "locked": "this PDF is locked with a secret word; open it with the word, print it as "
        "PDF, and give the new file",
        "pdf_damaged": "this PDF cannot be opened; save or scan it again, and give the new file",
        "picture_damaged": "this picture cannot be opened; take it again, or save it as JPEG or "
        "PNG, and give the new file",
        "too_slow": "opening it took more than {seconds} seconds; print it as PDF, or split it "
        "into several files",
        "too_heavy": "opening it takes more memory than a paper may; print it as PDF, or give "
        "smaller pictures",
        "broke": "the program could not open it to the end; print it as PDF, or take a photo of "
        "it, and give that",
        "gave_up": "the program ended three times while it opened this file; print it as PDF, or "
        "take a photo of it, and give that",
        "no_sandbox": "files of other people are opened only in a closed room, and this computer "
        "has none: {why}",
        "needs_packages": "to open this, a part of the program is missing; install it with: "
        "pip install 'wellfounded[{extra}]'",
        "needs_tesseract": "to read a picture the program tesseract is needed; {how}",
        "reading_slow": "reading it took more than {seconds} seconds; give a smaller picture",
        "reading_failed": "tesseract cannot read it; save it as PNG or JPEG",
        "one_notice": "it has more than {most} pages; give the pages of one notice",
        "heic_not_here": "a {kind} picture cannot be read; save it as JPEG or PNG",
    }
)
"""Each reason by its id. A fragment, so that the name of the file can stand before it."""


class PaperRefused(ValueError):
    """A file that is not opened as a paper; its text says what is wrong and the fix."""

    def __init__(self, name: str, reason: str, **filled: str) -> None:
        self.name, self.reason, self.filled = name, reason, filled
        super().__init__(f"{name}: {REASONS[reason].format(**filled)}")

    def words(self, language: Language) -> str:
        """The reason and the fix in a language, without the name of the file."""
        return language.say(f"papers.refused.{self.reason}", REASONS[self.reason], **self.filled)


def messages() -> Iterator[tuple[str, str]]:
    """Every reason as ``(context, English)``."""
    for id, english in REASONS.items():
        yield f"papers.refused.{id}", english
