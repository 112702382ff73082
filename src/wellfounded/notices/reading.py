"""What does a paper say? Its kind, and each field with the words it came from.

The title and the form number decide the kind, the kind decides the labels, the label decides
what a date is. What is read is only proposed: a person compares it with the paper and confirms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from wellfounded.notices import language
from wellfounded.notices.boxes import boxes
from wellfounded.notices.days import Paired, pair
from wellfounded.notices.found import Found, ReadNotice
from wellfounded.notices.grammar.dates import DateSeen, dates
from wellfounded.notices.grammar.times import TimeSeen, times
from wellfounded.notices.kind_of import kind_of
from wellfounded.notices.kinds import Forum, PaperKind
from wellfounded.notices.labels import Label, labels
from wellfounded.notices.names_and_places import names, places
from wellfounded.notices.narrowing import narrowed
from wellfounded.notices.numbers import numbers
from wellfounded.notices.page import LONGEST, Origin, Page
from wellfounded.notices.roles import roles
from wellfounded.notices.settling import Custom, doubted, settle_day, settle_time
from wellfounded.notices.soundness import fitting, two_senders

TIME_GAP = re.compile(
    r"[\s,;:.]*(?:(?:and|at|the|of|time|hearing|interview|appointment|report)[\s:]*){0,3}", re.I
)
FORM_NAMED = re.compile(r"\bI[- ]?(\d{3}[A-Z]?)\b")
NOT_A_SUBJECT = frozenset({"797", "797C", "797E", "94", "862"})
NOT_SET = re.compile(r"\b(?:TBD|to be (?:set|determined)|a date to be set)\b", re.I)
FAR = 60
HEAD = 10
"""Lines at the head of a letter."""


def read(text: str, *, origin: Origin = Origin.PASTED, as_of: date | None = None) -> ReadNotice:
    """Read the text of a paper.

    Args:
        text: the letters as they stand, lines and columns kept where they are known.
        origin: where the letters come from; what was read from a picture is doubted more.
        as_of: the day it is read on, after which nothing on it can already have happened.
    """
    unfit = _unfit(text)
    if unfit:
        return ReadNotice(text=text, origin=origin, kind=None, doubts=(unfit,))
    left_out = language.foreign_lines(text)
    page = Page.of(_without(text, left_out))
    verdict = kind_of(page)
    doubts = ["bilingual"] if left_out else []
    if len(text) > LONGEST:
        doubts.append("long")
    if verdict.kind is None:
        custom = Custom(american=False, day_leads=False, as_of=as_of)
        found = [doubted(one, "kind") for one in _unlabelled(page, origin, custom, set())]
        return ReadNotice(
            text=text,
            origin=origin,
            kind=None,
            fields=tuple(found),
            doubts=(*doubts, "unknown_kind"),
            might_be=verdict.others,
        )
    found, contradicts = fitting(narrowed(list(_fields(page, verdict.kind, origin, as_of))))
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
    if len({one.value for one in found if one.role == "a_number" and one.sure}) > 1:
        yield "two_people"
    if two_senders(page, kind.forum is Forum.USCIS, kind.forum in {Forum.COURT, Forum.BOARD}):
        yield "two_senders"


def _fields(page: Page, kind: PaperKind, origin: Origin, as_of: date | None) -> Iterator[Found]:
    exact = origin is Origin.LETTERS
    on_page = labels(page, kind)
    seen = dates(page.text, exact)
    custom = Custom(american=True, day_leads=any(map(_day_leads, seen)), as_of=as_of)
    pairs = pair(page, seen, on_page)
    labelled = list(_labelled(page, pairs, custom))
    labelled += _letter_date(page, kind, seen, labelled, custom)
    yield from labelled
    clock = times(page.text, exact)
    yield from _times(page, kind, pairs, clock)
    taken = {one.start for one in labelled} | _left_alone(page, seen, on_page)
    yield from _unlabelled(page, origin, custom, taken)
    found = list(numbers(page, kind.roles, on_page, exact))
    yield from found
    if "name" in kind.roles:
        yield from names(page, on_page, found, origin)
    if "place" in kind.roles:
        yield from places(page, on_page, [*_starts(seen), *_starts(clock)], origin)
    if "form" in kind.roles:
        yield from _form(page)
    if "hearing_kind" in kind.roles:
        yield from _hearing_kind(page)
    yield from boxes(page, kind)


def _starts(seen: tuple[DateSeen, ...] | tuple[TimeSeen, ...]) -> list[int]:
    return [one.start for one in seen]


def _day_leads(seen: DateSeen) -> bool:
    return "day_first" in seen.doubts and "repaired" not in seen.doubts


def _labelled(page: Page, pairs: list[Paired], custom: Custom) -> Iterator[Found]:
    for one in pairs:
        label = page.text[one.label.start : one.label.end]
        found = settle_day(page, one.seen, one.role, custom, label)
        yield doubted(found, "columns") if one.moved else found


def _letter_date(
    page: Page,
    kind: PaperKind,
    seen: tuple[DateSeen, ...],
    labelled: list[Found],
    custom: Custom,
) -> list[Found]:
    """A date alone on a line at the head of a letter is likely the day it was written."""
    if "notice_date" not in kind.roles or any(one.role == "notice_date" for one in labelled):
        return []
    taken = {one.start for one in labelled}
    for one in seen:
        line = page.text[page.line_start(one.start) : page.line_end(one.end)].strip()
        above = page.text.count("\n", 0, one.start)
        if above < HEAD and one.start not in taken and line == page.text[one.start : one.end]:
            return [doubted(settle_day(page, one, "notice_date", custom, ""), "no_label")]
    return []


def _unlabelled(page: Page, origin: Origin, custom: Custom, taken: set[int]) -> Iterator[Found]:
    for one in dates(page.text, origin is Origin.LETTERS):
        if one.start not in taken:
            yield doubted(settle_day(page, one, "other_date", custom, ""), "no_label")


def _left_alone(page: Page, seen: tuple[DateSeen, ...], on_page: tuple[Label, ...]) -> set[int]:
    """Dates right after a label that is not read, such as the edition of a form."""
    return {
        one.start
        for one in seen
        for label in on_page
        if not label.roles
        and not page.text[label.end : one.start].strip(" .:")
        and label.end <= one.start
    }


def _times(
    page: Page, kind: PaperKind, pairs: list[Paired], seen: tuple[TimeSeen, ...]
) -> Iterator[Found]:
    """The time right after its day."""
    of = {roles()[role].of: role for role in kind.roles if roles()[role].of}
    for one in pairs:
        role = of.get(one.role)
        after = next((time for time in seen if time.start >= one.seen.end), None)
        if role is None or after is None or after.start - one.seen.end > FAR:
            continue
        if TIME_GAP.fullmatch(page.text[one.seen.end : after.start]):
            yield settle_time(page, after, role, "")


def _form(page: Page) -> Iterator[Found]:
    """The form that the notice is about: the first that it names, but for its own number."""
    found = [one for one in FORM_NAMED.finditer(page.text) if one[1] not in NOT_A_SUBJECT]
    values = dict.fromkeys(f"I-{one[1]}" for one in found)
    if not found:
        return
    first = found[0]
    yield Found(
        role="form",
        value=next(iter(values)),
        words=first[0],
        start=first.start(),
        end=first.end(),
        doubts=("two_values",) if len(values) > 1 else (),
        also=tuple(values)[1:],
    )


def _hearing_kind(page: Page) -> Iterator[Found]:
    hits = {
        kind: [*page.find(f"{kind} hearing"), *page.find(f"type of hearing {kind}")]
        for kind in ("master", "individual")
    }
    said = {kind: found[0] for kind, found in hits.items() if found}
    for kind, hit in said.items():
        yield Found(
            role="hearing_kind",
            value=kind,
            words=page.text[hit.start : hit.end],
            start=hit.start,
            end=hit.end,
            doubts=("two_values",) if len(said) > 1 else (),
        )
