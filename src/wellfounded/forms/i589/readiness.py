"""What else must be right with a Form I-589 before it is filed?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.countries import country_name
from wellfounded.forms.i589.contradictions import contradictions
from wellfounded.forms.i589.histories import UNITED_STATES
from wellfounded.forms.i589.order_of_dates import dates_out_of_order
from wellfounded.forms.i589.persons import persons
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.forum import venue
from wellfounded.forms.readiness.gate import gate, notice
from wellfounded.forms.readiness.problem import Phrase, Problem
from wellfounded.forms.readiness.signatures import signature_problems
from wellfounded.forms.sufficiency import sufficiency_problems

SIGNED = {"applicant": "D.Signature", "preparer": "E.Preparer"}
TOLD_APART = (
    ("B.2", "accused.account", "arrests", "account", False),
    ("C.1", "prior_claims.account", "prior_applications", "account", True),
    ("C.5", "delay.account", "delay.reasons", "what", None),
    ("C.6", "crimes_us.account", "arrests", "account", True),
)
"""The item, its account, the records that stand in only where there is no account, and whether
these must have been in the United States (None: no matter)."""

NOT_HERE = gate(
    "not_here",
    "the person is in {country}; this form is for people who are in the United States",
    "Look at how refugees abroad are taken in instead.",
    "INA 208(a)(1)",
    "Mullin v. Al Otro Lado, No. 25-5 (U.S. June 25, 2026)",
    overridable=False,
)
NO_REASON = gate(
    "no_reason",
    "neither past harm nor fear is told, so the form does not say why it is filed",
    "Ask the person why they apply.",
    "USCIS page of Form I-589",
    overridable=False,
)
NATIVE_NAME = gate(
    "native_name",
    "the name in the native alphabet is not given",
    "Ask for it; if the alphabet is the one used in English, write the name again.",
    "USCIS page of Form I-589",
)
HELPERS = gate(
    "helpers",
    "the family helped, and nobody is named",
    "Write down who helped and how they are related.",
    "8 CFR 208.3(c)(2)",
)
APART = notice(
    "told_apart",
    "the box holds {account}, so what {records} tell is not on the form",
    "Look whether all that matters of {records} is in {account}.",
)
IMPRECISE = notice(
    "imprecise",
    "{number} dates are not known to the day, such as {label}",
    "Look for papers that show the day; never choose one.",
)
COUNSEL_LIST = notice(
    "counsel_list",
    "the form says that no list of free or low-cost legal help was given",
    "Give the list of the court or the asylum office now, and answer again.",
    "INA 208(d)(4)",
)


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    yield from _not_here(case)
    if case.yes_no("past_harm.any") is False and case.yes_no("fear.any") is False:
        yield NO_REASON.at("B.1")
    else:
        yield from sufficiency_problems(case)
    yield from contradictions(case, as_of)
    yield from dates_out_of_order(case, as_of)
    yield from persons(case, as_of)
    yield from _told_apart(case)
    yield from _part_d(case)
    yield from signature_problems(case, as_of, venue("I-589", case, as_of).place, SIGNED)
    if filling.imprecise:
        first, number = filling.imprecise[0], len(filling.imprecise)
        yield IMPRECISE.at(str(first.item), number=str(number), label=first.label)


def _told_apart(case: Case) -> Iterator[Problem]:
    """A box holds the account, or what is listed where there is none: never both."""
    for item, account, records, story, here in TOLD_APART:
        told = [one for one in case.items(records) if one.story(story)]
        if here is not None:
            told = [one for one in told if (one.text("country") in UNITED_STATES) is here]
        if told and case.story(account):
            yield APART.at(item, account=account, records=records)


def _not_here(case: Case) -> Iterator[Problem]:
    where = case.text("applicant.located_in")
    if where and where not in UNITED_STATES:
        yield NOT_HERE.at("A.I.8", country=Phrase(f"country.{where}", country_name(where)))


def _part_d(case: Case) -> Iterator[Problem]:
    if not case.text("applicant.name.native"):
        yield NATIVE_NAME.at("D.Native name")
    if case.yes_no("application.family_helped") and not case.items("application.helpers"):
        yield HELPERS.at("D.Helpers")
    if case.yes_no("application.counsel_list_given") is False:
        yield COUNSEL_LIST.at("D.Counsel list")
