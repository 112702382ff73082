"""What does a person who moved tell to whom, by when, and what do they keep?

One address and one day are entered. From them come the last days, what goes on each form, the copy
for the government's lawyer and the proofs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.facts import Value, fact_at
from wellfounded.facts.dates import read_date
from wellfounded.facts.problem import BadValue
from wellfounded.languages import Language
from wellfounded.law.deadlines import words
from wellfounded.law.moving import Address, Entry, Moving, Sheet, answers_of, moving
from wellfounded.law.moving import say as moving_say
from wellfounded.law.moving.copy_to_dhs import AUTHORITY, STEPS
from wellfounded.law.moving.notes import KEEP
from wellfounded.law.moving.sheets import BY_HAND, EDITIONS, FILLED_HERE, LABELS, PLACES
from wellfounded.web.addresses import to
from wellfounded.web.applicant.dates import NotADate, from_boxes
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.entry import Typed
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Given, Ticket, save
from wellfounded.web.cases.stored import new_name
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.sources import source
from wellfounded.web.ui.field import DateParts
from wellfounded.web.ui.rows import Source

BOXES = ("street", "unit", "city", "region", "postal_code")


@dataclass(frozen=True, slots=True, kw_only=True)
class LastDay:
    """By when one office is told."""

    title: str
    lines: list[str]
    sources: list[Source]


@require_http_methods(["GET", "POST"])
@applicant_only
def moving_house(request: Request, opened: Opened) -> HttpResponse:
    """Enter a move once, and read what follows from it."""
    problem = ""
    parts = DateParts()
    typed = {box: request.POST.get(box, "").strip() for box in BOXES}
    if request.method == "POST":
        parts = Typed(request.POST, "moved").date
        entry = _entered(typed, parts)
        if entry is not None:
            _note(request, opened, entry)
            return redirect(to(request, "m"))
        problem = "moving.problem"
    language = request.language
    found = moving(opened.answers.case, today())
    said = {
        "problem": problem,
        "boxes": [(box, _label(f"new.{box}", language), typed[box]) for box in BOXES],
        "parts": parts,
        "once": uuid4(),
        "told": found.move.new is not None,
        "address": _one_line(found.move.new),
        "moved": _day(found, language),
        "days": list(_days(found, language)),
        "sheets": [_sheet(one, language) for one in found.sheets] if found.move.new else [],
        "copy": [language.say(f"moving.copy.{n}", step) for n, step in enumerate(STEPS, 1)],
        "copy_source": [source(AUTHORITY, language)],
        "proofs": [(one.on_paper(), one.by_system()) for one in found.proofs],
        "keep": [language.say(f"moving.keep.{n}", KEEP[n - 1]) for n in found.keep],
        "notes": [
            (language.say(f"moving.note.{one.id}", one.text), one.authority) for one in found.notes
        ],
        "unclear": found.move.unclear,
    }
    return render(request, "applicant/moving.html", said, status=422 if problem else 200)


def _entered(typed: dict[str, str], parts: DateParts) -> Entry | None:
    """The address and the day; None where no letter would arrive or the day cannot be read."""
    address = Address(**typed)
    try:
        raw = from_boxes(parts)
        moved = read_date(raw) if raw else None
    except (NotADate, BadValue):
        return None
    return Entry(address=address, moved=moved) if moved and not address.lacking else None


def _note(request: Request, opened: Opened, entry: Entry) -> None:
    """Write the move into the case: the address, the homes, and the step."""
    changed = answers_of(opened.answers.case, entry)
    given = list(_given(opened, changed))
    save(opened, given, Ticket.sent(request.POST.get("once", ""), given))


def _given(opened: Opened, changed: object) -> Iterator[Given]:
    """Each answer at the place it is stored at; a record that is new comes into being first."""
    assert hasattr(changed, "items")
    new: dict[str, str] = {}
    for at, value in changed.items():
        record = at.rpartition("].")[0] + "]" if "]." in at else ""
        try:
            path = opened.answers.named(at)
        except LookupError:
            if record not in new:
                new[record] = f"{record.partition('[')[0]}[{new_name()}]"
                yield Given(path=new[record], raw=opened.row.serial + len(new), base=0)
            path = new[record] + at[len(record) :]
        answer = opened.answer(path)
        yield Given(path=path, raw=_raw(at, value), base=answer.seen if answer else 0)


def _raw(path: str, value: Value | None) -> object:
    if value is None:
        return None
    written = fact_at(path).kind.write(value)
    return written.isoformat() if hasattr(written, "isoformat") else written


def _days(found: Moving, language: Language) -> Iterator[LastDay]:
    for one in filter(None, (found.uscis, found.court)):
        steps = [words.say(step, language) for step in one.steps]
        yield LastDay(
            title=words.title(one, language),
            lines=[words.state(one, language), *steps],
            sources=[source(one.authority, language)],
        )


def _sheet(sheet: Sheet, language: Language) -> dict[str, object]:
    name = sheet.person.name or moving_say(language, "moving.nobody")
    return {
        "title": moving_say(language, "moving.sheet", form=sheet.form, name=name),
        "place": PLACES[sheet.form],
        "edition": moving_say(language, "moving.edition", edition=EDITIONS[sheet.form]),
        "filled_here": moving_say(language, "moving.filled_here")
        if sheet.form in FILLED_HERE
        else "",
        "if_needed": "" if sheet.sure else moving_say(language, "moving.if_needed"),
        "items": [
            (_label(one.id, language), one.value or _empty(one.id, language)) for one in sheet.items
        ],
    }


def _empty(id: str, language: Language) -> str:
    return f"({moving_say(language, 'moving.by_hand' if id == BY_HAND else 'moving.empty')})"


def _label(id: str, language: Language) -> str:
    return language.say(f"moving.item.{id}", LABELS[id])


def _day(found: Moving, language: Language) -> str:
    span = found.move.on
    return (
        language.days(span.earliest, span.latest)
        if span
        else moving_say(language, "moving.not_said")
    )


def _one_line(address: Address | None) -> str:
    parts = (address.street_and_unit, address.city_and_region) if address else ()
    return ", ".join(part for part in parts if part)
