"""What can a date, a number or a name on a paper be?"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

NOT_READ = (
    "currently residing at",
    "priority date",
    "page",
    "notice type",
    "code",
    "service center",
    "event no",
    "event number",
    "subject id",
    "fin",
    "fins",
    "to",
    "class of admission",
    "card",
    "type of appeal",
    "type of proceeding",
    "filed by",
    "beneficiary",
    "section",
    "surname",
    "given name",
    "time",
    "date",
    "phone",
    "fax",
    "rev",
    "country of citizenship",
    "place and manner of arrival",
    "class",
)
"""Labels whose values are left alone; they keep another label from reaching over them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What a value is. ``of`` names the day that a time belongs to."""

    id: str
    reads: str
    words: str
    labels: tuple[str, ...]
    past: bool = False
    birth: bool = False
    of: str = ""


@cache
def roles() -> Mapping[str, Role]:
    """Every role by its id."""
    text = files("wellfounded.notices").joinpath("roles.toml").read_text("utf-8")
    return MappingProxyType(
        {
            id: Role(
                id=id,
                reads=row["reads"],
                words=row["words"],
                labels=tuple(row["labels"]),
                past=row.get("past", False),
                birth=row.get("birth", False),
                of=row.get("with", ""),
            )
            for id, row in tomllib.loads(text).items()
        }
    )
