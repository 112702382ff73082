"""What does a map say of each field of a form?

A map is data: TOML files in the form's folder. Each line names the item as printed, the box,
the fact it asks for (or a derivation the form's package offers), and the way of writing it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wellfounded.forms.drawing.boxes import DrawnBox

IF_ANY = "if any"
REQUIRED = "required"
LEAVE = "leave"

# The word of a condition that holds as soon as a table of facts has any answer.
ANYTHING = "anything"

# The start of a path that means the member of the family whom the form is about.
RELATIVE = "relative."


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """Where on the printed form: its part and its question, such as B and 1.A."""

    part: str
    question: str

    def __str__(self) -> str:
        return f"{self.part}.{self.question}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the answer comes from: facts by path, or a derivation by name.

    A table has both when the form wants some records of a list, or another order.
    """

    facts: tuple[str, ...] = ()
    derive: str = ""

    def __str__(self) -> str:
        return self.derive or " and ".join(self.facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text box.

    ``only_when`` maps a fact to the word it must say for the box to apply, or a table of facts
    to ``ANYTHING``. ``leading`` is the distance in points between the lines that are printed in
    the box; None where there are none.
    """

    item: Item
    label: str
    box: str
    source: Source
    formatter: str = "text"
    blank: str = LEAVE
    only_when: Mapping[str, str] = field(default_factory=dict)
    leading: float | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A checkbox and the value that ticks it."""

    box: str
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Checkboxes that answer one question; ``many`` may be ticked or only one.

    ``chooser`` names the way in which the answer says which box, where it is not its code.
    """

    item: Item
    label: str
    source: Source
    boxes: Mapping[str, Mark]
    chooser: str = ""
    many: bool = False
    blank: str = LEAVE
    only_when: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A box for a story, asked for when one of the facts ``yes`` is yes, or always without any.

    Without such facts anybody may write one. ``then`` is the box in which the story goes on.
    Where the form has no box for it but sends the explanation to its continuation sheet, ``box``
    is empty and ``page`` is the page of the question.
    """

    item: Item
    label: str
    box: str
    source: Source
    yes: tuple[str, ...]
    only_when: Mapping[str, str] = field(default_factory=dict)
    leading: float | None = None
    page: int = 0
    then: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A table: one record a row. ``texts`` and ``choices`` are those of each row.

    Their paths are relative to the record. The rows after the first ``on_form`` are those of
    ``sheet``, which is copied as long as there are records. Without a sheet, records beyond the
    rows are told on the continuation sheet.
    """

    item: Item
    label: str
    source: Source
    texts: tuple[tuple[Text, ...], ...]
    choices: tuple[tuple[Choice, ...], ...]
    only_when: Mapping[str, str] = field(default_factory=dict)
    sheet: str = ""
    on_form: int = 0

    @property
    def first_box(self) -> str:
        """The box that stands for the table in reports."""
        return self.texts[0][0].box


@dataclass(frozen=True, slots=True, kw_only=True)
class Continues:
    """A place on a sheet that continues answers: which part, which question, and the rest.

    ``page`` is the box for the number of the page; empty where the sheet does not ask it.
    """

    part: str
    question: str
    body: str
    page: str = ""

    @property
    def boxes(self) -> tuple[str, ...]:
        """The full names of its boxes."""
        return tuple(box for box in (self.page, self.part, self.question, self.body) if box)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page of the form that is copied as often as needed.

    ``continues`` are the places for what has no room elsewhere, from top to bottom; ``leading``
    is the distance in points between the lines printed in them; ``asks`` is the form's word for
    an item.
    """

    name: str
    title: str
    short: str
    page: int
    header: tuple[Text, ...]
    continues: tuple[Continues, ...] = ()
    leading: float | None = None
    asks: str = "Item"

    @property
    def boxes(self) -> tuple[str, ...]:
        """The full names of the boxes of its places."""
        return tuple(box for place in self.continues for box in place.boxes)

    def printed(self, item: Item) -> str:
        """What stands in the box for the question; one that asks the page is a short one."""
        short = any(place.page for place in self.continues)
        return item.question.split(" ")[0].rstrip(",") if short else item.question


@dataclass(frozen=True, slots=True, kw_only=True)
class NotOurs:
    """Fields that are never written in: names in full, or ``count`` fields of a pattern."""

    reason: str
    boxes: tuple[str, ...] = ()
    pattern: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FormMap:
    """All that is said of one form, in the order of the form; ``parts`` are its parts.

    ``prefilled`` are the fields in which the agency's own blank holds something. ``drawn`` are the
    boxes of a form whose blank has no fields.
    """

    parts: tuple[str, ...]
    texts: tuple[Text, ...]
    choices: tuple[Choice, ...]
    accounts: tuple[Account, ...]
    rows: tuple[Rows, ...]
    sheets: Mapping[str, Sheet]
    not_ours: tuple[NotOurs, ...]
    prefilled: frozenset[str] = frozenset()
    drawn: tuple[DrawnBox, ...] = ()

    @property
    def continuation(self) -> Sheet | None:
        """The sheet that takes what does not fit elsewhere."""
        return next((sheet for sheet in self.sheets.values() if sheet.continues), None)

    def written(self) -> Iterator[Text | Account]:
        """All boxes for words, those of tables and of the heads of sheets too."""
        yield from self.texts
        yield from self.accounts
        yield from (text for table in self.rows for row in table.texts for text in row)
        yield from (text for sheet in self.sheets.values() for text in sheet.header)

    def chosen(self) -> Iterator[Choice]:
        """All questions with boxes to tick, those of tables too."""
        yield from self.choices
        yield from (choice for table in self.rows for row in table.choices for choice in row)

    def mapped(self) -> tuple[str, ...]:
        """The full names of all fields that may be written, one for each time it is mapped."""
        continued = (box for sheet in self.sheets.values() for box in sheet.boxes)
        return (
            *(entry.box for entry in self.written() if entry.box),
            *(account.then for account in self.accounts if account.then),
            *(mark.box for mark in self.marks()),
            *continued,
        )

    def uses(self) -> dict[str, str]:
        """What each field that may be written is for, by its full name."""
        uses = {e.box: f"{e.item} {e.label}: {e.source}" for e in self.written() if e.box}
        for account in self.accounts:
            if account.then:
                uses[account.then] = f"{account.item} {account.label}, continued: {account.source}"
        for choice in self.chosen():
            for word, mark in choice.boxes.items():
                uses[mark.box] = f"{choice.item} {choice.label}: {choice.source}, {word}"
        for sheet in self.sheets.values():
            uses |= dict.fromkeys(sheet.boxes, sheet.title)
        return uses

    def never(self) -> frozenset[str]:
        """The fields that are left to a hand, an officer or a judge."""
        return frozenset(box for group in self.not_ours for box in group.boxes)

    def marks(self) -> tuple[Mark, ...]:
        """All checkboxes with the values that tick them."""
        return tuple(mark for choice in self.chosen() for mark in choice.boxes.values())
