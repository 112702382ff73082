"""Is every fact on which the case rests shown, or is a reason given why not?

INA 208(b)(1)(B)(ii). What stops in the room ``evidence`` makes the packet a draft.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.evidence import lint, matrix
from wellfounded.facts import Case
from wellfounded.packets.problem import Problem

OF_FACTS = frozenset({"open", "only_named", "only_promised", "only_needs_english"})
"""Findings at a fact on which the case rests; the others are at a paper or a person."""
SETTLED_HERE = frozenset({"translation_missing", "certificate_missing"})
"""A problem of its own says the one; a certificate to be signed is made for the other."""


def open_in_proof(case: Case, as_of: date) -> Iterator[Problem]:
    """How many facts nothing shows or explains, and what stops at each paper or person."""
    stopping = [one for one in lint(matrix(case, as_of)) if one.stops]
    if facts := len({one.at for one in stopping if one.kind in OF_FACTS}):
        yield Problem(id="no_proof", filled={"number": str(facts)})
    others = [one for one in stopping if one.kind not in SETTLED_HERE | OF_FACTS]
    if others:
        yield Problem(id="proof_not_ready", filled={"number": str(len(others))})
