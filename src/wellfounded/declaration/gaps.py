"""What does the declaration not say, asked without a hint? INA 208(b)(1)(B)(ii).

Each gap is one neutral question with the place where it is answered. A question that was
answered with "I do not know", or left unanswered on purpose, is not asked again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from wellfounded.declaration.paragraph import Paragraph, Part
from wellfounded.facts import Case, Reason, Unknown, fact_at
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.chronology import Question, ask_words, timeline
from wellfounded.languages import Language
from wellfounded.logic import Span
from wellfounded.logic.span import BEGINNING, FOREVER

QUESTIONS: Mapping[str, str] = MappingProxyType(
    {
        "nothing": "Nothing of what happened is told yet. Where do you want to begin?",
        "english": "These words are not in English yet. Who can translate them?",
        "short": "You were asked: “{question}” The answer is: “{words}” What is that in English?",
        "is_english": "You were asked: “{question}” The answer is: “{words}” Is that in English? "
        "If it is not, what is it in English?",
        "letters": "You were asked: “{question}” The answer is: “{words}” How is that written "
        "with the letters A to Z?",
        "when": "When was this? A month, a year or a season is fine. It is fine not to know.",
        "where": "Where was this?",
        "how_known": "How do you know of this?",
        "who": "Who did this, as far as you know?",
        "after": "What came after this?",
        "which_harm": "Is this one of the harms or threats that you told of on another page?",
        "between": "Nothing is told of the time from {first} to {last}. Is there anything of that "
        "time that you want to tell?",
    }
)
SILENCE = timedelta(days=2 * 366)
"""So long a time with nothing told is asked about."""
AFTERWARDS = ("injury", "reported", "response")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A question that is open.

    ``paths`` are where it is answered, the first one best. ``number`` is the paragraph it is
    about, None if it is about none. ``days`` are the ends of a time of which nothing is told.
    ``words`` are those of a short answer that it is about. ``order`` is a question of the timeline,
    on days that cannot all be right.
    """

    id: str
    paths: tuple[str, ...]
    number: int | None = None
    days: tuple[date, date] | None = None
    words: str = ""
    order: Question | None = None

    def ask(self, language: Language) -> str:
        """The question in a language."""
        if self.order:
            return ask_words(self.order, language)
        places = {}
        if self.days:
            first, last = map(language.day, self.days)
            places = {"first": first, "last": last}
        if self.words:
            fact = fact_at(self.paths[0])
            asked = language.say(f"{fact.path}.question", fact.question)
            places = {"question": asked, "words": self.words}
        return language.say(f"declaration.gap.{self.id}.asks", QUESTIONS[self.id], **places)


def gaps(case: Case, paragraphs: Sequence[Paragraph], as_of: date) -> tuple[Gap, ...]:
    """What is open, in the order of the paragraphs."""
    story = [one for one in paragraphs if one.part is Part.WHAT_HAPPENED]
    found = [] if any(piece.own for one in story for piece in one.pieces) else [NOTHING_TOLD]
    records = {one.at: one for name in ("told", "harms") for one in case.items(name)}
    for paragraph in paragraphs:
        untold = [path for one in paragraph.pieces if not one.english for path in one.paths]
        if untold:
            found.append(_gap("english", *dict.fromkeys(untold), at=paragraph))
        found += (
            Gap(id=one.asks, paths=(one.path,), number=paragraph.number, words=one.told)
            for one in paragraph.left
            if one.asks
        )
        seen = {at for at in records for path in paragraph.paths if path.startswith(at)}
        for at in sorted(seen, reverse=True):
            found += _of_event(records[at], at.startswith("told"), paragraph, case)
    return (*found, *_of_order(story, case, as_of), *_silences(story, as_of))


NOTHING_TOLD = Gap(id="nothing", paths=("told", "harms"))


def _of_event(one: Record, told: bool, paragraph: Paragraph, case: Case) -> Iterator[Gap]:
    if paragraph.when is None and _open(one, "when" if told else "date"):
        yield _gap("when", one.full("when" if told else "date"), at=paragraph)
    if not paragraph.place and _open(one, "place"):
        yield _gap("where", one.full("place"), at=paragraph)
    if told:
        yield from _of_told(one, paragraph, case)
        return
    if _open(one, "by") and _open(one, "by_kind"):
        yield _gap("who", one.full("by"), at=paragraph)
    if all(_open(one, name) for name in AFTERWARDS):
        yield _gap("after", *(one.full(name) for name in AFTERWARDS), at=paragraph)


def _of_told(one: Record, paragraph: Paragraph, case: Case) -> Iterator[Gap]:
    if _open(one, "how_known"):
        yield _gap("how_known", one.full("how_known"), at=paragraph)
    harm = any(path.startswith("harms[") for path in paragraph.paths)
    if one.text("part") == "harm" and not harm and _open(one, "harm") and case.items("harms"):
        yield _gap("which_harm", one.full("harm"), at=paragraph)


def _of_order(story: Sequence[Paragraph], case: Case, as_of: date) -> Iterator[Gap]:
    """What the timeline asks of the days of the events told here."""
    for question in timeline(case, as_of).questions:
        told = (one.number for one in story for path in one.paths if _in(path, question.path))
        number = next(told, None)
        if number is not None:
            paths = (f"{question.path}.when", *filter(None, (question.other,)))
            yield Gap(id=question.ask, paths=paths, number=number, order=question)


def _in(path: str, record: str) -> bool:
    return path.startswith(f"{record}.")


def _open(record: Record, path: str) -> bool:
    """Whether nothing was said there, not even that it is not known."""
    value = record.get(path)
    return value is None or value == Unknown(Reason.NOT_ASKED)


def _gap(id: str, *paths: str, at: Paragraph) -> Gap:
    return Gap(id=id, paths=paths, number=at.number)


def _silences(story: Sequence[Paragraph], as_of: date) -> Iterator[Gap]:
    """The times between two events, or since the last, of which nothing is told."""
    spans = [one.when for one in story if one.when and one.when.earliest <= as_of]
    until: date | None = None
    for span in (*spans, Span.on(as_of)):
        begins = span.latest if span.earliest == BEGINNING else span.earliest
        if until and begins - until > SILENCE:
            yield Gap(id="between", paths=("told",), days=(until, begins))
        ends = span.earliest if span.latest == FOREVER else span.latest
        until = max(until or ends, ends)
