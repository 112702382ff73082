"""Which factors are there in this case, which are not, and which are open?

A helper's mark counts, and so does what the facts and findings of the case settle. Where the
two disagree the factor stays open until one of them is mended.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wellfounded.facts import Case
from wellfounded.facts.factors import FACTORS, factors_of
from wellfounded.law.precedent.derived import DERIVED
from wellfounded.logic import Reading, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFactors:
    """The factors of a case: ``present``, ``absent``, and those where mark and facts disagree.

    ``derived`` are those that the facts settle.
    """

    present: frozenset[str]
    absent: frozenset[str]
    derived: frozenset[str] = frozenset()
    disputed: frozenset[str] = frozenset()

    def open(self, element: str) -> frozenset[str]:
        """The factors that speak to an element and of which nothing is known."""
        speaking = (factor.id for factor in factors_of(element))
        return frozenset(speaking) - self.present - self.absent

    def says_anything(self, element: str) -> bool:
        """Whether any factor that speaks to an element is known to be there."""
        return any(factor.id in self.present for factor in factors_of(element))


def factors_of_case(case: Case, as_of: date) -> CaseFactors:
    """The factors of a case on a day, by marks, facts and findings."""
    reading = Reading(case.known(as_of))
    settled = {id: condition.decide(reading) for id, condition in DERIVED.items()}
    marked = {id: mark.present for id, mark in case.factors.items()}
    disputed = frozenset(
        id for id, present in marked.items() if settled.get(id) not in (None, present)
    )
    known = {id: _known(id, marked, settled) for id in FACTORS if id not in disputed}
    looked_for = {f.id for element in case.factors_complete for f in factors_of(element)}
    return CaseFactors(
        present=frozenset(id for id, found in known.items() if found),
        absent=frozenset(
            id
            for id, found in known.items()
            if found is False or (found is None and id in looked_for)
        ),
        derived=frozenset(id for id, found in settled.items() if found is not None),
        disputed=disputed,
    )


def _known(id: str, marked: Mapping[str, bool], settled: Mapping[str, Verdict]) -> Verdict:
    return marked.get(id, settled.get(id))
