"""On which page does each paper begin, and how does the index say it?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from wellfounded.packets.binding import Leaf, page_count
from wellfounded.packets.bundle import Bundle
from wellfounded.packets.order import Order, Part
from wellfounded.packets.packet import Listed
from wellfounded.packets.typesetting import Index, IndexLine, typeset

TITLES = {True: "TABLE OF CONTENTS", False: "INDEX"}
COLUMNS = {
    True: ("Tab", "Description", "Date", "Page"),
    False: ("No.", "Description", "Date", "Page"),
}
MOST_PASSES = 5
"""The index can become a page longer when the numbers in it do; it is stable after a few."""


def indexed(
    files: Sequence[Sequence[Bundle]], order: Order, on: date
) -> tuple[list[list[Bundle]], tuple[Listed, ...]]:
    """The same files with the index in its place, and its lines."""
    pages = 1
    for _ in range(MOST_PASSES):
        listed = tuple(_listed(files, pages))
        pdf = typeset(_index(files, listed, order), on=on, bound=True)
        if (found := page_count(pdf)) == pages:
            return [[_holding(one, pdf) for one in file] for file in files], listed
        pages = found
    raise AssertionError("the index does not come to rest")


def _holding(one: Bundle, pdf: bytes) -> Bundle:
    return one.holding(Leaf(title=one.title, pdf=pdf)) if one.part is Part.INDEX else one


def _listed(files: Sequence[Sequence[Bundle]], index_pages: int) -> list[Listed]:
    found, page = [], 1
    for number, file in enumerate(files, start=1):
        for one in file:
            pages = index_pages if one.part is Part.INDEX else one.pages
            if one.listed:
                found.append(
                    Listed(
                        tab=one.tab,
                        title=one.title,
                        page=page,
                        pages=pages,
                        part=number,
                        path=one.path,
                        authority=one.authority,
                    )
                )
            page += pages
    return found


def _index(files: Sequence[Sequence[Bundle]], listed: tuple[Listed, ...], order: Order) -> Index:
    bundles = [one for file in files for one in file if one.listed]
    several = len(files) > 1
    return Index(
        title=TITLES[order.lettered],
        columns=COLUMNS[order.lettered],
        lines=tuple(
            IndexLine(
                tab=one.tab,
                title=one.title,
                detail="; ".join(
                    filter(None, (one.detail, f"Part {line.part}" if several else ""))
                ),
                date=one.date,
                page=str(line.page),
                target=one.target,
            )
            for one, line in zip(bundles, listed, strict=True)
        ),
    )
