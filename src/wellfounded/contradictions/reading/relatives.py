"""Which relatives does a passage tell of, and of which are there none?

"My son was killed" tells of a child without counting; "I never had children" counts without a
number. What is hoped for, and a brother in faith, are no relatives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.contradictions.reading.family import NARROWED, PLURAL
from wellfounded.contradictions.reading.people import KIN, SELF, TERMS
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.told import KinCount, Marital, Relative
from wellfounded.logic import Span

CHILDREN = frozenset({"son", "daughter", "child", "children", "sons", "daughters"})
SIBLINGS = frozenset({"brother", "sister", "brothers", "sisters", "siblings"})
TOLD_OF = CHILDREN | SIBLINGS | {"spouse"}
TERM = re.compile(rf"\b(?P<kin>{TERMS})\b", re.I)
NOT_REAL = re.compile(
    r"\b(?:if|want|hope|wish|dream|future|some ?day|one day|not yet|unborn|no longer)\b", re.I
)
LIKE = re.compile(r"\b(?:like|as|not|call(?:ed|s)? (?:me|him|her|them)|considered)\s+$", re.I)
IN_FAITH = re.compile(
    r"(?:,? (?:and|or) (?:my )?(?:brothers?|sisters?))?\s+(?:in|from|of) (?:the |our |my )?"
    r"(?:faith|Christ|God|church|congregation|parish|party|movement|struggle|arms|lodge|temple)\b",
    re.I,
)
PAST = re.compile(r"\b(?:late|former|first|second)\b", re.I)
COUNTED = r"(?:children|child|sons?|daughters?|brothers?|sisters?|siblings|husband|wife|spouse)"
WHO = (
    r"\b(?P<who>I|[Ww]e|[Hh]e|[Ss]he|[Tt]he (?:applicant|subject|respondent|patient)|"
    r"[Aa]pplicant|[Ss]ubject)\s+"
)
NONE = re.compile(
    WHO + r"(?:(?:(?:have|has)\s+)?never (?:had|has|have)|(?:do|does)(?: not|n['’]t) have"
    r"|denie[sd] having(?: had)?|(?:have|has) no)\s+"
    rf"(?:(?:any|an?|own)\s+)*(?P<kin>{COUNTED})\b"
    rf"(?:(?:,| or| nor)\s+(?:an?\s+|any\s+)?(?P<too>{COUNTED})\b)?"
)
ONLY_CHILD = re.compile(WHO + r"(?:am|is|was) (?:an|the|my parents['’]) only child\b")


def relatives(spoken: Spoken, paper_day: tuple[Span, ...]) -> Iterator[Relative]:
    """The relatives that a sentence speaks of as there; what an officer asks claims nothing."""
    if NOT_REAL.search(spoken.text):
        return
    days = spoken.on[0].spans if spoken.on else paper_day
    for one in spoken.named:
        if one.who.kin not in TOLD_OF or one.thing or one.start < spoken.asked:
            continue
        said = spoken.text[one.start : one.end]
        if not TERM.search(said) or LIKE.search(spoken.text[: one.start]):
            continue
        if IN_FAITH.match(spoken.text[one.end :]):
            continue
        past = bool(PAST.search(said))
        yield Relative(kin=one.who.kin, passage=spoken.passage, days=days, past=past)


def none_of_them(spoken: Spoken, paper_day: tuple[Span, ...]) -> Iterator[KinCount]:
    """Of which children, brothers and sisters the person says that there are none."""
    for word in _none(spoken):
        if KIN[word] != "spouse":
            kin = PLURAL.get(word, word)
            yield KinCount(kin=kin, number=0, passage=spoken.passage, days=paper_day)
    for found in ONLY_CHILD.finditer(spoken.text):
        if _is_person(spoken, found):
            yield KinCount(kin="siblings", number=0, passage=spoken.passage, days=paper_day)


def no_spouse(spoken: Spoken, paper_day: tuple[Span, ...]) -> Iterator[Marital]:
    """That the person says to have no husband or wife."""
    if any(KIN[word] == "spouse" for word in _none(spoken)):
        yield Marital(status="not married", passage=spoken.passage, days=paper_day)


def _none(spoken: Spoken) -> Iterator[str]:
    for found in NONE.finditer(spoken.text) if spoken.asked < 0 else ():
        if _is_person(spoken, found) and not NARROWED.match(spoken.text[found.end() :]):
            yield from (word.lower() for word in (found["kin"], found["too"]) if word)


def _is_person(spoken: Spoken, found: re.Match[str]) -> bool:
    """Whether the subject is the person of the case."""
    named = [one for one in spoken.named if one.start <= found.start("who") < one.end]
    return any(one.who == SELF for one in named)
