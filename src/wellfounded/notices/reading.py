"""What does a paper say? Its kind, and each field with the words it came from.

The title and the form number decide the kind, the kind decides the labels, the label decides
what a date is. What is read is only proposed: a person compares it with the paper and confirms.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from wellfounded.notices import language
from wellfounded.notices.fields import fields, unlabelled
from wellfounded.notices.found import Found, ReadNotice
from wellfounded.notices.kind_of import kind_of
from wellfounded.notices.kinds import Forum, PaperKind
from wellfounded.notices.narrowing import narrowed
from wellfounded.notices.page import LONGEST, Page
from wellfounded.notices.settling import Custom, doubted
from wellfounded.notices.soundness import fitting, two_senders
from wellfounded.papers.origin import Origin

Stretch = tuple[int, int]


def read(
    text: str,
    *,
    origin: Origin = Origin.PASTED,
    as_of: date | None = None,
    weak: Iterable[Stretch] = (),
) -> ReadNotice:
    """Read the text of a paper.

    Args:
        text: the letters as they stand, lines and columns kept where they are known.
        origin: where the letters come from; what was read from a picture is doubted more.
        as_of: the day it is read on, after which nothing on it can already have happened.
        weak: stretches of the text that the program which read a picture was not sure of.
    """
    unfit = _unfit(text[:LONGEST])
    if unfit:
        return ReadNotice(text=text, origin=origin, kind=None, doubts=(unfit,))
    left_out = language.foreign_lines(text[:LONGEST])
    page = Page.of(_without(text, left_out))
    verdict = kind_of(page)
    doubts = ["bilingual"] if left_out else []
    if len(text) > LONGEST:
        doubts.append("long")
    if verdict.kind is None:
        custom = Custom(american=False, day_leads=False, as_of=as_of)
        found = [doubted(one, "kind") for one in unlabelled(page, origin, custom, set())]
        return ReadNotice(
            text=text,
            origin=origin,
            kind=None,
            fields=tuple(found),
            doubts=(*doubts, "unknown_kind"),
            might_be=verdict.others,
        )
    seen = _weak(list(fields(page, verdict.kind, origin, as_of)), tuple(weak))
    found, contradicts = fitting(narrowed(seen))
    if not verdict.sure:
        doubts.append("two_kinds")
        found = [doubted(one, "kind") for one in found]
    doubts += _doubts(page, verdict.kind, found, contradicts)
    return ReadNotice(
        text=text,
        origin=origin,
        kind=verdict.kind,
        fields=tuple(sorted(found, key=lambda one: (one.start, one.role))),
        doubts=tuple(doubts),
        might_be=verdict.others,
    )


def _as_it_stands(one: Found) -> bool:
    return one.value is not None and "repaired" not in one.doubts


def _weak(found: list[Found], weak: tuple[Stretch, ...]) -> list[Found]:
    return [
        doubted(one, "weak") if any(s < one.end and one.start < e for s, e in weak) else one
        for one in found
    ]


def _unfit(text: str) -> str:
    if not text.strip():
        return "empty"
    if language.foreign(text):
        return "foreign"
    return "" if language.readable(text) else "unreadable"


def _without(text: str, left_out: tuple[tuple[int, int], ...]) -> str:
    """The text with other languages blanked, so that every place stays the same."""
    for start, end in left_out:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _doubts(page: Page, kind: PaperKind, found: list[Found], contradicts: bool) -> Iterator[str]:
    if contradicts:
        yield "contradicts"
    if len({one.value for one in found if one.role == "a_number" and _as_it_stands(one)}) > 1:
        yield "two_people"
    if two_senders(page, kind.forum is Forum.USCIS, kind.forum in {Forum.COURT, Forum.BOARD}):
        yield "two_senders"
