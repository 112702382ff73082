"""What is to be mended at a paper before it goes in, or at least looked at?

8 CFR 103.2(b)(3) and 1003.33 on translations; Matter of H-L-H- & Z-Y-Z-, 25 I&N Dec. 209, on
letters without date, signature or writer; Matter of S-M-J-, 21 I&N Dec. 722, on country material.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from wellfounded.evidence.exhibit import (
    COUNTRY_MATERIAL,
    FINGERPRINT,
    WRITTEN_BY_A_PERSON,
    Exhibit,
    called,
)
from wellfounded.evidence.finding import Finding, found
from wellfounded.facts import Case

FROM_HOME = frozenset({"identity", "family_tie", "police_or_court"})
DATED_WHEN_MADE = frozenset({"letter", "statement", "expert_report", "medical", "police_or_court"})
NUMBERS = re.compile(r"(\d+)(?:\s*[-\u2013]\s*(\d+))?")


def findings_at_papers(case: Case, papers: tuple[Exhibit, ...]) -> Iterator[Finding]:
    """What is found at each paper that goes in, in their order."""
    for paper in papers:
        if not paper.left_out:
            for look in LOOKS:
                yield from look(case, paper)


def pages_of(text: str) -> set[int]:
    """The pages that a text such as ``3-5, 12`` names; empty if it names none by number."""
    found: set[int] = set()
    for first, last in NUMBERS.findall(text):
        start, end = int(first), int(last or first)
        if end - start <= MOST_PAGES:
            found.update(range(start, end + 1))
    return found


MOST_PAGES = 5_000


def _identity(_: Case, paper: Exhibit) -> Iterator[Finding]:
    if not paper.title:
        yield found("no_title", paper.at, paper=called(paper))
    if not paper.shows:
        yield found("shows_nothing", paper.at, paper=called(paper))
    if not paper.file and not paper.source.url:
        yield found("no_file", paper.at, paper=called(paper))
    if paper.sha256 and not FINGERPRINT.fullmatch(paper.sha256):
        yield found("fingerprint", paper.at, paper=called(paper))


def _translation(case: Case, paper: Exhibit) -> Iterator[Finding]:
    name = called(paper)
    if paper.in_english:
        return
    match paper.translation:
        case "missing":
            yield found("translation_missing", paper.at, paper=name)
        case "without_certificate":
            yield found("certificate_missing", paper.at, paper=name)
        case "" if paper.language:
            yield found("translation_not_said", paper.at, paper=name, language=paper.language)
        case "":
            if paper.kind != "photo":
                yield found("language_not_said", paper.at, paper=name)
        case _ if not paper.translator.name:
            yield found("translator_not_named", paper.at, paper=name)
    if paper.translator.name and _same_person(case, paper.translator.name):
        yield found("translated_by_applicant", paper.at, paper=name)


def _date_and_writer(case: Case, paper: Exhibit) -> Iterator[Finding]:
    name = called(paper)
    if paper.date is None and paper.kind in DATED_WHEN_MADE:
        yield found("no_date", paper.at, paper=name)
    if paper.kind in WRITTEN_BY_A_PERSON:
        yield from _writer(paper)
    if paper.kind in FROM_HOME and _after_leaving(case, paper):
        yield found("after_leaving", paper.at, paper=name)
    if paper.kind in FROM_HOME | WRITTEN_BY_A_PERSON and not paper.whence:
        yield found("no_origin", paper.at, paper=name)


def _after_leaving(case: Case, paper: Exhibit) -> bool:
    """Whether on every possible day it was made after the person left."""
    left = case.date("applicant.left_home_on")
    return bool(left and paper.date and left.span.latest < paper.date.span.earliest)


def _writer(paper: Exhibit) -> Iterator[Finding]:
    name, writer = called(paper), paper.sender
    if not writer.name:
        yield found("no_writer", paper.at, paper=name)
        return
    if not (writer.address or writer.phone):
        yield found("no_way_to_reach_writer", paper.at, paper=name)
    if not writer.id_shown:
        yield found("no_identity_of_writer", paper.at, paper=name)
    if paper.signed is False:
        yield found("not_signed", paper.at, paper=name)


def _citation(_: Case, paper: Exhibit) -> Iterator[Finding]:
    if paper.kind not in COUNTRY_MATERIAL:
        return
    name, source = called(paper), paper.source
    if source.url and not paper.file:
        yield found("link_only", paper.at, paper=name)
    if not source.publisher:
        yield found("no_publisher", paper.at, paper=name)
    if paper.date is None:
        yield found("no_day_published", paper.at, paper=name)
    if paper.kind == "country_report" and not source.pages_used:
        yield found("no_pages_used", paper.at, paper=name)
    if not source.quote:
        return
    if not source.quote_page:
        yield found("quote_without_page", paper.at, paper=name)
        return
    given, quoted = pages_of(source.pages_used), pages_of(source.quote_page)
    if given and quoted and not quoted <= given:
        yield found(
            "quoted_page_absent",
            paper.at,
            paper=name,
            page=source.quote_page,
            pages=source.pages_used,
        )


def _same_person(case: Case, name: str) -> bool:
    """Whether a name is that of the person whose case it is, whatever the order of its parts."""
    parts = ("family", "given", "middle")
    own = [case.text(f"applicant.name.{part}") for part in parts]
    names = ({*" ".join(own).casefold().split()}, {*" ".join(own[:2]).casefold().split()})
    native = case.text("applicant.name.native").casefold()
    said = {*name.casefold().split()}
    return any(one and said == one for one in names) or (bool(native) and name.casefold() == native)


LOOKS: tuple[Callable[[Case, Exhibit], Iterator[Finding]], ...] = (
    _identity,
    _translation,
    _date_and_writer,
    _citation,
)
