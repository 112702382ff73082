"""How is a helper's finding told, at the desk alone?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from zlib import crc32

from wellfounded.facts import ELEMENTS
from wellfounded.languages import Language
from wellfounded.law import RULEBOOK
from wellfounded.law.reading_list import facts_read
from wellfounded.law.status import FINDINGS
from wellfounded.web.cases.weighing import Finding
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A finding in words: who, when and what; then the reasons, as they were written."""

    words: str
    reasons: tuple[str, ...] = ()


def told(finding: Finding, language: Language) -> Told:
    """Who found what and when, or who took it back."""
    who = say(language, "weigh.left", who=finding.name) if finding.left else finding.name
    said = finding.assessment
    if said is None or said.on is None:
        day = language.day(finding.written)
        return Told(words=say(language, "weigh.taken_back", who=who, day=day))
    verdict = say(language, f"weigh.verdict.{said.verdict.value}")
    words = say(language, "weigh.found", who=who, day=language.day(said.on), verdict=verdict)
    return Told(words=words, reasons=said.reasons)


def number_of(element: str) -> int:
    """The number of an element in addresses: it tells nothing in the history of a browser."""
    return crc32(element.encode()) % 1_000_000


NUMBERED = {number_of(element): element for element in ELEMENTS}


@cache
def weighed_in(rule: str) -> tuple[str, ...]:
    """The elements that a rule leaves to a helper, in the order of its text."""
    return tuple(_elements(rule))


def _elements(rule: str) -> Iterator[str]:
    for path in facts_read(RULEBOOK[rule].rule):
        if path.startswith(FINDINGS):
            yield path.removeprefix(FINDINGS)
