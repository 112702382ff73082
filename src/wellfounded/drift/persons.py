"""Is it still the same person who did it, and to whom: I, we, he, she or they?

One I that became we has sunk a claim. Languages that need no pronoun say it in the ending of the
verb; where an ending may be two persons, both are permitted. A pronoun that can only be he, or
only she, is compared by itself: one he that became she has sunk a claim too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from wellfounded.drift.found import Difference, Kind
from wellfounded.drift.marking import Word
from wellfounded.drift.passage import Passage

FIRST = ("I", "we", "I_act", "we_act")
"""``I_act`` and ``we_act`` are pronouns that can only be who acts: yo, but not me."""

THIRD = ("he", "she", "they")
OTHER = {"he": "she", "she": "he"}
THING = "thing"
"""What English says where another language has he or she for a thing, or for nobody."""

COMPARED = frozenset({*FIRST, *THIRD})
SAID_BY_ALL = frozenset({"I", "we", *THIRD})


@dataclass(slots=True)
class Said:
    """The persons of some sentences: who is surely there and where, and who may be."""

    sure: dict[str, Word] = field(default_factory=dict)
    may: set[str] = field(default_factory=set)


def persons(passage: Passage) -> Said:
    """Who is spoken of."""
    said = Said()
    for word in passage.words:
        for sense in word.says("person"):
            said.may.add(sense.meaning)
            if sense.sure:
                said.sure.setdefault(sense.meaning, word)
    return said


def changed_persons(original: Passage, english: Passage) -> Iterator[Difference]:
    """A person of one side whom the other side does not have."""
    here, there = persons(original), persons(english)
    missing = (who for who in here.sure if who in COMPARED and who not in there.may)
    lost = list({who.removesuffix("_act"): who for who in missing}.values())
    added = [who for who in there.sure if who in SAID_BY_ALL and who not in here.may]
    paired = False
    for who in list(lost):
        if other := _in_place_of(who, added):
            paired = paired or who in OTHER
            lost.remove(who)
            added.remove(other)
            yield Difference(Kind.PERSON, here.sure[who].place, there.sure[other].place)
    if not paired:
        yield from _changed_gender(original, english)
    for who in lost:
        if who in FIRST:
            yield Difference(Kind.PERSON, here.sure[who].place, None)
    for who in added if not original.leaves_persons_out else ():
        if there.sure[who].normal not in original.listed("left_out"):
            yield Difference(Kind.PERSON, None, there.sure[who].place)


def _changed_gender(original: Passage, english: Passage) -> Iterator[Difference]:
    """A pronoun of one man or woman, where the English has only the other of the two.

    An ending of a verb permits both, but not beside a pronoun that says which. Where the English
    speaks of a thing as well, the pronoun may be that thing.
    """
    here, there = _genders(original), _genders(english)
    things = not (original.lexicon and original.lexicon.settings.get("pronouns_are_people"))
    if THING in there and things:
        return
    for who, other in OTHER.items():
        if who in here and other not in here and other in there and who not in there:
            yield Difference(Kind.PERSON, here[who].place, there[other].place)


def _genders(passage: Passage) -> dict[str, Word]:
    """The first word of each gender that a pronoun says."""
    found: dict[str, Word] = {}
    for word in passage.words:
        for sense in word.says("gender"):
            found.setdefault(sense.meaning, word)
    return found


def _in_place_of(who: str, added: Sequence[str]) -> str | None:
    """The person who stands where another stood: of the same kind first."""
    same = FIRST if who in FIRST else THIRD
    return next(iter(sorted(added, key=lambda other: other not in same)), None)
