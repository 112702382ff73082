"""What in a case can a paper, a person or a reason be said to speak of?

The facts that bear load, each known by what was told of it, and the relatives. In the vault a
record is called by its name, so a choice means the same event when another is taken out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from wellfounded.evidence import load_bearing
from wellfounded.facts import Fact
from wellfounded.facts.kinds import Reference, References
from wellfounded.interview import record_summary, referred
from wellfounded.interview.standing import RECORD_PAGES
from wellfounded.languages import Language
from wellfounded.web.cases.answers import Answer, Answers
from wellfounded.web.cases.stored import NUMBERED
from wellfounded.web.clock import today
from wellfounded.web.ui.field import Field, Option, Other

RELATIVES = ("family.spouse", "family.mother", "family.father")
CHILDREN = "family.children"


def points(fact: Fact) -> bool:
    """Whether a fact names what something speaks of."""
    return isinstance(fact.kind, Reference | References)


def offered(answers: Answers, language: Language, chosen: tuple[str, ...] = ()) -> list[Option]:
    """Everything that can be chosen, as it is stored; what is ``chosen`` is always among it."""
    found: dict[str, str] = {}
    for at, words in _places(answers, language):
        found.setdefault(answers.named(at), words)
    for one in chosen:
        if one not in found and (stands := answers.numbered(one)):
            found[one] = referred(stands, language)
    return [Option(code=at, words=words, chosen=at in chosen) for at, words in found.items()]


def pointing(made: Field, fact: Fact, answers: Answers, answer: Answer | None) -> Field:
    """The field of a reference: a choice out of what there is in the case."""
    language = Language(made.lang)
    chosen = _chosen(answer.stored.raw if answer else None)
    options = tuple(offered(answers, language, made.lines or chosen))
    others = _others(made, answers, answer, language)
    if isinstance(fact.kind, References):
        return replace(made, kind="choices", lines=(), options=options, value="", others=others)
    value = made.value if made.value in {one.code for one in options} else ""
    return replace(made, kind="choice", options=options, value=value, others=others)


def read(fact: Fact, sent: list[str], answers: Answers, standing: Answer | None) -> Any:
    """What was chosen, as it is stored; what is in no list is left out. None for nothing."""
    chosen = _chosen(standing.stored.raw if standing else None)
    known = {one.code for one in offered(answers, Language(), chosen)}
    picked = [one for one in dict.fromkeys(sent) if one in known]
    if isinstance(fact.kind, References):
        return picked or None
    return picked[0] if picked else None


def _chosen(raw: Any) -> tuple[str, ...]:
    if isinstance(raw, str):
        return (raw,)
    return tuple(raw) if isinstance(raw, list) else ()


def _places(answers: Answers, language: Language) -> Iterator[tuple[str, str]]:
    case = answers.case
    for load in load_bearing(case, today()):
        words = load.words.say(language)
        yield load.at, _known_by(answers, load.at, words, language)
    for path in RELATIVES:
        if case.says_anything(path):
            yield path, referred(path, language)
    for number in range(case.sizes.get(CHILDREN, 0)):
        at = f"{CHILDREN}[{number}]"
        yield at, _known_by(answers, at, referred(at, language), language)


def _known_by(answers: Answers, at: str, words: str, language: Language) -> str:
    """The words, with what was told of the record where it is one."""
    found = NUMBERED.search(at)
    if found is None or at[: found.start()] not in RECORD_PAGES:
        return words
    told = record_summary(answers.case, at[: found.start()], int(found[1]), language)
    return f"{words} ({told})"


def _others(
    made: Field, answers: Answers, answer: Answer | None, language: Language
) -> tuple[Other, ...]:
    waiting = dict(answer.waiting) if answer else {}
    return tuple(
        replace(other, text=_text(waiting[other.revision].raw, answers, language) or other.text)
        for other in made.others
    )


def _text(raw: Any, answers: Answers, language: Language) -> str:
    numbered = (answers.numbered(one) for one in _chosen(raw))
    return "; ".join(referred(at, language) for at in numbered if at)
