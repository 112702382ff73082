"""What does one value of the release say, and what is wrong with it?

Accepted are days from 1950 to 2035 and months of birth from 1900: the release holds 1900-01-01,
the year 0203 and days far ahead, which stand for "not known" or were mistyped. A value that is
not accepted becomes unknown; what stood there is kept beside.
"""

from __future__ import annotations

import re
from collections.abc import Container
from datetime import date, datetime
from typing import Final, NamedTuple

from wellfounded.outcomes.table import Column, Kind

FIRST_DAY: Final = date(1950, 1, 1)
LAST_DAY: Final = date(2035, 12, 31)
FIRST_MONTH: Final = date(1900, 1, 1)

LIKE_A_DAY: Final = r"^\d{4}-\d{2}-\d{2}( |$)"
NULL_WORDS: Final = ("N/A", "B6", "A.2.A", '""')
"""Words that stand for nothing; B6 and A.2.A are marks of what the courts withhold."""
RUNS: Final = (("0", 3), ("?", 1))
"""Letters that stand for nothing when they are all there is, at least so many of them."""
CASE_MATTERS: Final = frozenset({"APPL_CODE"})
"""Codes that differ in nothing but capital and small letters."""

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6})\d*)?)?)?")
_LIKE_A_DAY = re.compile(LIKE_A_DAY)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_MONTH = re.compile(r"(\d{1,2})/(\d{4})")
_TIME = re.compile(r"([01]\d|2[0-3])[0-5]\d")


class Judged(NamedTuple):
    """``now`` is the value as it is written into the table; None if it is unknown."""

    now: str | None
    defect: str | None = None


def like_a_day(value: str) -> bool:
    """Whether it is written as a day is."""
    return bool(_LIKE_A_DAY.match(value))


def judged(raw: str, column: Column, known: Container[str] = ()) -> Judged:
    """What the value says; ``known`` are the codes that a lookup table gives the column."""
    value, defect = _CONTROL.sub("", raw).strip(), None
    if _CONTROL.search(raw):
        defect = "control_character"
    elif not raw.isascii():
        defect = "not_ascii"
    if not value:
        return Judged(None, defect)
    if null_word(value) and value.upper() not in known and not _counts(value, column):
        return Judged(None, "null_word")
    now = _read(value, column, known)
    if now.defect:
        return now
    return Judged(now.now, defect)


def null_word(value: str) -> bool:
    """Whether the value stands for nothing, wherever it stands."""
    runs = (set(value) == {letter} and len(value) >= least for letter, least in RUNS)
    return value.upper() in NULL_WORDS or any(runs)


def _counts(value: str, column: Column) -> bool:
    """Noughts that count for something where they stand."""
    return set(value) == {"0"} and column.kind in (Kind.TIME, Kind.FLAG, Kind.NUMBER, Kind.ID)


def _read(value: str, column: Column, known: Container[str]) -> Judged:
    match column.kind:
        case Kind.ID | Kind.NUMBER:
            good = value.isascii() and value.isdigit() and len(value) < 19
            return Judged(str(int(value))) if good else Judged(None, "not_a_number")
        case Kind.DAY | Kind.STAMP:
            return _day(value, column.kind is Kind.STAMP)
        case Kind.MONTH:
            return _month(value)
        case Kind.TIME:
            return Judged(value) if _TIME.fullmatch(value) else Judged(None, "not_a_time")
        case Kind.FLAG:
            said = {"0": "false", "1": "true"}.get(value)
            return Judged(said, None if said else "not_a_flag")
        case Kind.CODE:
            return _code(value, column, known)
        case _:
            return Judged(None, "day_in_text") if like_a_day(value) else Judged(value)


def _day(value: str, with_time: bool) -> Judged:
    found = _DAY.fullmatch(value)
    try:
        moment = _moment(*(int(part or 0) for part in found.groups()[:6])) if found else None
    except ValueError:
        moment = None
    if moment is None or found is None:
        return Judged(None, "not_a_day")
    if not FIRST_DAY <= moment.date() <= LAST_DAY:
        return Judged(None, "day_out_of_range")
    fraction = f".{found[7]}" if found[7] else ""
    return Judged(f"{moment:%Y-%m-%d %H:%M:%S}{fraction}" if with_time else f"{moment:%Y-%m-%d}")


def _moment(year: int, month: int, day: int, hour: int, minute: int, second: int) -> datetime:
    return datetime(year, month, day, hour, minute, second)


def _month(value: str) -> Judged:
    found = _MONTH.fullmatch(value)
    if not found or not 1 <= int(found[1]) <= 12:
        return Judged(None, "not_a_month")
    if not FIRST_MONTH.year <= int(found[2]) <= LAST_DAY.year:
        return Judged(None, "day_out_of_range")
    return Judged(f"{found[2]}-{int(found[1]):02}-01")


def _code(value: str, column: Column, known: Container[str]) -> Judged:
    if like_a_day(value):
        return Judged(None, "day_in_code")
    code = value if column.name in CASE_MATTERS else value.upper()
    bare = code.replace('"', "").strip()
    if bare != code and bare in known and code not in known:
        return Judged(bare, "quote")
    return Judged(code)
