"""Can two spellings be the name of one person, or of one place?

Romanised names lose and gain vowels, doubled letters and particles, and parts change order
(practice of the consulates, and of the UK guide to naming). So two names differ here only when no
part of one can be a part of the other.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from wellfounded.contradictions.lexicon import words

PARTICLES = frozenset(words("particles"))
SOUNDS = (
    ("ph", "f"),
    ("kh", "k"),
    ("gh", "g"),
    ("sh", "s"),
    ("ch", "s"),
    ("th", "t"),
    ("dh", "d"),
    ("ck", "k"),
    ("q", "k"),
    ("z", "s"),
    ("j", "i"),
    ("v", "w"),
    ("p", "b"),
)
VOWELS = str.maketrans("", "", "aeiouyhw'’")
SOMALI = str.maketrans("", "", "cx")


def agree(first: str, second: str) -> bool:
    """Whether one part of a name can be a part of the other."""
    one, other = parts(first), parts(second)
    if not one or not other:
        return True
    return any(_alike(a, b) for a in one for b in other) or _alike("".join(one), "".join(other))


def one_place(first: str, second: str) -> bool:
    """Whether one part of the name of a place can be a part of the other; places vary less."""
    one, other = parts(first), parts(second)
    if not one or not other:
        return True
    return any(
        a == b or (min(len(a), len(b)) >= 6 and _distance(a, b) <= 1) for a in one for b in other
    )


@cache
def parts(name: str) -> tuple[str, ...]:
    """The parts of a name in plain small letters, without particles and titles."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    found = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", letters.replace("-", " "))
    return tuple(part for part in found if part not in PARTICLES)


@cache
def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    if min(len(one), len(other)) >= 4 and (one.startswith(other) or other.startswith(one)):
        return True
    near = _distance(one, other) <= (1 if min(len(one), len(other)) <= 5 else 2)
    return near or bool(_bones(one) & _bones(other))


def _bones(name: str) -> set[str]:
    """The consonants of a name, as two ways of writing hear them."""
    said = name
    for letters, sound in SOUNDS:
        said = said.replace(letters, sound)
    found = set()
    for spelling in (said.replace("c", "k"), said.translate(SOMALI)):
        bones = re.sub(r"(.)\1+", r"\1", spelling.translate(VOWELS))
        if len(bones) >= 2:
            found.add(bones)
    return found


def _distance(one: str, other: str) -> int:
    """How many letters must be changed, added or taken out."""
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, start=1):
        before, row[0] = row[0], place
        for at, against in enumerate(other, start=1):
            before, row[at] = (
                row[at],
                min(row[at] + 1, row[at - 1] + 1, before + (letter != against)),
            )
    return row[-1]
