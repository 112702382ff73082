"""Which faults are there, and how is each of them put into a row?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from wellfounded.outcomes.invented.faults.row import Row, Value, sound
from wellfounded.outcomes.table import Kind


class Kinds(StrEnum):
    """A kind of fault, by the name the manifest uses."""

    SHIFTED = "shifted"
    """An extra tab: everything right of it stands one column too far."""
    SPLIT_CITY = "split_city"
    """The extra tab stands where the name of a city has a blank."""
    HIDDEN_SHIFT = "hidden_shift"
    """An extra tab, and the last empty field lost: the row is as long as it should be."""
    SHORT = "short"
    """Empty fields at the end are missing."""
    OVERFLOW = "overflow"
    """One or two empty fields too many at the end."""
    BEYOND_REPAIR = "beyond_repair"
    """The key and fields in the middle are lost."""
    NUL = "nul"
    CONTROL = "control"
    LATIN1 = "latin1"
    """A byte that is no UTF-8: nothing is wrong with it, and strict readers stop at it."""
    QUOTE = "quote"
    """A lone quotation mark, which is text."""
    EMPTY_QUOTES = "empty_quotes"
    NULL_WORD = "null_word"
    DATE_1900 = "date_1900"
    DATE_YEAR = "date_year"
    DATE_FORM = "date_form"
    DATE_FUTURE = "date_future"
    KEY_GAP = "key_gap"
    """The number of a case or a proceeding that the row belongs to is missing."""
    BAD_KEY = "bad_key"
    """The row's own key is a word."""
    CASE_TYPE_VARIES = "case_type_varies"
    ORPHAN = "orphan"
    """The case or proceeding that the row names is not in the release."""
    DUPLICATE = "duplicate"
    """The same row again under another key."""
    GONE = "gone"
    """The row is left out; the release of the month before may have had it."""


class Way(StrEnum):
    """What becomes of the row when it is imported as it should be."""

    CELL = "cell"
    """One value is as ``now`` says; the rest of the row is as it was."""
    REPAIRED = "repaired"
    """One repair fits: the row is as ``now`` says; set aside with its line, if that is not sure."""
    EITHER = "either"
    """More than one repair would fit: the row is as ``clean`` says, or set aside with its line."""
    QUARANTINED = "quarantined"
    KEPT = "kept"
    """The row stays as ``now`` says; at most it is counted."""
    GONE = "gone"
    """The row is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault: what stands in the release, what stood there before, and what should be read."""

    table: str
    key: int
    defect: Kinds
    way: Way
    column: str | None = None
    raw: str
    clean: Value | dict[str, Value]
    now: Value | dict[str, Value]


Spoilt = tuple[str, Fault]
"""The line to write instead, and the fault in it."""

_MARKS = {"\x01": "\xd1", "\x02": "\xc9"}
_CITIES = ("PE\x01ITAS", "ESPA\x01OLA", "LA CA\x01ADA", "MONT\x02E")
_NULL_WORDS = ("N/A", "b6", "A.2.a", "???", "000")
_DATES = {
    Kinds.DATE_1900: "1900-01-01 00:00:00.000",
    Kinds.DATE_YEAR: "0203-05-11 00:00:00.000",
    Kinds.DATE_FORM: "10/1993",
    Kinds.DATE_FUTURE: "2094-11-03 00:00:00.000",
}
_PARENTS = ("IDNPROCEEDING", "IDNCASE")
_TYPES = ("RMV", "DEP", "EXC", "WHO")


def spoil(row: Row, kind: Kinds, chance: Random) -> Spoilt | None:
    """Put one fault into a row; None where it has no place for it."""
    return _HOW[kind](row, kind, chance)


def marked() -> dict[str, str]:
    """The marks that stand for a letter of Latin-1 until the file is written."""
    return dict(_MARKS)


def _cell(
    row: Row, kind: Kinds, place: int, text: str, *, now: Value, way: Way = Way.CELL
) -> Spoilt:
    field, raw = row.fields[place], _latin1(text)
    clean = row.values()[field.column.name]
    fault = Fault(
        table=row.table.name,
        key=row.key,
        defect=kind,
        way=way,
        column=field.column.name,
        raw=raw,
        clean=clean,
        now=now,
    )
    return row.with_text(place, text).line, fault


def _whole(row: Row, kind: Kinds, line: str, way: Way, *, now: dict[str, Value] | None) -> Spoilt:
    fault = Fault(
        table=row.table.name,
        key=row.key,
        defect=kind,
        way=way,
        raw=_latin1(line),
        clean=row.values(),
        now=now,
    )
    return line, fault


def _latin1(text: str) -> str:
    for mark, letter in _MARKS.items():
        text = text.replace(mark, letter)
    return text


def _shifted(row: Row, kind: Kinds, chance: Random) -> Spoilt | None:
    hidden = kind is Kinds.HIDDEN_SHIFT
    if hidden and row.texts[-1].strip():
        return None
    found: Spoilt | None = None
    for _ in range(12):
        place = chance.randrange(3, len(row.texts) - 1)
        texts = (*row.texts[:place], "", *row.texts[place:])
        if hidden:
            texts = texts[:-1]
        if sound(row.fields, texts) or texts[: len(row.texts)] == row.texts:
            continue  # nothing would show that anything is wrong
        fitting = repairs(row, (*texts, "") if hidden else texts)
        way = Way.REPAIRED if fitting == {_stripped(row.texts)} else Way.EITHER
        found = _whole(row, kind, "\t".join(texts), way, now=row.values())
        if way is Way.REPAIRED:
            break
    return found


def repairs(row: Row, texts: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Every row that fits once one empty field is taken out."""
    shorter = ((*texts[:n], *texts[n + 1 :]) for n, text in enumerate(texts) if not text.strip())
    return {_stripped(each) for each in shorter if sound(row.fields, each)}


def _stripped(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts)


def _split_city(row: Row, kind: Kinds, _: Random) -> Spoilt | None:
    place = next(n for n, field in enumerate(row.fields) if field.column.name == "ALIEN_CITY")
    before, blank, after = row.texts[place].rstrip().partition(" ")
    if not blank:
        return None
    texts = (*row.texts[:place], before, after, *row.texts[place + 1 :])
    return _whole(row, kind, "\t".join(texts), Way.EITHER, now=row.values())


def _short(row: Row, kind: Kinds, chance: Random) -> Spoilt | None:
    missing = chance.randint(1, 2)
    if any(text.strip() for text in row.texts[-missing:]):
        return None
    return _whole(row, kind, "\t".join(row.texts[:-missing]), Way.REPAIRED, now=row.values())


def _overflow(row: Row, kind: Kinds, chance: Random) -> Spoilt:
    return _whole(row, kind, row.line + "\t" * chance.randint(1, 2), Way.REPAIRED, now=row.values())


def _beyond_repair(row: Row, kind: Kinds, chance: Random) -> Spoilt:
    cut = chance.randrange(6, len(row.texts) // 2)
    line = "\t".join((*row.texts[1:4], *row.texts[cut:]))
    return _whole(row, kind, line, Way.QUARANTINED, now=None)


def _nul(row: Row, kind: Kinds, chance: Random) -> Spoilt | None:
    places = row.places(Kind.CODE, Kind.TEXT, filled=True)
    if not places:
        return None
    place = chance.choice(places)
    text = row.texts[place]
    name = row.fields[place].column.name
    return _cell(row, kind, place, f"{text[:1]}\x00{text[1:]}", now=row.values()[name])


def _instead(texts: tuple[str, ...], *kinds: Kind) -> Callable[[Row, Kinds, Random], Spoilt | None]:
    """A text in an empty field that means nothing."""

    def put(row: Row, kind: Kinds, chance: Random) -> Spoilt | None:
        places = row.places(*kinds, filled=False)
        return (
            _cell(row, kind, chance.choice(places), chance.choice(texts), now=None)
            if places
            else None
        )

    return put


def _latin1_city(row: Row, kind: Kinds, chance: Random) -> Spoilt:
    place = next(n for n, field in enumerate(row.fields) if field.column.name == "ALIEN_CITY")
    city = chance.choice(_CITIES)
    return _cell(row, kind, place, city.ljust(15), now=_latin1(city), way=Way.KEPT)


def _quote(row: Row, kind: Kinds, chance: Random) -> Spoilt | None:
    places = row.places(Kind.TEXT, filled=True)
    if not places:
        return None
    place = chance.choice(places)
    text = f'"{row.texts[place].rstrip()}'
    return _cell(row, kind, place, text, now=text, way=Way.KEPT)


def _date(row: Row, kind: Kinds, chance: Random) -> Spoilt | None:
    places = row.places(Kind.DAY, filled=True)
    return _cell(row, kind, chance.choice(places), _DATES[kind], now=None) if places else None


def _key_gap(row: Row, kind: Kinds, chance: Random) -> Spoilt | None:
    places = [n for n, f in enumerate(row.fields) if n and f.column.name in _PARENTS]
    return _cell(row, kind, chance.choice(places), "", now=None) if places else None


def _bad_key(row: Row, kind: Kinds, _: Random) -> Spoilt:
    return _cell(row, kind, 0, "FC", now=None)


def _case_type_varies(row: Row, kind: Kinds, chance: Random) -> Spoilt | None:
    if row.values()["TRANS_IN_DATE"] is None:
        return None  # the first of its case: there may be no other to differ from
    place = next(n for n, field in enumerate(row.fields) if field.column.name == "CASE_TYPE")
    other = chance.choice([name for name in _TYPES if name != row.texts[place].strip()])
    return _cell(row, kind, place, other.ljust(len(row.texts[place])), now=other, way=Way.KEPT)


def _orphan(row: Row, kind: Kinds, _: Random) -> Spoilt:
    parent = "IDNPROCEEDING" if row.table.name == "B_TblProceedCharges" else "IDNCASE"
    place = next(n for n, field in enumerate(row.fields) if field.column.name == parent)
    text = f"9{row.texts[place]}0"
    return _cell(row, kind, place, text, now=int(text), way=Way.KEPT)


def _duplicate(row: Row, kind: Kinds, _: Random) -> Spoilt:
    twin = Row(row.table, row.fields, row.key + 4, (str(row.key + 4), *row.texts[1:]))
    fault = Fault(
        table=row.table.name,
        key=twin.key,
        defect=kind,
        way=Way.KEPT,
        raw=twin.line,
        clean=row.values(),
        now=twin.values(),
    )
    return f"{row.line}\r\n{twin.line}", fault


_HOW: dict[Kinds, Callable[[Row, Kinds, Random], Spoilt | None]] = {
    Kinds.SHIFTED: _shifted,
    Kinds.HIDDEN_SHIFT: _shifted,
    Kinds.SPLIT_CITY: _split_city,
    Kinds.SHORT: _short,
    Kinds.OVERFLOW: _overflow,
    Kinds.BEYOND_REPAIR: _beyond_repair,
    Kinds.NUL: _nul,
    Kinds.CONTROL: _instead(("\x1b", "\x06"), Kind.CODE),
    Kinds.LATIN1: _latin1_city,
    Kinds.QUOTE: _quote,
    Kinds.EMPTY_QUOTES: _instead(('""',), Kind.CODE, Kind.DAY),
    Kinds.NULL_WORD: _instead(_NULL_WORDS, Kind.CODE, Kind.TEXT),
    Kinds.DATE_1900: _date,
    Kinds.DATE_YEAR: _date,
    Kinds.DATE_FORM: _date,
    Kinds.DATE_FUTURE: _date,
    Kinds.KEY_GAP: _key_gap,
    Kinds.BAD_KEY: _bad_key,
    Kinds.CASE_TYPE_VARIES: _case_type_varies,
    Kinds.ORPHAN: _orphan,
    Kinds.DUPLICATE: _duplicate,
}
