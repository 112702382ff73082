"""What does a paper say against what was known?

A hearing that moved, another A-Number: each difference has the old and the new. Nothing is
changed. A paper can be wrong, and so can what was written down before.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from types import MappingProxyType

from wellfounded.facts import Case, When
from wellfounded.notices.difference import Difference
from wellfounded.notices.found import Found, ReadNotice
from wellfounded.notices.moved import moved
from wellfounded.notices.proposing import happened

SINGLE = MappingProxyType(
    {
        "applicant.date_of_birth": ("born_on", "born_on"),
        "application.filed_on": ("received_on", "filed_on"),
        "proceedings.nta_served_on": ("served_on", "nta_served_on"),
        "proceedings.nta_filed_on": ("filed_on", "nta_filed_on"),
    }
)


def compare(notice: ReadNotice, case: Case) -> tuple[Difference, ...]:
    """What the paper says otherwise than the case; empty where nothing is known to compare."""
    if notice.kind is None:
        return ()
    return (*_who(notice, case), *_answers(notice, case), *moved(notice, case))


def _who(notice: ReadNotice, case: Case) -> Iterator[Difference]:
    known = case.text("applicant.a_number")
    numbers = [one for one in notice.all("a_number") if isinstance(one.value, str)]
    if known.isdigit() and numbers and all(one.value != known for one in numbers):
        first = numbers[0]
        yield Difference(
            id="a_number", path="applicant.a_number", old=known, new=str(first.value), found=first
        )
    parts = [case.text(f"applicant.name.{part}") for part in ("given", "middle", "family")]
    mine = _words_of(" ".join((*parts, *case.listed("applicant.other_names"))))
    names = [one for one in notice.all("name") if isinstance(one.value, str)]
    if mine and names and all(not mine & _words_of(str(one.value)) for one in names):
        yield Difference(
            id="name",
            path="applicant.name.family",
            old=" ".join(part for part in parts if part),
            new=str(names[0].value),
            found=names[0],
        )


def _words_of(name: str) -> set[str]:
    """The words of a name without accents and case."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return set(
        re.findall(r"[^\W\d_]{2,}", "".join(c for c in plain if not unicodedata.combining(c)))
    )


def _answers(notice: ReadNotice, case: Case) -> Iterator[Difference]:
    proposed = {one.path: one for one in happened(notice) if not one.is_record}
    for path, (role, id) in SINGLE.items():
        found = notice.one(role)
        if path in proposed and found is not None:
            yield from _day(id, path, case.date(path), found)
    old, kind = case.text("proceedings.kind"), proposed.get("proceedings.kind")
    if old and kind and old != kind.value:
        new = str(kind.value)
        yield Difference(id="kind", path="proceedings.kind", old=old, new=new, found=None)
    known, court = case.text("proceedings.court"), notice.one("court")
    if known and court and not _words_of(known) & _words_of(str(court.value)):
        new = str(court.value)
        yield Difference(id="court", path="proceedings.court", old=known, new=new, found=court)
    yield from _entry(notice, case)


def _day(id: str, path: str, old: When | None, found: Found) -> Iterator[Difference]:
    new = found.value
    if old is None or not isinstance(new, date) or old.span.earliest <= new <= old.span.latest:
        return
    yield Difference(id=id, path=path, old=old.span, new=new, found=found)


def _entry(notice: ReadNotice, case: Case) -> Iterator[Difference]:
    found = notice.one("entry_day")
    spans = [
        (entry.at + "date", day.span)
        for entry in case.items("entries")
        if (day := entry.date("date")) is not None
    ]
    if found is None or not isinstance(found.value, date) or not spans:
        return
    if not any(span.earliest <= found.value <= span.latest for _, span in spans):
        path, span = max(spans, key=lambda one: one[1].latest)
        yield Difference(id="entry_day", path=path, old=span, new=found.value, found=found)
