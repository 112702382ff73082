"""What must be right with a Form G-28? 8 CFR 292.1, 292.4 and 103.2(a)(3).

Only an attorney or an accredited representative of a recognized organization signs one here. A
person who wrote down the answers, a notary or a consultant never does.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import OfForm
from wellfounded.forms.readiness.problem import Problem

MAY_APPEAR = ("attorney", "accredited")
G28 = OfForm("g28")
NOBODY = G28.gate(
    "who_may_appear",
    "nobody is named who may appear: an attorney, or an accredited representative of a recognized"
    " organization",
    "Leave this form out, or write down who the representative is. A notary, a consultant or a"
    " person who helped to write does not sign it.",
    "8 CFR 292.1",
    overridable=False,
)
ORDER = G28.gate(
    "unexplained",
    "the attorney is subject to an order and it is not explained",
    "Write down what the order says; it goes to Part 6.",
    "8 CFR 292.4(a)",
    overridable=False,
)
UNTIL_WHEN = G28.gate(
    "accreditation.until_when",
    "it is not known until when the accreditation lasts",
    "Look the representative up on the list of the Department of Justice, and write down the day.",
    "8 CFR 1292.16",
)
ON_THE_LIST = (
    "Look at the list of the Department of Justice: whoever asked in time to renew is still on it."
    " Else name another representative."
)
ENDED = G28.gate("accreditation.ended", "the accreditation has ended", ON_THE_LIST, "8 CFR 1292.16")
MAY_HAVE_ENDED = G28.gate(
    "accreditation.may_have_ended",
    "the accreditation may have ended",
    ON_THE_LIST,
    "8 CFR 1292.16",
)
SIGN = G28.notice(
    "signature",
    "the client signs Part 4 and the representative signs Part 5, each by hand, in ink",
    "Sign and date both; a G-28 that the client did not sign does not count.",
    "8 CFR 292.4(a)",
)
CARDS = G28.notice(
    "cards",
    "cards and travel documents are asked to be sent to the representative",
    "Ask the client once more whether they want that.",
    "8 CFR 103.2(b)(19)",
)
EACH_FORM = G28.notice(
    "each_form",
    "each form that is filed apart has a G-28 of its own on top",
    "Prepare one for each form and for each person.",
)


def problems(case: Case, _filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    kind = case.text("representative.kind")
    if kind not in MAY_APPEAR:
        yield NOBODY.at("2.1.a")
    # An order that limits the attorney is explained in Part 6.
    restricted = case.yes_no("representative.restricted")
    if kind == "attorney" and restricted and not case.story("appearance.restriction"):
        yield ORDER.at("2.1.c")
    if kind == "accredited":
        yield from _accreditation(case, as_of)
    yield SIGN.at("4.2.a")
    if case.yes_no("appearance.cards_to_representative"):
        yield CARDS.at("4.1.b")
    yield EACH_FORM.at("3.1.b")


def _accreditation(case: Case, as_of: date) -> Iterator[Problem]:
    until = case.date("representative.accredited_until")
    if until is None:
        yield UNTIL_WHEN.at("2.2.c")
    elif until.span.earliest < as_of:
        yield (ENDED if until.span.latest < as_of else MAY_HAVE_ENDED).at("2.2.c")
