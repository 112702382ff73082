"""What did the person say, in their words and in English?"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Self

from wellfounded.facts.problem import BadValue, shown
from wellfounded.facts.texts import plain_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """An account. A part nobody has given yet is empty."""

    original: str = ""
    language: str = ""
    english: str = ""
    translator: str = ""

    @classmethod
    def read(cls, raw: object) -> Self:
        """A plain text is English; a table gives the parts by name.

        Raises:
            BadValue: if a part is unknown or no text, or there is no account in it.
        """
        if isinstance(raw, str):
            return cls(english=plain_text(raw))
        names = [field.name for field in fields(cls)]
        if not isinstance(raw, dict):
            raise BadValue(f"{shown(raw)} is not a text", "write it in quotation marks")
        for name in raw:
            if name not in names:
                raise BadValue(f"an account has no part {shown(name)}", f"use {', '.join(names)}")
        if not {"original", "english"} & set(raw):
            raise BadValue("there is no account in it", "give original, english or both")
        return cls(**{name: plain_text(part) for name, part in raw.items()})

    def write(self) -> object:
        """English alone as a plain text; anything more as a table."""
        parts = {field.name: getattr(self, field.name) for field in fields(self)}
        given = {name: part for name, part in parts.items() if part}
        return self.english if list(given) == ["english"] else given
