"""Where on a page do labels stand, and for what?

Of labels that overlap the longest counts: "Received Date" is not "Date". A label written
``scheduled for ... date`` is the word "date" where "scheduled for" stands shortly before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.notices.kinds import PaperKind
from wellfounded.notices.page import Page
from wellfounded.notices.roles import NOT_READ, roles
from wellfounded.notices.skeleton import Hit, bones

NEAR = 260
"""Letters within which the first half of a two-part label stands before the second."""
SHORT = 5
"""A label of fewer letters counts only at the head of a line or cell, or before a colon."""
BETWEEN = " ... "
BACK = "< "
"""Begins a label that stands after its value."""
AFTER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label on the page and the roles its value may have; none for labels not read.

    ``follows`` says that it stands after its value, as in "on 1 May you were ordered".
    """

    start: int
    end: int
    roles: tuple[str, ...]
    follows: bool = False


def labels(page: Page, kind: PaperKind) -> tuple[Label, ...]:
    """The labels of a kind of paper that stand on the page, in order, none over another."""
    found: dict[tuple[int, int], dict[str, int]] = {}
    following: set[tuple[int, int]] = set()
    for weight, role, hit in _hits(page, kind):
        span = hit.start, hit.end
        found.setdefault(span, {}).setdefault(role, weight)
        if weight == AFTER:
            following.add(span)
    taken: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda span: (span[0] - span[1], span[0])):
        if all(end <= first or last <= start for first, last in taken):
            taken.append((start, end))
    return tuple(
        Label(start=span[0], end=span[1], roles=_named(found[span]), follows=span in following)
        for span in sorted(taken)
    )


def _named(held: dict[str, int]) -> tuple[str, ...]:
    """The roles, of those that read the same kind of value only what is named most closely."""
    closest: dict[str, str] = {}
    for role in sorted((one for one in held if one), key=lambda one: -held[one]):
        closest.setdefault(roles()[role].reads, role)
    return tuple(closest.values())


def _hits(page: Page, kind: PaperKind) -> Iterator[tuple[int, str, Hit]]:
    """Each hit with its weight: what the kind itself names goes before what is usual."""
    for role in kind.roles:
        own = kind.labels.get(role, ())
        for phrase in dict.fromkeys((*own, *roles()[role].labels)):
            weight = AFTER if phrase.startswith(BACK) else 3 if BETWEEN in phrase else 2
            for hit in _standing(page, phrase.removeprefix(BACK)):
                yield weight, role, hit
    for phrase in NOT_READ:
        for hit in _standing(page, phrase):
            yield 0, "", hit


def _standing(page: Page, phrase: str) -> Iterator[Hit]:
    first, between, last = phrase.rpartition(BETWEEN)
    if between:
        before = page.find(first)
        for hit in page.find(last):
            if any(0 <= hit.start - one.end <= NEAR for one in before):
                yield hit
        return
    for hit in page.find(phrase):
        if len(bones(phrase)) > SHORT or _is_label(page, hit):
            yield hit


def _is_label(page: Page, hit: Hit) -> bool:
    after = page.text[hit.end : hit.end + 3]
    if page.text[hit.start : hit.end].islower():
        return after.lstrip(" #.").startswith(":") or page.text[hit.start : hit.end] == "at"
    return page.begins_cell(hit.start) or after.lstrip(" #.").startswith(":")
