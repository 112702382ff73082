"""With which tab do the exhibits of a packet begin?

Immigration Court Practice Manual, ch. 3.3(c): tabs run on through all filings of a case, so a later
one begins after the last letter that was filed before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.packets.order.order import letters
from wellfounded.packets.problem import Problem
from wellfounded.packets.wanted import Wanted

LAST_FILED = "proceedings.last_tab"
_TAB = re.compile(r"\s*(?:tab\s+)?([a-z]{1,3})\s*", re.IGNORECASE | re.ASCII)


class NotATab(ValueError):
    """Some words name no tab. Its text says what one is."""

    def __init__(self, said: str) -> None:
        super().__init__(f"{said!r} is no tab; write one to three letters, such as G or AB")


def place_of(said: str) -> int:
    """The place of a tab, counted from 0: of A 0, of AA 26.

    Raises:
        NotATab: the words name none.
    """
    found = _TAB.fullmatch(said)
    if found is None:
        raise NotATab(said)
    place = 0
    for letter in found[1].upper():
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def first_place(wanted: Wanted) -> int:
    """The place of the first tab: as was asked for, else after the last one filed, else A."""
    if wanted.tabs_from:
        return place_of(wanted.tabs_from)
    said = wanted.case.text(LAST_FILED)
    try:
        return place_of(said) + 1 if said else 0
    except NotATab:
        return 0


def open_in_tabs(wanted: Wanted) -> Iterator[Problem]:
    """Where the words for the last tab name none."""
    said = wanted.case.text(LAST_FILED)
    if wanted.tabs_from or not said:
        return
    try:
        letters(place_of(said))
    except NotATab:
        yield Problem(id="last_tab", path=LAST_FILED, filled={"said": said})
