"""How is a question on admissibility written, and how is what happened told?"""

from __future__ import annotations

from collections.abc import Iterable

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Account, Choice, Kind, Records, Text, YesNo

AT = "admissibility."
TOLD = "admissibility_accounts"


def asked(
    word: str,
    question: str,
    item: str,
    *,
    law: str,
    also: str = "",
    help: str = "",
    kind: Kind | None = None,
) -> Fact:
    """The fact that Form I-485 asks for at ``item`` and Form I-821 at ``also``, under ``law``."""
    return Fact(
        AT + word,
        kind or YesNo(),
        question,
        f"The form asks this of everyone (Form I-485, Part 9, item {item[2:]}; {law}).",
        data_class=DataClass.DANGER,
        section=Section.NARRATIVE,
        help=help,
        forms=(f"I-485 {item}", *([f"I-821 {also}"] if also else [])),
    )


def telling(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The list of accounts: each tells of one question, by the last word of its path."""
    why = "The form asks what happened, when and where, after each Yes (Form I-485, Part 9)."
    words = {
        fact.path.removeprefix(AT): f"{fact.forms[0].split()[1][2:]}. {fact.question}"
        for fact in facts
        if isinstance(fact.kind, YesNo)
    }

    def told(name: str, kind: Kind, question: str, help: str = "", complete: str = "") -> Fact:
        return Fact(
            TOLD + name,
            kind,
            question,
            why,
            data_class=DataClass.DANGER,
            section=Section.NARRATIVE,
            help=help,
            complete=complete,
            forms=("I-485 9",),
        )

    return (
        told(
            "",
            Records(),
            "Which of your answers do you want to tell more about?",
            complete="Is this all that you want to tell?",
        ),
        told("[].about", Choice(words), "Which question is it about?"),
        told("[].when", Text(), "When was it?"),
        told("[].where", Text(), "Where was it?"),
        told("[].account", Account(), "What happened, and how did it end?"),
    )
