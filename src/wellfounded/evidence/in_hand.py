"""Is what is noted for a fact in hand: a file, a letter, English words?

8 CFR 103.2(b)(3) and 1003.33: a paper in another language goes in with its English translation. A
paper that is only named, and a letter that is only promised, are not there yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from wellfounded.evidence.exhibit import Exhibit, called
from wellfounded.evidence.labels import label
from wellfounded.evidence.witness import Witness
from wellfounded.evidence.words import Words

SOMEBODY = Words("evidence.somebody", "A person without a name")
NO_ENGLISH = frozenset({"", "missing"})
"""What is said of a translation that nobody has told to be there."""


class Lacking(StrEnum):
    """Why something that is noted is not proof in hand."""

    NAMED = "named"
    """A paper is named, and there is no file of it."""
    PROMISED = "promised"
    """A person said that they will write, and no letter of theirs is here."""
    NEEDS_ENGLISH = "needs_english"
    """The paper is here in another language alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotInHand:
    """Something noted for a fact that is not there yet: where it stands, its name, and why."""

    at: str
    name: str | Words
    why: Lacking

    @property
    def state(self) -> Words:
        """In what state it is, such as ``named, no file yet``."""
        said = label(f"state.{self.why}")
        return said.filled_with(person=self.name) if self.why is Lacking.PROMISED else said


def paper_lacks(paper: Exhibit) -> Lacking | None:
    """What keeps a paper from being proof in hand; None if it is in hand."""
    if not paper.file:
        return Lacking.NAMED
    untranslated = paper.translation in NO_ENGLISH and not paper.translation_file
    said = bool(paper.language) or paper.translation == "missing"
    return Lacking.NEEDS_ENGLISH if said and untranslated and not paper.in_english else None


def person_lacks(person: Witness, papers: Iterable[Exhibit]) -> Lacking | None:
    """What keeps a person's word from being in hand: a letter alone was promised, and is not here.

    Who will speak at the hearing is in hand: their word is given there.
    """
    if person.speaks:
        return None
    named = person.letter.casefold()
    letters = (one for one in papers if named and one.title.casefold() == named)
    return None if any(paper_lacks(one) is None for one in letters) else Lacking.PROMISED


def not_in_hand(
    papers: Iterable[Exhibit], people: Iterable[Witness], all_papers: Iterable[Exhibit]
) -> Iterator[NotInHand]:
    """Those of some papers and people that are not proof in hand.

    The letter of a person is looked for among ``all_papers`` that go in.
    """
    going = tuple(all_papers)
    for paper in papers:
        if why := paper_lacks(paper):
            yield NotInHand(at=paper.at, name=called(paper), why=why)
    for person in people:
        if why := person_lacks(person, going):
            yield NotInHand(at=person.at, name=person.name or SOMEBODY, why=why)
