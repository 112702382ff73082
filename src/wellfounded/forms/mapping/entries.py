"""What does a map say of each field of a form?

A map is data: TOML files in the form's folder. Each line names the item as printed, the box,
the fact it asks for (or a derivation the form's package offers), and the way of writing it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

IF_ANY = "if any"
REQUIRED = "required"
LEAVE = "leave"

# The word of a condition that holds as soon as a table of facts has any answer.
ANYTHING = "anything"


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
    to ``ANYTHING``.
    """

    item: Item
    label: str
    box: str
    source: Source
    formatter: str = "text"
    blank: str = LEAVE
    only_when: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mark:
    """A checkbox and the value that ticks it."""

    box: str
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Checkboxes that answer one question; ``many`` may be ticked or only one."""

    item: Item
    label: str
    source: Source
    boxes: Mapping[str, Mark]
    many: bool = False
    blank: str = LEAVE
    only_when: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A box for a story, asked for when one of the facts ``yes`` is yes."""

    item: Item
    label: str
    box: str
    source: Source
    yes: tuple[str, ...]


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
    """The boxes of a sheet that continues answers: which part, which question, and the rest."""

    part: str
    question: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page of the form that is copied as often as needed."""

    name: str
    title: str
    short: str
    page: int
    header: tuple[Text, ...]
    continues: Continues | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotOurs:
    """Fields that are never written in: names in full, or ``count`` fields of a pattern."""

    reason: str
    boxes: tuple[str, ...] = ()
    pattern: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FormMap:
    """All that is said of one form, in the order of the form; ``parts`` are its parts."""

    parts: tuple[str, ...]
    texts: tuple[Text, ...]
    choices: tuple[Choice, ...]
    accounts: tuple[Account, ...]
    rows: tuple[Rows, ...]
    sheets: Mapping[str, Sheet]
    not_ours: tuple[NotOurs, ...]

    @property
    def continuation(self) -> Sheet | None:
        """The sheet that takes what does not fit elsewhere."""
        return next((sheet for sheet in self.sheets.values() if sheet.continues), None)

    def mapped(self) -> tuple[str, ...]:
        """The full names of all fields that may be written, one for each time it is mapped."""
        names = [text.box for text in self.texts]
        names += [account.box for account in self.accounts]
        names += [mark.box for choice in self.choices for mark in choice.boxes.values()]
        for table in self.rows:
            names += [text.box for row in table.texts for text in row]
            names += [mark.box for row in table.choices for c in row for mark in c.boxes.values()]
        for sheet in self.sheets.values():
            names += [text.box for text in sheet.header]
            if sheet.continues:
                to = sheet.continues
                names += [to.part, to.question, to.body]
        return tuple(names)

    def marks(self) -> tuple[Mark, ...]:
        """All checkboxes with the values that tick them."""
        in_rows = (c for table in self.rows for row in table.choices for c in row)
        return tuple(m for c in (*self.choices, *in_rows) for m in c.boxes.values())
