"""Which boxes are marked? A box that a program read as a letter is not clear.

A box belongs to the words after it, up to the next box or the end of the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.notices.found import Found
from wellfounded.notices.kinds import Box, PaperKind
from wellfounded.notices.page import Page
from wellfounded.notices.skeleton import Hit

BOX = re.compile(r"(\[ ?[Xx✓✔] ?\]|☒|☑|✓|✔|\([Xx]\))|(\[ +\]|\[_+\]|☐|□|\( {1,3}\))")


@dataclass(frozen=True, slots=True)
class Seen:
    """A box, whether it is marked, and where the words that it belongs to end."""

    start: int
    end: int
    marked: bool
    until: int


def boxes(page: Page, kind: PaperKind) -> Iterator[Found]:
    """What each group of boxes of a kind of paper says."""
    seen = _all(page)
    for role in dict.fromkeys(box.role for box in kind.boxes):
        yield from _answer(page, seen, [box for box in kind.boxes if box.role == role])


def _all(page: Page) -> list[Seen]:
    found = list(BOX.finditer(page.text))
    return [
        Seen(
            one.start(),
            one.end(),
            bool(one[1]),
            min(
                page.line_end(one.end()),
                found[place + 1].start() if place + 1 < len(found) else len(page.text),
            ),
        )
        for place, one in enumerate(found)
    ]


def _answer(page: Page, seen: list[Seen], group: list[Box]) -> Iterator[Found]:
    """The box that is marked; one word without a clear box leaves the whole group in doubt."""
    marked: list[tuple[Box, Seen]] = []
    said = unclear = 0
    first: Hit | None = None
    for box in group:
        for hit in _said(page, box):
            said += 1
            first = first or hit
            own = next((one for one in seen if one.end <= hit.start < one.until), None)
            if own is None or not _right_before(page, own, hit):
                unclear += 1
            elif own.marked:
                marked.append((box, own))
    if not said or (unclear == said and not _looks_like_boxes(page, first)):
        return
    if not marked and not unclear:
        # Every box is clear and empty: the paper says nothing here.
        return
    clear = len(marked) == 1 and not unclear
    box, place = marked[0] if marked else (group[0], None)
    start = place.start if place else first.start if first else 0
    end = place.until if place else first.end if first else 0
    yield Found(
        role=box.role,
        value=box.value if clear else None,
        words=page.text[start:end].strip(),
        start=start,
        end=end,
        also=() if clear else tuple(box.value for box in group),
        doubts=() if clear else ("boxes",),
    )


def _said(page: Page, box: Box) -> Iterator[Hit]:
    """Where the words of a box stand: anywhere, or after its line's own words."""
    hits = page.find(box.says)
    if not box.line:
        yield from hits[:1]
        return
    for head in page.find(box.line):
        own = [hit for hit in hits if head.end <= hit.start < page.line_end(head.start)]
        if own:
            yield own[0]
            return


def _right_before(page: Page, own: Seen, hit: Hit) -> bool:
    return len(page.text[own.end : hit.start].strip(" .0123456789)")) <= 2


def _looks_like_boxes(page: Page, hit: Hit | None) -> bool:
    """Whether a letter stands where a box would."""
    if hit is None:
        return False
    before = page.text[page.line_start(hit.start) : hit.start]
    return bool(re.search(r"(?:^|\s)(?:O|D|0|IX|\[\]|X)\s+(?:\d[.)]\s*)?$", before))


def ticked_away(page: Page, hit: Hit) -> bool:
    """Whether a box that is not marked stands before these words, so that they are not said."""
    start = page.line_start(hit.start)
    before = list(BOX.finditer(page.text, start, hit.start))
    return bool(before) and not before[-1][1]
