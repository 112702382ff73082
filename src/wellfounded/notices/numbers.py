"""Which numbers and charges does the page give, and as what?

An A-Number needs its letter, its label or its shape; a receipt number its office or its label.
What is another number of the government, such as an event number, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from wellfounded.notices.found import Found
from wellfounded.notices.grammar.charges import charges
from wellfounded.notices.grammar.numbers import (
    a_numbers,
    i94_numbers,
    receipts,
    receipts_of_another_length,
)
from wellfounded.notices.grammar.seen import Seen
from wellfounded.notices.grammar.words import amounts, dollars
from wellfounded.notices.labels import Label
from wellfounded.notices.page import Page

OTHER_NUMBER = re.compile(r"(?:subject id|fins?|event (?:no|number)|card)\s?[#:.]*\s*$", re.I)
NINE = re.compile(r"\d{3}-\d{3}-\d{3}")
BACK = 20
"""Letters looked at before a number for the name of another number."""


def numbers(
    page: Page, wanted: tuple[str, ...], on_page: tuple[Label, ...], exact: bool
) -> Iterator[Found]:
    """A-Numbers, receipt numbers, numbers of Form I-94, charges and amounts, as ``wanted``."""
    if "a_number" in wanted:
        yield from _a_numbers(page, on_page, exact)
    if "receipt" in wanted:
        yield from _receipts(page, on_page, exact)
    if "i94" in wanted:
        for one in i94_numbers(page.text, exact):
            if label := label_of(page, one.start, "i94", on_page):
                yield as_printed(page, "i94", one, label)
    if "charge" in wanted:
        for one in charges(page.text):
            yield as_printed(page, "charge", one, "")
    if "amount" in wanted:
        for one in amounts(page.text):
            label = label_of(page, one.start, "amount", on_page)
            yield replace(as_printed(page, "amount", one, label), value=dollars(one.readings[0]))


def _a_numbers(page: Page, on_page: tuple[Label, ...], exact: bool) -> Iterator[Found]:
    taken = 0
    for one in sorted(a_numbers(page.text, exact), key=lambda seen: (seen.start, -seen.end)):
        label = label_of(page, one.start, "a_number", on_page)
        shaped = NINE.fullmatch(page.text[one.start : one.end]) is not None
        mine = one.named or label or shaped
        if mine and one.start >= taken and not _another(page, one):
            taken = one.end
            yield as_printed(page, "a_number", one, label)


def _receipts(page: Page, on_page: tuple[Label, ...], exact: bool) -> Iterator[Found]:
    for one in receipts(page.text, exact):
        label = label_of(page, one.start, "receipt", on_page)
        mine = one.named or label or "repaired" in one.doubts
        if mine and not _another(page, one):
            yield as_printed(page, "receipt", one, label)
    for one in receipts_of_another_length(page.text):
        yield as_printed(page, "receipt", one, "")


def _another(page: Page, one: Seen) -> bool:
    return OTHER_NUMBER.search(page.text[max(0, one.start - BACK) : one.start]) is not None


def label_of(page: Page, at: int, role: str, on_page: tuple[Label, ...]) -> str:
    """The words of the label of a role that stand right before a place, or above it."""
    for label in reversed([one for one in on_page if one.end <= at]):
        gap = page.text[label.end : at]
        if gap.count("\n") > 2 or gap.strip(" \n:;.,#*|][-A"):
            return ""
        if role in label.roles:
            return page.text[label.start : label.end]
    return ""


def as_printed(page: Page, role: str, seen: Seen, label: str) -> Found:
    """What was seen, in its role; of two readings neither is chosen."""
    open_still = len(seen.readings) != 1
    return Found(
        role=role,
        value=None if open_still else seen.readings[0],
        words=page.text[seen.start : seen.end],
        start=seen.start,
        end=seen.end,
        label=label,
        also=seen.readings if open_still else (),
        doubts=seen.doubts,
    )
