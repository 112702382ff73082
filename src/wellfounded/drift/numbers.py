"""Which numbers does a text give, in digits or in words?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellfounded.drift import chinese_numbers
from wellfounded.drift.lexicon import Lexicon
from wellfounded.drift.marking import Word

GROUPED = re.compile(r"\d{1,3}(?:[.,٬\u00a0\u202f ]\d{3})+")
CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
LONGEST_DIGITS = 15
HYPHENS = frozenset("-‑")


@dataclass(frozen=True, slots=True)
class Number:
    """A number: what it may be, and which words it took. ``sure`` if it can be nothing else."""

    first: int
    last: int
    values: frozenset[float]
    sure: bool
    digits: bool
    ordinal: bool = False

    @property
    def counts(self) -> bool:
        """Whether it is looked for on the other side: one and first come and go."""
        return self.digits or self.value not in {0, 1}

    @property
    def value(self) -> float:
        """The value read first, where there are more."""
        return min(self.values)


def numbers(words: Sequence[Word], lexicon: Lexicon | None) -> tuple[Number, ...]:
    """The numbers of a sentence, in order."""
    return tuple(_read(words, lexicon))


def _read(words: Sequence[Word], lexicon: Lexicon | None) -> Iterator[Number]:
    at = 0
    while at < len(words):
        number = _number_at(words, at, lexicon)
        if number:
            yield number
            at = number.last
        at += 1


def _number_at(words: Sequence[Word], at: int, lexicon: Lexicon | None) -> Number | None:
    word = words[at]
    if clock := CLOCK.fullmatch(word.normal):
        return _clock(at, int(clock[1]), int(clock[2]))
    return None if value_of(word) is None else _phrase(words, at, lexicon)


def _clock(at: int, hour: int, minute: int) -> Number:
    """An hour of the clock, of twelve or of twenty-four; full hours are said without minutes."""
    hours = {float(hour), float(hour % 12 or 12)}
    return Number(at, at, frozenset(one + minute / 100 for one in hours), sure=True, digits=True)


def value_of(word: Word) -> float | None:
    """The value of a word that is a number, in digits or in words."""
    if word.normal[0].isdecimal():
        return in_digits(word.normal)
    for sense in word.says("number") or word.says("ordinal"):
        return float(sense.meaning)
    known = chinese_numbers.is_number(word.normal) and not word.says("neither")
    return chinese_numbers.value(word.normal) if known else None


def in_digits(text: str) -> float | None:
    """A number written in digits, with its thousands set apart or its decimals."""
    if text.isdecimal():
        return float(text) if len(text) <= LONGEST_DIGITS else None
    if GROUPED.fullmatch(text):
        return float(re.sub(r"\D", "", text))
    if re.fullmatch(r"\d+[.,٫]\d+", text):
        return float(re.sub(r"[,٫]", ".", text))
    return None


def _phrase(words: Sequence[Word], at: int, lexicon: Lexicon | None) -> Number:
    """The longest number that begins at a word, such as two hundred and twenty-five."""
    first = value_of(words[at]) or 0.0
    digits = words[at].normal[0].isdecimal()
    if chinese_numbers.is_number(words[at].normal):
        last = _run(words, at)
        text = "".join(one.normal for one in words[at : last + 1])
        return Number(at, last, frozenset({chinese_numbers.value(text)}), sure=True, digits=False)
    total, current = (first, 0.0) if first >= 1000 and not digits else (0.0, first)
    last, here = at, at + 1
    while here < len(words) and not words[last].says("ordinal"):
        after = here + 1 if _joins(words[here], lexicon) else here
        value = _next(words, after)
        grown = None if value is None else _grow(total, current, value, lexicon, words[after])
        if grown is None:
            break
        total, current = grown
        last, here = after, after + 1
    sure = last > at or _sure(words[at])
    ordinal = bool(words[last].says("ordinal"))
    return Number(at, last, frozenset({total + current}), sure, digits, ordinal)


def _joins(word: Word, lexicon: Lexicon | None) -> bool:
    return word.text in HYPHENS or (lexicon is not None and word.normal in lexicon.listed("joins"))


def _next(words: Sequence[Word], at: int) -> float | None:
    """The value of a word that may go on a number; digits only where no blank is before them."""
    if at >= len(words):
        return None
    apart = words[at].start > words[at - 1].end
    value = value_of(words[at])
    return (
        None
        if value is not None and value < 1000 and words[at].text[0].isdecimal() and apart
        else value
    )


def _grow(
    total: float, current: float, value: float, lexicon: Lexicon | None, word: Word
) -> tuple[float, float] | None:
    """The number with one more word, or None where the word begins another number."""
    settings = lexicon.settings if lexicon else {}
    rest = current % 100
    if value >= 1000:
        more = (current or 1.0) * value
        return None if total and (not current or more >= total) else (total + more, 0.0)
    if value == 100 and 1 < current < 20:
        return total, current * 100
    if settings.get("units_first"):
        fits = _fits_after_units(total, current, value, word)
    elif settings.get("vigesimal") and (value, rest) == (20, 4):
        return total, current + 76
    elif settings.get("vigesimal") and rest in {60, 80} and value < 20:
        fits = True
    elif value < 10:
        fits = rest == 0 or (rest >= 20 and rest % 10 == 0)
    else:
        fits = rest == 0 and (value < 100 or not current)
    return (total, current + value) if fits else None


def _fits_after_units(total: float, current: float, value: float, word: Word) -> bool:
    """Arabic says five and twenty, and joins each part but ten with the letter waw."""
    rest, joined = current % 100, word.normal.startswith("و")
    if 0 < rest < 10:
        return value == 10 or (joined and 20 <= value < 100)
    return joined and rest == 0 and (value < 100 or (not current and total > 0))


def _sure(word: Word) -> bool:
    return all(one.sure for one in (*word.says("number"), *word.says("ordinal")))


def _run(words: Sequence[Word], at: int) -> int:
    """The last of the characters of a number that stand side by side."""
    last = at
    while last + 1 < len(words) and words[last + 1].start == words[last].end:
        after = words[last + 1]
        if not chinese_numbers.is_number(after.normal) or after.says("neither"):
            break
        last += 1
    return last
