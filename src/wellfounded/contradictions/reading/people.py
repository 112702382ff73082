"""Of whom does a passage speak: the person, a relative, another?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wellfounded.contradictions.lexicon import meanings, words
from wellfounded.contradictions.names import agree, parts
from wellfounded.contradictions.passage import Voice

KIN = meanings("kin")
"""The words for relatives, and the relation each is compared as."""
WOMEN = frozenset({"mother", "sister", "daughter", "aunt", "grandmother", "stepmother", "niece"})
MEN = frozenset({"father", "brother", "son", "uncle", "grandfather", "stepfather", "nephew"})
CAPITAL = r"[A-ZÁÉÍÓÚÑÇÖÜŠŽ][\w'’]+"
NAME = rf"{CAPITAL}(?:[ -](?:(?:de|del|la|al|bin|el|da|dos)[ -])?{CAPITAL}){{0,3}}"
"""A name in capitals, for use inside a pattern."""
TERMS = "|".join(sorted((re.escape(term) for term in KIN), key=len, reverse=True))
ADJECTIVE = (
    r"(?:(?:own|only|older|oldest|elder|eldest|younger|youngest|little|big|late|dear|first|"
    r"second|two|three|four|former|paternal|maternal|\d)\s+)*"
)
ROLES = (*words("roles"), "said student", "said person")
ROLE = r"(?:the\s+)?(?:" + "|".join(ROLES) + r")\b"
ALONE = (
    r"(?=\s*(?:[.,;:!?)]|$|(?:in|at|on|with|to|from|for|by|when|because|while|after|before|"
    r"twice|once|again|many|three|two|near|off|into|and|so|as|one|only|until|off|out|that)\b))"
)
MENTION = re.compile(
    rf"(?:(?P<first>{NAME}),\s+)?\b(?P<poss>(?i:my|his|her|their|our|your)|(?:[Tt]he\s+)?(?:{'|'.join(ROLES)})['’]s)"
    rf"\s+{ADJECTIVE}"
    rf"(?P<kin>(?i:{TERMS}))\b(?!['’]s)(?:,?\s+(?:named\s+|called\s+)?(?P<name>{NAME}))?"
    rf"|\b(?P<owned>(?i:my|his|her|their|our|your|the))\s+(?P<thing>houses?|home|village|shop|farm|church)\b"
    r"(?:\s+of the family)?"
    rf"|\b(?P<me>I|[Mm]e|[Ww]e|us|[Uu]s|[Yy]ou|[Mm]yself)\b"
    rf"|\b(?P<role>(?i:{ROLE}))"
    rf"|\b(?P<he>[Hh]e|[Ss]he|him|himself|herself|[Hh]er{ALONE})\b"
    rf"|\b(?P<they>[Tt]hey|them)\b"
    rf"|(?P<proper>{NAME})",
)
OF_KIN = re.compile(rf"\byour (?:\w+ )?(?P<kin>{TERMS})\b(?=[^?]*\?)", re.I)
NOT_NAMES = frozenset(words("not_names"))


@dataclass(frozen=True, slots=True)
class Person:
    """Who it is: ``kin`` is ``self``, a relation, or empty for somebody else."""

    kin: str
    name: str = ""

    @property
    def known(self) -> bool:
        """Whether it is the person or a relative of the person."""
        return bool(self.kin)

    def may_be(self, other: Person) -> bool:
        """Whether both can be one: the same relation, and names that agree."""
        if self.kin != other.kin or not self.kin:
            return False
        return self.kin == "self" or agree(self.name, other.name)


SELF = Person("self")
NOBODY = Person("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A person named in a sentence, or a ``thing`` of theirs; a ``stranger`` is an unknown name."""

    start: int
    end: int
    who: Person
    thing: str = ""
    stranger: bool = False


@dataclass(frozen=True, slots=True)
class Circle:
    """Who is known: the names of the person, and the relation that goes with each other name."""

    own: tuple[str, ...] = ()
    kin: Mapping[str, Person] = field(default_factory=dict)

    def named(self, name: str) -> Person:
        """Who has this name; somebody else if nobody is known by it."""
        if name.split()[0].lower() in NOT_NAMES and " " not in name:
            return NOBODY
        said = set(parts(name))
        if said & set(self.own):
            return SELF
        return next((self.kin[part] for part in parts(name) if part in self.kin), NOBODY)


def mentions(text: str, voice: Voice, circle: Circle, before: str = "") -> tuple[Mention, ...]:
    """Everybody named in a sentence, in order; ``before`` is the sentence before it."""
    return tuple(_found(text, voice, circle, before))


def _found(text: str, voice: Voice, circle: Circle, before: str) -> Iterator[Mention]:
    last: Person | None = None
    for found in MENTION.finditer(text):
        who, thing, stranger = NOBODY, "", False
        if found["kin"]:
            who = _kin(found, voice, last)
            last = who
        elif found["thing"]:
            thing = found["thing"]
            the = found["owned"].lower() == "the"
            who = SELF if the else _owner(found["owned"].lower(), voice, last)
        elif found["me"]:
            who = _me(found["me"].lower(), voice, text)
        elif found["role"]:
            who = SELF if voice is not Voice.PERSON else NOBODY
        elif found["he"]:
            who = _he(found["he"].lower(), voice, last, before)
        elif found["proper"]:
            if all(word.lower() in NOT_NAMES for word in found["proper"].split()):
                continue
            who = circle.named(found["proper"])
            stranger = not who.known
            last = who if who.known and who.kin != "self" else last
        yield Mention(start=found.start(), end=found.end(), who=who, thing=thing, stranger=stranger)


def _me(word: str, voice: Voice, text: str) -> Person:
    """Whether "I", "we" or "you" is the person; "we together" in a letter takes them in."""
    if voice.i_am_the_person or (word == "you" and voice is Voice.RECORD):
        return SELF
    together = word in ("we", "us") and voice is Voice.LETTER and "together" in text
    return SELF if together else NOBODY


def _kin(found: re.Match[str], voice: Voice, last: Person | None) -> Person:
    owner = _owner(found["poss"].lower(), voice, last)
    if owner.kin != "self":
        return NOBODY
    name = found["name"] or found["first"] or ""
    if name and name.split()[0].lower() in NOT_NAMES:
        name = ""
    return Person(KIN[found["kin"].lower()], name)


def _owner(word: str, voice: Voice, last: Person | None) -> Person:
    """Whose it is, by the possessive before it."""
    if word in ("my", "our", "your"):
        return (
            SELF
            if voice.i_am_the_person or (word == "your" and voice is Voice.RECORD)
            else (NOBODY)
        )
    if word.endswith("s") and word not in ("his",):
        return SELF if voice is not Voice.PERSON else NOBODY
    if voice.he_is_the_person and (last is None or word == "their"):
        return SELF
    return NOBODY


def _he(word: str, voice: Voice, last: Person | None, before: str) -> Person:
    """Whom "he" or "she" stands for: a relative just named, else the person, if at all."""
    group = WOMEN if word in ("she", "her", "herself") else MEN
    if last is not None and last.kin in (*group, "spouse", "child", "cousin"):
        return last
    asked = OF_KIN.search(before)
    if asked and voice is Voice.INTERVIEW:
        return Person(KIN[asked["kin"].lower()])
    if voice.he_is_the_person:
        return SELF if last is None or last.kin not in group else NOBODY
    return NOBODY
