"""What else must be right with a Form I-765 before it is filed? Instructions for Form I-765."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i765.answers import arrested_or_convicted, category
from wellfounded.forms.i765.cost import cost, in_words
from wellfounded.forms.i765.timing import not_the_day
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.after_protection.holding import permanent
from wellfounded.law.permission_to_work.category import OPEN
from wellfounded.logic import Reading

BY_STATUS = ("A03", "A05")
WITH_WORKSHEET = "C14"
PROOF: Mapping[str, str] = MappingProxyType(
    {
        "A03": "a paper that shows refugee status",
        "A05": "the paper by which asylum was given, or the I-94 that shows it",
        "A10": "the judge's order that withholds removal",
        "A12": "a paper that shows TPS",
        "C08": "a paper that shows when the asylum form was received",
        "C09": "the receipt of the form for the green card",
        "C11": "a paper that shows parole and until when it holds",
        "C14": "the paper that gives deferred action, and Form I-765WS",
        "C18": "the order of supervision and the judge's order",
        "C19": "the receipt of the form for TPS",
    }
)
"""What shows that the category is the person's, beside what everybody sends."""


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    yield from _category(case, as_of)
    yield from not_the_day(case, as_of)
    yield from _contradictions(case, as_of)
    yield from _notices(case, filling, as_of)


def _category(case: Case, as_of: date) -> Iterator[Problem]:
    asked, reading = case.text("work_permit.asks_for"), Reading(case.known(as_of))
    if permanent.decide(reading) is True:
        yield _contradiction(
            "2.27", "a work permit is asked for, and the case tells of a green card"
        )
    if asked == "other":
        yield Problem(
            code="category",
            item="2.27",
            reason="the card asked for is of a kind that is not kept here",
            fix="Write the category in by hand, and look at the questions that go with it.",
            overridable=True,
        )
    elif (
        asked in OPEN
        and not case.says_anything("principal")
        and OPEN[asked].decide(reading) is False
    ):
        yield _contradiction("2.27", f"the card asked for is {asked}, which the case does not open")


def _contradictions(case: Case, as_of: date) -> Iterator[Problem]:
    reason, card = case.text("work_permit.reason"), case.text("work_permit.category")
    code = category(case, as_of)
    if reason in ("renewal", "replacement"):
        if case.yes_no("work_permit.filed_before") is False and code == "C08":
            yield _contradiction("2.12", f"a {reason} is asked for, and no form was sent before")
        if card == "none":
            yield _contradiction("1.1", f"a {reason} is asked for, and there is no card")
        elif card and code and card not in (code, "other"):
            yield _contradiction(
                "1.1", f"a {reason} is asked for, and the card there is shows {card}"
            )
    if reason == "initial" and card and card == code:
        yield _contradiction(
            "1.1", f"a first card is asked for, and there is one that shows {card}"
        )
    convicted = any(arrest.yes_no("convicted") for arrest in case.items("arrests"))
    if convicted and case.yes_no("work_permit.arrested_for_a_crime") is False:
        yield _contradiction("2.30", "the answer is No, and the case tells of a conviction")
    if case.text("signing.read") == "interpreter" and case.yes_no("interpreter.used") is False:
        yield _contradiction("3.1", "an interpreter read the form out, and no interpreter helped")


def _notices(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    code = category(case, as_of)
    yield _notice(
        "signature",
        "3.7.a",
        "the form is signed by hand, in ink",
        "Sign and date Part 3; the interpreter signs Part 4 and the preparer Part 5.",
    )
    proof = f", and {PROOF[code]}" if code and code in PROOF else ""
    yield _notice(
        "papers",
        "",
        "with the form go two passport photos, a copy of the I-94 or the passport, a copy of the "
        f"last card or, without one, of an identity paper with a photo{proof}",
        "Look at the list on uscis.gov/i-765 for this kind of card, and send copies.",
    )
    yield _notice(
        "fee",
        "",
        in_words(cost(case, code, as_of), as_of),
        "Look at uscis.gov/g-1055 again on the day of filing.",
    )
    if arrested_or_convicted(case, as_of) is True:
        yield _notice(
            "court_papers",
            "2.30",
            "the answer is Yes, and the form then asks for certified court papers",
            "Get the papers of each case from the court or the police. A lawyer must look first.",
        )
    if code in BY_STATUS:
        yield _notice(
            "by_status",
            "2.27",
            "the person may work by status alone; the card is a proof",
            "Tell the person so. The form may still be sent.",
        )
    if code == WITH_WORKSHEET:
        yield _notice(
            "worksheet",
            "2.27",
            "with this kind of card goes Form I-765WS",
            "Fill it too: 'wellfounded fill I-765WS'.",
        )
    if filling.imprecise:
        first = filling.imprecise[0]
        yield _notice(
            "imprecise",
            str(first.item),
            f"{len(filling.imprecise)} dates are not known to the day, such as {first.label}",
            "Look for papers that show the day; never choose one.",
        )


def _contradiction(item: str, reason: str) -> Problem:
    return Problem(
        code="contradiction",
        item=item,
        reason=reason,
        fix="Ask the person which is right, and mend the other.",
        overridable=True,
    )


def _notice(code: str, item: str, reason: str, fix: str) -> Problem:
    return Problem(code=code, item=item, reason=reason, fix=fix, overridable=True, blocks=False)
