"""Which sentences does a text have, and what of it is speech?

What stands in quotation marks is what somebody said, not what happened, so it is blanked; every
place in the text stays the same place. A question of an interview and its answer are read as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from wellfounded.contradictions.passage import Passage, Source

QUOTED = re.compile(r"(?<![\w])[\"“]([^\"“”\n]{1,600}?)([.!?,]?)[\"”]")
LONGEST = 800
"""Letters of a sentence."""
END = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\bU\.S)(?<!\b[A-Z])"
    r"[.!?][\"”)]*\s+(?=[A-Z0-9\"“(Á-Ž])"
    r"|\n\s*(?=\n|[QA][.:]\s|[A-Z][\w'’() /-]{2,40}:\s)"
)
QUESTION = re.compile(
    r"\bQ(?:uestion)?[.:]\s*(?P<asked>[^?]{3,300}\?)\s*A(?:nswer)?[.:]\s*"
    r"|\b(?P<boxed>(?:Have|Has|Were|Was|Did|Do|Are)\s[^?\n]{5,250}\?)\s*(?=(?:YES|NO|Yes|No|None|Never)\b)",
    re.S,
)
NO = re.compile(r"(?:no|never|none|nobody|negative|not)\b", re.I)
YES = re.compile(r"(?:yes|yeah|correct|affirmative)\b", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence, or a question with its answer.

    ``text`` has quoted speech blanked; ``start`` is its place in the source. ``answered`` is
    where the answer begins in ``text``, or -1 where nothing was asked. ``said_yes`` is what the
    answer begins with, None if with neither yes nor no. ``before`` is the sentence before it.
    """

    source: Source
    text: str
    start: int
    answered: int = -1
    said_yes: bool | None = None
    before: str = ""
    after: str = ""

    def passage(self, start: int = 0, end: int | None = None) -> Passage:
        """The sentence, or a stretch of it, as it stands in the source."""
        stop = len(self.text) if end is None else end
        words = self.source.text[self.start + start : self.start + stop]
        lead = len(words) - len(words.lstrip())
        return Passage(
            place=self.source.place,
            words=words.strip(),
            start=self.start + start + lead,
            end=self.start + start + lead + len(words.strip()),
        )


def sentences(source: Source) -> tuple[Sentence, ...]:
    """The sentences of a source, in order."""
    plain = _without_speech(source.text)
    found: list[Sentence] = []
    at = 0
    for question in QUESTION.finditer(plain):
        if question.start() < at:
            continue
        found += _plain(source, plain, at, question.start())
        after = QUESTION.search(plain, question.end())
        end = after.start() if after else _answer_end(plain, question.end())
        found += _asked(source, plain, question, end)
        at = end
    found += _plain(source, plain, at, len(plain))
    texts = ["", *(one.text for one in found), ""]
    return tuple(
        replace(one, before=texts[place], after=texts[place + 2]) for place, one in enumerate(found)
    )


def _without_speech(text: str) -> str:
    return QUOTED.sub(lambda said: " " * (len(said[0]) - 1 - len(said[2])) + said[2] + " ", text)


def _answer_end(text: str, at: int) -> int:
    """Where an answer that no other question follows ends: with its paragraph."""
    blank = re.compile(r"\n\s*\n").search(text, at)
    return blank.start() if blank else len(text)


def _asked(source: Source, text: str, question: re.Match[str], end: int) -> Iterator[Sentence]:
    """The question with the first sentence of the answer, then the rest of the answer."""
    first = next(_bounds(text, question.end(), end), (question.end(), end))
    answer = text[first[0] : first[1]].strip()
    start = question.start("asked" if question["asked"] else "boxed")
    yield Sentence(
        source=source,
        text=text[start : first[1]],
        start=start,
        answered=question.end() - start,
        said_yes=False if NO.match(answer) else True if YES.match(answer) else None,
    )
    yield from _plain(source, text, question.end(), end)


def _plain(source: Source, text: str, start: int, end: int) -> Iterator[Sentence]:
    for first, last in _bounds(text, start, end):
        said = text[first:last].strip()
        if said and not said.endswith("?"):
            yield Sentence(source=source, text=text[first:last], start=first)


def _bounds(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for found in END.finditer(text, start, end):
        yield from _not_too_long(text, at, found.end())
        at = found.end()
    if at < end:
        yield from _not_too_long(text, at, end)


def _not_too_long(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch in pieces that end at a space: a page without full stops is no sentence."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut + 1 if cut > 0 else start + LONGEST
        yield start, cut
        start = cut
    yield start, end
