"""Can all of this be written on this form, and as what?

Everything is checked and laid out before the PDF is touched, so that a refusal leaves nothing
half-written.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from wellfounded.forms.drawing import shaping
from wellfounded.forms.drawing.appearance import appearance
from wellfounded.forms.drawing.blank import Blank
from wellfounded.forms.drawing.layout import SMALLEST, lay_out
from wellfounded.forms.drawing.marks import PageCopy, Placement, Tick
from wellfounded.forms.drawing.refusals import (
    ForbiddenField,
    Overflow,
    TooLong,
    UnreadableText,
    WrongChoice,
)
from wellfounded.forms.drawing.subsets import FontBook
from wellfounded.forms.drawing.wording import cleaned
from wellfounded.forms.official.fields import Field
from wellfounded.forms.official.refusals import UnknownField

Reference = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A field's value and the appearance of each of its widgets; None clears the field."""

    value: str
    boxes: tuple[tuple[Field, bytes | None], ...]


@dataclass(slots=True)
class Sheet:
    """What goes on the original pages, or on one copy of a page."""

    texts: list[Drawn] = field(default_factory=list)
    ticks: list[tuple[Field, str]] = field(default_factory=list)


def plan(
    blank: Blank,
    placements: Iterable[Placement],
    ticks: Iterable[Tick],
    copies: tuple[PageCopy, ...],
    never: frozenset[str],
    book: FontBook,
) -> tuple[Sheet, list[Sheet]]:
    """Plan the original pages and each copy; raises a FormRefusal for anything that cannot go."""
    _check_copies(blank, copies)
    first = _sheet(blank, placements, ticks, never, book, None)
    return first, [
        _sheet(blank, one.placements, one.ticks, never, book, one.page) for one in copies
    ]


def _check_copies(blank: Blank, copies: tuple[PageCopy, ...]) -> None:
    seen: set[tuple[int, str]] = set()
    for one in copies:
        if not 1 <= one.page <= blank.tree.pages:
            raise UnknownField(
                f"The form has no page {one.page} to copy; it has {blank.tree.pages}."
            )
        if not one.suffix or "." in one.suffix or (one.page, one.suffix) in seen:
            raise UnknownField(
                f"The copy of page {one.page} needs a suffix of its own without a dot,"
                f" not {one.suffix!r}, or its fields would mirror other pages."
            )
        seen.add((one.page, one.suffix))


def _sheet(
    blank: Blank,
    placements: Iterable[Placement],
    ticks: Iterable[Tick],
    never: frozenset[str],
    book: FontBook,
    page: int | None,
) -> Sheet:
    sheet, seen = Sheet(), set()
    marks: list[Placement | Tick] = [*placements, *ticks]
    for mark in marks:
        fields = _fields(blank, mark.field, never, page)
        if mark.field in seen:
            raise WrongChoice(f"{mark.field} is given twice. Give each field one value.")
        seen.add(mark.field)
        if isinstance(mark, Placement):
            sheet.texts.append(_text(fields, mark, book))
        else:
            sheet.ticks.append(_tick(fields, mark))
    return sheet


def _fields(blank: Blank, name: str, never: frozenset[str], page: int | None) -> tuple[Field, ...]:
    found = blank.tree[name]
    if name in never or found.barcode or found.kind in {"signature", "pushbutton"}:
        raise ForbiddenField(
            f"{name} is never filled: it is for a signature by hand, an official, or the form's"
            " own use. Take it out of the map."
        )
    fields = blank.places[name]
    if page is not None:
        fields = tuple(one for one in fields if one.page == page)
        if not fields:
            raise UnknownField(
                f"{name} is on page {found.page}, not on page {page} that is copied."
            )
    return fields


def _text(fields: tuple[Field, ...], mark: Placement, book: FontBook) -> Drawn:
    kind = fields[0].kind
    if kind not in {"text", "dropdown"}:
        raise WrongChoice(f"{mark.field} is a {kind}, not a text field. Use a tick for it.")
    value = cleaned(mark.text, mark.field)
    shown = value
    if kind == "dropdown" and value:
        value, shown = _option(fields[0], value)
    shaping.require_drawable(shown, mark.field)
    return Drawn(value, tuple((one, _box(one, shown, mark, book)) for one in fields))


def _box(one: Field, shown: str, mark: Placement, book: FontBook) -> bytes | None:
    if not shown.strip():
        return None
    if one.kind == "text" and one.max_len is not None and len(shown) > one.max_len:
        raise TooLong(
            f"{mark.field} takes {one.max_len} characters; the text has {len(shown)}:"
            f" {_excerpt(shown)}. Shorten it."
        )
    fit = lay_out(one, shown, mark.leading)
    if fit.rest:
        size = "" if one.multiline else f", even in letters of {SMALLEST:g} points"
        raise Overflow(
            f"{mark.field} on page {one.page} has no room for the last {len(fit.rest)} of"
            f" {len(shown)} characters{size}: {_excerpt(fit.rest)}. Shorten the text or"
            " continue it on another page."
        )
    try:
        return appearance(one, fit, book)
    except UnreadableText as error:
        raise UnreadableText(f"{mark.field}: {error}") from error


def _option(one: Field, text: str) -> tuple[str, str]:
    found = one.option(text)
    if found is not None:
        return found
    choices = ", ".join(shown.strip() for _, shown in one.options if shown.strip())
    raise WrongChoice(f"{one.name} has no choice {text!r}. It has: {choices}.")


def _tick(fields: tuple[Field, ...], mark: Tick) -> tuple[Field, str]:
    for one in fields:
        if one.kind in {"checkbox", "radio"} and mark.on in one.on_states:
            return one, mark.on
    has = ", ".join(repr(state) for one in fields for state in one.on_states) or "none"
    raise WrongChoice(f"{mark.field} has no value {mark.on!r} to tick. It has: {has}.")


def _excerpt(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:37] + "...")
