"""Where does a sentence tell that something happened, and to whom?

What would, could or might have happened, what others say, and what was said in quotation marks
is not read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wellfounded.contradictions.reading.happenings import (
    HAPPENINGS,
    INJURY,
    TO_A_STATION,
    Happening,
)
from wellfounded.contradictions.reading.people import NOBODY, SELF, Mention, Person
from wellfounded.contradictions.sentences import Sentence

BE = r"(?:was|were|been|got|being|is|are|be)"
FILL = (
    r"(?:\s+(?:\w+ly|also|then|never|not|ever|once|twice|again|first|both|all|only|already|later))*"
)
UNREAL = re.compile(
    r"\b(?:would|could|might|(?-i:may)|will|shall|should|can|if|unless|whether|about to|going to|"
    r"want(?:s|ed)? to|tried to|afraid (?:that|of)|almost|threat(?:ened)? to|order(?:ed)? to|"
    r"as if)\b"
    r"[^,;.]{0,30}$",
    re.I,
)
UNREAL_WHOLE = re.compile(r"\bif\b[^.]*\b(?:would|will)\b|\bwould have\b", re.I)
HEARSAY = re.compile(
    r"\b(?:people|they|everyone|everybody|some|neighbou?rs?|men|rumou?rs?) (?:\w+ )?(?:say|says|"
    r"said|think|thought|believed?|told \w+|claim(?:ed)?|shouted|asked|wrote)\b",
    re.I,
)
CUT = re.compile(
    r"[.;:]|,? (?:and then|but|while|after|before|when|because|until|so that)\b|,", re.I
)
BY = re.compile(r"\s*(?:[a-z]+ ){0,4}?by\s+(?P<agent>[^.,;]{2,60})")
AFTER_DID = re.compile(r"\b(?:did|do|does|didn['’]t)\b", re.I)
JOINED = re.compile(r"\b(?:and|or)\s+$")
WORD = re.compile(r"[a-z]{3,}")
WEAK = frozenset(
    WORD.findall("the for was were been has have had his her their your any also into home and")
)
"""Words of the patterns that stand in every other sentence."""
FAR = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """Where it stands that something happened, to whom, and in whose doing."""

    start: int
    end: int
    kind: str
    who: Person
    doer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patterns:
    """How one kind is looked for; None where it is not told in that way."""

    kind: str
    passive: re.Pattern[str] | None
    asked: re.Pattern[str] | None
    bare: re.Pattern[str] | None
    active: re.Pattern[str] | None
    doer: re.Pattern[str] | None
    plain: re.Pattern[str] | None
    plain_by: re.Pattern[str] | None

    @classmethod
    def of(cls, kind: str, told: Happening) -> Patterns:
        """The patterns of a kind of happening."""
        undergone = rf"(?P<v>{told.undergone})\b"
        aside = r"\s+(?:(?:up|off|away|down|of|at)\s+)?"
        return cls(
            kind=kind,
            passive=_compiled(told.undergone, rf"\b{BE}{FILL}\s+{undergone}"),
            asked=_compiled(
                told.undergone,
                rf"\b(?:was|were|is|are|been)\s+[^.,;?]{{1,30}}?{FILL}\s+{undergone}",
            ),
            bare=_compiled(
                told.undergone,
                rf"[\s,]\s*{undergone}(?=\s+(?:on|in|at|by|with|for)\b|[.,])",
            ),
            active=_compiled(told.done_to, rf"\b(?P<v>{told.done_to}){aside}"),
            doer=_compiled(told.done_by, rf"\b(?P<v>{told.done_by})(?!\w)"),
            plain=_compiled(told.plain, rf"\b(?P<v>{told.plain}){aside}"),
            plain_by=_compiled(told.plain_by, rf"\b(?P<v>{told.plain_by})(?!\w)"),
        )


def _compiled(words: str, pattern: str) -> re.Pattern[str] | None:
    """A pattern, unless there are no words for it; names of countries need their capitals."""
    return re.compile(pattern, 0 if "(?= [A-Z])" in words else re.I) if words else None


def _by_prefix() -> Mapping[str, frozenset[str]]:
    """The kinds that a word may tell of, by its first letters."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for kind, told in HAPPENINGS.items():
        pieces = (told.done_to, told.undergone, told.done_by, told.plain, told.plain_by)
        for word in WORD.findall(re.sub(r"\\[a-zA-Z]", " ", " ".join(pieces)).lower()):
            if word not in WEAK:
                found[word[:PREFIX]].add(kind)
    for word in ("broke", "fractured", "smashed", "cut", "stabbed", "burned"):
        found[word[:PREFIX]].add("beating")
    return {prefix: frozenset(kinds) for prefix, kinds in found.items()}


PREFIX = 4
PATTERNS = {kind: Patterns.of(kind, told) for kind, told in HAPPENINGS.items()}
KINDS = _by_prefix()


def verbs(sentence: Sentence, named: tuple[Mention, ...]) -> tuple[Verb, ...]:
    """Each place where the sentence tells that something happened, in order."""
    text = sentence.text
    words = {word[:PREFIX] for word in WORD.findall(text.lower())}
    kinds = {kind for word in words & KINDS.keys() for kind in KINDS[word]}
    if not kinds or UNREAL_WHOLE.search(text):
        return ()
    looked_for = [PATTERNS[kind] for kind in PATTERNS if kind in kinds]
    found = sorted(
        _verbs(sentence, named, looked_for),
        key=lambda one: (one.start, not one.who.known, -one.end),
    )
    kept: list[Verb] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(one for one in kept if _real(text, one))


def _real(text: str, one: Verb) -> bool:
    before = text[: one.start]
    return not UNREAL.search(before) and not HEARSAY.search(before)


def _verbs(
    sentence: Sentence, named: tuple[Mention, ...], looked_for: list[Patterns]
) -> Iterator[Verb]:
    text, asked = sentence.text, sentence.answered
    did = AFTER_DID.search(text)
    for one in looked_for:
        yield from _passive(text, named, one)
        yield from _active(text, named, one.kind, one.active, one.doer, 0)
        if asked >= 0:
            yield from _asked(text[:asked], named, one)
        if did:
            yield from _active(text, named, one.kind, one.plain, one.plain_by, did.end())
    yield from _injured(text, named)
    yield from _taken_to_a_station(text, named)


def _passive(text: str, named: tuple[Mention, ...], one: Patterns) -> Iterator[Verb]:
    for found in one.passive.finditer(text) if one.passive else ():
        subject = _before(text, named, found.start(), _thing(one.kind))
        yield _verb(found, one.kind, subject, text, passive=True)
    for found in one.bare.finditer(text) if one.bare else ():
        subject = next((m for m in named if m.end == found.start("v") - 1), None)
        joined = JOINED.search(text[: found.start("v")])
        if joined:
            subject = _before(text, named, found.start("v"), _thing(one.kind))
        if subject is not None and (joined or text[subject.start].isupper()):
            yield _verb(found, one.kind, subject, text, passive=True)


def _asked(question: str, named: tuple[Mention, ...], one: Patterns) -> Iterator[Verb]:
    for found in one.asked.finditer(question) if one.asked else ():
        inside = [m for m in named if found.start() <= m.start < found.start("v")]
        yield _verb(found, one.kind, inside[-1] if inside else None, question, passive=True)


def _active(
    text: str,
    named: tuple[Mention, ...],
    kind: str,
    done_to: re.Pattern[str] | None,
    done_by: re.Pattern[str] | None,
    start: int,
) -> Iterator[Verb]:
    for found in done_to.finditer(text, start) if done_to else ():
        whom = next((m for m in named if m.start == found.end()), None)
        if whom is not None and bool(whom.thing) == _thing(kind):
            yield _verb(found, kind, whom, text)
    for found in done_by.finditer(text, start) if done_by else ():
        yield _verb(found, kind, _before(text, named, found.start("v"), False), text)


def _injured(text: str, named: tuple[Mention, ...]) -> Iterator[Verb]:
    """A hurt told by the part of the body: it was done to whose body it is."""
    for found in INJURY.finditer(text):
        owner = [m for m in named if found.start() <= m.start <= found.start("whose")]
        yield Verb(
            start=found.start(),
            end=found.end(),
            kind="beating",
            who=owner[0].who if owner else SELF,
            doer=_zone(text, found.start()),
        )


def _taken_to_a_station(text: str, named: tuple[Mention, ...]) -> Iterator[Verb]:
    for found in TO_A_STATION.finditer(text):
        whom = next((m for m in named if m.start == found.start("whom")), None)
        if whom is not None:
            yield Verb(
                start=found.start(),
                end=found.end(),
                kind="arrest",
                who=whom.who,
                doer=_zone(text, found.start()),
            )


def _thing(kind: str) -> bool:
    return kind in ("burning", "search")


def _verb(
    found: re.Match[str], kind: str, whom: Mention | None, text: str, *, passive: bool = False
) -> Verb:
    by = BY.match(text, found.end("v")) if passive else None
    doer = by["agent"] if by else "" if passive else _zone(text, found.start("v"))
    return Verb(
        start=found.start("v"),
        end=found.end("v"),
        kind=kind,
        who=whom.who if whom else NOBODY,
        doer=doer,
    )


def _zone(text: str, at: int) -> str:
    """The words of the clause before a verb, where its subject stands."""
    cuts = [cut.end() for cut in CUT.finditer(text, 0, at)]
    return text[cuts[-1] if cuts else 0 : at]


def _before(text: str, named: tuple[Mention, ...], at: int, thing: bool) -> Mention | None:
    """The subject: the last person named before the verb, in the same part of the sentence."""
    for mention in reversed(named):
        if mention.end <= at and bool(mention.thing) == thing:
            between = text[mention.end : at]
            if mention.stranger and len(between) > 1:
                continue
            return mention if len(between) <= FAR and ";" not in between else None
    return None
