"""Is the cube what was counted, without what is small, and does it stay whole?"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from time import perf_counter

import duckdb
import pytest

from tests.outcomes.cube.conftest import MADE
from tests.outcomes.drawn import draw_mart
from wellfounded.outcomes.cube.build import build_cube
from wellfounded.outcomes.cube.cube import Cube
from wellfounded.outcomes.cube.folder import ABOUT, COLUMNS, CUBE, FILES, NAMES
from wellfounded.outcomes.cube.rate import decided, share
from wellfounded.outcomes.cube.refusal import NoCube
from wellfounded.outcomes.cube.taking import take_cube
from wellfounded.outcomes.decisions.mart import FILE
from wellfounded.outcomes.definitions.definition import IDS, definition
from wellfounded.outcomes.definitions.grant_rate import grant_rate
from wellfounded.outcomes.engines.duckdb import OnDuckDB


@pytest.fixture(scope="module")
def cube(shelf: Path) -> Iterator[Cube]:
    opened = Cube.open(shelf / "cube")
    yield opened
    opened.close()


@pytest.mark.parametrize("id", IDS)
def test_what_is_shown_is_what_was_counted(cube: Cube, shelf: Path, id: str) -> None:
    with OnDuckDB() as engine:
        engine.read("asylum", shelf / "releases" / "2026-07-01" / FILE)
        rows = engine.rows(grant_rate(definition(id)))
    counted = {(row[0], row[1], row[2]): row[3:] for row in rows}
    lines = [
        line
        for line in cube.rates(id)
        if line.nationality and line.court and line.period.startswith("FY")
    ]
    assert len(lines) > 50
    for line in lines:
        told = (line.granted, line.denied, line.other, line.admin)
        assert told == counted[line.nationality, line.court, int(line.period[2:])]
    (whole,) = cube.rates(id, "", "", period="FY2024")
    year = [sum(row[at] for key, row in counted.items() if key[2] == 2024) for at in range(4)]
    assert [whole.granted, whole.denied, whole.other, whole.admin] == year


def test_no_small_count_is_in_any_file(cube: Cube) -> None:
    small = "BETWEEN 1 AND 10"
    total = "granted + denied + other + admin"
    assert cube.rows(f"SELECT count(*) FROM cube WHERE {total} {small}") == [(0,)]
    assert cube.rows(f"SELECT count(*) FROM appeals WHERE n {small}") == [(0,)]
    group = "granted + denied + other + closed + censored"
    assert cube.rows(f"SELECT min({group}) >= 11 FROM waiting") == [(True,)]
    assert cube.rows("SELECT count(*) FROM cube WHERE hidden AND judge = ''") == [(0,)]


def test_what_is_shown_is_decided_once_over_all_definitions(cube: Cube, shelf: Path) -> None:
    """A definition leaves out of the groups that are shown where it counts few itself, no other."""
    counted = {}
    with OnDuckDB() as engine:
        engine.read("asylum", shelf / "releases" / "2026-07-01" / FILE)
        for id in IDS:
            rows = engine.rows(grant_rate(definition(id)))
            counted[id] = {row[:3]: sum(row[3:]) for row in rows}
    said = "FROM cube WHERE nationality <> '' AND court <> '' AND period LIKE 'FY%'"
    query = f"SELECT definition, nationality, court, CAST(period[3:] AS INTEGER) {said}"
    shown = {(id, tuple(group)) for id, *group in cube.rows(query)}
    groups = {group for _, group in shown}
    enough = {(id, group) for id in IDS for group in groups if counted[id].get(group, 0) >= 11}
    assert shown == enough
    assert len({id for id, _ in shown}) == len(IDS)
    assert len(shown) < len(IDS) * len(groups)


def test_leads_are_told_where_neither_side_is_few(cube: Cube, shelf: Path) -> None:
    total = "granted + denied + other + admin"
    small = f"leads BETWEEN 1 AND 10 OR {total} - leads BETWEEN 1 AND 10"
    assert cube.rows(f"SELECT count(*) FROM cube WHERE {small}") == [(0,)]
    finer = "judge <> '' OR split <> '' OR (nationality <> '' AND court <> '')"
    assert cube.rows(f"SELECT count(leads) FROM cube WHERE {finer}") == [(0,)]
    assert cube.rows(
        "SELECT count(*) FROM cube WHERE leads IS NULL <> (leads_granted IS NULL)"
    ) == [(0,)]
    told = cube.rows(
        "SELECT court, period, leads, leads_granted FROM cube WHERE definition = 'D2' AND "
        "nationality = '' AND court <> '' AND period LIKE 'FY%' AND leads IS NOT NULL"
    )
    assert len(told) > 20
    mart = shelf / "releases" / "2026-07-01" / FILE
    counted = duckdb.execute(
        "SELECT court, 'FY' || fiscal_year, count(*), count(*) FILTER (asylum = 'grant') "
        f"FROM '{mart}' WHERE merits AND first_of_case AND NOT rider "
        "AND asylum IN ('grant', 'deny', 'other') GROUP BY ALL"
    ).fetchall()
    assert set(told) <= set(counted)


def test_what_was_granted_without_asylum_is_counted_in_every_definition(
    cube: Cube, shelf: Path
) -> None:
    mart = shelf / "releases" / "2026-07-01" / FILE
    (counted,) = duckdb.execute(
        "SELECT count(*) FILTER (asylum = 'grant'), "
        "count(*) FILTER (asylum = 'deny' AND withholding = 'grant'), "
        "count(*) FILTER (asylum = 'deny' AND withholding <> 'grant' AND cat = 'grant'), "
        f"count(*) FILTER (absentia) FROM '{mart}' WHERE merits AND asylum IN ('grant', 'deny') "
        "AND fiscal_year = 2024"
    ).fetchall()
    (d1,), (d5,) = (cube.rates(id, "", "", period="FY2024") for id in ("D1", "D5"))
    assert (d1.granted, d1.withholding, d1.torture_only, d1.in_absentia) == counted
    assert all(counted)
    assert d5.granted == sum(count or 0 for count in counted[:3])
    assert (d5.withholding, d5.torture_only) == counted[1:3]


def test_a_judge_stands_within_a_court_and_never_with_a_nationality(cube: Cube) -> None:
    said = "FROM cube WHERE judge <> ''"
    assert cube.rows(f"SELECT DISTINCT nationality, split, court <> '' {said}") == [("", "", True)]
    assert cube.rows(f"SELECT DISTINCT period {said} ORDER BY 1") == [("five",), ("recent",)]
    shown = cube.rows(
        f"SELECT min(granted + denied + other + admin), count(*) {said} AND NOT hidden"
    )
    assert shown[0][0] >= 100
    silent = cube.rows(f"SELECT count(*), count(granted), count(shrunk_a) {said} AND hidden")
    assert silent[0][0] > 0
    assert silent[0][1:] == (0, 0)


def test_a_judge_is_pulled_to_the_court(cube: Cube) -> None:
    lines = [line for line in cube.rates("D1", "", None, None, period="five") if line.judge]
    shown = [line for line in lines if not line.hidden]
    for line in shown:
        found, n = share(line), decided(line)
        assert found is not None
        assert n is not None
        assert found.n == n
        assert found.low < found.share < found.high
    assert all(share(line) is None for line in lines if line.hidden)


def test_the_same_people_are_withheld_in_definitions_of_the_same_people(cube: Cube) -> None:
    keys = "SELECT nationality, court, judge, split, value, period FROM cube WHERE definition = "
    assert cube.rows(f"({keys}'D1') EXCEPT ({keys}'D4')") == []
    assert cube.rows(f"({keys}'D4') EXCEPT ({keys}'D1')") == []


def test_the_windows_never_are_whole_fiscal_years(cube: Cube) -> None:
    assert cube.about["recent"] == ["2025-07-01", "2026-06-30"]
    assert cube.about["five"] == ["2021-07-01", "2026-06-30"]
    (year,) = cube.rates("D1", "", "", period="FY2026")
    assert (year.first, year.last, year.provisional) == (date(2025, 10, 1), date(2026, 7, 1), True)


def test_a_family_widens_the_margin(cube: Cube) -> None:
    (whole,) = cube.rates("D1", "", "", period="five")
    assert whole.spread is not None
    assert whole.leads is not None
    assert (decided(whole) or 0) > whole.leads
    assert 1.05 < whole.spread < 2


def test_everybody_who_waits_is_counted(cube: Cube, shelf: Path) -> None:
    mart = shelf / "releases" / "2026-07-01" / FILE
    (people,) = duckdb.execute(
        f"SELECT count(*) FROM '{mart}' WHERE notice_on >= DATE '1996-10-01' "
        "AND notice_on <= COALESCE(decided_on, DATE '2026-07-01')"
    ).fetchall()
    total = "sum(granted + denied + other + closed + censored)"
    said = "FROM waiting WHERE start = 'notice' AND period = 'all'"
    assert cube.rows(f"SELECT {total} {said} AND nationality = '' AND court = ''") == [people]
    (moved,) = duckdb.execute(
        f"SELECT count(*) FROM '{mart}' WHERE completion = 'moved'"
    ).fetchall()
    (open,) = cube.rows(f"SELECT sum(censored) {said} AND nationality = '' AND court = ''")
    assert open[0] > moved[0]


def test_appeals_that_are_withheld_are_not_in_the_file_at_all(cube: Cube) -> None:
    assert cube.rows("SELECT count(*) FROM appeals WHERE n IS NULL OR n = 0") == [(0,)]
    assert cube.rows("SELECT count(*) > 0 FROM appeals") == [(True,)]


def test_each_file_says_itself_of_which_release_it_is(cube: Cube, shelf: Path) -> None:
    for name in COLUMNS:
        file = str(shelf / "cube" / name)
        said = duckdb.execute(
            "SELECT decode(key), decode(value) FROM parquet_kv_metadata(?)", [file]
        ).fetchall()
        marks = dict(said)
        assert marks["release"] == cube.release.isoformat()
        assert marks["invented"] == str(cube.about["invented"]).lower()
        assert marks["policy"] == cube.about["policy"]


def test_it_is_small_and_quick(cube: Cube, shelf: Path) -> None:
    assert sum((shelf / "cube" / name).stat().st_size for name in FILES) < 20_000_000
    cube.rates("D1", "N001")
    start = perf_counter()
    cube.rates("D1", "N001")
    assert perf_counter() - start < 0.5


def test_many_threads_ask_at_once(cube: Cube) -> None:
    codes = [f"N{number:03}" for number in range(12)]
    alone = [cube.rates("D1", code) for code in codes]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda code: cube.rates("D1", code), codes)) == alone


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM read_csv('/etc/passwd')",
        "COPY (SELECT 1) TO '/tmp/wellfounded-never.csv'",
        "INSTALL httpfs",
        "SET enable_external_access = true",
        "SELECT * FROM 'https://example.org/a.parquet'",
    ],
)
def test_it_reads_its_own_files_and_nothing_else(cube: Cube, query: str) -> None:
    with pytest.raises(duckdb.Error):
        cube.rows(query)


def test_a_changed_or_missing_file_is_named(shelf: Path, tmp_path: Path) -> None:
    copy = tmp_path / "cube"
    shutil.copytree(shelf / "cube", copy)
    content = bytearray((copy / CUBE).read_bytes())
    content[len(content) // 2] ^= 1
    (copy / CUBE).write_bytes(content)
    with pytest.raises(NoCube, match=r"cube\.parquet: the file was changed"):
        Cube.open(copy)
    (copy / NAMES).unlink()
    (copy / CUBE).write_bytes((shelf / "cube" / CUBE).read_bytes())
    with pytest.raises(NoCube, match=r"names\.json: the file is missing"):
        Cube.open(copy)
    (copy / ABOUT).write_text("{}")
    with pytest.raises(NoCube, match="does not describe a cube"):
        Cube.open(copy)
    with pytest.raises(NoCube, match="there is no cube"):
        Cube.open(tmp_path / "nowhere")


def test_a_cube_of_another_format_is_refused_in_words(shelf: Path, tmp_path: Path) -> None:
    copy = tmp_path / "cube"
    shutil.copytree(shelf / "cube", copy)
    about = json.loads((copy / ABOUT).read_text())
    (copy / ABOUT).write_text(json.dumps({**about, "format": 1}))
    with pytest.raises(NoCube, match=r"format 1, and this program reads 2; make one"):
        Cube.open(copy)


def test_files_that_are_no_parquet_are_refused(shelf: Path, tmp_path: Path) -> None:
    from wellfounded.outcomes.cube.folder import digest

    copy = tmp_path / "cube"
    shutil.copytree(shelf / "cube", copy)
    (copy / CUBE).write_bytes(b"not Parquet at all")
    about = json.loads((copy / ABOUT).read_text())
    about["files"][CUBE] = digest(copy / CUBE)
    (copy / ABOUT).write_text(json.dumps(about))
    with pytest.raises(NoCube, match="cannot be read"):
        Cube.open(copy)


def test_the_last_good_cube_stays(shelf: Path, tmp_path: Path) -> None:
    place = tmp_path / "shelf"
    first = take_cube(shelf / "cube", place)
    before = {path.name: path.read_bytes() for path in (place / "cube").iterdir()}
    first.close()
    broken = tmp_path / "broken"
    shutil.copytree(shelf / "cube", broken)
    (broken / CUBE).write_bytes(b"torn")
    with pytest.raises(NoCube):
        take_cube(broken, place)
    older = tmp_path / "older"
    shutil.copytree(shelf / "cube", older)
    about = {**json.loads((older / ABOUT).read_text()), "release": "2026-01-01"}
    (older / ABOUT).write_text(json.dumps(about))
    with pytest.raises(NoCube, match="--although-older"):
        take_cube(older, place)
    with pytest.raises(NoCube, match="the decisions are missing"):
        build_cube(place / "releases" / "2026-07-01", place, MADE)
    assert {path.name: path.read_bytes() for path in (place / "cube").iterdir()} == before
    assert sorted(path.name for path in place.iterdir()) == ["cube"]
    assert take_cube(older, place, although_older=True).release == date(2026, 1, 1)


def test_a_cube_is_the_same_however_often_it_is_made(tmp_path: Path) -> None:
    made = []
    for name in ("one", "other"):
        release = draw_mart(tmp_path / name, 3_000, nationalities=12, courts=4)
        folder = build_cube(release, tmp_path / name, MADE)
        made.append({file: (folder / file).read_bytes() for file in (ABOUT, *FILES)})
    assert made[0] == made[1]
