"""Is a court of a release set beside the nation on like cases?"""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner

from tests.outcomes.drawn import RELEASED
from tests.outcomes.folder import write_release
from wellfounded.cli.outcomes_figures import ABOUT
from wellfounded.cli.outcomes_like import SILENT, command
from wellfounded.outcomes.cube.cube import Cube
from wellfounded.outcomes.cube.like_cases import WAYS, like_cases
from wellfounded.outcomes.cube.rate import decided
from wellfounded.outcomes.cube.refusal import NoCube
from wellfounded.outcomes.decisions.mart import FILE, MART
from wellfounded.outcomes.decisions.windows import windows
from wellfounded.outcomes.engines.duckdb import OnDuckDB
from wellfounded.outcomes.like_cases_at import like_cases_at
from wellfounded.outcomes.statistics.figure import Caveat, Figure, Silence, Why
from wellfounded.outcomes.statistics.natural import Said


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """AAA hears nine in ten of the nationality XX, of whom all courts grant one in ten.

    Of YY they grant six in ten. Families of two are decided together. DDD has ten decisions.
    """
    folder = write_release(tmp_path, {})
    with duckdb.connect() as connection:
        connection.execute(
            f"""COPY (
                WITH one AS (
                    SELECT n, CASE WHEN n < 2000 THEN 'AAA' WHEN n < 9990 THEN 'BBB' ELSE 'DDD' END
                        AS court, n // 2 AS lead
                    FROM range(10000) AS numbers(n)
                ), kind AS (
                    SELECT *, CASE WHEN lead % 10 < CASE WHEN court = 'AAA' THEN 9 ELSE 2 END
                        THEN 'XX' ELSE 'YY' END AS nationality
                    FROM one
                )
                SELECT lead, court, nationality, 'defensive' AS filing, 'never' AS custody,
                    TRUE AS merits, DATE '2026-02-01' AS decided_on,
                    CASE WHEN n % 100 = 7 THEN 'other'
                        WHEN hash(lead) % 100 < CASE WHEN nationality = 'XX' THEN 10 ELSE 60 END
                        THEN 'grant' ELSE 'deny' END AS asylum
                FROM kind
            ) TO '{folder / "asylum.parquet"}' (FORMAT parquet)"""
        )
    return folder


def asked(release: Path, *courts: str) -> dict[tuple[str, str], tuple[float, ...]]:
    """What is known of each court and way: share, low, high, the nation and what is covered."""
    with OnDuckDB() as engine:
        engine.read(MART, release / FILE)
        found = like_cases(engine, windows(RELEASED), dict.fromkeys(courts, 2.0))
        return {(court, way): told for court, way, *told in found}  # type: ignore[misc]


def test_a_court_is_not_blamed_for_its_mix(release: Path) -> None:
    found = asked(release, "AAA")
    assert set(found) == {("AAA", way) for way in WAYS}
    for _, low, high, nation, covered in found.values():
        assert low < nation < high
        assert covered == 1.0


def test_few_decisions_or_none_are_met_with_silence(release: Path) -> None:
    assert asked(release, "DDD", "ZZZ") == {}


def test_a_court_whose_own_number_is_hidden_is_not_told_of(shelf: Path) -> None:
    cube = Cube.open(shelf / "cube")
    told = {court for (court,) in cube.rows("SELECT court FROM like_cases")}
    shown = {
        court
        for (court,) in cube.rows(
            "SELECT court FROM cube WHERE definition = 'D1' AND nationality = '' AND judge = '' "
            "AND split = '' AND period = 'recent' AND NOT hidden AND court <> '' "
            "AND granted + denied >= 100"
        )
    }
    assert told == shown != set()
    cube.close()


def test_it_has_the_days_and_the_count_of_the_courts_own_number(shelf: Path) -> None:
    cube = Cube.open(shelf / "cube")
    ((court,), *_) = cube.rows("SELECT court FROM like_cases ORDER BY court")
    (own,), (ends,) = (cube.rates(one, "", court, period="recent") for one in ("D1", "D2"))
    found = like_cases_at(cube, own, ends, invented=True)
    for beside in (found.standardised, found.modelled):
        assert isinstance(beside.figure, Figure)
        assert (beside.figure.first, beside.figure.n) == (own.first, decided(own))
        assert beside.figure.share.low < beside.figure.share.share < beside.figure.share.high
        assert {Caveat.ADJUSTED, Caveat.OTHER_CASES, Caveat.INVENTED} <= set(beside.figure.caveats)
    assert like_cases_at(cube, None, None, invented=True).modelled.figure == Silence(Why.HIDDEN)
    cube.close()


def test_the_command_says_both_with_their_caveats(shelf: Path) -> None:
    cube = Cube.open(shelf / "cube")
    ((court,), *_) = cube.rows("SELECT court FROM like_cases ORDER BY court")
    cube.close()
    said = CliRunner().invoke(command, ["--court", court.lower(), "--shelf", str(shelf)])
    assert said.exit_code == 0, said.output
    for words in ("; between ", "nobody’s own chance", "invented data"):
        assert said.output.count(words) == 2
    few = CliRunner().invoke(command, ["--court", "ZZZ", "--shelf", str(shelf)])
    assert few.output.count("too few to show") == 2


def test_every_silence_has_words() -> None:
    assert set(SILENT) == {Why.NOTHING_DECIDED, Why.HIDDEN, Why.TOO_FEW, Why.NO_FIT}
    assert set(ABOUT) == set(Said)


def test_a_shelf_without_a_cube_is_refused(tmp_path: Path) -> None:
    told = CliRunner().invoke(command, ["--court", "AAA", "--shelf", str(tmp_path)])
    assert told.exit_code
    assert isinstance(told.exception, NoCube)
