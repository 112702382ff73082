"""What must be right with a Form G-1145 before it goes on top of a filing?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import OfForm
from wellfounded.forms.readiness.problem import Problem

G1145 = OfForm("g1145")
NO_WAY = G1145.gate(
    "no_way_to_tell",
    "there is neither an e-mail nor a mobile number to send the word to",
    "Ask for one that only this person reads, or leave this form out.",
    overridable=False,
)
WHO_READS = G1145.notice(
    "who_reads_it",
    "USCIS sends a word of the filing to this e-mail and this telephone",
    "Use only those that nobody else reads.",
)


def problems(case: Case, _filling: Filling, _as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    if not case.text("contact.email") and not case.text("contact.mobile"):
        yield NO_WAY.at("1.Email")
    yield WHO_READS.at("1.Email")
