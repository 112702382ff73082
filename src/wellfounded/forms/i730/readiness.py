"""What else must be right with a Form I-730 before it is sent?

8 CFR 207.7, 208.21.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.i730.beneficiary import court_history, is_spouse, signs
from wellfounded.forms.i730.petitioner import TWO_YEARS, given_on, more_than_two_years
from wellfounded.forms.i730.relationship import relationship_problems
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import gate, notice
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.fees import fee

SOON = timedelta(days=60)
"""How long before the last day somebody is told of it. The number is this project's."""
BY_HAND, TRANSLATED = "8 CFR 103.2(a)(2)", "8 CFR 103.2(b)(3)"
FOLLOWS = ("8 CFR 208.21", "8 CFR 207.7")

LATE = notice(
    "petition.late",
    "two years are past since the grant or admission; USCIS can allow more time for humanitarian"
    " reasons",
    "Attach proof of each reason for the delay.",
    *FOLLOWS,
)
TWO_YEARS_END = notice(
    "petition.two_years",
    "the safe day for USCIS to receive it is {day}",
    "Send it so that it is there by then; the form answers No only until the two years end.",
    *FOLLOWS,
)
OWN_RIGHT = gate(
    "petition.own_right",
    "only who was granted asylum, or admitted as a refugee, in their own right can send it",
    "Find out whether the status came through a husband, wife or parent, who then sends it.",
    *FOLLOWS,
)
IN_COURT = gate(
    "petition.beneficiary_in_court",
    "the person it is for has a case in immigration court",
    "Before it is sent, this needs a look by an immigration attorney or accredited representative;"
    " the court is told of it.",
    "8 CFR 208.21",
)
HERE = notice(
    "petition.beneficiary_here",
    "the form warns that a person who is here without status can be put in removal proceedings if"
    " it is not granted",
    "Look at that person's own status, and at a claim of their own, before it is sent.",
    "8 CFR 208.21",
)
PROOF_OF_MARRIAGE = notice(
    "petition.papers",
    "the marriage certificate goes with it, and a paper on how each earlier marriage ended",
    "Attach copies, each with a full English translation, proof of the petitioner's status, and a"
    " recent photograph of the person it is for.",
    *FOLLOWS,
    TRANSLATED,
)
PROOF_OF_BIRTH = notice(
    "petition.papers.child",
    "the child's birth certificate with the petitioner's name goes with it",
    "Attach copies, each with a full English translation, proof of the petitioner's status, and a"
    " recent photograph of the child.",
    *FOLLOWS,
    TRANSLATED,
)
INTERPRETER = gate(
    "petition.interpreter",
    "an interpreter read the form out, and is not named",
    "Complete the interpreter's name and address in Part 7; the interpreter signs it.",
    BY_HAND,
)
SIGNED = notice(
    "petition.signature",
    "the form is signed by hand, in ink, after it was read",
    "The petitioner signs Part 5, an interpreter Part 7 and a preparer Part 8.",
    BY_HAND,
)
SIGNED_BY_BOTH = notice(
    "petition.signature.both",
    "the form is signed by hand, in ink, after it was read, also by the person it is for",
    "The petitioner signs Part 5, the person it is for Part 6, an interpreter Part 7 and a preparer"
    " Part 8.",
    BY_HAND,
)
PART_6 = notice(
    "petition.part_6",
    "Part 6 is for a person who is here and is 14 or older, and one of the two is not known",
    "Ask where the person is, and the day of birth.",
    "USCIS pages of forms",
)
FEE = notice(
    "petition.fee",
    "on {day} the fee is {dollars} dollars",
    "Send one form for each person.",
    "8 CFR 106.2",
)


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who sends it."""
    yield from _two_years(case, as_of)
    yield from _own_right(case)
    if filling.relative is not None:
        yield from relationship_problems(case, filling.relative, as_of)
        yield from _about(filling.relative, as_of)
    if case.text("signing.read") == "interpreter" and not case.text("interpreter.family"):
        yield INTERPRETER.at("7.1.a")
    amount = fee("I-730", "uscis_paper", as_of).amount
    if amount is not None:
        yield FEE.at("", day=as_of, dollars=str(amount))


def _two_years(case: Case, as_of: date) -> Iterator[Problem]:
    late, since = more_than_two_years(case, as_of), given_on(case, as_of)
    if late is True:
        yield LATE.at("3.1")
    elif late is False and since is not None:
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


def _about(relative: Record, as_of: date) -> Iterator[Problem]:
    if court_history(relative, as_of) == "now":
        yield IN_COURT.at("2.23")
    elif relative.yes_no("in_united_states"):
        yield HERE.at("4")
    yield (PROOF_OF_MARRIAGE if is_spouse(relative) else PROOF_OF_BIRTH).at("2")
    signed = signs(relative, as_of)
    yield (SIGNED_BY_BOTH if signed else SIGNED).at("5.6.a")
    if signed is None:
        yield PART_6.at("6")
