"""How many relatives does a passage say there are, and what are they called?

Only a count of all of them is read: "I have two brothers", not "two of my brothers".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from wellfounded.contradictions.reading.numbers import NUMBER, number_of
from wellfounded.contradictions.reading.people import KIN, NAME, NOT_NAMES
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.told import KinCount, KinName
from wellfounded.logic import Span

COUNTED = r"(?P<kin>children|child|sons?|daughters?|brothers?|sisters?|siblings)"
HAVE = re.compile(
    r"(?P<who>\b(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Tt]he (?:applicant|subject|respondent|patient)|"
    r"[Aa]pplicant|[Ss]ubject))\s+(?:also\s+|only\s+)?(?:have|has|had)\s+(?P<rest>[^.;]*)"
)
HAD = re.compile(r"\bhad\s")
IN_LIST = re.compile(
    rf"\b(?P<n>{NUMBER}|no|an?)\s+(?:(?:own|older|younger|small|little|living|grown)\s+)*{COUNTED}\b"
    r"(?!-in-law)",
    re.I,
)
PARENT = re.compile(
    rf"\b(?:I am|[Ss]he is|[Hh]e is|am) (?:the |a )?(?:mother|father|parent) of (?P<n>{NUMBER})\s+"
    rf"{COUNTED}\b"
)
HOW_MANY = re.compile(
    rf"\bhow many\s+{COUNTED}\s+do(?:es)?\s+(?:you|he|she|the applicant)\s+have", re.I
)
HAS_ANY = re.compile(
    r"\bdo you have\s+(?:any\s+)?(?P<kin>children|brothers|sisters|siblings)\b", re.I
)
ANSWER = re.compile(rf"(?:[^.]{{0,25}}?\b)?(?P<n>{NUMBER}|none|no)\b", re.I)
PLURAL = {"child": "children"} | {
    one: f"{one}s" for one in ("son", "daughter", "brother", "sister")
}
NARROWED = re.compile(
    r"\s*(?:,\s*)?(?:with|in|here|there|under|together|living|left|alive|yet|from|who|whom|whose|"
    r"to|at|then|until|before|when|because|that|now|by|of|on|over|besides|except|other than)\b",
    re.I,
)
"""What makes of "no children" those of one place, one time or one marriage."""
NAMED = re.compile(
    r"\b(?P<poss>[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Yy]our|[Tt]he applicant['’]s)\s+"
    r"(?P<only>only\s+)?(?:(?:late|dear|first|own|older|younger|elder)\s+)*"
    rf"(?P<kin>(?i:{'|'.join(sorted(KIN, key=len, reverse=True))}))"
    rf"(?:,?\s+(?:is\s+|was\s+)?(?:named|called)?,?\s*|['’]s name (?:is|was)\s+)(?P<name>{NAME})"
)
HAS_NAMED = re.compile(
    r"\b(?:I have|[Hh]e has|[Ss]he has|has)\s+(?:a|one)\s+(?P<kin>son|daughter|brother|sister|wife|"
    rf"husband)\s+(?:named|called)\s+(?P<name>{NAME})"
)
ASKED_NAME = re.compile(
    r"\bwhat (?:is|was) (?:your (?P<kin>mother|father|husband|wife|spouse|stepfather)['’]s "
    r"(?:full )?name|the name of your (?P<of>mother|father|husband|wife|spouse|stepfather))",
    re.I,
)
UNIQUE = frozenset({"spouse", "mother", "father", "stepfather", "stepmother"})


def kin_counts(spoken: Spoken, paper_day: tuple[Span, ...]) -> Iterator[KinCount]:
    """How many children, brothers and sisters the person has, by this sentence."""
    for one in _counts(spoken):
        yield replace(one, days=paper_day)


def _counts(spoken: Spoken) -> Iterator[KinCount]:
    if spoken.asked >= 0:
        yield from _answered(spoken)
        return
    for found in HAVE.finditer(spoken.text):
        if _is_person(found["who"], spoken, found.start()):
            had = HAD.search(found[0]) is not None
            for one in _in_list(spoken, found["rest"]):
                if one.number or not had:
                    yield one
    parent = PARENT.search(spoken.text)
    if parent and _is_person("I" if "I am" in parent[0] else "she", spoken, 0):
        yield _count(spoken, parent["kin"], parent["n"])


def _in_list(spoken: Spoken, rest: str) -> Iterator[KinCount]:
    numbers: dict[str, int] = {}
    for found in IN_LIST.finditer(rest):
        before = rest[: found.start()]
        if re.search(
            r"\b(?:about|around|at least|some|half|step|with|for)\b[\s\w]*$", before[-15:]
        ):
            continue
        if found["n"].lower() == "no" and NARROWED.match(rest[found.end() :]):
            continue
        if re.search(r"\b(?:who|whose|and (?:my|his|her))\b", before):
            break
        yield _count(spoken, found["kin"], found["n"])
        numbers[_plural(found["kin"])] = _number(found["n"])
    if set(numbers) == {"brothers", "sisters"}:
        total = sum(numbers.values())
        yield KinCount(kin="siblings", number=total, passage=spoken.passage)


def _answered(spoken: Spoken) -> Iterator[KinCount]:
    question, answer = spoken.text[: spoken.asked], spoken.text[spoken.asked :]
    found = HOW_MANY.search(question) or HAS_ANY.search(question)
    if not found:
        return
    listed = list(_in_list(spoken, answer))
    number = ANSWER.match(answer)
    if listed and _plural(found["kin"]) in {one.kin for one in listed}:
        yield from listed
    elif number:
        yield _count(spoken, found["kin"], number["n"])


def _count(spoken: Spoken, kin: str, number: str) -> KinCount:
    return KinCount(kin=_plural(kin), number=_number(number), passage=spoken.passage)


def _plural(kin: str) -> str:
    return PLURAL.get(kin.lower(), kin.lower())


def _number(words: str) -> int:
    plain = words.lower()
    return 0 if plain in ("no", "none") else 1 if plain in ("a", "an") else number_of(plain)


def _is_person(who: str, spoken: Spoken, at: int) -> bool:
    """Whether the subject is the person of the case, alone or with the household."""
    voice = spoken.voice
    if who.lower() in ("i", "we"):
        return voice.i_am_the_person
    if not voice.he_is_the_person:
        return False
    named = (one for one in spoken.named if one.end <= at)
    return not any(one.who.kin not in ("", "self") for one in named)


def kin_names(spoken: Spoken) -> Iterator[KinName]:
    """What relatives of the person are called, by this sentence."""
    text = spoken.text
    if spoken.asked >= 0:
        yield from _asked_name(spoken)
    for found in NAMED.finditer(text):
        if found["name"].split()[0].lower() in NOT_NAMES or not _own(found, spoken):
            continue
        kin = KIN[found["kin"].lower()]
        yield KinName(kin=kin, name=found["name"], passage=spoken.passage, only=bool(found["only"]))
    for found in HAS_NAMED.finditer(text):
        yield KinName(kin=KIN[found["kin"]], name=found["name"], passage=spoken.passage)


def _own(found: re.Match[str], spoken: Spoken) -> bool:
    word, voice = found["poss"].lower(), spoken.voice
    if word in ("my", "our", "your"):
        return voice.i_am_the_person
    if not voice.he_is_the_person:
        return False
    before = spoken.text[: found.start()]
    terms = "|".join(re.escape(term) for term in KIN)
    return not re.search(rf"\b(?:{terms})\b", before, re.I)


def _asked_name(spoken: Spoken) -> Iterator[KinName]:
    found = ASKED_NAME.search(spoken.text[: spoken.asked])
    answer = re.match(rf"(?:[a-z' ]{{0,30}}\s)?(?P<name>{NAME})", spoken.text[spoken.asked :])
    if found and answer and answer["name"].split()[0].lower() not in NOT_NAMES:
        kin = KIN[(found["kin"] or found["of"]).lower()]
        yield KinName(kin=kin, name=answer["name"], passage=spoken.passage)
