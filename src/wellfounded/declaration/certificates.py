"""Which certificates go with the declaration, and what does each lack?

28 USC 1746 for the closing; 8 CFR 103.2(b)(3) (USCIS), 1003.33 (court) and 1003.3(g)(1) (Board)
for translations; Immigration Court Practice Manual, ch. 3.3(a), for both certificates.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.declaration.assembling import Declaration
from wellfounded.declaration.certificate import (
    Certificate,
    Element,
    Forum,
    Kind,
    Line,
    State,
)
from wellfounded.declaration.certificate_words import BLANK, TEXTS
from wellfounded.declaration.names import name_at, same_person
from wellfounded.declaration.paragraph import Piece
from wellfounded.declaration.read_back import Readiness, readiness
from wellfounded.declaration.sentences import QUOTING
from wellfounded.declaration.tongue import code_of, english_name, same_language
from wellfounded.facts import Case
from wellfounded.facts.case_file.record import Record

PERJURY = "28 USC 1746"
MANUAL = "Immigration Court Practice Manual, ch. 3.3(a)"
TRANSLATED = {
    Forum.USCIS: "8 CFR 103.2(b)(3)",
    Forum.COURT: "8 CFR 1003.33",
    Forum.BOARD: "8 CFR 1003.3(g)(1)",
}
INSIDE = frozenset({"US", "AS", "GU", "MP", "PR", "UM", "VI"})
"""The United States with its territories, possessions and commonwealths (28 USC 1746(2))."""
NOT_SPOKEN = frozenset({"en", "zh"})
"""Nobody interprets into English; Chinese is one in writing, and read aloud in one of several."""
CITED = frozenset({PERJURY, MANUAL, *TRANSLATED.values()})
"""Every authority that an element names."""


def certificates(case: Case, made: Declaration, forum: Forum) -> tuple[Certificate, ...]:
    """The closing, a certificate for each translator and language, and that of interpretation."""
    found = [_closing(case, made, forum), *_translations(case, made, forum)]
    ready = readiness(case, made)
    if ready.reads_english is not True:
        found.append(_interpretation(case, made, ready, forum))
    return tuple(found)


def signed_abroad(case: Case) -> bool | None:
    """Whether it is signed outside the United States; None if nobody has said."""
    country = case.text("declaration.signed_at_country") or case.text("applicant.located_in")
    return country not in INSIDE if country else None


def _closing(case: Case, made: Declaration, forum: Forum) -> Certificate:
    # Words that name the laws of the United States do in both places, so doubt takes them.
    abroad = signed_abroad(case)
    elements = [
        _element("true_and_correct", PERJURY),
        _element("declarant", PERJURY, there=bool(made.declarant)),
        _element("where_signed", PERJURY, there=abroad is not None),
    ]
    if abroad is not False:
        elements.append(_element("laws_of_the_us", PERJURY))
    return Certificate(
        kind=Kind.CLOSING,
        forum=forum,
        says="inside" if abroad is False else "outside",
        filled=(),
        lines=(Line(id="executed_on"), Line(id="signature"), Line(id="name", value=made.declarant)),
        elements=(*elements, *_by_hand(PERJURY)),
    )


def _translations(case: Case, made: Declaration, forum: Forum) -> Iterator[Certificate]:
    jobs: dict[tuple[str, str], list[int]] = {}
    whole: dict[tuple[str, str], bool] = {}
    for paragraph in made.paragraphs:
        for piece in paragraph.pieces:
            for job, there in _jobs(piece):
                jobs.setdefault(job, []).append(paragraph.number)
                whole[job] = whole.get(job, True) and there
    left = [one.number for one in made.paragraphs if one.left]
    if left and not jobs:
        jobs["", made.language] = left
    whole = {job: whole.get(job, True) and not left for job in jobs}
    for (name, language), numbers in jobs.items():
        yield _translation(case, made, forum, name, language, numbers, whole[name, language])


def _jobs(piece: Piece) -> Iterator[tuple[tuple[str, str], bool]]:
    """Who translated what of a piece from which language, and whether its English is there."""
    if piece.translated or not piece.english:
        yield (piece.translator, piece.language), bool(piece.english)
    for one in piece.short:
        if one.translated and one.language:
            yield (one.translator, one.language), True


def _translation(
    case: Case,
    made: Declaration,
    forum: Forum,
    name: str,
    language: str,
    numbers: list[int],
    whole: bool,
) -> Certificate:
    noted = _noted(case, name)
    address, phone = (noted.text(part) if noted else "" for part in ("address", "phone"))
    authority = TRANSLATED[forum]
    elements = [
        _element("whole", authority, there=whole),
        _element("competent", authority, there=bool(language)),
        _element("name", authority, there=bool(name)),
    ]
    if forum is Forum.USCIS:
        elements.append(_element("complete_and_accurate", authority))
    else:
        elements += [
            _element("true_and_accurate", authority),
            _element("typed", authority),
            _element("attached", MANUAL),
            _element("titles", MANUAL),
            _element("address", MANUAL, there=bool(address)),
            _element("phone", MANUAL, there=bool(phone)),
        ]
    return Certificate(
        kind=Kind.TRANSLATION,
        forum=forum,
        says="translation",
        filled=(
            ("name", name),
            ("tongue", english_name(language)),
            ("titles", _titles(made, numbers)),
        ),
        lines=_signed_by(name, address, phone),
        elements=(*elements, *_by_hand(authority)),
        warnings=tuple(_warnings(case, made, name, language, noted)),
    )


def _interpretation(case: Case, made: Declaration, ready: Readiness, forum: Forum) -> Certificate:
    by = ready.by
    name = (by.interpreter or by.reader) if by else _interpreter(case)
    language = by.language if by else case.text("interpreter.language") or _spoken(made)
    noted = _noted(case, name)
    address = noted.text("address") if noted else ""
    phone = noted.text("phone") if noted else case.text("interpreter.phone") if not by else ""
    return Certificate(
        kind=Kind.INTERPRETATION,
        forum=forum,
        says="interpretation",
        filled=(
            ("name", name),
            ("tongue", english_name(language)),
            ("declarant", made.declarant),
        ),
        lines=_signed_by(name, address, phone),
        elements=(
            _element("read", MANUAL, there=by is not None),
            _element("understood", MANUAL, there=by is not None),
            _element("interpreter_competent", MANUAL, there=bool(language)),
            _element("true_and_accurate", MANUAL),
            _element("interpreter_name", MANUAL, there=bool(name)),
            *_by_hand(MANUAL),
        ),
        warnings=("reading_not_known",) if ready.reads_english is None else (),
    )


def _spoken(made: Declaration) -> str:
    """The language it was told in; nothing where that is English, or a way of writing alone."""
    code = code_of(made.language)
    return "" if code.split("-")[0] in NOT_SPOKEN else made.language


def _interpreter(case: Case) -> str:
    parts = (case.text(f"interpreter.{part}") for part in ("given", "family"))
    return " ".join(part for part in parts if part)


def _titles(made: Declaration, numbers: list[int]) -> str:
    listed = [str(number) for number in dict.fromkeys(numbers)]
    says = TEXTS["paragraph" if len(listed) == 1 else "paragraphs"]
    return says.format(declarant=made.declarant or BLANK, numbers=", ".join(listed))


def _warnings(
    case: Case, made: Declaration, name: str, language: str, noted: Record | None
) -> Iterator[str]:
    own = (
        made.declarant,
        case.text("applicant.name.native"),
        *case.listed("applicant.other_names"),
    )
    if any(same_person(name, one) for one in own):
        yield "own_translator"
    elif any(same_person(name, one) for one in _family(case)):
        yield "relative"
    if any(one.composed in QUOTING for each in made.paragraphs for one in each.pieces):
        yield "short_answers"
    said = noted.text("language") if noted else ""
    if said and language and not same_language(said, language):
        yield "by_another_language"


def _family(case: Case) -> Iterator[str]:
    yield name_at(case, "family.spouse.name")
    yield from (name_at(child, "name") for child in case.items("family.children"))
    yield from (case.text(f"family.{parent}.name") for parent in ("mother", "father"))
    yield from (one.text("name") for one in case.items("family.siblings"))


def _noted(case: Case, name: str) -> Record | None:
    """What is noted of a translator."""
    found = (one for one in case.items("translators") if same_person(one.text("name"), name))
    return next(found, None)


def _signed_by(name: str, address: str, phone: str) -> tuple[Line, ...]:
    return (
        Line(id="signature"),
        Line(id="name", value=name),
        Line(id="address", value=address),
        Line(id="phone", value=phone),
        Line(id="date"),
    )


def _element(id: str, authority: str, *, there: bool = True) -> Element:
    return Element(id=id, state=State.THERE if there else State.MISSING, authority=authority)


def _by_hand(authority: str) -> tuple[Element, ...]:
    return tuple(
        Element(id=id, state=State.BY_HAND, authority=authority) for id in ("signature", "date")
    )
