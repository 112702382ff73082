"""What does a published series count, who says so, and what does it not say?

One file for each series, typed from what its publisher printed: the office, the document, where
and when it was read, and the numbers. Two series that count differently stay two series, however
alike their titles are. Tables of people who are no office of the government are not here.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from wellfounded.outcomes.series.words import MEASURES

PUBLISHERS = ("CRS", "DHS", "EOIR", "GAO", "President", "State", "USCIS")
PERIOD = re.compile(r"FY\d{4}(Q[1-4])?")

Figures = Mapping[str, Mapping[str, float]]
"""By period, such as FY2020 or FY2022Q1, and by measure. What is missing was not published."""


class FaultySeries(ValueError):
    """A file of a series says what cannot be; the message names the file and the fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A published series; its sentences are English, as the translators get them."""

    id: str
    title: str
    publisher: str
    document: str
    address: str
    """Where it was read, or, for a copy, where it can be looked up."""
    copy: bool
    """Whether it was read in a copy, not at the publisher's own address."""
    published: date | None
    read: date
    unit: str
    measures: tuple[str, ...]
    says_not: tuple[str, ...]
    apart_from: tuple[str, ...]
    """Series of the same thing that count otherwise; never drawn as one line with this one."""
    figures: Figures
    groups: Mapping[str, Figures]
    """The same by nationality, office or way of applying."""


@cache
def series() -> Mapping[str, Series]:
    """Every series by its id.

    Raises FaultySeries if a file cannot be what a publisher printed.
    """
    folder = files(__package__)
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".toml"))
    return {
        id: read(id, (folder / f"{id}.toml").read_text("utf-8"))
        for id in (name.removesuffix(".toml") for name in names)
    }


def read(id: str, text: str) -> Series:
    """A series from its file. Raises FaultySeries."""
    try:
        told = tomllib.loads(text)
        found = Series(
            id=id,
            title=told["title"],
            publisher=told["publisher"],
            document=told["document"],
            address=told["address"],
            copy=told.get("copy", False),
            published=told.get("published"),
            read=told["read"],
            unit=told["unit"],
            measures=tuple(told["measures"]),
            says_not=tuple(told["says_not"]),
            apart_from=tuple(told.get("apart_from", ())),
            figures=told.get("figures", {}),
            groups=told.get("groups", {}),
        )
    except (tomllib.TOMLDecodeError, KeyError) as wrong:
        raise FaultySeries(f"{id}.toml: {wrong} is missing or cannot be read") from wrong
    for fault in _faults(found):
        raise FaultySeries(f"{id}.toml: {fault}")
    return found


def _faults(of: Series) -> Iterator[str]:
    if of.publisher not in PUBLISHERS:
        yield f"{of.publisher} is no office whose figures are shown: {', '.join(PUBLISHERS)}"
    if not of.says_not or not of.address.startswith("https://"):
        yield "it says what it does not say, and where it was read"
    if of.published and of.published > of.read:
        yield f"it was read on {of.read}, before it was published"
    yield from (f"{one}: the measure has no words" for one in of.measures if one not in MEASURES)
    for figures in (of.figures, *of.groups.values()):
        for period, row in figures.items():
            yield from _faulty_row(of, period, row)


def _faulty_row(of: Series, period: str, row: Mapping[str, Any]) -> Iterator[str]:
    if not PERIOD.fullmatch(period):
        yield f"{period}: a period is written FY2020 or FY2022Q1"
    if unknown := set(row) - set(of.measures):
        yield f"{period}: {', '.join(sorted(unknown))} is none of its measures"
    if any(not isinstance(number, int | float) or number < 0 for number in row.values()):
        yield f"{period}: a figure is a number, 0 or more"


def messages() -> Iterator[tuple[str, str]]:
    """Every sentence as ``(context, English)``."""
    for id, one in series().items():
        yield f"outcomes.series.{id}.title", one.title
        yield f"outcomes.series.{id}.unit", one.unit
        for at, said in enumerate(one.says_not):
            yield f"outcomes.series.{id}.not.{at}", said
    for measure, said in MEASURES.items():
        yield f"outcomes.series.measure.{measure}", said
