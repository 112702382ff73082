"""A little country whose every person is known, for the attack on its cube.

Each person is decided in one of a few ways, which the five definitions count differently, at one
of a few times, which the windows and the fiscal years cut differently.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Final

import duckdb

from wellfounded.outcomes.cube.build import build_cube
from wellfounded.outcomes.cube.cube import Cube
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.decisions.mart import FILE
from wellfounded.outcomes.decisions.windows import fiscal_year

RELEASED: Final = date(2026, 7, 1)


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody was decided: what the mart says, and what each definition makes of it."""

    asylum: str
    outcomes: Mapping[str, str]
    withholding: str = "deny"
    letter: str = "D"
    case_type: str = "RMV"
    absentia: bool = False


EVERY = ("D1", "D2", "D3", "D4", "D5")
WAYS: Final = {
    "granted": Way("grant", dict.fromkeys(EVERY, "granted"), "other", "F"),
    "denied": Way("deny", dict.fromkeys(EVERY, "denied")),
    "withheld": Way(
        "deny",
        {**dict.fromkeys(("D1", "D2", "D3"), "denied"), "D4": "other", "D5": "granted"},
        "grant",
    ),
    "gone": Way("other", dict.fromkeys(("D2", "D3"), "other"), "other", "A", absentia=True),
    "another": Way("deny", dict.fromkeys(("D1", "D4", "D5"), "denied"), case_type="CFR"),
    "moot": Way("other", {"D2": "other", "D3": "other", "D5": "denied"}, letter="M"),
}
OFTEN: Final = (30, 45, 2, 14, 1, 1)
TIMES: Final = {
    "before": date(2021, 5, 3),
    "begun": date(2021, 8, 2),
    "early": date(2023, 1, 10),
    "late": date(2025, 1, 15),
    "summer": date(2025, 8, 5),
    "now": date(2026, 3, 4),
}
SPLITS: Final = {
    "represented": ("known", "not_known"),
    "custody": ("detained", "never", "released"),
    "lead": ("lead", "rider"),
}
"""The last is no split of the file: it has the numbers of those who lead."""


@dataclass(frozen=True, slots=True)
class Person:
    nationality: str
    court: str
    time: str
    way: str
    splits: Mapping[str, str]


def people(random: Random, many: int) -> list[Person]:
    """A few large groups, many small ones."""
    return [_person(random) for _ in range(many)]


def _person(random: Random) -> Person:
    return Person(
        nationality=f"N{min(int(random.expovariate(0.6)), 4)}",
        court=f"C{min(int(random.expovariate(0.7)), 2)}",
        time=random.choices(list(TIMES), (2, 1, 5, 4, 2, 5))[0],
        way=random.choices(list(WAYS), OFTEN)[0],
        splits={
            "represented": random.choices(SPLITS["represented"], (7, 3))[0],
            "custody": random.choices(SPLITS["custody"], (10, 30, 3))[0],
            "lead": random.choices(SPLITS["lead"], (8, 2))[0],
        },
    )


def lines_of(folder: Path, counted: list[Person]) -> list[Line]:
    """Everything that the cube of these people shows."""
    release = folder / "releases" / RELEASED.isoformat()
    release.mkdir(parents=True)
    told = {"id": RELEASED.isoformat(), "source": {"sha256": "0" * 64}, "invented": True}
    (release / "release.json").write_text(json.dumps(told), "utf-8")
    with duckdb.connect() as base:
        base.execute(f"CREATE TABLE mart ({', '.join(COLUMNS)})")
        base.executemany(
            f"INSERT INTO mart VALUES ({', '.join('?' * len(COLUMNS))})", list(_rows(counted))
        )
        base.execute(f"COPY mart TO '{release / FILE}' (FORMAT parquet)")
    build_cube(release, folder, RELEASED)
    cube = Cube.open(folder / "cube")
    try:
        return [line for line in cube.rates(split=None) if line.split != "filing"]
    finally:
        cube.close()


COLUMNS: Final = (
    *("IDNPROCEEDING BIGINT", "IDNCASE BIGINT", "lead BIGINT", "rider BOOLEAN"),
    *("court VARCHAR", "first_court VARCHAR", "judge VARCHAR", "nationality VARCHAR"),
    *("case_type VARCHAR", "filing VARCHAR", "custody VARCHAR", "represented BOOLEAN"),
    *("notice_on DATE", "received_on DATE", "decided_on DATE", "fiscal_year INTEGER"),
    *("asylum VARCHAR", "withholding VARCHAR", "cat VARCHAR", "another_granted BOOLEAN"),
    *("completion VARCHAR", "merits BOOLEAN", "absentia BOOLEAN", "first_of_case BOOLEAN"),
    *("appeal VARCHAR", "provisional BOOLEAN", "last_received_on DATE", "last_letter VARCHAR"),
    *("last_letter_rank INTEGER", "last_application BIGINT"),
)


def _rows(counted: list[Person]) -> Iterator[tuple[object, ...]]:
    notice = date(2019, 1, 7)
    for number, one in enumerate(counted):
        way, day, rider = WAYS[one.way], TIMES[one.time], one.splits["lead"] == "rider"
        protected = way.withholding == "grant"
        yield (
            *(number, number, number - rider, rider),
            *(one.court, one.court, None, one.nationality),
            *(way.case_type, "defensive", one.splits["custody"]),
            *(one.splits["represented"] == "known", notice, notice, day, fiscal_year(day)),
            *(way.asylum, way.withholding, None, protected),
            *("protected" if protected else "removal", True, way.absentia, True),
            *("none", False, notice, way.letter, 3, number),
        )
