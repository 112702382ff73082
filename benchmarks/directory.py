"""How long does a search of 5,000 entries take, beside LIKE in SQLite?

The other side keeps the same entries in one table and asks for the same offices, the city first. It
forgives no misspelling and leaves nobody out for a language, so it has less to do.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence
from datetime import date
from functools import partial

from benchmarks.report import Report
from wellfounded.directory import Entry, Index, Phone, Place, Source, Wish
from wellfounded.directory.geography import courts, states
from wellfounded.directory.spoken import NAMES

ENTRIES = 5_000
AT_MOST = 0.05
FASTER = 1.0
"""Seconds, and how many times quicker at least."""
SOURCE = Source(kind="office", checked_on=date(2026, 11, 22), tag="V")
WISHES = {
    "a city and a state": Wish(where="El Paso, TX"),
    "a city misspelled": Wish(where="Huoston"),
    "a ZIP code, a language, detained": Wish(where="79901", language="es", detained=True),
    "no place at all": Wish(language="ht", low_cost=True),
}


def measure(report: Report) -> None:
    """Measure making the index, each search, and the scan beside it."""
    report.heading(f"directory: {ENTRIES:,} entries")
    entries = invented(ENTRIES)
    (made,) = report.times(partial(Index.of, entries))
    report.at_most("made ready once", made)
    index, table = Index.of(entries), _table(entries)
    for name, wish in WISHES.items():
        (times,) = report.times(partial(index.search, wish))
        report.at_most(f"search: {name}", times, AT_MOST)
    ours, theirs = report.times(
        partial(index.search, WISHES["a city and a state"]), partial(_scan, table)
    )
    report.faster("a city and a state, beside LIKE in SQLite", ours, theirs, FASTER)


def invented(count: int) -> tuple[Entry, ...]:
    """Offices that nobody has, in the cities of the courts."""
    draw = random.Random(8)
    places = [(court.place.split(",")[0], court.state) for court in courts().values()]
    found = []
    for number in range(count):
        city, state = draw.choice(places)
        found.append(
            Entry(
                id=f"office_{number}",
                name=f"{draw.choice(('Lantern', 'Harbor', 'Mesa', 'Oak'))} Office {number}",
                kind="nonprofit",
                sources=(SOURCE,),
                services=frozenset({"legal"}),
                serves=frozenset(draw.sample(("detained", "children", "torture"), 1)),
                places=(Place(city=city, state=state, zip=f"{draw.randrange(100_000):05}"),),
                phones=(Phone(number=f"+1202555{number:04}", shown="202-555"),),
                languages=tuple(draw.sample(tuple(NAMES), 3)),
                cost="free",
            )
        )
    return tuple(found)


def _table(entries: Sequence[Entry]) -> sqlite3.Connection:
    table = sqlite3.connect(":memory:")
    table.execute("CREATE TABLE helper (name, city, state, zip, languages, serves)")
    table.executemany(
        "INSERT INTO helper VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                entry.name,
                entry.places[0].city,
                entry.places[0].state,
                entry.places[0].zip,
                " ".join(entry.languages),
                " ".join(sorted(entry.serves)),
            )
            for entry in entries
        ],
    )
    return table


def _scan(table: sqlite3.Connection) -> list[tuple[str]]:
    """The same offices: those of the state and of the states around it, the city first."""
    reached = ("TX", *states()["TX"].near)
    where = " OR ".join(["state LIKE ?"] * len(reached))
    order = "CASE WHEN city LIKE ? THEN 0 WHEN state LIKE ? THEN 1 ELSE 2 END, name"
    sql = f"SELECT * FROM helper WHERE {where} ORDER BY {order}"
    found = [f"%{state}%" for state in reached]
    return table.execute(sql, (*found, "%el paso%", "%TX%")).fetchall()
