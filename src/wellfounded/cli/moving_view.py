"""How does a move look on paper and as JSON?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import click

from wellfounded.cli.deadlines import days_in_words
from wellfounded.cli.deadlines_json import deadline_document, span_document
from wellfounded.languages import Language
from wellfounded.law.deadlines import words
from wellfounded.law.moving import (
    EDITIONS,
    FILLED_HERE,
    PLACES,
    Address,
    Moving,
    Note,
    Proof,
    Sheet,
    say,
)
from wellfounded.law.moving.copy_to_dhs import AUTHORITY, STEPS
from wellfounded.law.moving.notes import KEEP
from wellfounded.law.moving.sheets import BY_HAND, LABELS

INDENT = "    "


def print_moving(found: Moving, language: Language) -> None:
    """The days first, then each form, the copy, the proofs, and what to know."""
    for line in (
        *_head(found, language),
        *_days(found, language),
        *_sheets(found, language),
        *_copy(found, language),
        *_lists(found, language),
    ):
        click.echo(line)


def moving_json(found: Moving, as_of: date, language: Language) -> dict[str, Any]:
    """The same as one document."""
    offices = {"uscis": found.uscis, "court": found.court}
    return {
        "as_of": as_of.isoformat(),
        "language": language.code,
        "new": _address(found.move.new),
        "old": _address(found.move.old),
        "moved": span_document(found.move.on),
        "unclear": found.move.unclear,
        "due": {
            name: one and deadline_document(one, as_of, language) for name, one in offices.items()
        },
        "sheets": [_sheet(sheet, language) for sheet in found.sheets],
        "copy_to_dhs": _copy_json(found, language),
        "keep": [_keep(number, language) for number in found.keep],
        "notes": [_note(note, language) for note in found.notes],
        "lacks": list(found.lacks),
    }


def _head(found: Moving, language: Language) -> Iterator[str]:
    move = found.move
    nothing = say(language, "moving.not_said")
    yield say(language, "moving.title")
    for id, address in (("new", move.new), ("old", move.old)):
        yield f"  {say(language, f'moving.{id}')}: {_one_line(address) or nothing}"
    day = language.days(move.on.earliest, move.on.latest) if move.on else nothing
    yield f"  {say(language, 'moving.day')}: {day}"
    if move.unclear:
        yield "  " + say(language, "moving.unclear")


def _days(found: Moving, language: Language) -> Iterator[str]:
    yield "\n" + say(language, "moving.by_when")
    for one in filter(None, (found.uscis, found.court)):
        days = days_in_words(one, language)
        yield f"  {words.title(one, language)}: {days} [{one.authority}]"
        yield INDENT + words.state(one, language)
        yield from (INDENT + words.say(step, language) for step in one.steps)


def _sheets(found: Moving, language: Language) -> Iterator[str]:
    for sheet in found.sheets:
        name = sheet.person.name or say(language, "moving.nobody")
        yield "\n" + say(language, "moving.sheet", form=sheet.form, name=name)
        yield "  " + PLACES[sheet.form]
        if not sheet.sure:
            yield "  " + say(language, "moving.if_needed")
        for item in sheet.items:
            empty = "moving.by_hand" if item.id == BY_HAND else "moving.empty"
            value = item.value or f"({say(language, empty)})"
            yield f"{INDENT}{_label(item.id, language)}: {value}"
        yield "  " + say(language, "moving.edition", edition=EDITIONS[sheet.form])
        if sheet.form in FILLED_HERE:
            command = f"wellfounded fill {FILLED_HERE[sheet.form]} CASE -o OUT.pdf"
            yield f"  {say(language, 'moving.filled_here')} ({command}{_for_whom(sheet)})"


def _for_whom(sheet: Sheet) -> str:
    """The option that asks for the form of a relative."""
    return "" if sheet.person.at == "applicant" else f" --for {sheet.person.at}"


def _copy(found: Moving, language: Language) -> Iterator[str]:
    if found.proofs:
        yield f"\n{say(language, 'moving.copy')} [{AUTHORITY}]"
        yield from (f"  - {step}" for step in _steps(language))
    for proof in found.proofs:
        yield f"\n  {say(language, 'moving.proof')}"
        yield INDENT + proof.on_paper()
        yield f"  {say(language, 'moving.proof_online')}"
        yield INDENT + proof.by_system()


def _lists(found: Moving, language: Language) -> Iterator[str]:
    yield "\n" + say(language, "moving.keep")
    yield from (f"  - {_keep(number, language)}" for number in found.keep)
    yield "\n" + say(language, "moving.know")
    for note in found.notes:
        yield f"  - {_note(note, language)['text']} [{note.authority}]"
    if found.lacks:
        yield f"\n{say(language, 'moving.lacks')}: {', '.join(found.lacks)}"


def _steps(language: Language) -> list[str]:
    return [language.say(f"moving.copy.{n}", step) for n, step in enumerate(STEPS, start=1)]


def _keep(number: int, language: Language) -> str:
    return language.say(f"moving.keep.{number}", KEEP[number - 1])


def _note(note: Note, language: Language) -> dict[str, str]:
    return {
        "id": note.id,
        "text": language.say(f"moving.note.{note.id}", note.text),
        "authority": note.authority,
        "confidence": note.confidence.value,
    }


def _label(id: str, language: Language) -> str:
    return language.say(f"moving.item.{id}", LABELS[id])


def _sheet(sheet: Sheet, language: Language) -> dict[str, Any]:
    return {
        "form": sheet.form.value,
        "edition": EDITIONS[sheet.form],
        "fill": FILLED_HERE.get(sheet.form),
        "online": PLACES[sheet.form],
        "person": sheet.person.at,
        "sure": sheet.sure,
        "items": [
            {"id": one.id, "label": _label(one.id, language), "value": one.value}
            for one in sheet.items
        ],
        "lacking": list(sheet.lacking),
    }


def _copy_json(found: Moving, language: Language) -> dict[str, Any] | None:
    if not found.proofs:
        return None
    return {
        "authority": AUTHORITY,
        "steps": _steps(language),
        "proofs": [_proof(proof) for proof in found.proofs],
    }


def _proof(proof: Proof) -> dict[str, str]:
    return {
        "form": proof.form.value,
        "on_paper": proof.on_paper(),
        "by_system": proof.by_system(),
    }


def _address(address: Address | None) -> dict[str, str] | None:
    if address is None:
        return None
    return {
        "street": address.street,
        "unit": address.unit,
        "city": address.city,
        "region": address.region,
        "postal_code": address.postal_code,
    }


def _one_line(address: Address | None) -> str:
    parts = (address.street_and_unit, address.city_and_region) if address else ()
    return ", ".join(filter(None, parts))
