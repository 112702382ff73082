"""What must be right with a Form G-28? 8 CFR 292.1, 292.4 and 1292.16.

Only an attorney or an accredited representative of a recognized organization signs one here. A
person who wrote down the answers, a notary or a consultant never does.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import gate, notice
from wellfounded.forms.readiness.problem import Problem
from wellfounded.forms.readiness.signatures import FOR_A_CHILD, under_14

MAY_APPEAR = ("attorney", "accredited")
WHO_MAY_APPEAR = gate(
    "who_may_appear",
    "nobody is named who may appear: an attorney, or an accredited representative of a recognized"
    " organization",
    "Leave this form out, or write down who the representative is. A notary, a consultant or a"
    " person who helped to write does not sign it.",
    "8 CFR 292.1",
    overridable=False,
)
ORDER = gate(
    "unexplained.order",
    "the attorney is subject to an order and it is not explained",
    "Write down what the order says; it goes to Part 6.",
    "8 CFR 292.1",
    overridable=False,
)
UNTIL_WHEN = gate(
    "accreditation.open",
    "it is not known until when the accreditation lasts",
    "Look the representative up on the list of the Department of Justice, and write down the day.",
    "8 CFR 1292.16",
)
ENDED = gate(
    "accreditation.ended",
    "the accreditation has ended, or may have",
    "Look at the list of the Department of Justice: whoever asked in time to renew is still on it."
    " Else name another representative.",
    "8 CFR 1292.16",
)
NO_MATTER = gate(
    "missing.matter",
    "it is not said in which forms or which matter the representative appears",
    "Write down the numbers of the forms, or the matter.",
    "8 CFR 292.4(a)",
    overridable=False,
)
SIGNATURES = notice(
    "signature.both",
    "the client signs Part 4 and the representative signs Part 5, each by hand, in ink",
    "Sign and date both; a notice that the client did not sign does not count.",
    "8 CFR 292.4(a)",
)
CARDS = notice(
    "cards",
    "cards and travel documents are asked to be sent to the representative",
    "Ask the client once more whether they want that.",
    "8 CFR 103.2(b)(19)",
)
EACH_FORM = notice(
    "each_form",
    "each form that is filed apart has a notice of its own on top",
    "Prepare one for each form and for each person.",
    "8 CFR 292.4(a)",
)


def problems(case: Case, _filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    kind = case.text("representative.kind")
    if kind not in MAY_APPEAR:
        yield WHO_MAY_APPEAR.at("2.1.a")
    restricted = kind == "attorney" and case.yes_no("representative.restricted")
    if restricted and not case.story("appearance.restriction"):
        yield ORDER.at("2.1.c")
    if kind == "accredited":
        yield from _accreditation(case, as_of)
    if not case.text("appearance.matter"):
        yield NO_MATTER.at("3.1.b")
    yield SIGNATURES.at("4.2.a")
    if under_14(case, as_of):
        yield FOR_A_CHILD.at("4.2.a")
    if case.yes_no("appearance.cards_to_representative"):
        yield CARDS.at("4.1.b")
    yield EACH_FORM.at("3.1.b")


def _accreditation(case: Case, as_of: date) -> Iterator[Problem]:
    until = case.date("representative.accredited_until")
    if until is None:
        yield UNTIL_WHEN.at("2.2.c")
    elif until.span.earliest < as_of:
        yield ENDED.at("2.2.c")
