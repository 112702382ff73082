"""Of whom, of what and of which days does a sentence speak?"""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.contradictions.passage import Passage, Voice
from wellfounded.contradictions.reading.days import DaySaid, days
from wellfounded.contradictions.reading.people import Circle, Mention, mentions
from wellfounded.contradictions.reading.verbs import Verb, verbs
from wellfounded.contradictions.sentences import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A sentence with the people, the verbs and the dates in it, each in their order."""

    sentence: Sentence
    named: tuple[Mention, ...]
    verbs: tuple[Verb, ...]
    days: tuple[DaySaid, ...]

    @property
    def text(self) -> str:
        """The words, with quoted speech blanked."""
        return self.sentence.text

    @property
    def voice(self) -> Voice:
        """Whose voice it is."""
        return self.sentence.source.voice

    @property
    def asked(self) -> int:
        """Where the answer to a question begins, or -1 if nothing was asked."""
        return self.sentence.answered

    @property
    def passage(self) -> Passage:
        """The sentence as it stands in its source."""
        return self.sentence.passage()

    @property
    def on(self) -> tuple[DaySaid, ...]:
        """The dates that say when it was, not until when or since when."""
        return tuple(one for one in self.days if one.bound in ("", "from"))


def spoken(sentence: Sentence, circle: Circle) -> Spoken:
    """Read a sentence by what all rules need of it."""
    named = mentions(sentence.text, sentence.source.voice, circle, sentence.before)
    return Spoken(
        sentence=sentence,
        named=named,
        verbs=verbs(sentence, named),
        days=days(sentence.text),
    )
