"""A person moved: who is told, by when, with what, and what is kept?

One address and one day give all of it: the last days, what goes on each form for each person, the
copy for the government's lawyer, the proofs, and what to know besides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.facts import Case
from wellfounded.law.deadlines import Deadline
from wellfounded.law.moving.copy_to_dhs import Proof
from wellfounded.law.moving.due import COURT, USCIS, due, told_since
from wellfounded.law.moving.notes import FOR_COURT, KEEP, NOTES, Note, Situation
from wellfounded.law.moving.sheets import Form, Sheet, court_sheet, uscis_sheet
from wellfounded.law.moving.the_move import Entry, Move, the_move
from wellfounded.law.moving.who import Person, before_the_board, people


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving:
    """All that follows from a move. ``court`` is None where surely nobody has a case in court.

    ``keep`` are numbers of ``KEEP``, from 1. ``lacks`` are paths of facts without which the sheets
    are not ready, in the order they are asked.
    """

    move: Move
    people: tuple[Person, ...]
    uscis: Deadline
    court: Deadline | None
    sheets: tuple[Sheet, ...]
    proofs: tuple[Proof, ...]
    keep: tuple[int, ...]
    notes: tuple[Note, ...]
    lacks: tuple[str, ...]


def moving(case: Case, as_of: date, entry: Entry | None = None) -> Moving:
    """What follows from a move that was just entered, or from the last one in the case."""
    move, who = the_move(case, entry), people(case, as_of)
    may_be_in_court = any(person.in_court is not False for person in who)
    told = {one: None if entry else told_since(case, one, move.on) for one in (USCIS, COURT)}
    uscis = due(USCIS, move.on, as_of, told[USCIS])
    court = due(COURT, move.on, as_of, told[COURT]) if may_be_in_court else None
    sheets = tuple(_sheets(case, who, move, as_of))
    here = Situation(case=case, people=who, move=move, uscis=uscis, court=court, today=as_of)
    return Moving(
        move=move,
        people=who,
        uscis=uscis,
        court=court,
        sheets=sheets,
        proofs=tuple(
            Proof(form=sheet.form, name=sheet.person.name)
            for sheet in sheets
            if sheet.form is not Form.USCIS
        ),
        keep=tuple(n for n in range(1, len(KEEP) + 1) if may_be_in_court or n not in FOR_COURT),
        notes=tuple(note for note in NOTES if note.when(here)),
        lacks=tuple(_lacks(move)),
    )


def _sheets(case: Case, who: tuple[Person, ...], move: Move, day: date) -> Iterator[Sheet]:
    for person in who:
        yield uscis_sheet(case, person, move)
    form = Form.BOARD if before_the_board(case, day) else Form.COURT
    for person in who:
        if person.in_court is not False:
            yield court_sheet(case, person, move, form)


def _lacks(move: Move) -> Iterator[str]:
    lacking = move.new.lacking if move.new else ("street", "city", "region", "postal_code")
    for part in lacking:
        yield f"contact.address.{part}"
    if move.on is None:
        yield "events"
