"""What is ordinarily to be had for a kind of claim, and what is dangerous to get?

Each file of this folder is one kind of claim, and each of ``countries`` the papers of one country.
Its rows are data that an office may edit: what it is, of which kind, how reasonable it is to ask
for it, which facts it could show, and on what that rests. What is said of a country's papers has a
source with its day on each row. Nothing here says what a paper has to say.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

from wellfounded.evidence.load import TITLES
from wellfounded.evidence.suggestions.asked_if import ASKED_IF
from wellfounded.evidence.words import Words
from wellfounded.facts import country_name

FOLDER = files("wellfounded.evidence.suggestions")
COUNTRIES = "countries"
TAGS = ("V", "S", "M", "?")


class FaultySuggestions(ValueError):
    """A file of suggestions that cannot be relied on; its text names the file, row and fault."""


class Rating(StrEnum):
    """How reasonable it is to ask for a thing, as the letters of the files."""

    ORDINARY = "R"
    SOMETIMES = "S"
    HARD_OR_DANGEROUS = "H"


class Of(StrEnum):
    """What kind of thing it is."""

    PAPERS = "papers"
    PEOPLE = "people"
    COUNTRY = "country"
    OVERLOOKED = "overlooked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One thing that could show something. ``shows`` are kinds of load-bearing facts.

    ``at_an_office`` when it is asked for at an office of the country. ``source`` is its own, empty
    where that of the whole file holds.
    """

    id: str
    of: Of
    rating: Rating
    words: Words
    note: Words | None
    shows: tuple[str, ...]
    at_an_office: bool = False
    source: str = ""

    @property
    def dangerous(self) -> bool:
        """Whether asking for it may put somebody in danger."""
        return self.rating is Rating.HARD_OR_DANGEROUS


@dataclass(frozen=True, slots=True, kw_only=True)
class KindOfClaim:
    """The suggestions for one kind of claim. One that is ``chosen`` nobody's answers ask for."""

    id: str
    title: Words
    asked_if: str
    chosen: bool
    country: str
    tag: str
    source: str
    checked: date
    rows: tuple[Suggestion, ...]


@cache
def kinds_of_claim() -> Mapping[str, KindOfClaim]:
    """Every kind of claim by its id, which is the name of its file.

    Raises:
        FaultySuggestions: if a file cannot be relied on.
    """
    folders = (FOLDER, FOLDER.joinpath(COUNTRIES))
    files = [file for folder in folders for file in sorted(folder.iterdir(), key=_name)]
    found = (read_kind(file.read_text("utf-8"), file.name) for file in files if _is_kind(file))
    return MappingProxyType({kind.id: kind for kind in found})


def _name(file: Traversable) -> str:
    return file.name


def _is_kind(file: Traversable) -> bool:
    return file.name.endswith(".toml")


def read_kind(text: str, file: str) -> KindOfClaim:
    """The kind of claim that the text of a file holds.

    Raises:
        FaultySuggestions: if a part is missing, or is none that is known.
    """
    id = file.removesuffix(".toml")
    try:
        data = tomllib.loads(text)
        rows = tuple(_row(id, dict(row)) for row in data.pop("rows"))
        made = KindOfClaim(
            id=id,
            title=Words(f"evidence.suggest.{id}.title", data.pop("title")),
            asked_if=_one_of(data.pop("asked_if", ""), ("", *ASKED_IF), "asked_if"),
            chosen=data.pop("chosen", False),
            country=data.pop("country", ""),
            tag=_one_of(data.pop("tag"), TAGS, "tag"),
            source=data.pop("source"),
            checked=data.pop("checked"),
            rows=rows,
        )
        _require(made, data)
    except KeyError as lacking:
        raise FaultySuggestions(f"{file}: it lacks {lacking}; add it") from lacking
    except (TypeError, ValueError) as fault:
        raise FaultySuggestions(f"{file}: {fault}") from fault
    return made


def _row(kind: str, row: dict[str, Any]) -> Suggestion:
    id = f"evidence.suggest.{kind}.{row.pop('id')}"
    note = row.pop("note", "")
    made = Suggestion(
        id=id,
        of=Of(row.pop("of")),
        rating=Rating(row.pop("rating")),
        words=Words(id, row.pop("text")),
        note=Words(f"{id}.note", note) if note else None,
        shows=tuple(_one_of(one, tuple(TITLES), f"{id}, for") for one in row.pop("for")),
        at_an_office=row.pop("office", False),
        source=row.pop("source", ""),
    )
    if row:
        raise ValueError(f"{id}: {min(row)!r} means nothing here; take it out")
    return made


def _require(kind: KindOfClaim, left: dict[str, Any]) -> None:
    if left:
        raise ValueError(f"{min(left)!r} means nothing here; take it out")
    if bool(kind.asked_if) == kind.chosen:
        raise ValueError("say either 'asked_if' or 'chosen = true'")
    if kind.country:
        country_name(kind.country)
    if len({row.id for row in kind.rows}) < len(kind.rows):
        raise ValueError("two rows have one id; give each its own")


def _one_of(value: str, known: tuple[str, ...], what: str) -> str:
    if value not in known:
        listed = ", ".join(one for one in known if one)
        raise ValueError(f"{what}: {value!r} is not known; write one of {listed}")
    return value
