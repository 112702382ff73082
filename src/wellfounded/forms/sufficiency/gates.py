"""What is said where the papers do not state something that a protection needs?

Neutral words: what the reading looked for, and to ask again. It never says what to write.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.readiness.gate import gate, notice
from wellfounded.forms.readiness.problem import Phrase, Problem
from wellfounded.forms.sufficiency.reading import LOOKED_FOR, Reading, Stands, readings

NOT_STATED = gate(
    "not_stated",
    "not stated: {asks}",
    "Read the question to the person again and write down what they say, in their own words. If"
    " they have nothing to add, leave it so and let a lawyer look.",
)
MAY_LACK = notice(
    "not_stated.may_lack",
    "not stated, and not always needed: {asks}",
    "Read the question to the person again. What they say is written down, and nothing else.",
)
LOOK = notice(
    "look",
    "look: {asks}",
    "A helper reads the account and decides whether it is said there.",
)
STANDS = {
    Stands.STATED: "The person's own words:",
    Stands.LOOK: "To be read by a helper:",
    Stands.NOT_STATED: "Not stated.",
}
PROTECTIONS = {
    "asylum": "Asylum",
    "withholding": "Withholding of removal",
    "torture": "The Convention against Torture",
}


def sufficiency_problems(case: Case) -> Iterator[Problem]:
    """What the papers do not state, and what a helper must read."""
    for reading in readings(case):
        if reading.found.stands is not Stands.STATED:
            yield _problem(reading)


def _problem(reading: Reading) -> Problem:
    question, found = reading.question, reading.found
    closed = LOOK if found.stands is Stands.LOOK else NOT_STATED if found.needed else MAY_LACK
    asks = Phrase(f"check.sufficiency.{question.id}", question.asks)
    problem = closed.at(question.item, about=question.id, asks=asks)
    return replace(problem, authorities=question.authorities)


def messages() -> Iterator[tuple[str, str]]:
    """What is looked for and how it is told, as ``(context, English)``."""
    for question in LOOKED_FOR.values():
        yield f"check.sufficiency.{question.id}", question.asks
    for stands, words in STANDS.items():
        yield f"check.sufficiency.{stands}", words
    for protection, words in PROTECTIONS.items():
        yield f"check.protection.{protection}", words
