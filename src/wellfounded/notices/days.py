"""Which date belongs to which label?

To the label right before it; to the label above it where labels and values stand in columns. If
columns have moved, the pair is kept with a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.notices.grammar.dates import DateSeen
from wellfounded.notices.labels import Label
from wellfounded.notices.page import Page
from wellfounded.notices.roles import roles

GAP = re.compile(
    r"[\s:;.,#*|()\]\[>_-]*(?:(?:on|is|by|of|the)\s+)?"
    r"(?:[A-Za-z0-9]{3,6}day,?\s+)?",
    re.IGNORECASE,
)
CELL = re.compile(r"\S+(?: \S+)*")
OFF = 2
"""By how many letters a value may stand beside the head of its column."""
DATE_WORDS = re.compile(r"dat[ec]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired:
    """A date, the role its label gives it, and whether its column is in doubt."""

    seen: DateSeen
    role: str
    label: Label
    moved: bool = False


def pair(page: Page, found: tuple[DateSeen, ...], on_page: tuple[Label, ...]) -> list[Paired]:
    """Each date that has a label, with the role; a date may have no more than one."""
    pairs = [*_beside(page, found, on_page), *_in_columns(page, found, on_page)]
    best: dict[int, Paired] = {}
    for one in sorted(pairs, key=lambda one: (one.moved, one.seen.start - one.label.end)):
        best.setdefault(one.seen.start, one)
    return sorted(best.values(), key=lambda one: one.seen.start)


def date_role(label: Label) -> str:
    """The role among those of a label that is a date's; empty if there is none."""
    return next((role for role in label.roles if roles()[role].reads == "date"), "")


def _beside(
    page: Page, found: tuple[DateSeen, ...], on_page: tuple[Label, ...]
) -> Iterator[Paired]:
    for place, label in enumerate(on_page):
        role = date_role(label)
        if label.follows:
            yield from _before(page, found, label)
            continue
        after = next((one for one in found if one.start >= label.end), None)
        if not role or after is None:
            continue
        gap = page.text[label.end : after.start]
        if not GAP.fullmatch(gap) or gap.count("\n") > 2:
            continue
        earlier = on_page[place - 1] if place else None
        in_row = earlier is not None and _blank(page.text[earlier.end : label.start])
        if "\n" in gap and not _may_break(page, label, in_row):
            continue
        same_line = "\n" not in gap
        yield Paired(
            seen=after,
            role=role,
            label=label,
            moved=same_line and (in_row or _another_follows(page, after, found)),
        )


def _before(page: Page, found: tuple[DateSeen, ...], label: Label) -> Iterator[Paired]:
    last = next((one for one in reversed(found) if one.end <= label.start), None)
    if last is not None and not page.text[last.end : label.start].strip(" ,\n"):
        yield Paired(seen=last, role=date_role(label), label=label)


def _may_break(page: Page, label: Label, in_row: bool) -> bool:
    """Whether its value may stand on the next line: alone on its line, or inside a sentence."""
    before = page.text[page.line_start(label.start) : label.start]
    if not before.strip(" .:*|-()[]"):
        return True
    sentence = len(page.text[label.start : label.end].split()) >= 3 or before.endswith((" ", ","))
    return sentence and not in_row and "  " not in before.strip() and not before.endswith("  ")


def _another_follows(page: Page, seen: DateSeen, found: tuple[DateSeen, ...]) -> bool:
    after = next((one for one in found if one.start >= seen.end), None)
    return (
        after is not None
        and not page.text[seen.end : after.start].strip(" ")
        and ("\n" not in page.text[seen.end : after.start])
    )


def _blank(between: str) -> bool:
    return "\n" not in between and not between.strip(" :|.#*-")


def _in_columns(
    page: Page, found: tuple[DateSeen, ...], on_page: tuple[Label, ...]
) -> Iterator[Paired]:
    for start in dict.fromkeys(page.line_start(label.start) for label in on_page):
        end = page.line_end(start)
        heads = _heads(page, on_page, start, end)
        below = page.next_line(start)
        alone = len(heads) == 1 and not page.text[start : heads[0].start].strip()
        if not heads or below is None or alone:
            continue
        yield from _row(
            page, start, heads, [d for d in found if below[0] <= d.start < below[1]], below
        )


def _heads(page: Page, on_page: tuple[Label, ...], start: int, end: int) -> list[Label]:
    """The labels of a line that have nothing after them but the next label."""
    inside = [label for label in on_page if start <= label.start < end]
    stops = [*(label.start for label in inside[1:]), end]
    return [
        label
        for label, stop in zip(inside, stops, strict=True)
        if _blank(page.text[label.end : stop])
    ]


def _row(
    page: Page,
    start: int,
    heads: list[Label],
    values: list[DateSeen],
    below: tuple[int, int],
) -> Iterator[Paired]:
    dated = [head for head in heads if DATE_WORDS.search(page.text[head.start : head.end])]
    by_order = len(dated) == len(values)
    straight = _straight(page, start, heads, below)
    for place, value in enumerate(values):
        above = [
            head for head in heads if abs((head.start - start) - (value.start - below[0])) <= OFF
        ]
        head = above[0] if above else dated[place] if by_order else None
        if head is None or not date_role(head):
            continue
        yield Paired(
            seen=value,
            role=date_role(head),
            label=head,
            moved=not (above and straight) and not (by_order and len(dated) == 1),
        )


def _straight(page: Page, start: int, heads: list[Label], below: tuple[int, int]) -> bool:
    """Whether every cell of the values stands under a head, so that no column has moved."""
    columns = [head.start - start for head in heads]
    line = page.text[start : page.line_end(start)]
    columns += [found.start() for found in CELL.finditer(line)]
    cells = [found.start() for found in CELL.finditer(page.text[below[0] : below[1]])]
    lined = [any(abs(cell - column) <= OFF for column in columns) for cell in cells]
    # One cell alone may stand first because those before it are empty.
    return all(lined) and len(lined) > 1
