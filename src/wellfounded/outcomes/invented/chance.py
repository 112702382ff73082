"""How does DuckDB come to draw the same world for the same seed?"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from importlib.resources import files
from string import Template

import duckdb

from wellfounded.outcomes.invented.facts import courts, facts, nationalities, shares
from wellfounded.outcomes.invented.judges import Judge
from wellfounded.outcomes.invented.order import Order
from wellfounded.outcomes.invented.receipts import periods

SLOTS = 2048
"""Into how many slots the values of a column are dealt; nothing rarer than one can be drawn."""


_LISTED = (
    ("B_TblProceeding", "APPEAL_RSVD"),
    ("B_TblProceeding", "DEC_TYPE"),
    ("tblAppeal", "strAppealType"),
)
"""Columns that are filled by their counted shares, under a condition of the model."""


def world(con: duckdb.DuckDBPyConnection, order: Order, seats: Sequence[Judge]) -> None:
    """Draw the cases and proceedings up to the day of the release: tables ``kase`` and ``proc``."""
    told = {"seed": str(order.seed), "released": order.released.isoformat()}
    for name, value in _variables(order, seats).items():
        con.execute(f"SET VARIABLE {name} = ?", [value])
    years = periods(order)
    con.execute(
        "CREATE TABLE period (first BIGINT, last BIGINT, cases BIGINT, day DATE, days INTEGER)"
    )
    con.executemany(
        "INSERT INTO period VALUES (?, ?, ?, ?, ?)",
        [(year.first, year.last, year.cases, year.day, year.days) for year in years],
    )
    for name in ("macros", "kase", "proc", "appeal"):
        con.execute(Template(sql(f"world/{name}.sql")).substitute(told))


def sql(path: str) -> str:
    """The text of one of our SQL files."""
    return (files(__package__) / path).read_text("utf-8")


def slots(weights: Mapping[str, float], wanted: int = SLOTS) -> list[str]:
    """The values, each in as many slots as its weight is worth and in at least one."""
    total, so_far = sum(weights.values()), 0.0
    dealt: list[str] = []
    for value, weight in weights.items():
        so_far += weight
        dealt += [value] * max(1, round(so_far / total * wanted) - len(dealt))
    return dealt


def numbered(weights: Sequence[float]) -> list[int]:
    """The places of the weights, each in as many slots as it is worth; none for no weight."""
    return [int(n) for n in slots({str(n): weight for n, weight in enumerate(weights) if weight})]


def _variables(order: Order, seats: Sequence[Judge]) -> dict[str, object]:
    places, people, ends = courts(), nationalities(), facts("outcomes")
    types = shares("A_TblCase", "CASE_TYPE")
    before = {"DEP", "EXC"}
    held = [place["weight"] if place["detained"] else 0.06 * place["weight"] for place in places]
    free = [0 if place["detained"] else place["weight"] for place in places]
    chance = random.Random(f"nationalities {order.seed}")
    languages: dict[str, float] = {}
    for person in people:
        languages[person["language"]] = languages.get(person["language"], 0) + person["weight"]
    said: dict[str, object] = {
        "attorneys": max(20, round(order.cases * 0.0322)),
        "type_before": slots({name: n for name, n in types.items() if name in before}),
        "type_since": slots({name: n for name, n in types.items() if name not in before}),
        "custody": slots(_without_reviews(shares("A_TblCase", "CUSTODY"), types)),
        "nat": numbered([person["weight"] for person in people]),
        "nat_code": [person["code"] for person in people],
        "nat_language": [person["language"] for person in people],
        "nat_logit": [round(chance.gauss(0, 0.7), 4) for _ in people],
        "lang": slots(languages | {"ENG": 0.5 * sum(languages.values())}),
        "court_code": [place["code"] for place in places],
        "held_court": numbered(held),
        "free_court": numbered(free),
        "any_court": numbered([place["weight"] for place in places]),
        "judge_code": [judge.code for judge in seats],
        "judge_logit": [round(judge.logit, 4) for judge in seats],
        "judge_first": [
            next(n for n, judge in enumerate(seats) if judge.court == c) for c in range(len(places))
        ],
        "judge_count": [sum(judge.court == c for judge in seats) for c in range(len(places))],
        "drift": _drift(),
    }
    said |= {name: slots(weights) for name, weights in facts("columns")["lists"].items()}
    for table, column in _LISTED:
        said[column] = slots(
            {name: n for name, n in shares(table, column).items() if name != "DD Visa"}
        )
    for group, lists in ends.items():
        said |= {f"{group}_{name}": slots(weights) for name, weights in lists.items()}
    return said


def _without_reviews(custody: Mapping[str, int], types: Mapping[str, int]) -> dict[str, int]:
    """Everyone in a fear review is held; the others fill up what was counted."""
    return {**custody, "D": custody["D"] - types["CFR"] - types["RFR"]}


def _drift() -> list[float]:
    """The log odds of each fiscal year since 1984 over those of the average judge."""
    told = {int(year): share for year, share in facts("receipts")["drift"].items()}
    found, share = [], told[1984]
    for year in range(1984, 2050):
        share = told.get(year, share)
        found.append(round(1.2 * math.log(share / (1 - share)) + 0.45, 4))
    return found
