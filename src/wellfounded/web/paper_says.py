"""What does a paper that was read say, as a page shows it?

Each thing found stands with the words it came from, sure or not. What it proposes is never ticked
for anybody: only what a person ticks counts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time

from wellfounded.facts import Case, fact_at
from wellfounded.languages import Language
from wellfounded.law.process.words import happened as step_words
from wellfounded.notices import Found, Proposed, ReadNotice, forum, happened
from wellfounded.notices.words import (
    doubt_words,
    forum_words,
    kind_means,
    kind_words,
    reason_words,
    role_words,
    stop_words,
    value_words,
)
from wellfounded.web.clock import today
from wellfounded.web.sources import source
from wellfounded.web.words import say

LONGEST = 60_000
"""Signs of a pasted paper that are read; a notice has a few thousand."""
STEPS = "events"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A step or an answer that the paper proposes, as the page shows it.

    ``choices`` are the steps it may be, where the paper leaves it open: ``(kind, words)``. Days are
    counted from a step alone.
    """

    number: int
    is_step: bool
    what: str
    parts: tuple[str, ...]
    quoted: tuple[str, ...]
    sure: bool
    doubts: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]


def paper_says(found: ReadNotice, case: Case, language: Language) -> dict[str, object]:
    """What the page fills in: the kind of paper, what stands on it, and who has the case."""
    where = forum(case, [found], as_of=today())
    return {
        "kind": kind_words(found.kind, language) if found.kind else "",
        "means": kind_means(found.kind, language) if found.kind else "",
        "stop": stop_words(found.stop, language) if found.stop else "",
        "doubts": [doubt_words(one, language) for one in found.doubts],
        "fields": [_field(one, language) for one in found.fields],
        "where": forum_words(where.forum, language),
        "reasons": [
            (reason_words(one, language), source(one.authority, language)) for one in where.reasons
        ],
    }


def offers(found: ReadNotice, language: Language) -> Iterator[Offer]:
    """What the paper proposes, numbered."""
    for number, one in enumerate(happened(found)):
        yield Offer(
            number=number,
            is_step=one.path == STEPS,
            what=_what(one, language),
            parts=tuple(_parts(one, language)),
            quoted=tuple(dict.fromkeys(part.words for part in one.found.values())),
            sure=one.sure,
            doubts=tuple(doubt_words(doubt, language) for doubt in one.doubts),
            choices=tuple((kind, step_words(kind, language)) for kind in one.choices),
        )


def ticked(
    found: ReadNotice, numbers: Collection[str], sent: Mapping[str, str]
) -> Iterator[tuple[Proposed, dict[str, object]]]:
    """Each proposal that was ticked, with its record; without one where no step was chosen."""
    for number, one in enumerate(happened(found)):
        if str(number) not in numbers:
            continue
        record = dict(one.value) if isinstance(one.value, Mapping) else {}
        if one.choices:
            chosen = sent.get(f"kind.{number}", "")
            if chosen not in one.choices:
                continue
            record["kind"] = chosen
        yield one, record


def _field(one: Found, language: Language) -> dict[str, object]:
    return {
        "role": role_words(one.role, language),
        "value": "" if one.value is None else value_words(one.role, one.value, language),
        "also": [value_words(one.role, other, language) for other in one.also],
        "words": one.words,
        "sure": one.sure,
        "doubts": [doubt_words(doubt, language) for doubt in one.doubts],
    }


def _what(one: Proposed, language: Language) -> str:
    if not one.is_record:
        return language.say(f"{one.path}.question", fact_at(one.path).question)
    assert isinstance(one.value, Mapping)
    kind = one.value.get("kind")
    if isinstance(kind, str):
        return step_words(kind, language)
    return say(language, "paper.receipt" if one.path == "receipts" else "paper.which_step")


def _parts(one: Proposed, language: Language) -> Iterator[str]:
    if not one.is_record:
        yield _shown(one.value, language)
        return
    assert isinstance(one.value, Mapping)
    for name, value in one.value.items():
        if name != "kind":
            fact = fact_at(f"{one.path}[].{name}")
            asked = language.say(f"{fact.path}.question", fact.question)
            yield f"{asked} {_shown(value, language)}"


def _shown(value: object, language: Language) -> str:
    if isinstance(value, date):
        return language.day(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return str(value)
