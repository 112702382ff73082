"""What is measured on: a table of proceedings as long and as faulty as real.

The same number of rows gives the same bytes. Shares of blanks are the real ones; words are padded
where the courts pad them. The faults stand at the end, as many as were counted or seen.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import duckdb

from wellfounded.outcomes.table import Column, Kind, tables

TABLE: Final = tables()["B_TblProceeding"]
PADDED: Final = {"LANG": 3, "IJ_CODE": 3, "PREV_IJ_CODE": 3, "CORRECTIONAL_FAC": 5}
WORDS: Final = {
    "NAT": "MX GT HO ES VE CU HA BR EC CO NU PE IN CH RS",
    "LANG": "SP ENG CRE POR MAN PUN RUS MAM FR ARA",
    "BASE_CITY_CODE": "NYC LOS MIA HOU ATL SFR CHI DAL BOS NEW ARL BAL ORL SNA ELP DEN",
    "IJ_CODE": "ABC JDD KL PQR XYZ RST UVW LMN OPQ DE FGH",
    "CASE_TYPE": "RMV RMV RMV RMV RMV RMV DEP EXC CFR WHO",
    "CUSTODY": "N N N D R",
    "DEC_TYPE": "O O W",
    "DEC_CODE": "X X X R V T D U",
    "OTHER_COMP": "C C T A F Y",
    "ABSENTIA": "N N Y",
    "TRANSFER_STATUS": "P S",
    "CRIM_IND": "N N N Y",
    "AGGRAVATE_FELON": "0",
    "IHP": "N Y",
}
LIKE: Final = {
    "PREV_IJ_CODE": "IJ_CODE",
    "HEARING_LOC_CODE": "BASE_CITY_CODE",
    "PREV_HEARING_LOC": "BASE_CITY_CODE",
    "PREV_HEARING_BASE": "BASE_CITY_CODE",
    "TRANSFER_TO": "BASE_CITY_CODE",
    "SCHEDULED_HEAR_LOC": "BASE_CITY_CODE",
    "CORRECTIONAL_FAC": "BASE_CITY_CODE",
}
EXTRA_TABS, SHORT, NULS, LATIN, QUOTES, BAD_DAYS = 45, 8, 20, 20, 50, 27
FAULTY: Final = EXTRA_TABS + SHORT + NULS + LATIN + QUOTES + BAD_DAYS


def draw(file: Path, rows: int) -> int:
    """Write the table with so many rows; its size in bytes."""
    columns = ", ".join(
        f'{_value(column, at)} AS "{column.name}"'
        for at, column in enumerate(TABLE.columns.values())
    )
    with duckdb.connect(config={"threads": 2, "memory_limit": "2GB"}) as engine:
        engine.execute("SET enable_progress_bar = false; SET preserve_insertion_order = true")
        engine.execute(
            f"COPY (SELECT {columns} FROM range({rows - FAULTY}) AS r(i)) TO '{file}' "
            "(FORMAT csv, DELIMITER '\t', HEADER true, QUOTE '', ESCAPE '')"
        )
    with file.open("ab") as stream:
        for number in range(FAULTY):
            stream.write(_faulty(number, rows + number) + b"\n")
    return file.stat().st_size


def _value(column: Column, at: int) -> str:
    """SQL of a value of row ``i``; blank as often as in the real table."""
    chance = f"CAST(hash(i * 64 + {at}) >> 1 AS BIGINT)"
    match column.kind:
        case Kind.ID:
            value = "CAST(i + 1 AS VARCHAR)" if column.name == TABLE.key else _case(chance)
        case Kind.DAY:
            day = f"DATE '1996-01-01' + CAST({chance} % 10900 AS INTEGER)"
            value = f"strftime({day}, '%Y-%m-%d 00:00:00.000')"
        case Kind.TIME:
            value = f"(['0830', '0900', '1000', '1300'])[{chance} % 4 + 1]"
        case _:
            words = WORDS.get(LIKE.get(column.name, column.name), "A N Y").split()
            width = PADDED.get(column.name, 1)
            listed = ", ".join(f"'{word.ljust(width)}'" for word in words)
            value = f"([{listed}])[{chance} % {len(words)} + 1]"
    if not column.empty:
        return value
    blank = f"hash(i * 64 + {at + 1000}) % 10000 < {round(column.empty * 10_000)}"
    return f"CASE WHEN {blank} THEN '' ELSE {value} END"


def _case(chance: str) -> str:
    return f"CAST({chance} % 8000000 + 1 AS VARCHAR)"


def _faulty(number: int, key: int) -> bytes:
    """A line with a fault; which one follows from its number."""
    line = _good(key)
    at = list(TABLE.columns).index
    if number < EXTRA_TABS:
        line.insert(at("HEARING_DATE") - number % 9, "")
    elif number < EXTRA_TABS + SHORT:
        del line[-5:]
    elif number < EXTRA_TABS + SHORT + NULS:
        line[at("LANG")] = "SP\0"
    elif number < EXTRA_TABS + SHORT + NULS + LATIN:
        line[at("TRANS_NBR")] = "A\xf1"
    elif number < FAULTY - BAD_DAYS:
        line[at("CORRECTIONAL_FAC")] = 'NYC"'
    else:
        line[at("OSC_DATE")] = ("1900-01-01 00:00:00.000", "0203-04-05", "10/1993")[number % 3]
    return "\t".join(line).encode("latin-1")


def _good(key: int) -> list[str]:
    day = f"2019-0{key % 9 + 1}-11 00:00:00.000"
    told = {"IDNPROCEEDING": str(key), "IDNCASE": str(key), "HEARING_TIME": "0830"}
    said = {"NAT": "GT", "LANG": "SP ", "CASE_TYPE": "RMV", "CUSTODY": "N", "DEC_CODE": "X"}
    told |= said | {"BASE_CITY_CODE": "NYC", "HEARING_LOC_CODE": "NYC", "IJ_CODE": "ABC"}
    told |= dict.fromkeys(("OSC_DATE", "INPUT_DATE", "HEARING_DATE", "COMP_DATE"), day)
    return [told.get(name, "") for name in TABLE.columns]
