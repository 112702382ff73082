"""Which kind of paper is it? Its title and its form number decide.

A title counts as one where it begins a line or a cell. What a letter only mentions, such as the
Notice to Appear in a referral, weighs less.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from wellfounded.notices.kinds import PaperKind, kinds
from wellfounded.notices.page import Page
from wellfounded.notices.skeleton import Hit, bones

TITLE, MENTIONED, FORM, STRONG, CUE = 6.0, 1.5, 6.0, 2.5, 0.7
MOST_CUES = 3
ENOUGH, KNOWN, CLEAR_BY = 5.0, 3.5, 1.5
FORM_NUMBER = re.compile(
    r"(?<![\w])(?:F[o0]rm )?(EOIR|[I1l|])[- ]?(\d{2,3}[A-Z]?|33)(?![\w-]|\d)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Scored:
    """A kind and how much speaks for it."""

    kind: PaperKind
    score: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """The likeliest kind if there is one, whether it is certain, and what else it may be."""

    kind: PaperKind | None
    sure: bool
    others: tuple[PaperKind, ...] = ()


def kind_of(page: Page) -> Verdict:
    """The kind of a paper."""
    there = _Said(page)
    scored = sorted(
        (Scored(kind, _score(kind, there)) for kind in kinds().values()),
        key=lambda one: -one.score,
    )
    likely = [one for one in scored if one.score >= KNOWN]
    if not likely:
        return Verdict(None, False)
    first, *rest = likely
    near = tuple(
        one.kind
        for one in rest
        if first.score - one.score < CLEAR_BY or _own_title(one.kind, first.kind, there)
    )
    if first.score < ENOUGH:
        return Verdict(None, False, (first.kind, *near))
    return Verdict(first.kind, not near, near)


def _own_title(kind: PaperKind, other: PaperKind, said: _Said) -> bool:
    """Whether a kind has a title at the head of a line that is no part of the other's title."""
    theirs = [hit for phrase in other.titles for hit in said.hits(phrase)]
    return any(
        _heads(hit, said) and not any(hit.start < one.end and one.start < hit.end for one in theirs)
        for phrase in kind.titles
        for hit in said.hits(phrase)
    )


class _Said:
    """What a page says, each phrase looked for once."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.forms = frozenset(_forms(page.text))
        self._hits: dict[str, list[Hit]] = {}

    def hits(self, phrase: str) -> list[Hit]:
        folded = bones(phrase)
        if folded not in self._hits:
            self._hits[folded] = self.page.find(phrase)
        return self._hits[folded]


def _score(kind: PaperKind, said: _Said) -> float:
    if kind.needs and not any(said.hits(phrase) for phrase in kind.needs):
        return 0.0
    title = max((_title(phrase, said) for phrase in kind.titles), default=0.0)
    form = FORM if said.forms & _numbers(kind) else 0.0
    strong = STRONG * sum(1 for phrase in kind.strong if said.hits(phrase))
    cues = sum(1 for phrase in kind.cues if said.hits(phrase))
    return title + form + min(strong, 2 * STRONG) + CUE * min(cues, MOST_CUES)


def _title(phrase: str, said: _Said) -> float:
    """A title at the head of a line weighs full, and more the longer it is."""
    longer = 0.5 * len(phrase.split())
    best = 0.0
    for hit in said.hits(phrase):
        best = max(best, TITLE if _heads(hit, said) else MENTIONED)
    return best + longer if best else 0.0


def _heads(hit: Hit, said: _Said) -> bool:
    """Whether a title stands at the head of a line or cell, and not in a sentence."""
    rest = said.page.text[hit.end : said.page.line_end(hit.end)]
    in_capitals = said.page.text[hit.start : hit.end].isupper()
    sentence = re.match(r" [a-z]", rest) is not None and not in_capitals
    return said.page.begins_cell(hit.start) and not sentence


@cache
def _numbers_of(forms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(form.upper() for form in forms)


def _numbers(kind: PaperKind) -> frozenset[str]:
    return _numbers_of(kind.forms)


def _forms(text: str) -> list[str]:
    """The form numbers that a page names."""
    return [
        f"{'EOIR' if letter.upper() == 'EOIR' else 'I'}-{number.upper()}"
        for letter, number in FORM_NUMBER.findall(text)
    ]
