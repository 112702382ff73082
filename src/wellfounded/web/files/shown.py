"""What does a page show of one paper?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wellfounded.languages import Language
from wellfounded.web.files.listing import Entry, state_words
from wellfounded.web.files.paper import Paper, Place, State
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A file as it was given: its number, the name it had on its device, its fingerprint."""

    number: int
    name: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One paper, in words. ``href`` is the address of its page."""

    title: str
    kind: str
    state: str
    refused: bool
    waits: bool
    ready: bool
    translation: str
    translated: bool
    asks_about_place: bool
    place_is_gone: bool
    takes_more: bool
    has_file: bool
    originals: tuple[Original, ...]
    href: str


def shown(one: Entry, language: Language, href: str) -> Shown:
    """An entry of the list, as pages show it."""
    paper = one.paper
    return Shown(
        title=one.title(language),
        kind=one.kind(language) if one.said.get("title") else "",
        state=state_words(paper, language) if paper else say(language, "files.no_file"),
        refused=_is(paper, State.REFUSED) and not (paper and paper.is_put_off),
        waits=any(_is(file, State.WAITING) for file in one.files),
        ready=paper is not None and paper.safe is not None,
        translation=state_words(one.translation, language) if one.translation else "",
        translated=one.translation is not None and one.translation.safe is not None,
        asks_about_place=paper is not None and paper.place is Place.ASKED,
        place_is_gone=paper is not None and paper.place is Place.TAKEN_OUT,
        takes_more=paper is None or paper.takes_more,
        has_file=paper is not None,
        originals=tuple(_originals(paper)),
        href=href,
    )


def _is(paper: Paper | None, state: State) -> bool:
    return paper is not None and paper.state is state


def _originals(paper: Paper | None) -> Iterable[Original]:
    for number, one in enumerate(paper.originals if paper else (), start=1):
        if one.stream is not None:
            yield Original(number=number, name=one.name, sha256=one.sha256)
