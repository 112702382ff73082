"""What could show it, by kind of claim and by country?"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from wellfounded.evidence.asking import Asking
from wellfounded.evidence.suggestions.asked_if import ASKED_IF
from wellfounded.evidence.suggestions.suggestion import (
    FaultySuggestions,
    KindOfClaim,
    Of,
    Rating,
    Suggestion,
    kinds_of_claim,
)
from wellfounded.facts import Case

__all__ = [
    "FaultySuggestions",
    "KindOfClaim",
    "NoSuchKindOfClaim",
    "Of",
    "Rating",
    "Suggestion",
    "kinds_of_claim",
    "suggestions",
    "to_choose",
]


class NoSuchKindOfClaim(LookupError):
    """There are no suggestions for this kind of claim; the text names those there are."""

    def __init__(self, id: str) -> None:
        listed = ", ".join(sorted(kinds_of_claim()))
        super().__init__(f"no suggestions are called {id!r}; choose one of {listed}")


def suggestions(case: Case, as_of: date, chosen: Collection[str] = ()) -> tuple[KindOfClaim, ...]:
    """The kinds of claim that a case asks for by its answers on a day, and those ``chosen``.

    What is of one country is there only for a person of that country. What is asked for at an
    office there is rated as dangerous, unless all whom the person fears are outside the government.

    Raises:
        NoSuchKindOfClaim: if one of ``chosen`` is none.
    """
    for id in chosen:
        if id not in kinds_of_claim():
            raise NoSuchKindOfClaim(id)
    asking = Asking.of(case, as_of)
    return tuple(
        _warned(kind, asking)
        for kind in kinds_of_claim().values()
        if kind.id in chosen or (not kind.chosen and _concerns(kind, asking))
    )


def to_choose() -> tuple[KindOfClaim, ...]:
    """The kinds of claim that no answer of a case names: the person or a helper adds them."""
    return tuple(kind for kind in kinds_of_claim().values() if kind.chosen)


def _warned(kind: KindOfClaim, asking: Asking) -> KindOfClaim:
    """With a warning at each office that may be of those whom the person fears."""
    if asking.by_private_alone:
        return kind
    rows = (
        replace(row, rating=Rating.HARD_OR_DANGEROUS) if row.at_an_office else row
        for row in kind.rows
    )
    return replace(kind, rows=tuple(rows))


def _concerns(kind: KindOfClaim, asking: Asking) -> bool:
    here = not kind.country or kind.country in asking.case.listed("applicant.nationality")
    return here and ASKED_IF[kind.asked_if](asking)
