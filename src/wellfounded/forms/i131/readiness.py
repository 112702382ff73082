"""What else must be right with a Form I-131 before it is sent, or a trip begun? 8 CFR 223.2."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i131.answers import outside
from wellfounded.forms.i131.cost import in_words
from wellfounded.forms.i131.danger_of_travel import travel_problems
from wellfounded.forms.i131.kinds import ADVANCE_PAROLE, REFUGEE_DOCUMENT, kind
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.after_protection.holding import (
    asylum_held,
    in_status,
    permanent,
    refugee_held,
)
from wellfounded.logic import Condition, Reading, yes

RIGHT_KIND: tuple[tuple[str, Condition, str, str], ...] = (
    (
        "refugee_document",
        asylum_held | refugee_held,
        "the case does not show asylum or refugee status today",
        "A resident by that way takes item 3; who waits for a decision asks for advance parole.",
    ),
    ("resident_document", permanent, "the case does not show a green card today", "Take item 2."),
    ("tps", in_status("tps"), "the case does not show TPS today", "Look at item 5.C."),
    (
        "pending_asylum",
        yes("application.filed") & ~(asylum_held | refugee_held),
        "no asylum form waits: it was not filed, or asylum was given",
        "After a grant a refugee travel document is asked for, item 2.",
    ),
)
"""The kind of paper, what it rests on, and what to say where that is not so."""


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who sends it."""
    yield from travel_problems(case, as_of)
    yield from _right_kind(case, as_of)
    yield from _from_abroad(case, as_of)
    yield from _signatures(case)
    yield from _with_it(case, as_of)
    if filling.imprecise:
        yield _notice(
            "imprecise",
            str(filling.imprecise[0].item),
            f"{len(filling.imprecise)} dates are not known to the day",
            "Look for papers that show the day; never choose one.",
        )


def _right_kind(case: Case, as_of: date) -> Iterator[Problem]:
    at = Reading(case.known(as_of))
    for code, rests_on, reason, fix in RIGHT_KIND:
        if kind(case) == code and rests_on.decide(at) is False:
            yield Problem(code="kind", item="1.1-11", reason=reason, fix=fix, overridable=True)


def _from_abroad(case: Case, as_of: date) -> Iterator[Problem]:
    gone = outside(case, as_of)
    if gone is True and kind(case) in (*ADVANCE_PAROLE, "tps"):
        yield Problem(
            code="abroad",
            item="1.1-11",
            reason="the person is outside the United States, and this paper is asked for before "
            "leaving",
            fix="This needs an immigration attorney before anything is sent.",
            overridable=True,
        )
    if gone is True and kind(case) in REFUGEE_DOCUMENT:
        yield _notice(
            "from_abroad",
            "6.5",
            "from abroad a refugee travel document is asked for within a year of leaving, and an "
            "officer may say no (8 CFR 223.2)",
            "Look at the day of leaving, and ask an immigration attorney.",
        )


def _signatures(case: Case) -> Iterator[Problem]:
    if case.text("signing.read") == "interpreter" and not case.text("interpreter.family"):
        yield Problem(
            code="interpreter",
            item="11.1",
            reason="an interpreter read the form out, and is not named",
            fix="Complete the interpreter's name in Part 11; the interpreter signs it.",
            overridable=True,
        )
    yield _notice(
        "signature",
        "10.4",
        "the form is signed by hand, in ink, after it was read",
        "The person signs Part 10, an interpreter Part 11, a preparer Part 12, and each sheet of "
        "Part 13 is signed and dated.",
    )


def _with_it(case: Case, as_of: date) -> Iterator[Problem]:
    yield _notice(
        "papers",
        "1.1-11",
        "proof of the status that it rests on goes with it, a copy of a photo ID, and two photos",
        "Look at the instructions of the day for this kind of paper.",
    )
    yield _notice("fee", "", in_words(case, as_of), "Look at the fee page on the day of sending.")


def _notice(code: str, item: str, reason: str, fix: str) -> Problem:
    return Problem(code=code, item=item, reason=reason, fix=fix, overridable=True, blocks=False)
