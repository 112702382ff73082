"""What could hurt the person by being filed, and who must look at it first?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellfounded.forms.readiness.gate import gate
from wellfounded.forms.readiness.problem import Phrase, Problem
from wellfounded.law.danger import DANGER_FACTS, Danger

HERE = gate(
    "danger",
    "{title} {why}",
    "Before anything is filed, this case needs a look by {who}.",
)
OPEN = gate(
    "danger.open",
    "Not ruled out: {title} {why}",
    "Ask ({asked}). If so: before anything is filed, this case needs a look by {who}.",
)
WHO = {
    fact.who_must_look: Phrase(f"check.who.{fact.who_must_look.split()[1]}", fact.who_must_look)
    for fact in DANGER_FACTS
}


def danger_problems(dangers: Sequence[Danger]) -> Iterator[Problem]:
    """Dangers that are there, and those nobody has ruled out."""
    for danger in dangers:
        if danger.verdict is not False:
            yield _problem(danger)


def _problem(danger: Danger) -> Problem:
    rule = f"danger.{danger.id}"
    found = (OPEN if danger.needs else HERE).at(
        "",
        about=danger.id,
        title=Phrase(f"{rule}.title", danger.title),
        why=Phrase(f"{rule}.yes", danger.why),
        who=WHO.get(danger.who_must_look, danger.who_must_look),
        **({"asked": ", ".join(danger.needs)} if danger.needs else {}),
    )
    return replace(found, authorities=(danger.authority,))


def messages() -> Iterator[tuple[str, str]]:
    """Who must look, as ``(context, English)``."""
    for phrase in WHO.values():
        yield phrase.context, phrase.english
