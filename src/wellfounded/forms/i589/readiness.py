"""What else must be right with a Form I-589 before it is filed?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.countries import country_name
from wellfounded.forms.i589.contradictions import contradictions
from wellfounded.forms.i589.histories import UNITED_STATES
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.problem import Problem

PREPARER_BLOCK = ("name", "phone", "street", "city", "region", "postal_code")

TOLD_APART = (
    ("B.2", "accused.account", "arrests", "account", False),
    ("C.1", "prior_claims.account", "prior_applications", "account", True),
    ("C.5", "delay.account", "delay.reasons", "what", None),
    ("C.6", "crimes_us.account", "arrests", "account", True),
)
"""The item, its account, the records that stand in only where there is no account, and whether
these must have been in the United States (None: no matter)."""


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    yield from _not_here(case)
    yield from _why_at_all(case)
    yield from contradictions(case, as_of)
    yield from _told_apart(case)
    yield from _part_d_and_e(case)
    yield from _notices(filling)


def _told_apart(case: Case) -> Iterator[Problem]:
    """A box holds the account, or what is listed where there is none: never both."""
    for item, account, records, story, here in TOLD_APART:
        told = [one for one in case.items(records) if one.story(story)]
        if here is not None:
            told = [one for one in told if (one.text("country") in UNITED_STATES) is here]
        if told and case.story(account):
            yield _notice(
                "told_apart",
                item,
                f"the box holds {account}, so what {records} tell is not on the form",
                f"Look whether all that matters of {records} is in {account}.",
            )


def _not_here(case: Case) -> Iterator[Problem]:
    where = case.text("applicant.located_in")
    if where and where not in UNITED_STATES:
        yield Problem(
            code="not_here",
            item="A.I.8",
            reason=f"the person is in {country_name(where)}; this form is for people who are in"
            " the United States or at its border",
            fix="Look at how refugees abroad are taken in instead.",
            overridable=False,
        )


def _why_at_all(case: Case) -> Iterator[Problem]:
    if case.yes_no("past_harm.any") is False and case.yes_no("fear.any") is False:
        yield Problem(
            code="no_reason",
            item="B.1",
            reason="neither past harm nor fear is told, so the form does not say why it is filed",
            fix="Ask the person why they apply.",
            overridable=False,
        )


def _part_d_and_e(case: Case) -> Iterator[Problem]:
    if not case.text("applicant.name.native"):
        yield Problem(
            code="native_name",
            item="D.Native name",
            reason="the name in the native alphabet is not given",
            fix="Ask for it; if the alphabet is the one used in English, write the name again.",
            overridable=True,
        )
    if case.yes_no("application.family_helped") and not case.items("application.helpers"):
        yield Problem(
            code="helpers",
            item="D.Helpers",
            reason="the family helped, and nobody is named",
            fix="Write down who helped and how they are related.",
            overridable=True,
        )
    lacking = [name for name in PREPARER_BLOCK if not case.text(f"preparer.{name}")]
    if case.yes_no("application.prepared_by_other") and lacking:
        yield Problem(
            code="preparer",
            item="E.Preparer",
            reason=f"someone else prepared the form, and the preparer's {lacking[0]} is not given",
            fix="Complete the preparer's name, telephone and address.",
            overridable=True,
        )


def _notices(filling: Filling) -> Iterator[Problem]:
    yield _notice(
        "signature",
        "D.Signature",
        "the form is signed by hand, in ink, after it was read to the applicant",
        "Sign and date Part D and every supplement; the preparer signs Part E.",
    )
    yield _notice(
        "own_copy",
        "",
        "each person who asks for protection in their own name files a form of their own",
        "Prepare a form for everyone who is not included in this one.",
    )
    if filling.imprecise:
        first = filling.imprecise[0]
        yield _notice(
            "imprecise",
            str(first.item),
            f"{len(filling.imprecise)} dates are not known to the day, such as {first.label}",
            "Look for papers that show the day; never choose one.",
        )


def _notice(code: str, item: str, reason: str, fix: str) -> Problem:
    return Problem(code=code, item=item, reason=reason, fix=fix, overridable=True, blocks=False)
