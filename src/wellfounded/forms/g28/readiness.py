"""What must be right with a Form G-28? 8 CFR 292.1, 292.4 and 103.2(a)(3).

Only an attorney or an accredited representative of a recognized organization signs one here. A
person who wrote down the answers, a notary or a consultant never does.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.problem import Problem

MAY_APPEAR = ("attorney", "accredited")
CITED = ("8 CFR 292.1", "8 CFR 292.4(a)", "8 CFR 1292.16")
"""What the sentences below rest on."""


def problems(case: Case, _filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    yield from _who(case)
    if case.text("representative.kind") == "attorney":
        yield from _order(case)
    if case.text("representative.kind") == "accredited":
        yield from _accreditation(case, as_of)
    yield from _notices(case)


def _who(case: Case) -> Iterator[Problem]:
    if case.text("representative.kind") not in MAY_APPEAR:
        yield Problem(
            code="who_may_appear",
            item="2.1.a",
            reason="nobody is named who may appear: an attorney, or an accredited representative"
            " of a recognized organization (8 CFR 292.1)",
            fix="Leave this form out, or write down who the representative is. A notary, a"
            " consultant or a person who helped to write does not sign it.",
            overridable=False,
        )


def _order(case: Case) -> Iterator[Problem]:
    """An order that limits the attorney is explained in Part 6."""
    if case.yes_no("representative.restricted") and not case.story("appearance.restriction"):
        yield Problem(
            code="unexplained",
            item="2.1.c",
            reason="the attorney is subject to an order and it is not explained",
            fix="Write down what the order says; it goes to Part 6.",
            overridable=False,
        )


def _accreditation(case: Case, as_of: date) -> Iterator[Problem]:
    until = case.date("representative.accredited_until")
    if until is None:
        yield Problem(
            code="accreditation",
            item="2.2.c",
            reason="it is not known until when the accreditation lasts (8 CFR 1292.16)",
            fix="Look the representative up on the list of the Department of Justice, and write"
            " down the day.",
            overridable=True,
        )
    elif until.span.earliest < as_of:
        surely = until.span.latest < as_of
        yield Problem(
            code="accreditation",
            item="2.2.c",
            reason=f"the accreditation {'has' if surely else 'may have'} ended (8 CFR 1292.16)",
            fix="Look at the list of the Department of Justice: whoever asked in time to renew is"
            " still on it. Else name another representative.",
            overridable=True,
        )


def _notices(case: Case) -> Iterator[Problem]:
    yield _notice(
        "signature",
        "4.2.a",
        "the client signs Part 4 and the representative signs Part 5, each by hand, in ink",
        "Sign and date both; a G-28 that the client did not sign does not count (8 CFR 292.4(a)).",
    )
    if case.yes_no("appearance.cards_to_representative"):
        yield _notice(
            "cards",
            "4.1.b",
            "cards and travel documents are asked to be sent to the representative",
            "Ask the client once more whether they want that.",
        )
    yield _notice(
        "each_form",
        "3.1.b",
        "each form that is filed apart has a G-28 of its own on top",
        "Prepare one for each form and for each person.",
    )


def _notice(code: str, item: str, reason: str, fix: str) -> Problem:
    return Problem(code=code, item=item, reason=reason, fix=fix, overridable=True, blocks=False)
