"""Which lookup tables go with an invented release, and what is in them?"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from importlib.resources import files
from pathlib import Path

from wellfounded.outcomes.invented.facts import courts
from wellfounded.outcomes.invented.faults import Fault, Kinds, Way
from wellfounded.outcomes.invented.judges import Judge
from wellfounded.outcomes.invented.layouts import lookup_name
from wellfounded.outcomes.invented.order import Order, Spoiling

_WITH_NUL = "tblLookupCourtDecision"


def write_lookups(folder: Path, seats: Sequence[Judge], order: Order) -> list[Fault]:
    """Write every lookup table into the folder, and say what was spoilt in them."""
    folder.mkdir(parents=True, exist_ok=True)
    faults = []
    for name, (columns, rows) in _lookups(seats).items():
        lines = ["\t".join(cells) for cells in rows]
        if name == _WITH_NUL and order.spoiling is not Spoiling.NONE:
            raw = lines[-1].replace("Terminate", "Term\0inate")
            faults.append(_nul(name, len(lines), raw, rows[-1][3]))
            lines[-1] = raw
        path = folder / f"{lookup_name(name, order.layout)}.csv"
        text = "".join(f"{line}\r\n" for line in ["\t".join(columns), *lines])
        path.write_bytes(text.encode("latin-1"))
    return faults


def _nul(name: str, number: int, raw: str, clean: str) -> Fault:
    """A NUL in the words of a lookup, as there was in the real one; the key is the line, from 1."""
    return Fault(
        table=name,
        key=number,
        defect=Kinds.NUL,
        way=Way.CELL,
        column="strDecDescription",
        raw=raw,
        clean=clean,
        now=clean,
    )


def _lookups(seats: Sequence[Judge]) -> dict[str, tuple[list[str], list[list[str]]]]:
    here = files(__package__)
    found = {}
    for name in sorted(file.name for file in here.iterdir() if file.name.endswith(".toml")):
        told = tomllib.loads((here / name).read_text("utf-8"))
        found[name.removesuffix(".toml")] = (
            list(told["columns"]),
            [list(row) for row in told["rows"]],
        )
    found["tblLookupBaseCity"] = _base_cities()
    found["tblLookupHloc"] = _places()
    found["tblLookupJudge"] = _judges(seats)
    found["tblLookupNationality"] = (["NAT_CODE", "NAT_NAME"], found["tblLookupAlienNat"][1])
    return found


def _base_cities() -> tuple[list[str], list[list[str]]]:
    """As there, each is called IMMIGRATION COURT; its own name is that of the hearing location."""
    columns = ["BASE_CITY_CODE", "BASE_CITY_NAME", "BASE_CITY", "BASE_STATE"]
    rows = [
        [c["code"], "IMMIGRATION COURT".ljust(50), c["city"].upper().ljust(15), c["state"]]
        for c in courts()
    ]
    return columns, [
        *rows,
        ["BIA", "BOARD OF IMMIGRATION APPEALS".ljust(50), "FALLS CHURCH".ljust(15), "VA"],
    ]


def _places() -> tuple[list[str], list[list[str]]]:
    columns = [
        *("HEARING_LOC_CODE", "HEARING_LOC_NAME", "HEARING_CITY", "HEARING_STATE"),
        *("BASE_CITY_CODE", "CircuitCourt", "Hear_Det_Type"),
    ]
    rows = []
    for place in courts():
        city = place["city"].upper()
        held = "D" if place["detained"] else "N"
        rows.append(
            [
                place["code"],
                f"{city}, {place['state']}",
                city,
                place["state"],
                place["code"],
                str(place["circuit"]),
                held,
            ]
        )
    return columns, rows


def _judges(seats: Iterable[Judge]) -> tuple[list[str], list[list[str]]]:
    everyone = [["AAA", "<All Judges>", "1"], *([judge.code, judge.name, "1"] for judge in seats)]
    return ["JUDGE_CODE", "JUDGE_NAME", "blnActive"], everyone
