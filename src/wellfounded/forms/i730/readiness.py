"""What else must be right with a Form I-730 before it is sent? 8 CFR 207.7, 208.21."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.i730.beneficiary import court_history, is_spouse, signs
from wellfounded.forms.i730.petitioner import TWO_YEARS, given_on, more_than_two_years
from wellfounded.forms.i730.relationship import relationship_problems
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.fees import fee

SOON = timedelta(days=60)
"""How long before the last day somebody is told of it. The number is this project's."""


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
    said = "what it costs is not kept here" if amount is None else f"the fee is {amount} dollars"
    yield notice("fee", "", f"on {as_of:%m/%d/%Y} {said}", "One form for each person.")


def _two_years(case: Case, as_of: date) -> Iterator[Problem]:
    late = more_than_two_years(case, as_of)
    if late is True:
        yield notice(
            "late",
            "3.1",
            "two years are past since the grant or admission; USCIS can allow more time for "
            "humanitarian reasons (8 CFR 207.7, 208.21)",
            "Attach proof of each reason for the delay.",
        )
    since = given_on(case, as_of)
    if late is False and since is not None:
        last = TWO_YEARS.count(since.span.earliest) - timedelta(days=1)
        if last - as_of <= SOON:
            yield notice(
                "two_years",
                "3.1",
                f"the safe day for USCIS to receive it is {last}",
                "Send it so that it is there by then; the form answers No only until that day.",
            )


def _own_right(case: Case) -> Iterator[Problem]:
    own = any(
        one.text("who") == "self" and one.text("outcome") == "granted"
        for one in case.items("prior_applications")
    )
    through_another = bool(case.text("principal.relationship"))
    if through_another or (case.yes_no("application.filed") is False and not own):
        yield Problem(
            code="own_right",
            item="1.My Status",
            reason="only who was granted asylum, or admitted as a refugee, in their own right can "
            "petition",
            fix="Find out whether the status came through a husband, wife or parent; then that "
            "person petitions.",
            overridable=True,
        )


def _beneficiary_here(relative: Record, as_of: date) -> Iterator[Problem]:
    if court_history(relative, as_of) == "now":
        yield Problem(
            code="beneficiary_in_court",
            item="2.23",
            reason="the beneficiary has a case in immigration court",
            fix="Before it is sent, this needs a look by an immigration attorney or accredited "
            "representative; the court is told of the petition.",
            overridable=True,
        )
    elif relative.yes_no("in_united_states"):
        yield notice(
            "beneficiary_here",
            "4",
            "the form warns that a beneficiary who is here without status can be put in removal "
            "proceedings if it is not granted",
            "Look at the beneficiary's own status, and at a claim of their own, before it is sent.",
        )


def _papers(relative: Record) -> Iterator[Problem]:
    proof = {
        True: "the marriage certificate, and a paper on how each earlier marriage of either ended",
        False: "the child's birth certificate with the petitioner's name",
    }[is_spouse(relative)]
    more = {
        "stepchild": ", and the marriage certificate of the parent",
        "adopted": ", and the adoption order with proof of two years together",
    }.get("" if is_spouse(relative) else relative.text("relationship"), "")
    yield notice(
        "papers",
        "2",
        f"the tie is proven with {proof}{more}",
        "Attach copies, each with a full English translation, proof of the petitioner's status, "
        "and a recent photograph of the beneficiary.",
    )


def _signatures(case: Case, relative: Record | None, as_of: date) -> Iterator[Problem]:
    if case.text("signing.read") == "interpreter" and not case.text("interpreter.family"):
        yield Problem(
            code="interpreter",
            item="7.1.a",
            reason="an interpreter read the petition out, and is not named",
            fix="Complete the interpreter's name and address in Part 7; the interpreter signs it.",
            overridable=True,
        )
    who = "The petitioner signs Part 5"
    if relative is not None and signs(relative, as_of):
        who += ", the beneficiary Part 6"
    yield notice(
        "signature",
        "5.6.a",
        "the petition is signed by hand, in ink, after it was read",
        f"{who}; an interpreter signs Part 7 and a preparer Part 8.",
    )
    if relative is not None and signs(relative, as_of) is None:
        yield notice(
            "part_6",
            "6",
            "Part 6 is for a beneficiary who is here and is 14 or older, and one of the two is "
            "not known",
            "Ask where the beneficiary is, and the day of birth.",
        )


def notice(code: str, item: str, reason: str, fix: str) -> Problem:
    """A word to the person who files."""
    return Problem(code=code, item=item, reason=reason, fix=fix, overridable=True, blocks=False)
