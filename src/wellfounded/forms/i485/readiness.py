"""What else must be right with a Form I-485 before it is filed? Instructions for Form I-485."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i485.admissibility import DERIVED as ANSWERED
from wellfounded.forms.i485.admissibility import ITEMS
from wellfounded.forms.i485.category import applying_as, subject_to_public_charge
from wellfounded.forms.i485.contradictions import contradictions
from wellfounded.forms.i485.timing import not_the_year
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.fees import fee

FEES = {
    "asylee": ("I-485 asylee", "I-485 asylee under 14"),
    "refugee": ("I-485 refugee",),
}
PRINCIPAL = ("name.family", "name.given", "date_of_birth")
WITHOUT_A_PART_OF_ITS_OWN = frozenset({"exchange_years_done", "exchange_waiver"})


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    yield from not_the_year(case, as_of)
    yield from contradictions(case, as_of)
    yield from _open_questions(case, as_of)
    yield from _principal(case, as_of)
    yield from _looked_at(case, as_of)
    yield from _goes_with_it(case, as_of)
    yield from _notices(case, filling)


def _open_questions(case: Case, as_of: date) -> Iterator[Problem]:
    """Part 9 is whole only when each question is answered; an empty pair is sent back."""
    depends = {"20", "21", "29", "35.b", "40", "77"}
    for item, words in ITEMS.items():
        answer = ANSWERED[words[0]](case, as_of)
        if item not in depends and not isinstance(answer, bool):
            yield Problem(
                code="unanswered",
                item=f"9.{item}",
                reason="the question is not answered, and each of Part 9 wants a Yes or a No",
                fix="Ask the person. Nobody else can answer it.",
                overridable=False,
            )


def _principal(case: Case, as_of: date) -> Iterator[Problem]:
    if applying_as(case, as_of) != "derivative":
        return
    lacking = [name for name in PRINCIPAL if case.get(f"principal.{name}") is None]
    if lacking:
        yield Problem(
            code="principal",
            item="2.2",
            reason="the form is through somebody else, and the case does not say through whom",
            fix="Fill it from the case of the one who came first: '--for' names the relative.",
            overridable=True,
        )


def _looked_at(case: Case, as_of: date) -> Iterator[Problem]:
    """Each Yes of Part 9 can touch a ground of inadmissibility: INA 212(a), 209(c)."""
    said_yes = [
        item
        for item, words in ITEMS.items()
        if ANSWERED[words[0]](case, as_of) is True and words[0] not in WITHOUT_A_PART_OF_ITS_OWN
    ]
    if said_yes:
        yield _notice(
            "look",
            f"9.{said_yes[0]}",
            f"{len(said_yes)} answers in Part 9 are Yes: a lawyer must look before this is filed",
            "Look whether a ground of INA 212(a) is touched, and whether it can be waived (for"
            " asylum and refugee status with Form I-602, INA 209(c)).",
        )
    else:
        yield _notice(
            "look",
            "",
            "filing for a green card opens the whole record again",
            "Have a lawyer look at the form and the old papers before it is filed.",
        )


def _goes_with_it(case: Case, as_of: date) -> Iterator[Problem]:
    category = case.text("adjustment.category")
    refugee = category == "refugee"
    yield _notice(
        "medical",
        "",
        "the report of a civil surgeon goes with it (Form I-693), in a closed envelope",
        "A refugee who was examined abroad mostly needs the part on vaccines only."
        if refugee
        else "See a civil surgeon before filing. Without the report the form can be sent back.",
    )
    yield _notice("fee", "", _cost(category, as_of), "Look at the fee page on the day of filing.")
    if subject_to_public_charge(case, as_of) is True:
        yield _notice(
            "support",
            "3.1",
            "most who base the form on family need Form I-864 of a relative",
            "Have the relative fill it in, or say in Part 3 why there is none.",
        )
    yield _notice(
        "papers",
        "",
        "with the form go two passport photos, a copy of an identity paper with a photo, a birth"
        " record if there is one, and what shows the category and the days here",
        "Look at the list on uscis.gov/i-485 for this category, and send copies.",
    )


def _cost(category: str, as_of: date) -> str:
    day = f"{as_of:%m/%d/%Y}"
    if category not in FEES:
        return f"what this kind of green card form costs on {day} is not kept here"
    found = [fee(filing, "uscis_paper", as_of).amount for filing in FEES[category]]
    if found[0] is None:
        return f"what the form costs on {day} is not kept here"
    if found[0] == 0:
        return f"a refugee pays nothing for this form on {day}"
    child = f", and {found[1]} for a child under 14 who files with a parent" if found[1:] else ""
    return f"on {day} the fee on paper is {found[0]} dollars{child}"


def _notices(case: Case, filling: Filling) -> Iterator[Problem]:
    yield _notice(
        "signature",
        "10.4",
        "the form is signed by hand, in ink, after it was read to the applicant",
        "Sign and date Part 10; the interpreter signs Part 11 and the preparer Part 12. Leave"
        " Part 13 for the interview.",
    )
    if case.items("family.children") or case.text("applicant.marital_status") == "married":
        yield _notice(
            "own_copy",
            "",
            "each person who asks for a green card has a form of their own",
            "Fill one for each of the family who asks too.",
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
