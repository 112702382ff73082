"""Where may the English of an account say something else than the original?

Rules alone: no model, nothing sent anywhere. Sentences are matched, and in each match the
numbers, dates, names, persons, plurals, denials and relatives of both sides are laid together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from wellfounded.drift.alarm import Alarm
from wellfounded.drift.aligning import Bead, Side, align
from wellfounded.drift.calendars_told import calendars_of
from wellfounded.drift.days_and_numbers import changed_dates, changed_numbers, changed_weekdays
from wellfounded.drift.found import EVERY_LANGUAGE, Difference, Kind
from wellfounded.drift.lexicon import Lexicon
from wellfounded.drift.marking import words_of
from wellfounded.drift.measures import changed_measures
from wellfounded.drift.names import Name, Names, changed_names, fold
from wellfounded.drift.negation import changed_denials
from wellfounded.drift.passage import Passage, together
from wellfounded.drift.persons import changed_persons
from wellfounded.drift.sentences import sentences
from wellfounded.drift.terms import changed_counts, changed_kin, changed_times
from wellfounded.drift.word_files import ENGLISH, lexicon, lexicon_for

WITHOUT_WORDS = (changed_dates, changed_numbers)
WITH_WORDS = (
    changed_weekdays,
    changed_persons,
    changed_kin,
    changed_times,
    changed_measures,
    changed_counts,
    changed_denials,
)


def drift(
    original: str, language: str, english: str, names: Collection[Name] = ()
) -> tuple[Alarm, ...]:
    """Each place where the two may differ, in the order of the original.

    ``language`` is a code or a name; ``names`` are the names of the case. A language without a
    file of words is compared less: ``not_checked`` says what is left out.
    """
    ours, told = lexicon_for(language), calendars_of(language)
    here = _passages(original, ours, told)
    there = _passages(english, lexicon(ENGLISH), told)
    if not here or not there:
        return ()
    of_both = Names.of(here, there, names)
    ratio = ours.settings.get("length") if ours else None
    found: list[Difference] = []
    for bead in align([_side(one) for one in here], [_side(one) for one in there], ratio):
        found += sorted(_compare(bead, here, there, of_both), key=_place)
    return tuple(_alarm(one, original, english) for one in found)


def not_checked(language: str) -> tuple[Kind, ...]:
    """The kinds of drift that are not looked for in a language, for want of its words."""
    if lexicon_for(language):
        return ()
    return tuple(kind for kind in Kind if kind not in EVERY_LANGUAGE)


def _passages(text: str, known: Lexicon | None, told: tuple[str, ...]) -> list[Passage]:
    """The text sentence by sentence."""
    words = words_of(text, known)
    found, at = [], 0
    for sentence in sentences(text):
        first = at
        while at < len(words) and words[at].start < sentence.end:
            at += 1
        if at > first:
            found.append(Passage.of(words[first:at], known, told))
    return found


def _side(passage: Passage) -> Side:
    """What a sentence is matched by: its length, its numbers, its months and its names."""
    start, end = passage.place or (0, 0)
    counted = {str(one.value) for one in passage.numbers if one.counts}
    months = {f"month {m}" for one in passage.dates for _, _, m, _ in one.readings if m}
    named = {fold(word.text) for word in passage.words if word.text[0].isupper()}
    return Side(end - start, frozenset(counted | months | {one for one in named if len(one) > 3}))


def _compare(
    bead: Bead, here: list[Passage], there: list[Passage], names: Names
) -> Iterator[Difference]:
    original = together(here[slice(*bead.original)], here[0].lexicon)
    english = together(there[slice(*bead.english)], there[0].lexicon)
    if bead.cut_short or not original.words or not english.words:
        yield Difference(Kind.SENTENCE, original.place, english.place)
    if not original.words or not english.words:
        return
    for check in WITHOUT_WORDS:
        yield from check(original, english)
    yield from changed_names(original, english, names)
    if original.lexicon:
        for check in WITH_WORDS:
            yield from check(original, english)


def _place(one: Difference) -> tuple[bool, tuple[int, int]]:
    """What has a place in the original stands first, in its order."""
    return one.original is None, one.original or one.english or (0, 0)


def _alarm(one: Difference, original: str, english: str) -> Alarm:
    return Alarm(
        kind=one.kind,
        original_span=one.original,
        english_span=one.english,
        original=original[slice(*one.original)] if one.original else "",
        english=english[slice(*one.english)] if one.english else "",
    )
