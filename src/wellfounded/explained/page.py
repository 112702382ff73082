"""What is a page: its question, its sections, its address?"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from wellfounded.explained.statement import Statement, Words, statement

ADDRESS = re.compile(r"[a-z]{2}")
QUESTION = "?"


class FaultyPage(ValueError):
    """A page that cannot be relied on; its text names the file, the section and the line."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Section:
    """Statements under one heading."""

    title: Words
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Page:
    """One question. ``address`` is two letters that tell nothing; ``see`` are other pages."""

    name: str
    address: str
    question: Words
    sections: tuple[Section, ...]
    see: tuple[str, ...]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement of the page."""
        return tuple(one for section in self.sections for one in section.statements)

    @property
    def checked(self) -> date:
        """The day on which the oldest of its statements was last held against its law."""
        return min(one.checked for one in self.statements)


def page_of(text: str, name: str) -> Page:
    """The page that the text of ``name.toml`` holds.

    Raises:
        FaultyPage: if it cannot be read, or a statement rests on nothing or on what there is not.
    """
    try:
        given = tomllib.loads(text)
        question, address = given.pop("question"), given.pop("address")
        checked, see = given.pop("checked"), tuple(given.pop("see", ()))
    except (tomllib.TOMLDecodeError, KeyError) as fault:
        raise FaultyPage(f"{name}.toml: {fault}; a page has question, address, checked") from fault
    if not ADDRESS.fullmatch(address):
        raise FaultyPage(f"{name}.toml: the address is {address!r}; write two small letters")
    return Page(
        name=name,
        address=address,
        question=Words(f"explained.{name}", question),
        sections=tuple(_section(name, key, table, checked) for key, table in given.items()),
        see=see,
    )


def _section(name: str, key: str, given: Mapping[str, Any], checked: date) -> Section:
    place = f"explained.{name}.{key}"
    try:
        return Section(
            title=Words(f"{place}.title", given["title"]),
            statements=tuple(_line(name, place, line, checked) for line in given["lines"]),
        )
    except (KeyError, TypeError) as fault:
        raise FaultyPage(f"{name}.toml, {key}: {fault}; write title and lines") from fault


def _line(name: str, place: str, line: Mapping[str, Any], checked: date) -> Statement:
    try:
        return statement(place, line, checked)
    except (KeyError, TypeError, ValueError, LookupError) as fault:
        raise FaultyPage(f"{name}.toml, {place}, {line.get('id', '?')}: {fault}") from fault
