"""What must be right with a Form AR-11 before it is sent? INA 265(a)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import OfForm
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.moving import the_move

AR11 = OfForm("ar11")
LAW = "INA 265(a)"
TWO_ADDRESSES = AR11.gate(
    "two_addresses",
    "the home address and the list of homes name two places for now",
    "Ask the person where they live now, and mend the other.",
    LAW,
    overridable=False,
)
BEFORE = AR11.notice(
    "address_before",
    "the address before is not known",
    "Ask the person; a form without it may be asked about.",
    LAW,
)
WAITING = AR11.notice(
    "waiting_forms",
    "the paper form changes no form that waits at USCIS",
    "Change the address online too, and name each receipt number there.",
)
SIGN = AR11.notice(
    "signature",
    "it is signed by hand, and each person who moved sends one",
    "Sign and date it. A parent signs for a child under 14.",
)


def problems(case: Case, _filling: Filling, _as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who sends it."""
    move = the_move(case)
    if move.unclear:
        yield TWO_ADDRESSES.at("1.Present address")
    if move.old is None:
        yield BEFORE.at("1.Previous address")
    yield WAITING.at("")
    yield SIGN.at("1.Signature")
