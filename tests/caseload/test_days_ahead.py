"""Does a table of cases say the same days ahead as the deadlines of each case alone?"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from benchmarks.ahead import COURSES
from tests.law.deadlines.triggers import deadline, draw
from wellfounded.caseload.days_ahead import Ahead, days_ahead, of_one_case
from wellfounded.caseload.engine import on_duckdb
from wellfounded.caseload.may_lie_ahead import reach_of
from wellfounded.caseload.parquet import write_parquet
from wellfounded.facts import Case, parse_case
from wellfounded.facts.catalogue.happenings import HAPPENINGS
from wellfounded.law.deadlines import deadlines
from wellfounded.law.process import PROCEDURES
from wellfounded.law.time_limits import TIME_LIMITS, Who
from wellfounded.logic import Span

DAY = date(2026, 7, 1)
CASES = 400


def _near(random: Random) -> date:
    return DAY + timedelta(days=random.randint(-800, 120))


def _step(random: Random, kind: str, day: date) -> dict[str, object]:
    step: dict[str, object] = {"kind": kind, "date": day}
    if random.random() < 0.15:
        step["answer_by"] = day + timedelta(days=random.randint(5, 60))
    if random.random() < 0.2:
        step["noted_on"] = day - timedelta(days=random.randint(-5, 30))
    if random.random() < 0.05:
        step["date"] = {"from": day, "to": day + timedelta(days=random.randint(1, 40))}
    if random.random() < 0.03:
        del step["date"]
    return step


def _of_a_course(random: Random) -> list[dict[str, object]]:
    began = DAY - timedelta(days=random.randint(0, 1000))
    steps = random.choice(COURSES)[: random.randint(1, 14)]
    return [_step(random, kind, began + timedelta(days=days)) for kind, days in steps]


def _at_random(random: Random) -> list[dict[str, object]]:
    kinds = random.choices(list(HAPPENINGS), k=random.randint(0, 6))
    days = [_near(random) for _ in range(3)]
    return [_step(random, kind, random.choice(days)) for kind in kinds]


def _case(random: Random) -> Case:
    steps = _of_a_course(random) if random.random() < 0.6 else _at_random(random)
    told: dict[str, object] = {"events": steps}
    if random.random() < 0.6:
        told["entries"] = [{"date": _near(random)} for _ in range(random.randint(1, 2))]
    if random.random() < 0.15:
        told["application"] = {"filed": True, "filed_on": _near(random)}
    if random.random() < 0.1:
        begins = _near(random)
        ends = begins + timedelta(days=random.randint(0, 60))
        told["delays"] = [{"whose": "applicant", "from": begins, "to": ends}]
    if random.random() < 0.1:
        born = DAY - timedelta(days=7670 + random.randint(-100, 100))
        told["family"] = {"children": [{"date_of_birth": born}]}
    if random.random() < 0.1:
        left = _near(random)
        told["travel"] = [{"country": "MX", "from": left, "to": left + timedelta(days=20)}]
    if random.random() < 0.1:
        told["orders"] = [{"kind": "removal", "date": _near(random), "in_absentia": True}]
    if random.random() < 0.1:
        told["proceedings"] = {"nta_filed_on": _near(random)}
    if random.random() < 0.1:
        told["applicant"] = {"date_of_birth": date(1990, 1, 1), "located_in": "MP"}
    return parse_case(told, "an invented person", keep_contradictions=True)


@pytest.mark.parametrize("within", [0, 60])
def test_a_table_says_the_same_as_each_case_alone(tmp_path: Path, within: int) -> None:
    random = Random(within)
    cases = {f"case {number}": _case(random) for number in range(CASES)}
    path = tmp_path / "cases.parquet"
    write_parquet(cases, path, as_of=DAY)
    with on_duckdb(path) as engine:
        found = Counter(days_ahead(engine, DAY, within))
    alone = Counter(
        one for name, case in cases.items() for one in of_one_case(name, case, DAY, within)
    )
    assert found == alone
    assert len(alone) > 30
    assert len({one.limit for one in alone}) > 5


def test_what_is_in_sight_is_open_and_near(tmp_path: Path) -> None:
    case = parse_case(
        {"events": [{"kind": "moved_house", "date": date(2026, 6, 30)}]}, "an invented person"
    )
    path = tmp_path / "cases.parquet"
    write_parquet({"a": case}, path, as_of=DAY)
    with on_duckdb(path) as engine:
        found = {one.limit: one for one in days_ahead(engine, DAY, 60)}
        none = list(days_ahead(engine, date(2026, 9, 1), 60))
    assert set(found) == {"addresses.uscis", "addresses.court"}
    assert found["addresses.uscis"] == Ahead(
        case="a",
        limit="addresses.uscis",
        due=Span.on(date(2026, 7, 10)),
        safe_by=date(2026, 7, 10),
        state=next(one.state for one in deadlines(case, DAY) if one.limit == "addresses.uscis"),
    )
    assert none == []


@pytest.mark.parametrize(
    "name",
    sorted(
        name
        for name in {
            name for one in PROCEDURES.values() for move in one.moves for name in move.opens
        }
        if TIME_LIMITS[name].more["who"] == Who.PERSON
    ),
)
def test_no_time_limit_reaches_further_than_is_looked_for(name: str) -> None:
    random, reach = Random(name), reach_of(name)
    for _ in range(60):
        start = draw(random)
        one = deadline(name, Span.on(start))
        if one.due is None:
            continue
        assert reach is not None
        least, most = (timedelta(days=days) for days in (reach.least - 10, reach.most + 10))
        assert start + least <= (one.safe_by or one.due.earliest)
        assert one.due.latest <= start + most
