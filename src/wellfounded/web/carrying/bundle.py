"""Which papers of a case go along in a carried file?

Every one as it was given; of what is here no more, as with a photo whose place was taken out, the
safe copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wellfounded.carried import Packed, place_of
from wellfounded.web.files.adding import FILE, TRANSLATION
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.listing import Entry
from wellfounded.web.files.paper import Paper, Stream
from wellfounded.web.files.taking_along import opened_whole


@dataclass(frozen=True, slots=True)
class Going:
    """One file that goes along: its place on the tape, what it is called, and its stream."""

    place: str
    called: str
    stream: Stream


def going(listed: Iterable[Entry]) -> list[Going]:
    """Every file that goes along, in the order of the list of papers."""
    return [
        Going(place_of(entry, fact, number), called, stream)
        for entry, one in enumerate(listed)
        for fact, paper in ((FILE, one.paper), (TRANSLATION, one.translation))
        if paper is not None
        for number, (called, stream) in enumerate(_streams(paper))
    ]


def opened(hands: Hands, files: Iterable[Going]) -> Iterator[Packed]:
    """Each file, opened only when it is asked for."""
    for one in files:
        yield Packed(one.place, one.called, opened_whole(hands, one.stream))


def _streams(paper: Paper) -> Iterator[tuple[str, Stream]]:
    given = [(one.name, one.stream) for one in paper.originals if one.stream]
    if len(given) == len(paper.originals):
        yield from given
    elif paper.safe is not None:
        yield "", paper.safe
