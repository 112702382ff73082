"""Which figures does the folder of a user hold, to compare a release with?

``trac_asylum_decisions_national.csv``: a line for each period, with ``period``, ``decisions``,
``granted``, ``denied``, ``denial_rate_pct``; later lines restate earlier ones. And
``trac_judges_fy2018_2023.csv``, the years in its name: ``court``, ``judge``, ``decisions``,
``granted_asylum_pct``.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

NATIONAL: Final = "trac_asylum_decisions_national.csv"
JUDGES: Final = re.compile(r"trac_judges_fy(\d{4})_(\d{4})\.csv")
FISCAL: Final = re.compile(r"FY(\d{4})")


class NoReference(ValueError):
    """The folder holds nothing to compare with, or a line of it cannot be read."""


@dataclass(frozen=True, slots=True)
class Year:
    """A fiscal year as others count it; None where they do not say."""

    decisions: float | None
    granted: float | None
    """The share granted, from 0 to 100."""


@dataclass(frozen=True, slots=True)
class JudgeReport:
    """One judge at one court; ``granted`` is of 100."""

    decisions: float
    granted: float


@dataclass(frozen=True, slots=True)
class Reference:
    """Everything that can be compared; judges by their court and their name in letters only."""

    years: Mapping[int, Year]
    judges: Mapping[tuple[str, str], JudgeReport] = field(default_factory=dict)
    judged: tuple[int, int] | None = None
    """The first and the last fiscal year of the judge reports."""


def read(folder: Path) -> Reference:
    """The figures of a folder. Raises NoReference."""
    national = folder / NATIONAL
    years = _years(national) if national.exists() else {}
    for file in sorted(folder.glob("trac_judges_*.csv"), reverse=True):
        if found := JUDGES.fullmatch(file.name):
            return Reference(years, _judges(file), (int(found[1]), int(found[2])))
    if not years:
        raise NoReference(
            f"{folder}: it holds neither {NATIONAL} with fiscal years nor "
            "trac_judges_fy2018_2023.csv; name the folder that holds the figures of others"
        )
    return Reference(years)


def same_name(name: str) -> str:
    """A name as letters only: "O'Neil, Ann  B." and "ONEIL, ANN B" are one judge."""
    return re.sub(r"[^a-z]", "", name.casefold())


def _years(file: Path) -> dict[int, Year]:
    many: dict[int, float] = {}
    counted: dict[int, float] = {}
    rounded: dict[int, float] = {}
    for place, row in _lines(file):
        if not (found := FISCAL.fullmatch(row.get("period") or "")):
            continue
        year = int(found[1])
        decisions, granted, denied, rate = (
            _number(place, row, column)
            for column in ("decisions", "granted", "denied", "denial_rate_pct")
        )
        whole = decisions if granted is None or denied is None else granted + denied
        if decisions is not None:
            many[year] = decisions
        if granted is not None and whole:
            counted[year] = 100 * granted / whole
        if rate is not None:
            rounded[year] = 100 - rate
    shares = rounded | counted
    return {year: Year(many.get(year), shares.get(year)) for year in {*many, *shares}}


def _judges(file: Path) -> dict[tuple[str, str], JudgeReport]:
    """Two reports on a judge at one court are one; a judge at two courts is two."""
    summed: dict[tuple[str, str], list[float]] = {}
    for place, row in _lines(file):
        if row.get("court") is None:
            raise NoReference(f"{place}: court is missing; a report is on a judge at one court")
        decisions = _number(place, row, "decisions")
        share = _number(place, row, "granted_asylum_pct")
        if decisions and share is not None:
            at = (row["court"].strip(), same_name(row.get("judge") or ""))
            one = summed.setdefault(at, [0.0, 0.0])
            one[0] += decisions
            one[1] += decisions * share
    return {at: JudgeReport(many, total / many) for at, (many, total) in summed.items()}


def _lines(file: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Each line with its place."""
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            for number, row in enumerate(csv.DictReader(lines), start=2):
                yield f"{file}, line {number}", row
    except (UnicodeDecodeError, csv.Error) as wrong:
        raise NoReference(f"{file}: it is no table of commas in UTF-8 ({wrong})") from wrong


def _number(place: str, row: Mapping[str, str], column: str) -> float | None:
    text = (row.get(column) or "").strip()
    try:
        return float(text) if text else None
    except ValueError:
        raise NoReference(f"{place}: {column} is {text!r}, not a number; correct it") from None
