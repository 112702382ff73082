"""Are the names of people and places the same?

A name is a word with a capital that the text never writes without one, or one that the case
knows. Scripts without capitals are asked only whether they have the names of the English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wellfounded.drift.found import Difference, Kind, Place, paired
from wellfounded.drift.letters import normal, without_accents
from wellfounded.drift.marking import Word
from wellfounded.drift.passage import Passage
from wellfounded.drift.sounds import alike, key, near

Name = str | tuple[str, ...]
"""A name of the case; a tuple gives the ways in which one name is written."""

IDEOGRAPHS = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]")
HEARD = re.compile(r"[\u0400-\u052f\u0600-\u06ff]")
"""Cyrillic and Arabic letters, whose sounds are compared with those of a Latin name."""

OTHER_LETTERS = re.compile(r"[\u0370-\u1dff\u2c00-\ud7ff]")
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
KNOWN = frozenset({"kin", "weekday", "month", "person", "negation", "number", "ordinal", "time"})
PART = re.compile(r"[\W\d_]+(?<!['’ʼ])")
SHORTEST = 2
ENOUGH_SOUND = 3
"""Consonants without which another word sounds like the name too soon."""

OPENING = frozenset("\"'“‘«¿¡([:—–-•「『„.!?…")


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What is a name in the two texts, and the names of the case as they are written.

    ``same`` says whether a word of the original may be a name of the English. ``judged`` says
    that a name of the English can be looked for in the original: not in Chinese.
    """

    here: frozenset[str]
    there: frozenset[str]
    known: tuple[tuple[str, ...], ...]
    same: Callable[[str, str], bool]
    judged: bool

    @classmethod
    def of(
        cls, original: Sequence[Passage], english: Sequence[Passage], known: Collection[Name]
    ) -> Names:
        """The names of two texts, each given sentence by sentence."""
        letters = "".join(word.text for said in original for word in said.words)
        latin = not OTHER_LETTERS.search(letters)
        lexicon = original[0].lexicon
        anew = bool(lexicon and lexicon.settings.get("spells_names_anew"))
        return cls(
            here=frozenset(_capitals(original)) if latin else frozenset(),
            there=frozenset(_capitals(english)),
            known=tuple((one,) if isinstance(one, str) else tuple(one) for one in known),
            same=(near if anew else _equal) if latin else alike,
            judged=latin or bool(HEARD.search(letters)),
        )


def fold(word: str) -> str:
    """A name without accents, capitals and the possessive."""
    return without_accents(normal(word)).removesuffix("'s").rstrip("'")


def _capitals(passages: Sequence[Passage]) -> Iterator[str]:
    small = {word.normal for said in passages for word in said.words if word.text[0].islower()}
    for said in passages:
        for before, word in pairwise(said.words):
            if (
                before.text not in OPENING
                and _may_be_name(word, said)
                and word.normal.removesuffix("'s") not in small
            ):
                yield fold(word.text)


def _may_be_name(word: Word, said: Passage) -> bool:
    if not word.text[0].isupper() or len(word.text) < SHORTEST:
        return False
    listed = word.normal.removesuffix("'s") in said.listed("capitals")
    return not listed and not KNOWN & word.senses.keys()


def changed_names(original: Passage, english: Passage, names: Names) -> Iterator[Difference]:
    """Names of one side that the other does not have."""
    ours, theirs = list(_parts(original)), list(_parts(english))
    lost = [
        word
        for word in _named(original, names.here)
        if not any(other[0].isupper() and names.same(word.text, other) for other in theirs)
    ]
    added = [
        word
        for word in _named(english, names.there)
        if names.judged and not any(names.same(other, word.text) for other in ours)
    ]
    given_lost, given_added = _given(original, english, names)
    lost = [*lost, *given_lost, *_places(original, english)]
    added = [*added, *given_added, *_places(english, original)]
    return paired(Kind.NAME, _each_once(lost), _each_once(added))


def _each_once(words: Sequence[Word]) -> list[Place]:
    return list(dict.fromkeys(word.place for word in words))


def _named(passage: Passage, names: Collection[str]) -> Iterator[Word]:
    """The names that a passage has, but for places, which have words of their own."""
    for word in passage.words:
        if word.text[0].isupper() and not word.says("place") and fold(word.text) in names:
            yield word


def _parts(passage: Passage) -> Iterator[str]:
    """The words of a passage, those of a phrase one by one."""
    for word in passage.words:
        yield from filter(None, PART.split(word.text)) if " " in word.normal else (word.text,)


def _equal(here: str, there: str) -> bool:
    ours, theirs = fold(here), fold(there)
    return ours == theirs or ours.rstrip("s") == theirs.rstrip("s")


def _given(original: Passage, english: Passage, names: Names) -> tuple[list[Word], list[Word]]:
    """Names of the case that stand on one side alone, in whatever way they are written."""
    lost, added = [], []
    for name in names.known:
        here, there = _stands(name, original.words), _stands(name, english.words)
        if here and not there:
            lost.append(here)
        if there and not here and (names.judged or any(map(IDEOGRAPHS.search, name))):
            added.append(there)
    return lost, added


def _stands(name: tuple[str, ...], words: Sequence[Word]) -> Word | None:
    """Where a name stands in a sentence: the whole of it in characters, or its first word."""
    for written in name:
        if IDEOGRAPHS.search(written):
            found = _run(written, words)
        else:
            parts = [part for part in written.split() if len(part) > 1]
            found = _row(parts, words) if parts else None
        if found:
            return found
    return None


def _run(written: str, words: Sequence[Word]) -> Word | None:
    wanted = "".join(written.split())
    text = "".join(word.text for word in words)
    at = text.find(wanted)
    if at < 0:
        return None
    passed = 0
    for word in words:
        passed += len(word.text)
        if passed > at:
            return word
    return None


def _row(parts: Sequence[str], words: Sequence[Word]) -> Word | None:
    first, rest = parts[0], parts[1:]
    for at, word in enumerate(words):
        if _same_name(first, word.text):
            near = words[at + 1 : at + 4]
            if not rest or all(any(_same_name(p, one.text) for one in near) for p in rest[-1:]):
                return word
    return None


def _same_name(part: str, word: str) -> bool:
    if LATIN.search(part) and LATIN.search(word):
        return fold(part) == fold(word)
    latin = bool(LATIN.search(word))
    return len(key(part)) >= ENOUGH_SOUND and (word[0].isupper() or not latin) and alike(word, part)


def _places(here: Passage, there: Passage) -> list[Word]:
    """Places named here that the other language has a word for, and the other side has not."""
    if here.lexicon is None or there.lexicon is None:
        return []
    said = {one.meaning for word in there.words for one in word.says("place")}
    spelled = {fold(word.text) for word in there.words}
    known = there.lexicon.settings.get("place", {})
    return [
        word
        for word in here.words
        if (senses := word.says("place"))
        and not said & {one.meaning for one in senses}
        and any(one.sure and one.meaning in known for one in senses)
        and fold(word.text) not in spelled
    ]
