"""What is a box called in full, when the map gives the last part of its name?

Nobody recorded the full names of some forms. Their last parts are unique on the form, and the
file that the user adds says the rest. Where nobody recorded which box of a question is which, the
map writes ``Unit[*]``: the one of them that the value given ticks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from wellfounded.forms.mapping.entries import (
    Account,
    Choice,
    Continues,
    FormMap,
    Mark,
    NotOurs,
    Rows,
    Sheet,
    Text,
)
from wellfounded.forms.mapping.refusals import MapError
from wellfounded.forms.official import FieldTree

SHORT = "*."
"""The start of a name of which only the last part is given."""
ONE_OF = "[*]"
"""The end of a name that stands for the box, of several, that a value ticks."""

Call = Callable[[str], str]
Find = Callable[[Mark], Mark]


def resolved(form_map: FormMap, names: Iterable[str]) -> FormMap:
    """The map with the full names of a file whose fields are called ``names``.

    A name that no field of the file has stays as it is.

    Raises:
        MapError: two fields of the file end in the same name.
    """
    if not any(name.startswith(SHORT) for name in (*form_map.mapped(), *form_map.never())):
        return form_map
    full = _by_last_part(names)

    def call(name: str) -> str:
        found = full.get(name.removeprefix(SHORT), [name]) if name.startswith(SHORT) else [name]
        if len(found) > 1:
            raise MapError(f"the name {name!r} is that of several fields: {', '.join(found)}")
        return found[0]

    def find(mark: Mark) -> Mark:
        return _ticked(mark, names) or Mark(call(mark.box), mark.on)

    return renamed(form_map, call, find)


def renamed(form_map: FormMap, call: Call, find: Find | None = None) -> FormMap:
    """The map with every box called as ``call`` says, those to tick as ``find`` says."""
    tick = find or (lambda mark: Mark(call(mark.box), mark.on))
    return replace(
        form_map,
        texts=tuple(_text(text, call) for text in form_map.texts),
        choices=tuple(_choice(choice, tick) for choice in form_map.choices),
        accounts=tuple(_account(account, call) for account in form_map.accounts),
        rows=tuple(_rows(rows, call, tick) for rows in form_map.rows),
        sheets={name: _sheet(sheet, call) for name, sheet in form_map.sheets.items()},
        not_ours=tuple(_not_ours(group, call) for group in form_map.not_ours),
        prefilled=frozenset(call(box) for box in form_map.prefilled),
    )


def lacking(form_map: FormMap, names: Iterable[str]) -> list[str]:
    """The mapped boxes that a file whose fields are called ``names`` does not have."""
    there = names if isinstance(names, FieldTree) else frozenset(names)
    return [box for box in resolved(form_map, there).mapped() if box and box not in there]


def _by_last_part(names: Iterable[str]) -> dict[str, list[str]]:
    full: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        full.setdefault(name.rpartition(".")[2], []).append(name)
    return full


def _text(entry: Text, call: Call) -> Text:
    return replace(entry, box=call(entry.box))


def _choice(entry: Choice, tick: Find) -> Choice:
    return replace(entry, boxes={word: tick(mark) for word, mark in entry.boxes.items()})


def _ticked(mark: Mark, names: Iterable[str]) -> Mark | None:
    """The one box, of several of one name, that the value of ``mark`` ticks."""
    if not mark.box.endswith(ONE_OF) or not isinstance(names, FieldTree):
        return None
    start = re.escape(mark.box.removeprefix(SHORT).removesuffix(ONE_OF))
    found = [
        Mark(field.name, on)
        for field in names.fields
        for on in field.on_states
        if on.strip() == mark.on and re.fullmatch(rf"(?:.*\.)?{start}\[\d+\]", field.name)
    ]
    return found[0] if len(found) == 1 else None


def _account(entry: Account, call: Call) -> Account:
    return replace(entry, box=call(entry.box), then=call(entry.then) if entry.then else "")


def _rows(rows: Rows, call: Call, tick: Find) -> Rows:
    return replace(
        rows,
        texts=tuple(tuple(_text(text, call) for text in row) for row in rows.texts),
        choices=tuple(tuple(_choice(choice, tick) for choice in row) for row in rows.choices),
    )


def _sheet(sheet: Sheet, call: Call) -> Sheet:
    return replace(
        sheet,
        header=tuple(_text(text, call) for text in sheet.header),
        continues=tuple(_place(place, call) for place in sheet.continues),
    )


def _place(place: Continues, call: Call) -> Continues:
    return Continues(
        part=call(place.part),
        question=call(place.question),
        body=call(place.body),
        page=call(place.page) if place.page else "",
    )


def _not_ours(group: NotOurs, call: Call) -> NotOurs:
    return replace(group, boxes=tuple(call(box) for box in group.boxes))
