"""Do the queries that stand on a page give exactly its numbers, run over what can be taken along?

The page, the folder and the queries are taken as a reader gets them: nothing of ours runs them.
"""

from __future__ import annotations

import io
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import duckdb
import pytest
from django.conf import settings
from django.test import Client
from scipy.stats import beta

from tests.outcomes.drawn import draw_mart
from tests.web.desk.conftest import office
from tests.web.outcomes.conftest import Page
from wellfounded.outcomes.cube.build import build_cube
from wellfounded.web.outcomes.loaded import FOLDER
from wellfounded.web.outcomes.words import WORDS

__all__ = ["office"]

Row = dict[str, Any]
BOUND = r"(\d+)\s+to\s+(\d+)"
WAYS = {
    WORDS[f"outcomes.waiting.{way}"]: way
    for way in ("open", "granted", "denied", "other", "closed")
}
APPEALS = {
    WORDS[f"outcomes.appeals.{one}"]: one
    for one in ("none", "pending", "remand", "sustain", "dismiss", "other")
}
pytestmark = pytest.mark.usefixtures("static_files", "loaded")


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shelf with the decisions of a drawn country, and the cube that was counted from them."""
    place = tmp_path_factory.mktemp("drawn")
    release = draw_mart(place, 40_000, nationalities=30, courts=8)
    build_cube(release, place, date(2026, 7, 2))
    return place


@pytest.fixture
def loaded(shelf: Path) -> Iterator[None]:
    """That cube, where the installation looks for it."""
    place = settings.HOME.folder / FOLDER
    shutil.copytree(shelf / "cube", place)
    yield
    shutil.rmtree(place.parent)


@pytest.fixture
def taken(loaded: None, tmp_path: Path) -> Path:
    """The folder that a reader takes along."""
    answer = Client().get("/en/q/o/z")
    with ZipFile(io.BytesIO(b"".join(answer))) as told:
        told.extractall(tmp_path)
    return tmp_path / "invented-numbers"


def run(folder: Path, query: str) -> list[Row]:
    """The rows of a query, as DuckDB gives them within a folder."""
    with duckdb.connect() as base:
        base.execute(f"SET file_search_path = '{folder}'")
        found = base.execute(query)
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def tables(said: str) -> dict[str, tuple[list[list[str]], str]]:
    """Each table of a page by its name: its rows, and the query that stands under it."""
    found = re.findall(
        r'<div class="scroll"[^>]*aria-label="([^"]*)"[^>]*>\s*<table.*?<tbody>(.*?)</tbody>.*?'
        r'<pre lang="en"[^>]*>(.*?)</pre>',
        said,
        re.DOTALL,
    )
    assert len(found) == said.count("<table"), "a table has no query"
    return {
        name: ([cells(row) for row in re.findall(r"<tr>(.*?)</tr>", body, re.DOTALL)], query)
        for name, body, query in found
    }


def cells(row: str) -> list[str]:
    return re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)


def of_100(told: str, margin: str) -> tuple[int, int, int]:
    """What a cell says, as the numbers of a query."""
    about = {"fewer than 1": 0, "more than 99": 100}.get(told)
    bounds = re.search(BOUND, margin.replace("\u00a0", " "))
    assert bounds, margin
    return int(told) if about is None else about, int(bounds[1]), int(bounds[2])


def shown(rows: list[list[str]]) -> Counter[tuple[int, ...]]:
    """The numbers of a table of shares: of 100, its bounds, how many of how many, and the rest."""
    found: Counter[tuple[int, ...]] = Counter()
    for _, *told in rows:
        if len(told) == 1:
            continue
        share = re.search(r"<b>(.*?)</b><br><small>(.*?)</small>", told[0])
        count = re.match(r"(\d+) of (\d+)", told[1])
        assert share, told
        assert count, told
        others = re.search(r"(\d+) more in", told[1])
        found[
            (
                *of_100(share[1], share[2]),
                *(int(one) for one in count.groups()),
                int(others[1]) if others else 0,
            )
        ] += 1
    return found


def counted(rows: list[Row]) -> Counter[tuple[int, ...]]:
    """The same of a query; a row without numbers is of too few."""
    names = ("of_100", "from_100", "to_100", "n", "counted", "left_out")
    return Counter(
        tuple(int(row[name] or 0) for name in names) for row in rows if row["counted"] is not None
    )


def most(folder: Path, column: str) -> str:
    """The nationality or the court of most decisions."""
    query = (
        f"SELECT {column} AS code FROM 'cube.parquet' WHERE definition = 'D1' AND {column} <> '' "
        f"AND judge = '' AND split = '' AND period = 'five' ORDER BY granted + denied DESC, code"
    )
    return str(run(folder, query)[0]["code"])


ASKED = [
    {"n": "most", "c": "most"},
    {"n": "most", "d": "D4", "t": "five"},
    {"c": "most", "d": "D1", "t": "FY2025"},
    {"d": "D2"},
    {"d": "D3", "c": "most", "t": "FY2024"},
    {"n": "most", "c": "most", "d": "D5", "t": "five"},
]
OTHERWISE = {WORDS[f"outcomes.{one}"] for one in ("waiting.five", "waiting.all", "like", "appeals")}


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_every_table_of_shares_is_what_its_query_gives(
    page: Page, taken: Path, asked: dict[str, str]
) -> None:
    told = filled(asked, taken)
    found = tables(page("/en/q/o/n", **told))
    assert OTHERWISE & set(found) == OTHERWISE - (
        {WORDS["outcomes.like"]} if not asked.get("c") or asked.get("d", "D1") != "D1" else set()
    )
    compared = 0
    for name in set(found) - OTHERWISE:
        rows, query = found[name]
        assert shown(rows) == counted(run(taken, query)), name
        compared += sum(shown(rows).values())
    assert compared > 10


def filled(asked: dict[str, str], folder: Path) -> dict[str, str]:
    columns = {"n": "nationality", "c": "court"}
    return {
        name: most(folder, columns[name]) if told == "most" else told
        for name, told in asked.items()
    }


@pytest.mark.parametrize("by", ["court", "nationality"])
@pytest.mark.parametrize("days", ["recent", "five", "FY2025"])
def test_a_list_is_what_its_query_gives(page: Page, taken: Path, by: str, days: str) -> None:
    found: Counter[tuple[int, ...]] = Counter()
    query = ""
    for first in (0, 25):
        said = page("/en/q/o/n", b=by, t=days, f=str(first))
        ((rows, query),) = tables(said).values()
        found += shown(rows)
        if 'name="f"' not in said:
            break
    assert found == counted(run(taken, query))
    assert sum(found.values()) > 5


def test_waits_are_what_their_queries_give(page: Page, taken: Path) -> None:
    said = page("/en/q/o/n", c=most(taken, "court"))
    found = tables(said)
    for period, years in (("five", 2), ("all", 5)):
        rows, query = found[WORDS[f"outcomes.waiting.{period}"]]
        told = run(taken, query)
        assert len(rows) >= years
        for row in rows:
            number = re.search(r"\d+", row[0])
            assert number
            year = int(number[0])
            for way, cell in zip(WAYS.values(), row[1:], strict=True):
                at = [one for one in told if one["way"] == way and one["months"] <= 12 * year][-1]
                told_so = at["of_100"], at["from_100"], at["to_100"]
                share = re.search(r"<b>(.*?)</b>(?:<br><small>(.*?)</small>)?", cell)
                assert share
                if share[2]:
                    assert of_100(share[1], share[2]) == told_so, (period, year, way)
                else:
                    assert at["low"] == at["high"]
        half = WORDS["outcomes.waiting.median_between"].format(
            months=told[0]["half_after"], low=told[0]["half_from"], high=told[0]["half_to"]
        )
        assert half in said


def test_appeals_are_what_their_query_gives(page: Page, taken: Path) -> None:
    found = tables(page("/en/q/o/n", d="D1"))
    rows, query = found[WORDS["outcomes.appeals"]]
    told = {row["outcome"]: row["n"] for row in run(taken, query)}
    few = WORDS["outcomes.appeals.few"]
    named = {APPEALS[label]: number.strip() for label, number in rows}
    assert named == {one: str(told.get(one) or few) for one in named}
    assert sum(number != few for number in named.values()) > 1


def test_like_cases_are_what_their_query_gives(page: Page, taken: Path) -> None:
    said = page("/en/q/o/n", c=most(taken, "court"))
    rows, query = tables(said)[WORDS["outcomes.like"]]
    direct, fitted = sorted(run(taken, query), key=lambda row: row["way"], reverse=True)
    for row, told in zip(rows, (direct, fitted), strict=False):
        share = re.search(r"<b>(.*?)</b><br><small>(.*?)</small>", row[1])
        assert share
        assert of_100(share[1], share[2]) == (told["of_100"], told["from_100"], told["to_100"])
    assert f"<b>{round(direct['nation'] * 100)}</b>" in rows[2][1]
    assert f"{round(direct['covered'] * 100)} are of a kind" in said


def test_judges_are_what_their_query_gives(office: Any, taken: Path) -> None:
    client = office.caseworker.signs_in(Client())
    asked = {"c": most(taken, "court"), "b": "judge"}
    said = unescape(client.post("/en/desk/o", asked).content.decode())
    ((rows, query),) = tables(said).values()
    told = run(taken, query)
    for row in told:
        if row["of_100"] is not None:
            known = row["shrunk_a"], row["shrunk_b"]
            low, high = (beta.ppf(at, *known) for at in (0.025, 0.975))
            row |= {"n": row["granted"], "from_100": low * 100 // 1, "to_100": -(-high * 100 // 1)}
    assert shown(rows) == counted(told)
    assert sum(shown(rows).values()) > 2
    assert len(rows) == len(told)


@pytest.mark.parametrize("asked", [*ASKED, {"b": "court", "t": "FY2025"}], ids=str)
def test_the_records_give_what_the_cube_has(
    page: Page, shelf: Path, taken: Path, asked: dict[str, str]
) -> None:
    (release,) = (shelf / "releases").iterdir()
    said = page("/en/q/o/n", **filled(asked, taken))
    first, *_ = re.findall(r'<pre class="records"[^>]*>(.*?)</pre>', said, re.DOTALL)
    told = run(release, first)
    rows = next(iter(tables(said).values()))[0]
    if asked.get("b"):
        by_court: dict[str, Row] = {}
        for row in told:
            by_court.setdefault(row["court"], {})[row["outcome"]] = row["n"]
        groups = list(by_court.values())
    else:
        groups = [{row["outcome"]: row["n"] for row in told}]
    found = {(group.get("granted", 0), sum(group.values())) for group in groups}
    on_page = {(one[3], one[4]) for one in shown(rows)}
    assert on_page <= found if asked.get("b") else found <= on_page


def test_a_query_of_another_table_is_noticed(page: Page, taken: Path) -> None:
    found = tables(page("/en/q/o/n", t="FY2025"))
    rows, _ = found[WORDS["outcomes.endings"]]
    _, other = found[WORDS["outcomes.groups.alone"]]
    assert shown(rows) != counted(run(taken, other))


def test_all_is_taken_along_as_it_is_and_each_time_the_same(shelf: Path) -> None:
    first, second = (Client().get("/en/q/o/z") for _ in range(2))
    assert first["Content-Disposition"] == 'attachment; filename="invented-numbers.zip"'
    told = b"".join(first)
    assert told == b"".join(second)
    with ZipFile(io.BytesIO(told)) as zipped:
        names = {name.removeprefix("invented-numbers/"): name for name in zipped.namelist()}
        assert {path.name for path in (shelf / "cube").iterdir()} == set(names)
        for name, at in names.items():
            assert zipped.read(at) == (shelf / "cube" / name).read_bytes()
