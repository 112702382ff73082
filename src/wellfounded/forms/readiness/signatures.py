"""Who signs by hand, and who may fill in a form? 8 CFR 103.2(a)(2), 208.3(c).

A name that was typed, or made by a program, is no signature on paper at USCIS, and since 10 July
2026 cannot be mended once the form is there; the court takes some that a program made. A preparer
signs too, but for husband, wife, parent, son and daughter. To advise for money is for attorneys
and accredited representatives (8 CFR 292.1, 1292.1); to write down what a person says is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.readiness.gate import Gate, gate, notice
from wellfounded.forms.readiness.problem import Phrase, Problem
from wellfounded.law.filing import Place

BY_HAND, KEEPS_FEE = "8 CFR 103.2(a)(2)", "FR document 2026-09289"
OF_THE_COURT = "Immigration Court Practice Manual, ch. 3.3(b)"
CHILD = 14
"""Years. Under this a parent or guardian may sign."""

SIGN = notice(
    "signature",
    "the form is signed by hand, in ink, after it was read to the applicant",
    "Sign and date Part D and every supplement; the preparer signs Part E.",
    BY_HAND,
    KEEPS_FEE,
    "8 CFR 208.3(c)(2)",
)
MARK = notice(
    "signature.mark",
    "a person who cannot write signs with an X or a thumbprint, in ink",
    "Do not sign for the person.",
    BY_HAND,
)
FOR_A_CHILD = notice(
    "signature.child",
    "the applicant is under 14, so a parent or a legal guardian may sign",
    "Whoever signs writes their own name and that they are the parent or guardian.",
    BY_HAND,
)
NOT_SIGNED = gate(
    "unsigned",
    "the form is not signed",
    "The applicant signs by hand, in ink, and writes the day beside it.",
    BY_HAND,
    "8 CFR 208.3(c)(2)",
    overridable=False,
    on_paper=True,
)
TYPED = gate(
    "unsigned.typed",
    "the name was typed or made by a program, and that is no signature on paper",
    "Print the page again. The applicant signs it by hand, in ink.",
    BY_HAND,
    KEEPS_FEE,
    overridable=False,
    on_paper=True,
)
TYPED_IN_COURT = gate(
    "unsigned.typed_court",
    "the name was typed or made by a program; the court takes a digital or electronic signature"
    " that the applicant made, and no name that was only typed",
    "Look how it was made. By hand, in ink, is always taken.",
    OF_THE_COURT,
    on_paper=True,
)
BY_ANOTHER = gate(
    "unsigned.by_another",
    "somebody else signed for the applicant",
    "The applicant signs, with an X or a thumbprint if need be. A parent may sign for a child under"
    " 14, a legal guardian for a person who cannot decide alone.",
    BY_HAND,
    on_paper=True,
)
NO_CHILD = gate(
    "unsigned.no_child",
    "a parent or guardian signed, and the applicant is 14 or older",
    "The applicant signs. A legal guardian may sign only for a person who cannot decide alone.",
    BY_HAND,
    on_paper=True,
)
CHILD_PERHAPS = gate(
    "unsigned.child_perhaps",
    "a parent or guardian signed, and it is not known whether the applicant is under 14",
    "Write down the date of birth. Whoever is 14 or older signs.",
    BY_HAND,
    on_paper=True,
)
CONSULTANT = gate(
    "preparer.consultant",
    "the preparer is a paid person who is neither an attorney nor an accredited representative;"
    " such a person may write down answers and may not advise",
    "Have an attorney or accredited representative read the form with the applicant. The preparer"
    " still signs the block.",
    "8 CFR 292.1",
    "8 CFR 1292.1",
    "8 CFR 1.2",
)
PREPARER_IS_APPLICANT = gate(
    "preparer.applicant",
    "the preparer named is the applicant",
    "Answer No to whether somebody else prepared the form, or name the one who did.",
    "8 CFR 208.3(c)(2)",
)
PREPARER_LACKS = gate(
    "preparer",
    "someone else prepared the form, and the preparer's {lacking} is not given",
    "Complete the preparer's name, telephone and address.",
    "8 CFR 208.3(c)(2)",
)
NO_G28 = notice(
    "representative.g28",
    "USCIS speaks with a representative only when Form G-28 lies with the form",
    "Put the signed Form G-28 on top.",
    "8 CFR 292.4(a)",
)
NO_EOIR28 = notice(
    "representative.eoir28",
    "the court speaks with a representative only when Form EOIR-28 is filed; who only helps to"
    " write says so on Form EOIR-61",
    "File Form EOIR-28 online before the form, or Form EOIR-61 with it.",
    "8 CFR 1003.17(a)",
)
OWN_TRANSLATOR = notice(
    "translator.applicant",
    "the applicant is named as the translator of the own account",
    "Have another person translate it, and write down who did.",
    "8 CFR 103.2(b)(3)",
    "8 CFR 1003.33",
)
INTERPRETED = notice(
    "interpreter",
    "the applicant is not fluent in English: somebody reads the form out in a language that the"
    " applicant understands, before it is signed",
    "In court a certificate of interpretation goes with each statement: read out, understood, by"
    " whom, competent in which language.",
    "8 CFR 1003.33",
)
BLOCK = {
    part: Phrase(f"check.helper.{part}", words)
    for part, words in {
        "name": "name",
        "family": "family name",
        "given": "given name",
        "phone": "telephone number",
        "street": "street",
        "city": "city",
        "region": "state",
        "postal_code": "ZIP code",
        "language": "language",
    }.items()
}
"""What a form asks of a preparer or an interpreter."""
ON_I589 = ("name", "phone", "street", "city", "region", "postal_code")


def signature_problems(
    case: Case, as_of: date, place: Place | None, items: Mapping[str, str]
) -> Iterator[Problem]:
    """What is wrong with who signs and who helped, and words on it.

    ``items`` names where on the form the ``applicant`` and the ``preparer`` sign.
    """
    young = under_14(case, as_of)
    yield SIGN.at(items["applicant"])
    yield MARK.at(items["applicant"])
    if young:
        yield FOR_A_CHILD.at(items["applicant"])
    if closed := _as_it_was_signed(case.text("application.signature"), young, place):
        yield closed.at(items["applicant"])
    yield from _preparer(case, items["preparer"])
    yield from _representative(case, place, items["preparer"])
    if case.yes_no("applicant.fluent_in_english") is False:
        yield INTERPRETED.at(items["applicant"])
    if _translates_own(case):
        yield OWN_TRANSLATOR.at("")


def under_14(case: Case, as_of: date) -> bool | None:
    """Whether the applicant is under 14; None where the birthday does not tell."""
    born = case.date("applicant.date_of_birth")
    if born is None:
        return None
    youngest, oldest = _age(born.span.latest, as_of), _age(born.span.earliest, as_of)
    return (youngest < CHILD) if (youngest < CHILD) is (oldest < CHILD) else None


def _age(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _as_it_was_signed(how: str, young: bool | None, place: Place | None) -> Gate | None:
    if how == "typed":
        return TYPED_IN_COURT if place is Place.COURT else TYPED
    if how == "guardian" and young is not True:
        return CHILD_PERHAPS if young is None else NO_CHILD
    return {"none": NOT_SIGNED, "other": BY_ANOTHER}.get(how)


def _preparer(case: Case, item: str) -> Iterator[Problem]:
    if not case.yes_no("application.prepared_by_other"):
        return
    if lacking := lacks(case, "preparer", ON_I589):
        yield PREPARER_LACKS.at(item, lacking=lacking)
    if case.text("preparer.kind") == "consultant":
        yield CONSULTANT.at(item)
    if _same(case.text("preparer.name"), _full_name(case)):
        yield PREPARER_IS_APPLICANT.at(item)


def lacks(case: Case, whom: str, parts: Iterable[str]) -> tuple[Phrase, ...]:
    """What is not known of the ``preparer`` or the ``interpreter``, of the parts that are asked."""
    return tuple(BLOCK[part] for part in parts if not case.text(f"{whom}.{part}"))


def _representative(case: Case, place: Place | None, item: str) -> Iterator[Problem]:
    if case.text("representative.kind") not in ("attorney", "accredited"):
        return
    if place is Place.COURT:
        yield NO_EOIR28.at(item)
    elif place is Place.USCIS and not case.yes_no("preparer.g28_attached"):
        yield NO_G28.at(item)


def _translates_own(case: Case) -> bool:
    own = _full_name(case)
    return any(
        _same(story.translator, own)
        for path in case.answers
        if (story := case.story(path)) is not None and story.translator
    )


def _full_name(case: Case) -> str:
    parts = (case.text(f"applicant.name.{part}") for part in ("given", "middle", "family"))
    return " ".join(part for part in parts if part)


def _same(name: str, other: str) -> bool:
    return bool(name and other) and sorted(name.casefold().split()) == sorted(
        other.casefold().split()
    )


def messages() -> Iterator[tuple[str, str]]:
    """What a block asks, as ``(context, English)``."""
    for phrase in BLOCK.values():
        yield phrase.context, phrase.english
