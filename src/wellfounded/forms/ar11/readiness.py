"""What must be right with a Form AR-11 before it is sent? INA 265(a)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.moving import the_move


def problems(case: Case, _filling: Filling, _as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who sends it."""
    move = the_move(case)
    if move.unclear:
        yield Problem(
            code="two_addresses",
            item="1.Present address",
            reason="the home address and the list of homes name two places for now",
            fix="Ask the person where they live now, and mend the other.",
            overridable=False,
        )
    if move.old is None:
        yield _notice(
            "address_before",
            "1.Previous address",
            "the address before is not known",
            "Ask the person; a form without it may be asked about.",
        )
    yield _notice(
        "waiting_forms",
        "",
        "the paper form changes no form that waits at USCIS",
        "Change the address online too, and name each receipt number there.",
    )
    yield _notice(
        "signature",
        "1.Signature",
        "it is signed by hand, and each person who moved sends one",
        "Sign and date it. A parent signs for a child under 14.",
    )


def _notice(code: str, item: str, reason: str, fix: str) -> Problem:
    return Problem(code=code, item=item, reason=reason, fix=fix, overridable=True, blocks=False)
