"""What else must be right with a Form I-730 before it is sent? 8 CFR 207.7, 208.21."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.i730.beneficiary import court_history, is_spouse, signs
from wellfounded.forms.i730.petitioner import TWO_YEARS, given_on, more_than_two_years
from wellfounded.forms.i730.relationship import FOLLOWS, I730, relationship_problems
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.fees import fee

SOON = timedelta(days=60)
"""How long before the last day somebody is told of it. The number is this project's."""


FEES = "8 CFR 106.2"
FEE = I730.notice("fee", "on {day} the fee is {amount} dollars", "One form for each person.", FEES)
NO_FEE_HERE = I730.notice(
    "fee.not_kept",
    "on {day} what it costs is not kept here",
    "One form for each person.",
    FEES,
)
LATE = I730.notice(
    "late",
    "two years are past since the grant or admission; USCIS can allow more time for humanitarian"
    " reasons",
    "Attach proof of each reason for the delay.",
    *FOLLOWS,
)
TWO_YEARS_END = I730.notice(
    "two_years",
    "the safe day for USCIS to receive it is {day}",
    "Send it so that it is there by then; the form answers No only until that day.",
    *FOLLOWS,
)
OWN_RIGHT = I730.gate(
    "own_right",
    "only who was granted asylum, or admitted as a refugee, in their own right can petition",
    "Find out whether the status came through a husband, wife or parent; then that person"
    " petitions.",
    *FOLLOWS,
)
IN_COURT = I730.gate(
    "beneficiary_in_court",
    "the beneficiary has a case in immigration court",
    "Before it is sent, this needs a look by an immigration attorney or accredited representative;"
    " the court is told of the petition.",
    *FOLLOWS,
)
HERE = I730.notice(
    "beneficiary_here",
    "the form warns that a beneficiary who is here without status can be put in removal"
    " proceedings if it is not granted",
    "Look at the beneficiary's own status, and at a claim of their own, before it is sent.",
)
ATTACH = (
    "Attach copies, each with a full English translation, proof of the petitioner's status, and a"
    " recent photograph of the beneficiary."
)
SPOUSE_PAPERS = I730.notice(
    "papers.spouse",
    "the tie is proven with the marriage certificate, and a paper on how each earlier marriage of"
    " either ended",
    ATTACH,
    *FOLLOWS,
)
CHILD_PAPERS = {
    "": I730.notice(
        "papers.child",
        "the tie is proven with the child's birth certificate with the petitioner's name",
        ATTACH,
        *FOLLOWS,
    ),
    "stepchild": I730.notice(
        "papers.stepchild",
        "the tie is proven with the child's birth certificate with the petitioner's name, and the"
        " marriage certificate of the parent",
        ATTACH,
        *FOLLOWS,
    ),
    "adopted": I730.notice(
        "papers.adopted",
        "the tie is proven with the child's birth certificate with the petitioner's name, and the"
        " adoption order with proof of two years together",
        ATTACH,
        *FOLLOWS,
    ),
}
INTERPRETER = I730.gate(
    "interpreter",
    "an interpreter read the petition out, and is not named",
    "Complete the interpreter's name and address in Part 7; the interpreter signs it.",
    "8 CFR 103.2(a)(2)",
)
READ_AND_SIGNED = "the petition is signed by hand, in ink, after it was read"
SIGN = I730.notice(
    "signature",
    READ_AND_SIGNED,
    "The petitioner signs Part 5; an interpreter signs Part 7 and a preparer Part 8.",
    "8 CFR 103.2(a)(2)",
)
BOTH_SIGN = I730.notice(
    "signature.both",
    READ_AND_SIGNED,
    "The petitioner signs Part 5, the beneficiary Part 6; an interpreter signs Part 7 and a"
    " preparer Part 8.",
    "8 CFR 103.2(a)(2)",
)
PART_6 = I730.notice(
    "part_6",
    "Part 6 is for a beneficiary who is here and is 14 or older, and one of the two is not known",
    "Ask where the beneficiary is, and the day of birth.",
    "8 CFR 103.2(a)(2)",
)


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who sends it."""
    yield from _two_years(case, as_of)
    yield from _own_right(case)
    if filling.relative is not None:
        yield from relationship_problems(case, filling.relative, as_of)
        yield from _beneficiary_here(filling.relative, as_of)
        yield from _papers(filling.relative)
    yield from _signatures(case, filling.relative, as_of)
    yield from _cost(as_of)


def _cost(as_of: date) -> Iterator[Problem]:
    amount = fee("I-730", "uscis_paper", as_of).amount
    if amount is None:
        yield NO_FEE_HERE.at("", day=as_of)
    else:
        yield FEE.at("", day=as_of, amount=str(amount))


def _two_years(case: Case, as_of: date) -> Iterator[Problem]:
    late = more_than_two_years(case, as_of)
    if late is True:
        yield LATE.at("3.1")
    since = given_on(case, as_of)
    if late is False and since is not None:
        last = TWO_YEARS.count(since.span.earliest) - timedelta(days=1)
        if last - as_of <= SOON:
            yield TWO_YEARS_END.at("3.1", day=last)


def _own_right(case: Case) -> Iterator[Problem]:
    own = any(
        one.text("who") == "self" and one.text("outcome") == "granted"
        for one in case.items("prior_applications")
    )
    through_another = bool(case.text("principal.relationship"))
    if through_another or (case.yes_no("application.filed") is False and not own):
        yield OWN_RIGHT.at("1.My Status")


def _beneficiary_here(relative: Record, as_of: date) -> Iterator[Problem]:
    if court_history(relative, as_of) == "now":
        yield IN_COURT.at("2.23")
    elif relative.yes_no("in_united_states"):
        yield HERE.at("4")


def _papers(relative: Record) -> Iterator[Problem]:
    if is_spouse(relative):
        yield SPOUSE_PAPERS.at("2")
    else:
        tie = relative.text("relationship")
        yield CHILD_PAPERS.get(tie, CHILD_PAPERS[""]).at("2")


def _signatures(case: Case, relative: Record | None, as_of: date) -> Iterator[Problem]:
    if case.text("signing.read") == "interpreter" and not case.text("interpreter.family"):
        yield INTERPRETER.at("7.1.a")
    both = relative is not None and signs(relative, as_of)
    yield (BOTH_SIGN if both else SIGN).at("5.6.a")
    if relative is not None and signs(relative, as_of) is None:
        yield PART_6.at("6")
