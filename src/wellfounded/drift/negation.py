"""Is what was denied still denied?

Spanish, French, Russian and others deny one thing with several words (no vi a nadie), so what
stands together in a clause counts once. Words that deny in part, such as to refuse, permit a
denial on the other side and ask for none.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.drift.found import Difference, Kind, Place
from wellfounded.drift.marking import Word
from wellfounded.drift.passage import Passage

CLAUSE_ENDS = frozenset(".,;:!?،؛。，；：！？—–…")
REACH = 7
"""Words after a denial within which another word belongs to the same one."""


def changed_denials(original: Passage, english: Passage) -> Iterator[Difference]:
    """A denial that only one side has."""
    here, weak_here = denials(original)
    there, weak_there = denials(english)
    if len(here) > len(there) + max(0, weak_there - weak_here):
        yield Difference(Kind.NEGATION, here[-1] if there else here[0], None)
    elif len(there) > len(here) + max(0, weak_here - weak_there):
        yield Difference(Kind.NEGATION, None, there[-1] if here else there[0])


def denials(passage: Passage) -> tuple[list[Place], int]:
    """Each denial by the place of its first word, and how many words deny in part."""
    found: list[Place] = []
    weak = 0
    last: tuple[int, Word] | None = None
    for at, word in enumerate(passage.words):
        if word.text in CLAUSE_ENDS:
            last = None
        said = {one.meaning: one.sure for one in word.says("negation")}
        if not said:
            continue
        near = last is not None and at - last[0] <= REACH
        if "also" in said and near:
            last = at, word
        elif said.get("not"):
            if not (near and last and _goes_with_another(last[1])):
                found.append(word.place)
            last = at, word
        elif said.keys() & {"weak", "not"}:
            weak += 1
    return found, weak


def _goes_with_another(word: Word) -> bool:
    """Whether it is of the words that stand beside another denial: nadie … no."""
    return any(one.meaning == "also" for one in word.says("negation"))
