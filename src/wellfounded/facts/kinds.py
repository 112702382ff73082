# ruff: noqa: D102 - each override keeps the docstring it has in Kind
"""What kind of answer does a fact take?

Each kind reads a value as it stands in a file, refuses what it cannot be, writes it back,
says its JSON Schema, and says what of it the rules may read.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from wellfounded.facts.countries import COUNTRIES, FORMER_COUNTRIES, code_meant
from wellfounded.facts.dates import When, bounded, read_date
from wellfounded.facts.problem import BadValue, shown
from wellfounded.facts.story import Story
from wellfounded.facts.texts import CONTROLS, LONGEST, plain_text
from wellfounded.facts.unknown import Unknown
from wellfounded.logic import known as logic

Value = str | bool | int | tuple[str, ...] | When | Story | Unknown
Schema = dict[str, Any]
Change = Callable[[str], str | None]

NONE = "none"
TEXT_SCHEMA: Schema = {
    "type": "string",
    "pattern": rf"^(?=[\s\S]*\S)[^{CONTROLS}]*$",
    "maxLength": LONGEST,
}
STEP = r"[a-z][a-z0-9_]*(\[(0|[1-9][0-9]{0,5})\])?"
REFERENCE = re.compile(rf"{STEP}(\.{STEP})*")
AS_STORED = re.compile(r"\[[a-z]{8}\]")
"""A record by its name, as the vault calls it; in a case it has a number."""


@dataclass(frozen=True, slots=True)
class Kind(ABC):
    """A kind of answer."""

    name: ClassVar[str]

    @abstractmethod
    def read(self, raw: object) -> Value:
        """The answer that ``raw`` says.

        Raises:
            BadValue: if it says none of this kind.
        """

    @abstractmethod
    def schema(self) -> Schema:
        """The JSON Schema of the answer as it stands in a file."""

    def write(self, value: Any) -> object:
        """The answer as it stands in a file; dates stay dates."""
        return value

    def known(self, value: Any) -> logic.Value | tuple[str, ...] | None:  # noqa: ARG002
        """What the rules read of it: None for words, which no rule weighs."""
        return None

    def pointing(self, raw: Any, change: Change) -> Any:  # noqa: ARG002
        """``raw`` with each reference in it as ``change`` names it; None drops a reference."""
        return raw


@dataclass(frozen=True, slots=True)
class Text(Kind):
    """Words in any script, kept as typed."""

    name = "text"

    def read(self, raw: object) -> str:
        return plain_text(raw)

    def schema(self) -> Schema:
        return dict(TEXT_SCHEMA)


@dataclass(frozen=True, slots=True)
class Reference(Kind):
    """What something speaks of: a place in the case, or an element of the law by its id.

    A place is written as a path: ``applicant.nationality``, or ``harms[0]`` for a whole record.
    """

    name = "text"

    def read(self, raw: object) -> str:
        if not isinstance(raw, str) or not REFERENCE.fullmatch(AS_STORED.sub("[0]", raw)):
            raise BadValue(
                f"{shown(raw)} names no place in a case",
                "write a path such as 'harms[0]', or an element such as 'nexus'",
            )
        return raw

    def schema(self) -> Schema:
        return {"type": "string", "pattern": f"^{REFERENCE.pattern}$"}

    def pointing(self, raw: Any, change: Change) -> Any:
        return change(raw) if isinstance(raw, str) else raw


@dataclass(frozen=True, slots=True, kw_only=True)
class Digits(Kind):
    """A government number. The word ``none`` says that the person has none.

    ``padded`` to that many digits; ``shortest`` is the fewest that may be written.
    """

    name = "text"
    shortest: int
    padded: int
    letter: str = ""

    def read(self, raw: object) -> str:
        if raw == NONE:
            return NONE
        digits = re.sub(r"[-\s]", "", raw).removeprefix(self.letter) if isinstance(raw, str) else ""
        if not re.fullmatch(rf"[0-9]{{{self.shortest},{self.padded}}}", digits):
            count = f"{self.shortest} to " if self.shortest < self.padded else ""
            raise BadValue(
                f"{shown(raw)} is not {count}{self.padded} digits",
                f"write the digits in quotation marks, or '{NONE}'",
            )
        return digits.zfill(self.padded)

    def schema(self) -> Schema:
        digit = r"[-\s]*[0-9]"
        letter = rf"[-\s]*{self.letter}?" if self.letter else ""
        counted = f"{{{self.shortest},{self.padded}}}"
        return {"type": "string", "pattern": rf"^({NONE}|{letter}({digit}){counted}[-\s]*)$"}


@dataclass(frozen=True, slots=True)
class Account(Kind):
    """A story, in the person's language, in English, or both."""

    name = "story"

    def read(self, raw: object) -> Story:
        return Story.read(raw)

    def write(self, value: Story) -> object:
        return value.write()

    def schema(self) -> Schema:
        return {"$ref": "#/$defs/story"}


@dataclass(frozen=True, slots=True)
class YesNo(Kind):
    """Yes or no."""

    name = "yes_no"

    def read(self, raw: object) -> bool:
        if not isinstance(raw, bool):
            raise BadValue(f"{shown(raw)} is neither yes nor no", "write true or false")
        return raw

    def known(self, value: bool) -> bool:
        return value

    def schema(self) -> Schema:
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Date(Kind):
    """A date, as exact as it is known; ``words`` may say that the end has not come."""

    name = "date"
    words: tuple[str, ...] = ()

    def read(self, raw: object) -> When:
        return read_date(raw, self.words)

    def write(self, value: When) -> object:
        return value.write()

    def known(self, value: When) -> logic.Value | None:
        return value.span if bounded(value) else None

    def schema(self) -> Schema:
        date: Schema = {"$ref": "#/$defs/date"}
        return {"anyOf": [date, {"enum": list(self.words)}]} if self.words else date


@dataclass(frozen=True, slots=True)
class Choice(Kind):
    """One of a few codes; ``options`` gives each code its words."""

    name = "choice"
    options: Mapping[str, str]

    def read(self, raw: object) -> str:
        if not isinstance(raw, str) or raw not in self.options:
            listed = ", ".join(f"'{code}'" for code in self.options)
            raise BadValue(f"{shown(raw)} is not one of the choices", f"write one of {listed}")
        return raw

    def known(self, value: str) -> str:
        return value

    def schema(self) -> Schema:
        return {"enum": list(self.options)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Country(Kind):
    """A country by its ISO 3166-1 alpha-2 code; ``former`` takes those that are no more."""

    name = "country"
    former: bool = False

    def read(self, raw: object) -> str:
        if isinstance(raw, str) and raw in self._codes():
            return raw
        meant = code_meant(raw) if isinstance(raw, str) else None
        fix = f"write '{meant}'" if meant else "write its two letters of ISO 3166-1, such as 'VE'"
        raise BadValue(f"{shown(raw)} is not a country code", fix)

    def known(self, value: str) -> str:
        return value

    def schema(self) -> Schema:
        return {"$ref": "#/$defs/country_then_or_now" if self.former else "#/$defs/country"}

    def _codes(self) -> list[str]:
        return [*COUNTRIES, *FORMER_COUNTRIES] if self.former else list(COUNTRIES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Kind):
    """A whole number from 0 to ``most``."""

    name = "number"
    most: int

    def read(self, raw: object) -> int:
        if not isinstance(raw, int) or isinstance(raw, bool) or not 0 <= raw <= self.most:
            raise BadValue(
                f"{shown(raw)} is not a whole number from 0 to {self.most}",
                "write such a number without quotation marks",
            )
        return raw

    def known(self, value: int) -> int:
        return value

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": 0, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class Texts(Kind):
    """A list of texts, none twice."""

    name = "texts"
    of: ClassVar[Kind] = Text()

    def read(self, raw: object) -> tuple[str, ...]:
        return _each(raw, self.of)

    def write(self, value: tuple[str, ...]) -> object:
        return list(value)

    def schema(self) -> Schema:
        return {"type": "array", "uniqueItems": True, "items": self.of.schema()}


@dataclass(frozen=True, slots=True)
class References(Texts):
    """A list of references, none twice."""

    of: ClassVar[Kind] = Reference()

    def pointing(self, raw: Any, change: Change) -> Any:
        if not isinstance(raw, list):
            return raw
        return [to for one in raw if (to := self.of.pointing(one, change)) is not None]


@dataclass(frozen=True, slots=True)
class Codes(Kind):
    """A list of codes, none twice."""

    name = "codes"
    of: Choice | Country

    def read(self, raw: object) -> tuple[str, ...]:
        return _each(raw, self.of)

    def write(self, value: tuple[str, ...]) -> object:
        return list(value)

    def known(self, value: tuple[str, ...]) -> tuple[str, ...]:
        return value

    def schema(self) -> Schema:
        return {"type": "array", "uniqueItems": True, "items": self.of.schema()}


@dataclass(frozen=True, slots=True)
class Records(Kind):
    """A list of records, each with facts of its own. Only its being unknown is an answer."""

    name = "list"

    def read(self, raw: object) -> Value:
        raise BadValue(f"{shown(raw)} is not a list", "write a list of records")

    def schema(self) -> Schema:
        return {"type": "array"}


def _each(raw: object, kind: Kind) -> tuple[str, ...]:
    if not isinstance(raw, list):
        raise BadValue(f"{shown(raw)} is not a list", 'write a list, such as ["…"]')
    values = tuple(str(kind.read(item)) for item in raw)
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise BadValue(f"{shown(value)} is in the list twice", "keep one of the two")
        seen.add(value)
    return values


LISTS = (Texts, Codes, Records)
