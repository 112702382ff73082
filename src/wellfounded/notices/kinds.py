"""Which kinds of paper are known, and by what are they told apart?

One file of ``kinds`` for each family of papers. A title and a form number decide the kind, the
kind decides which labels are read, and the label decides what a date is the date of.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

FAMILIES = (
    "charging_papers",
    "border_papers",
    "ice_papers",
    "receipts",
    "appointments",
    "asylum_office",
    "approvals_and_requests",
    "fee_notices",
    "hearing_notices",
    "judges_orders",
    "board_papers",
)


class Forum(StrEnum):
    """Who sent the paper, and so where the case may be."""

    USCIS = "uscis"
    COURT = "court"
    BOARD = "board"
    ICE = "ice"
    BORDER = "border"
    NOT_SURE = "not_sure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A tick box: what it answers, with what, and the words beside it, on a line that says so."""

    role: str
    value: str
    says: str
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happens:
    """What the paper records if it says so, on which day. ``when`` is empty when it always does."""

    event: str
    day: str
    time: str = ""
    place: str = ""
    answer_by: str = ""
    says: tuple[str, ...] = ()
    form: str = ""
    boxes: Mapping[str, str]
    told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """A kind of paper. ``titles`` weigh most, then form numbers, then what is said inside."""

    id: str
    family: str
    words: str
    means: str
    forum: Forum
    titles: tuple[str, ...]
    forms: tuple[str, ...]
    strong: tuple[str, ...]
    cues: tuple[str, ...]
    needs: tuple[str, ...]
    roles: tuple[str, ...]
    labels: Mapping[str, tuple[str, ...]]
    boxes: tuple[Box, ...]
    happens: tuple[Happens, ...]
    stop: str
    authority: str
    answers: Mapping[str, str]


@cache
def kinds() -> Mapping[str, PaperKind]:
    """Every kind of paper by its id, in the order of the families."""
    return MappingProxyType({kind.id: kind for family in FAMILIES for kind in _read(family)})


def _read(family: str) -> Iterator[PaperKind]:
    text = files("wellfounded.notices").joinpath("kinds", f"{family}.toml").read_text("utf-8")
    for id, row in tomllib.loads(text).items():
        yield PaperKind(
            id=id,
            family=family,
            words=row["words"],
            means=row["means"],
            forum=Forum(row["forum"]),
            titles=tuple(row.get("titles", ())),
            forms=tuple(row.get("forms", ())),
            strong=tuple(row.get("strong", ())),
            cues=tuple(row.get("cues", ())),
            needs=tuple(row.get("needs", ())),
            roles=tuple(row["roles"]),
            labels={role: tuple(said) for role, said in row.get("labels", {}).items()},
            boxes=tuple(Box(**box) for box in row.get("boxes", ())),
            happens=tuple(_happens(one) for one in row.get("happens", ())),
            stop=row.get("stop", ""),
            authority=row.get("authority", ""),
            answers=row.get("answers", {}),
        )


def _happens(row: Mapping[str, Any]) -> Happens:
    return Happens(**{**row, "says": tuple(row.get("says", ())), "boxes": row.get("boxes", {})})
