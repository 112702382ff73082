"""Which danger facts does this case hold, and who must look at each?"""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.law.danger.facts import DANGER_FACTS
from wellfounded.law.rulebook import RULEBOOK
from wellfounded.logic import Known, Reading, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Danger:
    """A fact that stops a filing copy: it is there (yes) or nobody has settled that it is not.

    ``needs`` are the paths of the facts that would settle it.
    """

    id: str
    verdict: Verdict
    title: str
    why: str
    who_must_look: str
    needs: tuple[str, ...]
    authority: str


def dangers(known: Known) -> tuple[Danger, ...]:
    """The danger facts that are present or not settled, in the order of ``DANGER_FACTS``."""
    reading = Reading(known)
    found = []
    for fact in DANGER_FACTS:
        verdict = fact.rule.decide(reading)
        if verdict is not False:
            entry = RULEBOOK[fact.rule.id]
            found.append(
                Danger(
                    id=fact.rule.id.removeprefix("danger."),
                    verdict=verdict,
                    title=entry.title,
                    why=entry.yes,
                    who_must_look=fact.who_must_look,
                    needs=tuple(fact.rule.needs(reading)),
                    authority=fact.rule.authorities[0],
                )
            )
    return tuple(found)
