"""A small release made by hand: every table, good rows, and whatever lines a test adds."""

from __future__ import annotations

import random
import re
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from wellfounded.outcomes.release.importing import Asked, Taken, take_in
from wellfounded.outcomes.release.shelf import Shelf
from wellfounded.outcomes.table import Column, Kind, Table, tables

CODES: Final[Mapping[str, Sequence[str]]] = {
    "tblLookupAlienNat": ("MX", "GT", "HO", "ES", "VE", "CU", "??"),
    "tblLanguage": ("SP", "ENG", "FR", "CRE", "POR"),
    "tblLookupBaseCity": ("NYC", "LOS", "MIA", "HOU", "ATL"),
    "tblLookupHloc": ("NYC", "LOS", "MIA", "HOU", "ATL", "IAD"),
    "tblLookupJudge": ("ABC", "JDD", "KLM", "PQR", "XYZ"),
    "tblLookupCaseType": ("RMV", "DEP", "EXC", "WHO", "AOC"),
    "tblLookupCustodyStatus": ("D", "N", "R"),
    "tblLookupCourtDecision": ("X", "R", "V", "T", "D", "C", "A"),
    "tblLookUp_Appln": ("ASYL", "ASYW", "WCAT", "42A", "d11", "209c"),
    "tblLookupCourtAppDecisions": ("F", "G", "D", "W", "A", "O"),
    "tbllookupCharges": ("06Aid", "07AiI"),
    "tblLookupSex": ("F", "M"),
}
HEADS: Final = {
    "tblLookupBaseCity": "BASE_CITY_CODE",
    "tblLookupHloc": "HEARING_LOC_CODE",
    "tblLookupJudge": "JUDGE_CODE",
    "tblLookupCourtDecision": "strDecCode",
    "tblLookupCourtAppDecisions": "strCourtApplnDecCode",
}
USED: Final = {
    "NAT": ("MX", "GT", "HO", "ES"),
    "LANG": ("SP", "ENG"),
    "BASE_CITY_CODE": ("NYC", "LOS", "MIA"),
    "HEARING_LOC_CODE": ("NYC", "LOS", "MIA"),
    "PREV_HEARING_BASE": ("NYC", "LOS"),
    "PREV_HEARING_LOC": ("NYC", "LOS"),
    "SCHEDULED_HEAR_LOC": ("NYC", "LOS"),
    "LATEST_CAL_TYPE": ("I", "M"),
    "TRANSFER_TO": ("HOU", "ATL"),
    "IJ_CODE": ("ABC", "JDD", "KLM"),
    "PREV_IJ_CODE": ("ABC", "JDD"),
    "CASE_TYPE": ("RMV", "DEP"),
    "CUSTODY": ("D", "N", "R"),
    "DEC_CODE": ("X", "R", "V", "T"),
    "OTHER_COMP": ("C", "T"),
    "APPL_CODE": ("ASYL", "ASYW", "WCAT", "d11"),
    "APPL_DEC": ("G", "D", "W"),
    "Sex": ("F", "M"),
    "DEC_TYPE": ("O", "W"),
    "ABSENTIA": ("N", "Y"),
    "CRIM_IND": ("N",),
    "ALIEN_STATE": ("NY", "CA", "TX"),
    "C_ASY_TYPE": ("E", "I"),
    "STRATTYTYPE": ("ALIEN", "INS"),
}
ENDING: Final = "\r\n"
DEFLATE64: Final = 9


def value(column: Column, number: int, chance: random.Random) -> str:
    """A good value, padded as the courts pad it."""
    if chance.random() < column.empty:
        return ""
    match column.kind:
        case Kind.ID | Kind.NUMBER:
            return str(number)
        case Kind.DAY:
            return f"20{chance.randint(10, 24)}-0{chance.randint(1, 9)}-1{number % 10} 00:00:00.000"
        case Kind.STAMP:
            return f"2021-03-1{number % 10} 10:43:03.5{number % 10}0"
        case Kind.MONTH:
            return f"{number % 12 + 1}/{1960 + number % 40}"
        case Kind.FLAG:
            return str(number % 2)
        case Kind.TIME:
            return ("0830", "1300")[number % 2]
        case Kind.TEXT:
            return f"TOWN {number % 7}".ljust(12)
        case _:
            return chance.choice(USED.get(column.name, ("Q",))).ljust(4)


def good(table: Table, number: int) -> list[str]:
    """The fields of a good row whose ids are ``number``."""
    chance = random.Random(f"{table.name} {number}")
    return [value(column, number, chance) for column in table.columns.values()]


class Made:
    """A release; ``lines`` are those of each table, without the header, as fields or text.

    With ``only`` it has these tables, and lacks the others.
    """

    def __init__(self, *only: str, rows: int = 300) -> None:
        self.lines: dict[str, list[Sequence[str] | str]] = {
            name: [good(table, number) for number in range(1, rows + 1)]
            for name, table in tables().items()
            if name in (only or tables())
        }
        self.headers = {name: list(table.columns) for name, table in tables().items()}
        self.lookups = {name: list(codes) for name, codes in CODES.items()}
        self.counts: dict[str, int] = {}
        self.more: dict[str, bytes] = {}

    def row(self, table: str, number: int, **changed: str) -> list[str]:
        """A good row with these values changed; unpadded, so that a test can compare."""
        fields = dict(zip(tables()[table].columns, good(tables()[table], number), strict=True))
        assert set(changed) <= set(fields)
        return list((fields | changed).values())

    def files(self) -> dict[str, bytes]:
        """Every file of the release by its path."""
        files = {}
        for name, lines in self.lines.items():
            told = ["\t".join(self.headers[name])]
            told += [line if isinstance(line, str) else "\t".join(line) for line in lines]
            text = "".join(f"{line}{ENDING}" for line in told)
            files[f"EOIR Case Data 2026-0401/{name}.csv"] = text.encode("latin-1")
        for name, codes in self.lookups.items():
            rows = [f"idn\t{HEADS.get(name, 'strCode')}\tstrDescription\tblnActive"]
            rows += [f"{at}\t{code.ljust(6)}\tThe {code}  \t1" for at, code in enumerate(codes)]
            files[f"Lookup/{name}.csv"] = "".join(row + ENDING for row in rows).encode("latin-1")
        counts = {name: len(lines) for name, lines in self.lines.items()} | self.counts
        told = [f"{name}\t{count}" for name, count in counts.items()]
        files["EOIR Case Data 2026-0401/Count.txt"] = "\r\n".join(told).encode()
        return files | self.more

    def folder(self, place: Path) -> Path:
        """Write the release as a folder."""
        for path, content in self.files().items():
            file = place / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        return place

    def zipped(self, place: Path, method: int = DEFLATE64) -> Path:
        """Write the release as the courts do, in Deflate64.

        Blocks that are only stored are the same in Deflate and in Deflate64, so that it is enough
        to change the number of the method.
        """
        level = 0 if method == DEFLATE64 else None
        with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as made:
            for path, content in self.files().items():
                made.writestr(path, content)
        content = place.read_bytes()
        for head, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
            for found in re.finditer(re.escape(head), content):
                begin = found.start() + at
                content = content[:begin] + bytes([method]) + content[begin + 1 :]
        place.write_bytes(content)
        return place


def take(made: Made, place: Path, *accepted: str, shelf: str = "shelf") -> Taken:
    """Take the release in on a shelf at this place."""
    given = made.folder(place / "given")
    return take_in(Asked(place=given, accepted=accepted), Shelf(place / shelf))
