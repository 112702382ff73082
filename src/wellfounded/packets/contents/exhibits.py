"""Which exhibits go into a packet, in which order, under which titles?

8 CFR 1003.33 and 103.2(b)(3): a translation stands behind its original, with its certificate.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.declaration import code_of, english_name
from wellfounded.facts import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.packets.contents.written import when
from wellfounded.packets.order import Order
from wellfounded.packets.problem import Problem
from wellfounded.packets.typesetting import Certificate, Labelled

TITLES = {
    "identity": "Identity document",
    "family_tie": "Record of family relationship",
    "entry_and_travel": "Record of entry or travel",
    "police_or_court": "Record of police or court",
    "medical": "Medical record",
    "photo": "Photograph",
    "message": "Message",
    "letter": "Letter",
    "statement": "Statement",
    "expert_report": "Expert report",
    "membership": "Record of membership",
    "work_or_school": "Record of work or school",
    "country_report": "Report on country conditions",
    "news": "News report",
    "law_text": "Text of law",
    "earlier_interview": "Record of earlier interview",
    "notice": "Government notice",
    "filing_proof": "Proof of filing",
    "other": "Document",
}
"""What an exhibit is called in the index where nobody has named it."""

ENGLISH = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheaf:
    """One exhibit and what stands behind it.

    ``file`` and ``translation_file`` are names to open; ``certificate`` is ours, to be signed,
    where nobody said that the translation has one.
    """

    path: str
    title: str
    kind: str
    date: str
    detail: str
    file: str
    translation_file: str = ""
    certificate: Certificate | None = None
    place: int | None = None


def exhibits(case: Case, order: Order) -> tuple[Sheaf, ...]:
    """The exhibits of a packet, in order; those that are to be left out are not among them."""
    found = [_sheaf(one) for one in case.items("exhibits") if not one.yes_no("leave_out")]
    return tuple(sorted(found, key=lambda one: _place(one, order)))


def left_out(case: Case) -> tuple[tuple[str, str], ...]:
    """The exhibits that somebody keeps out of the packet: where each stands, and its title."""
    return tuple(
        (one.at.removesuffix("."), titled(one))
        for one in case.items("exhibits")
        if one.yes_no("leave_out")
    )


def each_translated(case: Case) -> bool:
    """Whether every exhibit in another language is said to have a translation in the packet."""
    return all(
        _translated(one) and one.text("translation") != "not_needed"
        for one in case.items("exhibits")
        if not one.yes_no("leave_out") and _in_another_language(one)
    )


def open_exhibits(case: Case) -> Iterator[Problem]:
    """What exhibits lack."""
    for one in case.items("exhibits"):
        if one.yes_no("leave_out"):
            continue
        path, title = one.at.removesuffix("."), titled(one)
        if not one.text("file"):
            yield Problem(id="no_file", path=path, filled={"title": title})
        elif _in_another_language(one) and not _translated(one):
            yield Problem(id="no_translation", path=path, filled={"title": title})
        elif _in_another_language(one) and not one.text("translation_file"):
            yield Problem(id="translation_within", path=path, filled={"title": title})


def open_in_languages(case: Case) -> Iterator[Problem]:
    """How many papers there are of which nobody has said the language; a photo may have no words.

    8 CFR 103.2(b)(3), 1003.33: what is not in English is not taken without a translation.
    """
    silent = [
        one
        for one in case.items("exhibits")
        if not one.yes_no("leave_out")
        and one.text("kind") != "photo"
        and not one.text("language")
        and not one.text("translation")
    ]
    if silent:
        path, number = silent[0].at.removesuffix("."), str(len(silent))
        yield Problem(id="language_not_said", path=path, filled={"number": number})


def titled(one: Record) -> str:
    """What an exhibit is called."""
    return one.text("title") or TITLES.get(one.text("kind"), TITLES["other"])


def _sheaf(one: Record) -> Sheaf:
    return Sheaf(
        path=one.at.removesuffix("."),
        title=titled(one),
        kind=one.text("kind"),
        date=when(one.date("date")),
        detail="; ".join(_detail(one)),
        file=one.text("file"),
        translation_file=one.text("translation_file"),
        certificate=_certificate(one) if _to_be_certified(one) else None,
        place=one.number("order"),
    )


def _place(one: Sheaf, order: Order) -> tuple[bool, int, int]:
    """Where somebody chose a place it goes first; else by kind, and as it was told."""
    kind = order.kinds.index(one.kind) if one.kind in order.kinds else len(order.kinds)
    return one.place is None, one.place or 0, kind


def _detail(one: Record) -> Iterator[str]:
    """What the index says of an exhibit under its title: its source, its language."""
    yield from filter(None, (one.text("source.publisher"),))
    if pages := one.text("source.pages_used"):
        yield f"pages used: {pages}"
    if url := one.text("source.url"):
        read = when(one.date("source.accessed_on"))
        yield f"{url}, read {read}" if read else url
    if _in_another_language(one):
        said = english_name(one.text("language"))
        shown = _translated(one) and one.text("translation") != "not_needed"
        yield f"{said}, with English translation" if shown else said


def _in_another_language(one: Record) -> bool:
    said = one.text("language")
    if said:
        return code_of(said) != ENGLISH
    return one.text("translation") in ("with_certificate", "without_certificate", "missing")


def _translated(one: Record) -> bool:
    """The translation is a paper of its own, or stands in the same file."""
    state = one.text("translation")
    return bool(one.text("translation_file")) or state in ("with_certificate", "not_needed")


def _to_be_certified(one: Record) -> bool:
    """A translation goes in of which nobody said that its certificate is there."""
    state = one.text("translation")
    return state == "without_certificate" or (
        bool(one.text("translation_file")) and state != "with_certificate"
    )


def _certificate(one: Record) -> Certificate:
    """The certificate that the translator of an exhibit signs; it is not signed here."""
    name = one.text("translator.name") or "____________________"
    tongue = english_name(one.text("language")) or "____________________"
    return Certificate(
        title="Certificate of Translation",
        statement=(
            f"I, {name}, am competent to translate from {tongue} into English. I certify that the"
            " attached translation of the following is complete, true and accurate to the best of"
            " my abilities:",
        ),
        papers=(titled(one),),
        signature=(
            Labelled(label="Signature"),
            Labelled(label="Date"),
            Labelled(label="Printed name", value=one.text("translator.name")),
            Labelled(label="Telephone", value=one.text("translator.phone")),
            Labelled(label="Address", value=one.text("translator.address")),
        ),
    )
