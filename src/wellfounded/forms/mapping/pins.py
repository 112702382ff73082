"""Does each field of a form still stand where it did when it was mapped?

A pin is the end of a field's tooltip and its rectangle, with what the map writes in it. A new
edition may keep a name and give it another meaning; then its pin does not hold.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from wellfounded.forms.mapping.entries import FormMap
from wellfounded.forms.official import Field, FieldTree

TAIL = 70
# Points that a box may move between editions and still be the same box.
NEAR = 2.0


@dataclass(frozen=True, slots=True)
class Pin:
    """What a field was mapped by, and as what: the item and label of the map, or nothing."""

    tail: str
    page: int
    rect: tuple[int, ...]
    use: str = ""


def pin(field: Field, use: str = "") -> Pin:
    """The pin of a field as it is now."""
    edges = tuple(round(edge) for edge in field.rect)
    return Pin(field.tooltip[-TAIL:], field.page, edges, use)


def pins_of(tree: FieldTree, form_map: FormMap) -> dict[str, Pin]:
    """The pins of all fields that the map names, in the order of the form."""
    uses = dict.fromkeys(form_map.never(), "") | form_map.uses()
    return {name: pin(tree[name], uses[name]) for name in tree if name in uses}


def moved(pins: Mapping[str, Pin], tree: FieldTree) -> list[str]:
    """What no longer holds, a line for each field; empty when the map may be used."""
    problems = []
    for name, was in pins.items():
        if name not in tree:
            problems.append(f"{name}: the form has no such field any more")
            continue
        now = pin(tree[name])
        if now.tail != was.tail:
            problems.append(f"{name}: was asked by {was.tail!r}, is now {now.tail!r}")
        far = any(abs(a - b) > NEAR for a, b in zip(now.rect, was.rect, strict=True))
        if far or now.page != was.page:
            problems.append(
                f"{name}: stood on page {was.page} at {was.rect}, is now on page {now.page}"
                f" at {now.rect}"
            )
    return problems


def dump(pins: Mapping[str, Pin]) -> str:
    """The pins as JSON, one field a line."""
    rows = (
        f"  {json.dumps(name)}: {json.dumps([pin.tail, pin.page, list(pin.rect), pin.use])}"
        for name, pin in pins.items()
    )
    return "{\n" + ",\n".join(rows) + "\n}\n"


def load(text: str) -> dict[str, Pin]:
    """The pins that ``dump`` wrote."""
    return {
        name: Pin(tail, page, tuple(rect), use)
        for name, (tail, page, rect, use) in json.loads(text).items()
    }
