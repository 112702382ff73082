"""What does a page need to know to ask one question?

The whole of ``<c-field :field="field" />``: what is asked, what stands there, and what may be
chosen. It knows nothing of cases, so any room can ask with it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from wellfounded.web.ui.rows import Heard

Kind = Literal[
    "text",
    "long",
    "story",
    "yes_no",
    "choice",
    "choices",
    "country",
    "countries",
    "date",
    "number",
    "digits",
    "texts",
]
Unknown = Literal["", "does_not_know", "declined"]

AS_TILES = 8
"""A choice of more than this many is a list that opens, not a row of tiles."""

ROWS = {"texts": 4, "countries": 2}
"""Boxes that a list shows at once; it shows as many more when they are full."""

ONE_BOX = ("text", "long", "story", "number", "digits", "country")


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One thing that may be chosen, in words."""

    code: str
    words: str
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DateParts:
    """A date as it was typed. ``word`` is the code of an open end, such as ``present``.

    With ``until`` it was some day from the one in the first boxes to the one in those.
    """

    day: str = ""
    month: str = ""
    year: str = ""
    said: str = ""
    word: str = ""
    until: DateParts | None = None

    @property
    def months(self) -> tuple[Option, ...]:
        """The twelve months; ``words`` is the id of a name."""
        chosen = int(self.month) if self.month.isdecimal() else 0
        return tuple(
            Option(code=str(n), words=f"month.{n}", chosen=n == chosen) for n in range(1, 13)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """What stands there from somebody else, or from another page of the same person."""

    text: str
    when: str
    by: str
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question, and the answer as it stands.

    ``name`` begins the names of its inputs, such as ``q0``: ``q0.value``, repeated for lists;
    ``q0.day``, ``.month``, ``.year``, ``.said`` and ``.word`` of a date, and ``q0.until.day``,
    ``.month`` and ``.year``; ``q0.language``, ``q0.english`` and ``q0.translator`` of a story;
    ``q0.unknown``; ``q0.base``, the revision that is known here, and ``q0.first``, the one it was
    first shown at; ``q0.masked`` if a stored answer is hidden, and ``q0.out`` to take that one out;
    ``q0.keep`` where two answers meet.

    ``value`` is a text, a number, the chosen code, or ``yes`` or ``no``; ``lines`` are texts or
    codes. What they say counts before what ``options`` say is chosen. Options of a text or of
    digits stand beside the box, each with an input of its own, such as ``q0.none``. ``words``
    are the open ends a date may have. What is in its boxes ``stays`` if an unknown is ticked as
    well; only a tile gives way. ``lang`` is the language the question is in, ``language``
    the one a story is written in, out of ``languages``. A date may be told ``elsewhere``, at that
    address, in another calendar; ``told`` says how it was. It takes words, if ``in_words``.
    ``heard`` are the recordings of it.
    """

    name: str
    kind: Kind
    question: str
    why: str
    help: str = ""
    value: str = ""
    lines: tuple[str, ...] = ()
    parts: DateParts = DateParts()
    words: tuple[Option, ...] = ()
    options: tuple[Option, ...] = ()
    unknown: Unknown = ""
    base: int = 0
    first: int = 0
    stays: bool = True
    problem: str = ""
    others: tuple[Other, ...] = ()
    masked: bool = False
    lang: str = "en"
    language: str = ""
    languages: tuple[Option, ...] = ()
    english: str = ""
    translator: str = ""
    elsewhere: str = ""
    told: str = ""
    in_words: bool = True
    heard: tuple[Heard, ...] = ()

    @property
    def one_box(self) -> bool:
        """Whether the question is the label of one box, rather than the name of a group."""
        return self.kind in ONE_BOX or self.folded

    @property
    def anchor(self) -> str:
        """The id to go to: its one box, or else the whole question."""
        return f"{self.name}-value" if self.one_box else self.name

    @property
    def folded(self) -> bool:
        """Whether it is one choice out of so many that they open from a list."""
        return self.kind == "choice" and len(self.options) > AS_TILES

    @property
    def widget(self) -> str:
        """The component that draws it."""
        if self.folded or self.kind == "country":
            return "fields.select"
        return "fields.text" if self.kind in ("number", "digits") else f"fields.{self.kind}"

    @property
    def numeric(self) -> bool:
        """Whether a phone should offer its figures first."""
        return self.kind in ("number", "digits")

    @property
    def input(self) -> str:
        """The name of its main input."""
        return f"{self.name}.value"

    @property
    def offered(self) -> tuple[Option, ...]:
        """What may be chosen, with what is chosen now."""
        codes = self.lines or ((self.value,) if self.value else ())
        if not codes:
            return self.options
        return tuple(replace(option, chosen=option.code in codes) for option in self.options)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The answer in lines: the words of what is chosen, or else what was written."""
        words = tuple(option.words for option in self.offered if option.chosen)
        return words or self.lines or (self.value,)

    @property
    def rows(self) -> tuple[str, ...]:
        """The lines that stand there, and empty ones to write in."""
        step = ROWS.get(self.kind, 1)
        return (*self.lines, *[""] * (step - len(self.lines) % step))

    @property
    def until(self) -> DateParts:
        """The boxes of the last day it can have been, empty or not."""
        return self.parts.until or DateParts()

    @property
    def grows(self) -> bool:
        """Whether it is a list that more boxes can be asked for."""
        return self.kind in ROWS

    @property
    def described_by(self) -> str:
        """The ids of what explains it, in the order they are read out."""
        parts = {
            "problem": self.problem,
            "help": self.help,
            "hidden": self.masked,
        }
        return " ".join(f"{self.name}-{part}" for part, there in parts.items() if there)
