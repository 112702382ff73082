"""How is a file of ``words`` read?

One file for each language, each unreviewed until a named person has read it. A word that ends in
``?`` may say it and may say something else; it permits, and asks nothing. A word that ends in
``+`` may carry an attached pronoun (Arabic). Under ``none`` stand words that look like the others
of their table and say nothing of it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from wellfounded.drift.cutting import pieces
from wellfounded.drift.endings import Endings
from wellfounded.drift.letters import normal, without_accents
from wellfounded.drift.lexicon import LONG_ENOUGH, Lexicon
from wellfounded.drift.senses import Sense, by_table

ENGLISH = "en"
LANGUAGES = ("es", "fr", "pt", "ru", "zh", "ar", "ht")
IN_ONE_OR_MANY = ("kin", "people", "measure", "time", "weekday", "month", "place")
"""Tables whose words may be given by number: ``{ one = [...], many = [...] }``."""

PLAIN = ("person", "gender", "number", "ordinal", "negation")
NEITHER, NONE = "neither", "none"
NEAR = ("one_before", "many_before", "one_after", "many_after")
"""Settings whose words stand beside a noun and say how many there are."""

Raw = Mapping[str, Any]


def lexicon_for(language: str) -> Lexicon | None:
    """The words of a language by its code or its name, or None when there is no file of it."""
    name = language.strip().casefold().replace("_", "-")
    code = _names().get(name) or _names().get(name.partition("-")[0])
    return lexicon(code) if code else None


@cache
def _names() -> Mapping[str, str]:
    return {name: code for code in LANGUAGES for name in _raw(code)["names"]}


@cache
def lexicon(code: str) -> Lexicon:
    """The words of a language that has a file."""
    raw = _raw(code)
    elided = frozenset(raw.get("elided", ()))
    words: dict[str, list[Sense]] = {
        normal(word): [] for setting in NEAR for word in raw.get(setting, ())
    }
    phrases: dict[str, set[tuple[str, ...]]] = {}
    for said, sense in _entries(raw):
        for form in _forms(said, raw.get("attached", ())):
            parts = tuple(piece[2] for piece in pieces(form, elided))
            words.setdefault(" ".join(parts), []).append(sense)
            if len(parts) > 1:
                phrases.setdefault(parts[0], set()).add(parts)
    return Lexicon(
        code=code,
        words={form: by_table(senses) for form, senses in words.items()},
        unaccented=_unaccented(words) if raw.get("accents") else {},
        phrases={first: tuple(sorted(of, key=len)[::-1]) for first, of in phrases.items()},
        endings=_endings(raw),
        settings=raw,
        lists={name: frozenset(map(normal, of)) for name, of in raw.items() if _is_list(of)},
    )


@cache
def _raw(code: str) -> Raw:
    text = files("wellfounded.drift").joinpath("words", f"{code}.toml").read_text("utf-8")
    return tomllib.loads(text)


def _is_list(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _unaccented(words: Mapping[str, list[Sense]]) -> dict[str, Any]:
    """The words as they are written without accents, where that is no other word."""
    found: dict[str, list[Sense]] = {}
    for form, senses in words.items():
        plain = without_accents(form)
        if plain != form and plain not in words and len(plain) >= LONG_ENOUGH:
            found.setdefault(plain, []).extend(senses)
    return {form: by_table(senses) for form, senses in found.items()}


def _forms(said: str, suffixes: Iterable[str]) -> Iterator[str]:
    form = normal(said.removesuffix("+"))
    yield form
    if said.endswith("+"):
        yield from (form + suffix for suffix in suffixes)


def _entries(raw: Raw) -> Iterator[tuple[str, Sense]]:
    for table in IN_ONE_OR_MANY:
        for meaning, forms in raw.get(table, {}).items():
            by_number = forms if isinstance(forms, dict) else {"any": forms}
            for number, words in by_number.items():
                yield from _senses(words, table, meaning, number)
    for table in PLAIN:
        for meaning, words in raw.get(table, {}).items():
            yield from _senses(words, NEITHER if meaning == NONE else table, meaning)


def _senses(
    words: Iterable[str], table: str, meaning: str, number: str = "any"
) -> Iterator[tuple[str, Sense]]:
    """The words of an entry; one that is said of several persons is sure of none."""
    several = meaning.split()
    for word in words:
        sure = not word.endswith("?") and len(several) == 1
        for one in several:
            yield word.removesuffix("?"), Sense(table, one, number, sure)


def _endings(raw: Raw) -> Endings:
    ends = raw.get("person_ends", {})
    return Endings(
        ends={**_shapes(ends, "person"), **_shapes(raw.get("negation_ends", {}), "negation")},
        begins=_shapes(raw.get("person_begins", {}), "person"),
        but=frozenset(map(normal, ends.get(NONE, ()))),
    )


def _shapes(table: Mapping[str, Iterable[str]], name: str) -> dict[str, tuple[Sense, ...]]:
    shapes: dict[str, tuple[Sense, ...]] = {}
    for meaning, words in table.items():
        if meaning != NONE:
            for word, sense in _senses(words, name, meaning):
                shapes[normal(word)] = (*shapes.get(normal(word), ()), sense)
    return shapes
