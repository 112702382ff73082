"""In which words is it said what a copy left out, and what nobody could read?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from wellfounded.languages import Language
from wellfounded.papers import refusal

FOUND: Final[Mapping[str, str]] = MappingProxyType(
    {
        "location": "It tells where the photo was taken.",
        "camera": "It tells when and with which phone or camera the photo was taken, or who made "
        "it.",
        "more_pictures": "It holds more than one picture. The copy shows the first.",
        "actions": "It does something by itself when it is opened.",
        "scripts": "It holds a small program.",
        "attachments": "It holds other files.",
        "forms": "It has boxes to fill in. The copy shows what is in them.",
        "details": "It holds notes about itself, such as who made it.",
        "media": "It holds sound or video.",
        "links": "It has links to other places.",
        "comments": "It has comments or marks. The copy shows those that show on the page.",
        "not_looked_through": "The copy shows every page. What else it holds could not be listed.",
    }
)
"""What a file carried, by its id in ``SafeCopy.found``. The copy has none of it."""
COPIED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "left_out": "What the file held besides its pages, and the copy does not:",
        "lacking": "The program that reads pages does not have this language here: {languages}. A "
        "search may not find all words.",
        "no_reader": "The program that reads pages is not installed here. A search does not find "
        "the words in this paper.",
        "unread": "No program could read these pages: {pages}.",
    }
)


def found_words(found: str, language: Language) -> str:
    """One thing that a file carried and its copy does not."""
    return language.say(f"papers.found.{found}", FOUND[found])


def copied_words(id: str, language: Language, **filled: str) -> str:
    """One of ``COPIED``."""
    return language.say(f"papers.copied.{id}", COPIED[id], **filled)


def messages() -> Iterator[tuple[str, str]]:
    """Every message of papers as ``(context, English)``."""
    yield from refusal.messages()
    for id, english in FOUND.items():
        yield f"papers.found.{id}", english
    for id, english in COPIED.items():
        yield f"papers.copied.{id}", english
