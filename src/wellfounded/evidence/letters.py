"""What does a letter of a witness, and a report of an expert, carry?

28 USC 1746 on the line under penalty of perjury; Istanbul Protocol (rev. 2022) on the five levels
of a medical finding. The list is for who helps: what a letter says is the writer's alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from wellfounded.evidence.words import Words

LETTER: Mapping[str, str] = MappingProxyType(
    {
        "name": "The writer's full name, address and telephone number.",
        "how": "How the writer knows the person, and since when.",
        "seen": "What the writer saw or heard, and how they know of the rest.",
        "dates": "Dates and places, as exact as the writer knows them and no more.",
        "own_words": "The writer's own words and language. Two letters in the same words help "
        "nobody.",
        "signed": "The date and a signature. In the United States, under penalty of perjury.",
        "identity": "A copy of the writer's identity card, if it is safe for them.",
        "sent": "How it came: keep the envelope or the message.",
        "safety": "Danger to the writer is a good reason not to ask.",
    }
)

REPORT: Mapping[str, str] = MappingProxyType(
    {
        "who": "Who the expert is: training, work, how often they wrote such reports.",
        "asked": "Who asked for it, what was asked, what was read, what is paid.",
        "consent": "That the person agreed, and which interpreter there was.",
        "method": "How it was done, and for how long.",
        "account": "What the person told, as told.",
        "body": "What was seen of the body.",
        "mind": "What was found of the mind, with each test by name and edition.",
        "level": "The opinion, in the exact words of the Istanbul Protocol.",
        "limits": "What the expert cannot say.",
        "signed": "Date, signature, and a line under penalty of perjury.",
    }
)


class Level(Enum):
    """How a medical finding stands to an account, in the words of the Istanbul Protocol (2022).

    The exact word is kept: none is ever put for another.
    """

    NOT_CONSISTENT = "not consistent with"
    CONSISTENT = "consistent with"
    HIGHLY_CONSISTENT = "highly consistent with"
    TYPICAL = "typical of"
    DIAGNOSTIC = "diagnostic of"


LEVELS: Mapping[Level, str] = MappingProxyType(
    {
        Level.NOT_CONSISTENT: "The finding could not have been caused by what is told.",
        Level.CONSISTENT: "It could have been caused so. It is not specific, and there are many "
        "other causes.",
        Level.HIGHLY_CONSISTENT: "It could have been caused so, and there are few other causes.",
        Level.TYPICAL: "It is usually seen after this, and there are other causes. The text of "
        "2022 says that this level is seldom used.",
        Level.DIAGNOSTIC: "It could not have been caused in any other way.",
    }
)


def letter() -> tuple[Words, ...]:
    """What a letter carries."""
    return tuple(Words(f"evidence.letter.{id}", text) for id, text in LETTER.items())


def report() -> tuple[Words, ...]:
    """What an expert's report carries."""
    return tuple(Words(f"evidence.report.{id}", text) for id, text in REPORT.items())


def levels() -> tuple[tuple[Level, Words], ...]:
    """The five levels, with what each means."""
    return tuple(
        (level, Words(f"evidence.level.{level.name.lower()}", text))
        for level, text in LEVELS.items()
    )


def level_in(text: str) -> Level | None:
    """The level that a report's opinion uses, by its exact words; None if it uses none or two.

    ``highly consistent with`` and ``not consistent with`` hold ``consistent with`` in them, and
    are found first.
    """
    said = " ".join(text.casefold().split())
    found = set()
    for level in sorted(Level, key=lambda one: -len(one.value)):
        if level.value in said:
            found.add(level)
            said = said.replace(level.value, "")
    return found.pop() if len(found) == 1 else None
