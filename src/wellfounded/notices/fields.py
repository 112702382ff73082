"""Which fields does a paper of a known kind have?

Days by their labels, then all else. A date that no label claims is given too, without a role:
somebody may know what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from wellfounded.notices.boxes import boxes
from wellfounded.notices.days import Paired, pair
from wellfounded.notices.found import Found
from wellfounded.notices.grammar.dates import DateSeen, dates
from wellfounded.notices.grammar.numbers import forms_named
from wellfounded.notices.grammar.times import TimeSeen, times
from wellfounded.notices.kinds import PaperKind
from wellfounded.notices.labels import Label, labels
from wellfounded.notices.names_and_places import courts, names, places
from wellfounded.notices.numbers import as_printed, numbers
from wellfounded.notices.page import Page
from wellfounded.notices.roles import roles
from wellfounded.notices.settling import Custom, doubted, settle_day, settle_time
from wellfounded.papers.origin import Origin

TIME_GAP = re.compile(
    r"[\s,;:.]*(?:(?:and|at|the|of|time|hearing|interview|appointment|report)[\s:]*){0,3}", re.I
)
FORM_TITLES = MappingProxyType(
    {
        "I-130": "petition for alien relative",
        "I-485": "application to register permanent residence",
        "I-539": "application to extend change nonimmigrant status",
        "I-589": "application for asylum",
        "I-730": "refugee asylee relative petition",
        "I-765": "application for employment authorization",
    }
)
"""What is printed beside the number of a form, and tells I-589 from I-539."""
FAR = 60
HEAD = 10
"""Lines at the head of a letter."""


def fields(page: Page, kind: PaperKind, origin: Origin, as_of: date | None) -> Iterator[Found]:
    """Every field of a page of this kind, in no order; ``as_of`` is the day it is read on."""
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
    yield from unlabelled(page, origin, custom, taken)
    found = list(numbers(page, kind.roles, on_page, exact))
    yield from found
    if "name" in kind.roles:
        yield from names(page, on_page, found, origin)
    if "place" in kind.roles:
        where = list(places(page, on_page, [*_starts(seen), *_starts(clock)], origin))
        yield from where
        if "court" in kind.answers.values():
            yield from courts(where)
    if "form" in kind.roles:
        yield from _form(page, exact)
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


def unlabelled(page: Page, origin: Origin, custom: Custom, taken: set[int]) -> Iterator[Found]:
    """The dates that no label claims; ``taken`` are the places of the others."""
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


def _form(page: Page, exact: bool) -> Iterator[Found]:
    """The form that the notice is about: the first that it names."""
    named = list(forms_named(page.text, exact))
    others = dict.fromkeys(one.readings[0] for one in named)
    if named:
        found = as_printed(page, "form", named[0], "")
        title = FORM_TITLES.get(str(found.value), "")
        if title and page.says(title):
            found = replace(found, doubts=tuple(d for d in found.doubts if d != "looks_alike"))
        yield doubted(found, "two_values") if len(others) > 1 else found


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
