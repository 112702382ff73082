"""What must be right with a Form AR-11 before it is sent? INA 265(a)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import gate, notice
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.moving import the_move

TWO_ADDRESSES = gate(
    "two_addresses.uscis",
    "the home address and the list of homes name two places for now",
    "Ask the person where they live now, and mend the other.",
    "INA 265(a)",
    overridable=False,
)
ADDRESS_BEFORE = notice(
    "address_before",
    "the address before is not known",
    "Ask the person; a form without it may be asked about.",
    "INA 265(a)",
)
WAITING_FORMS = notice(
    "waiting_forms",
    "the paper form changes no form that waits at USCIS",
    "Change the address online too, and name each receipt number there.",
    "USCIS page on changing an address",
)
SIGNATURE = notice(
    "signature.each_who_moved",
    "it is signed by hand, and each person who moved sends one",
    "Sign and date it. A parent signs for a child under 14.",
    "INA 265(c)",
)


def problems(case: Case, _filling: Filling, _as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who sends it."""
    move = the_move(case)
    if move.unclear:
        yield TWO_ADDRESSES.at("1.Present address")
    if move.old is None:
        yield ADDRESS_BEFORE.at("1.Previous address")
    yield WAITING_FORMS.at("")
    yield SIGNATURE.at("1.Signature")
